import { byteClass, type CodePage, codePages, type PageLanguage } from './code-page.ts';

/** A guess at an encoding of one byte a letter, with what speaks for it. */
export interface EncodingGuess {
  readonly encoding: string;
  /** The language whose letters the bytes make there: BCP 47. */
  readonly lang: string;
  readonly script: CodePage['script'];
  /** No other candidate that makes another text of the bytes comes near. */
  readonly sure: boolean;
  /** How likely a letter beyond ASCII is in the mean, as a natural logarithm. */
  readonly meanScore: number;
  /** Letters beyond ASCII, and how many of them are common in the language and rightly placed. */
  readonly letters: number;
  readonly fitting: number;
  /** The encoding that comes next among those that make another text; null where none does. */
  readonly rival: { readonly encoding: string; readonly fitting: number } | null;
}

/**
 * The encoding in which the bytes beyond ASCII make the likeliest letters of a language: Russian, Ukrainian, Belarusian,
 * Bulgarian, Serbian, Macedonian, Turkish or a western one; null where none gives words. `against` names an encoding
 * that is to be the rival, because the document claims to be in it.
 */
export function guessSingleByteEncoding(bytes: Uint8Array, against?: string): EncodingGuess | null {
  const sample = bytes.length > SAMPLE_BYTES ? highSample(bytes) : bytes;
  const counts = countBytes(sample);
  const ranked = codePages()
    .map((page) => weighPage(page, sample, counts))
    .toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  const beyond = countBeyondAscii(counts);
  if (best === undefined || beyond === 0) return null;
  // A few odd signs in a text of plain letters are no reason to refuse it.
  const isNonsense = best.score / beyond < MIN_MEAN_SCORE;
  if (isNonsense && beyond > sample.length * MAX_ODD_SHARE) return null;

  const others = ranked.filter(({ page }) => makesAnotherText(best.page, page, counts));
  const [next] = others;
  const rival = others.find(({ page }) => page.encoding === against) ?? next ?? null;
  return {
    encoding: best.page.encoding,
    lang: best.language.lang,
    script: best.page.script,
    sure:
      !isNonsense &&
      best.fitting >= MIN_FITTING &&
      (next === undefined || best.score - next.score >= SURE_LEAD),
    meanScore: best.score / beyond,
    letters: best.letters,
    fitting: best.fitting,
    rival: rival && { encoding: rival.page.encoding, fitting: rival.fitting },
  };
}

/**
 * By how much likelier the bytes are in one encoding than in another, as a natural logarithm; null where either is
 * none that is told by its letters.
 */
export function leadOver(bytes: Uint8Array, encoding: string, other: string): number | null {
  const sample = bytes.length > SAMPLE_BYTES ? highSample(bytes) : bytes;
  const [page, rival] = [encoding, other].map((name) => codePages().find((known) => known.encoding === name));
  if (page === undefined || rival === undefined) return null;
  const counts = countBytes(sample);
  return weighPage(page, sample, counts).score - weighPage(rival, sample, counts).score;
}

/** How much likelier the best must be for sure, as a natural logarithm: e⁴, 55 times. */
export const SURE_LEAD = 4;

const SAMPLE_BYTES = 65_536;
/** Per byte beyond ASCII, as a natural logarithm. Running Russian has −3.2, random bytes have −7. */
const MIN_MEAN_SCORE = -4.9;
const MIN_FITTING = 3;
const MAX_ODD_SHARE = 0.05;

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

function countBytes(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}

function countBeyondAscii(counts: Uint32Array): number {
  return counts.subarray(0x80).reduce((sum, count) => sum + count, 0);
}

function makesAnotherText(one: CodePage, other: CodePage, counts: Uint32Array): boolean {
  return counts.some((count, byte) => count > 0 && one.letters[byte] !== other.letters[byte]);
}

interface Weighed {
  readonly page: CodePage;
  readonly language: PageLanguage;
  readonly score: number;
  readonly letters: number;
  readonly fitting: number;
}

function weighPage(page: CodePage, sample: Uint8Array, counts: Uint32Array): Weighed {
  const { score, letters, placed } = weighPlaces(page, sample);
  const scored = page.languages.map((language) => ({ language, own: weighLetters(language, counts) }));
  const best = scored.reduce((a, b) => (b.own > a.own ? b : a));
  const fitting = placed.reduce(
    (sum, count, byte) => sum + (best.language.isCommon[byte] === 1 ? count : 0),
    0,
  );
  return { page, language: best.language, score: score + best.own + page.prior, letters, fitting };
}

function weighLetters({ logShares, prior }: PageLanguage, counts: Uint32Array): number {
  let sum = prior;
  for (let byte = 0x80; byte < 256; byte++) sum += (counts[byte] ?? 0) * (logShares[byte] ?? 0);
  return sum;
}

/** Natural logarithms of how likely it is to find a letter where it stands. */
const place = {
  /** KOI8-R has capitals where windows-1251 has small letters, so that the wrong one turns words inside out. */
  capitalAfterSmall: -6,
  capitalFirst: -1.5,
  capitalAfterCapital: -0.4,
  capitalAlone: -2.5,
  smallAfterTwoCapitals: -3,
  /** A letter of another alphabet inside a Latin word. */
  cyrillicBesideLatin: -5,
  /** A western word has its accents between plain letters. */
  accentBesideAccent: -2.5,
  accentAlone: -2.5,
} as const;

/** How well the letters stand beside each other, whatever the language; `placed` counts the well placed of each byte. */
function weighPlaces({ classes, script }: CodePage, sample: Uint8Array) {
  const placed = new Uint32Array(256);
  const isLatin = script === 'Latin';
  let score = 0;
  let letters = 0;
  const classAt = (i: number): number => classes[sample[i] ?? 0x20] ?? byteClass.other;
  let beforeLast: number = byteClass.other;
  let before: number = byteClass.other;
  let own = classAt(0);
  for (let i = 0; i < sample.length; i++) {
    const after = i + 1 < sample.length ? classAt(i + 1) : byteClass.other;
    if (own === byteClass.small || own === byteClass.capital) {
      letters++;
      const cost = isLatin
        ? costOfAccent(own, before, after)
        : costOfCyrillic(own, before, beforeLast, after);
      score += cost;
      if (cost >= place.capitalAlone) placed[sample[i] ?? 0] = (placed[sample[i] ?? 0] ?? 0) + 1;
    }
    beforeLast = before;
    before = own;
    own = after;
  }
  return { score, letters, placed };
}

function costOfCyrillic(own: number, before: number, beforeLast: number, after: number): number {
  if (before === byteClass.ascii || after === byteClass.ascii) return place.cyrillicBesideLatin;
  if (own === byteClass.small) {
    const capitals = before === byteClass.capital && beforeLast === byteClass.capital;
    return capitals ? place.smallAfterTwoCapitals : 0;
  }
  if (before === byteClass.small) return place.capitalAfterSmall;
  if (before === byteClass.capital) return place.capitalAfterCapital;
  const isFirst = after === byteClass.small || after === byteClass.capital;
  return isFirst ? place.capitalFirst : place.capitalAlone;
}

function costOfAccent(own: number, before: number, after: number): number {
  const isAccent = (each: number) => each === byteClass.small || each === byteClass.capital;
  const besidePlain = before === byteClass.ascii || after === byteClass.ascii;
  const crowd = (isAccent(before) ? 1 : 0) + (isAccent(after) ? 1 : 0);
  const small = own === byteClass.capital ? (before === byteClass.small ? place.capitalAfterSmall : -1) : 0;
  if (!besidePlain) return small + place.accentAlone * (1 + crowd);
  return small + place.accentBesideAccent * crowd * 0.5;
}
