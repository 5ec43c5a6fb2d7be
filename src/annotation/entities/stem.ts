/**
 * The part of a word that its inflected forms share, roughly: one ending is cut off where at least three letters
 * remain. Words are given folded (lower case). Languages without endings of their own here keep the word.
 */
export function crudeStem(word: string, lang: string): string {
  const endings = endingsOf[lang];
  if (endings === undefined) return word;
  for (let length = Math.min(4, word.length - 3); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

const endingsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set(
    `а я о е у ю ы и ь й ой ей ый ий ая яя ое ее ые ие ую юю ым им ом ем ам ям ах ях ою ею ью ия ии ию ов ев
    ого его ому ему ыми ими ами ями ией иям иях ием ьев иями ость`.split(/\s+/),
  ),
  uk: new Set(
    `а я о е у ю и і ї ь й ої ій ий ою ею ам ям ах ях ом ем ів їв ію ії ія ого ому ими іми ами ями ією иям`.split(
      /\s+/,
    ),
  ),
  en: new Set(['s', 'es', 'ed', 'ing', "'s", '’s']),
};
