/** A guess at an old encoding; `sure` where no other candidate comes near. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly sure: boolean;
}

/**
 * UTF-16 without a mark, told by its bytes: in texts of an alphabet one byte of each pair takes very few values,
 * and some of those are zero (spaces, digits, stops). Null where the bytes are anything else.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const even = pageCounts(bytes, 0);
  const odd = pageCounts(bytes, 1);
  if (odd.zeros > 0 && odd.share >= MIN_PAGE_SHARE && even.zeros * 3 <= odd.zeros) return 'utf-16le';
  if (even.zeros > 0 && even.share >= MIN_PAGE_SHARE && odd.zeros * 3 <= even.zeros) return 'utf-16be';
  return null;
}

/**
 * The single-byte encoding in which the bytes beyond ASCII make the likeliest letters of Russian, Ukrainian,
 * Turkish or a western language; null where none gives words.
 */
export function guessSingleByteEncoding(bytes: Uint8Array): EncodingGuess | null {
  const sample = bytes.length > SAMPLE_BYTES ? highSample(bytes) : bytes;
  const ranked = CANDIDATES.map(({ encoding, weigh }) => {
    const score = meanWeight(new TextDecoder(encoding).decode(sample), weigh);
    return { encoding, score };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best.score < MIN_SCORE) return null;
  // The Latin pages share most letters, so that a near tie between them is no doubt about the text.
  return { encoding: best.encoding, sure: best.score >= SURE_SCORE && best.score - second.score >= 0.05 };
}

/** Share of high bytes among the pages of the alphabets: ASCII and Latin-1, Latin Extended, Greek, Cyrillic, … */
const MIN_PAGE_SHARE = 0.95;
const ALPHABET_PAGES = new Set([0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x1e, 0x20, 0x21]);
const SAMPLE_BYTES = 65_536;
const MIN_SCORE = 0.5;
const SURE_SCORE = 1;

function pageCounts(bytes: Uint8Array, from: number): { zeros: number; share: number } {
  let zeros = 0;
  let pages = 0;
  let all = 0;
  for (let i = from; i < Math.min(bytes.length, SAMPLE_BYTES); i += 2) {
    const byte = bytes[i] ?? 0;
    all++;
    if (byte === 0) zeros++;
    if (ALPHABET_PAGES.has(byte)) pages++;
  }
  return { zeros, share: pages / Math.max(all, 1) };
}

/** The stretches around bytes beyond ASCII: a page's first 64 KB may be scripts without a single letter of its text. */
function highSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  for (let i = 1; i < bytes.length - 1 && length < SAMPLE_BYTES; i++) {
    const near = (bytes[i - 1] ?? 0) | (bytes[i] ?? 0) | (bytes[i + 1] ?? 0);
    if (near >= 0x80) sample[length++] = bytes[i] ?? 0;
  }
  return sample.subarray(0, length);
}

/** How well a character that is not ASCII fits between its neighbours: about 3 a common letter, below 0 nonsense. */
type Weigh = (char: string, before: string, after: string) => number;

function meanWeight(text: string, weigh: Weigh): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < '\x80') continue;
    sum += weigh(char, text.charAt(i - 1), text.charAt(i + 1));
    count++;
  }
  return count === 0 ? -1 : sum / count;
}

const TYPOGRAPHIC = new Set('«»„“”‘’‚‹›—–…№•§©®°\u00A0\u00AD€');
const NONSENSE = -4;

/** Binary logarithm of each letter's per cent in Russian running text, with the Ukrainian letters. */
const CYRILLIC_WEIGHTS = new Map(
  (
    [
      ['оеаинт', 3],
      ['срвлкмдпу', 2],
      ['яыьгзбчі', 0.7],
      ['йхжшюцїє', -0.5],
      ['щэф', -1.7],
      ['ъёґ', -3.5],
    ] as const
  ).flatMap(([letters, weight]) => [...letters].map((letter) => [letter, weight] as const)),
);

const weighCyrillic: Weigh = (char, before) => {
  if (TYPOGRAPHIC.has(char)) return 0.5;
  const weight = CYRILLIC_WEIGHTS.get(char.toLowerCase());
  if (weight === undefined) return NONSENSE;
  // KOI8-R has capitals where windows-1251 has small letters, so that the wrong one turns words inside out.
  const capitalInsideWord = isCapital(char) && isSmall(before);
  return weight + (capitalInsideWord ? NONSENSE : 0);
};

const isCapital = (char: string) => char !== char.toLowerCase();
const isSmall = (char: string) => char !== char.toUpperCase();

const TURKISH = new Set('çğıöşüÇĞİÖŞÜâîû');
const WESTERN = new Set('äöüßÄÖÜéèêëàâîïôûùçÉÈÊÀÂÎÔÇñÑáíóúÁÍÓÚ¿¡åæøœÅÆØŒãõýþðÞÐ');

const weighLatin =
  (letters: ReadonlySet<string>, own: RegExp): Weigh =>
  (char, before, after) => {
    if (TYPOGRAPHIC.has(char)) return 0.5;
    if (!letters.has(char)) return NONSENSE;
    const besideAscii = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
    return (besideAscii ? 2 : 0) + (own.test(char) ? 0.5 : 0);
  };

/** Where two fit equally, the first is taken. */
const CANDIDATES: readonly { readonly encoding: string; readonly weigh: Weigh }[] = [
  { encoding: 'windows-1252', weigh: weighLatin(WESTERN, /[ñåæøœãõáíóúàèêëïùéä]/) },
  { encoding: 'windows-1254', weigh: weighLatin(TURKISH, /[ğışİŞĞ]/) },
  { encoding: 'windows-1251', weigh: weighCyrillic },
  { encoding: 'koi8-r', weigh: weighCyrillic },
  { encoding: 'ibm866', weigh: weighCyrillic },
  { encoding: 'iso-8859-5', weigh: weighCyrillic },
];
