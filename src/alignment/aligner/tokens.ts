/** One word or number of a text, ready to be compared: folded, with the case it was written in. */
export interface Token {
  /** Lower case, without diacritics (й and ё become и and е). */
  readonly form: string;
  /** Written with a capital where the start of a sentence does not explain it. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** Shortest piece behind an apostrophe that is a word of its own and no ending («Stanford'un», "Biden's"). */
const shortestWordBehindApostrophe = 5;

const wordOrNumber =
  /(?<!\p{N})\p{N}{1,3}(?:[ \u00a0\u202f'’]\p{N}{3}(?!\p{N}))+(?:[.,]\p{N}+)?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+/gu;
const ukrainianApostrophe = /(?<=\p{L})['’ʼ](?=\p{L})/gu;
const plain = /^[a-zа-еж-зи-я]+$/;
const digit = /^\p{N}/u;
const endsSentence = /[.!?…:]["'»”’)\]]*\s+["'«“„(\]—–-]*\s*$|^[^\p{L}\p{N}]*$/u;
const entity = /&(?:#39|#x27|apos|quot|amp|lt|gt|nbsp);/g;
const entityText: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** The text with the few character references that translation services leave in their answers resolved. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (found) => entityText[found] ?? "'") : text;
}

/** The words and numbers of a text in order. German capitals say nothing, so `lang` `de` has no names. */
export function tokens(text: string, lang: string): readonly Token[] {
  const found: Token[] = [];
  const capitalsAreNames = !/^de\b/i.test(lang);
  const joined = /^uk\b/i.test(lang) ? text.replace(ukrainianApostrophe, '') : text;
  for (const match of joined.matchAll(wordOrNumber)) {
    const word = match[0];
    const before = joined[match.index - 1];
    if (digit.test(word)) {
      found.push({ form: word, isName: false, isNumber: true });
      continue;
    }
    if ((before === "'" || before === '’') && match.index > 1 && word.length < shortestWordBehindApostrophe) {
      const earlier = joined[match.index - 2] ?? ' ';
      if (/[\p{L}\p{N}]/u.test(earlier) && /^\p{Ll}/u.test(word)) continue;
    }
    const lower = word.toLowerCase();
    const isCapital = lower.charCodeAt(0) !== word.charCodeAt(0);
    const isAcronym = isCapital && word.length > 1 && word === word.toUpperCase();
    const explained =
      !isAcronym && isCapital && endsSentence.test(joined.slice(Math.max(0, match.index - 6), match.index));
    found.push({ form: fold(lower), isName: capitalsAreNames && isCapital && !explained, isNumber: false });
  }
  return found;
}

/** A lower-case word without diacritics, so that ё, ı, ş, é or ü never keep equal words apart. */
export function fold(lower: string): string {
  if (plain.test(lower)) return lower;
  return lower
    .replaceAll('ç', 'ch')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıßłđæøœіґє]/g, (letter) => foldedLetters[letter] ?? letter);
}

const foldedLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  і: 'и',
  ґ: 'г',
  є: 'е',
};
