const plain = /^[a-zа-еж-зи-я]+$/;

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
