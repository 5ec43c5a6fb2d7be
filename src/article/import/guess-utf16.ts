/**
 * UTF-16 without a mark, told by its bytes: in texts of an alphabet one byte of each pair takes very few values,
 * and some of those are zero (spaces, digits, stops) or say "Cyrillic". Null where the bytes are anything else.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Nearly every other file has neither, which is found out without counting.
  if (!sample.includes(0) && !sample.includes(CYRILLIC_PAGE)) return null;
  const even = pageCounts(sample, 0);
  const odd = pageCounts(sample, 1);
  if (isPageByte(odd) && even.zeros * 3 <= odd.telling) return 'utf-16le';
  if (isPageByte(even) && odd.zeros * 3 <= even.telling) return 'utf-16be';
  return null;
}

/** Share of high bytes among the pages of the alphabets: ASCII and Latin-1, Latin Extended, Greek, Cyrillic, … */
const MIN_PAGE_SHARE = 0.95;
const ALPHABET_PAGES = new Set([0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x1e, 0x20, 0x21]);
const CYRILLIC_PAGE = 0x04;
const SAMPLE_BYTES = 65_536;

interface PageCounts {
  readonly zeros: number;
  /** Zeros and Cyrillic pages. As a byte of its own, 04 is a control character that no text has. */
  readonly telling: number;
  readonly share: number;
}

const isPageByte = ({ telling, share }: PageCounts) => telling > 0 && share >= MIN_PAGE_SHARE;

function pageCounts(bytes: Uint8Array, from: number): PageCounts {
  let zeros = 0;
  let cyrillic = 0;
  let pages = 0;
  let all = 0;
  for (let i = from; i < bytes.length; i += 2) {
    const byte = bytes[i] ?? 0;
    all++;
    if (byte === 0) zeros++;
    if (byte === CYRILLIC_PAGE) cyrillic++;
    if (ALPHABET_PAGES.has(byte)) pages++;
  }
  return { zeros, telling: zeros + cyrillic, share: pages / Math.max(all, 1) };
}
