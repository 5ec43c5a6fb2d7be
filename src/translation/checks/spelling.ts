import { type Check, inTarget, matchesOf } from './check.ts';

const WORD =
  /(?<![\p{L}\p{M}\p{N}@#./\\_-])\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_@/\\])/gu;

/** Words that the dictionary of the language does not have. Names are left to the ledger. */
export const spelling: Check = {
  id: 'spelling',
  severity: 'warning',
  // News are full of words that no dictionary has: it fires on one good pair in thirteen.
  isOnByDefault: false,
  find: ({ target }, context) =>
    matchesOf(target.text, WORD).flatMap(({ start, end, found }) =>
      isOrdinary(found) && context.spelling(found.replaceAll('’', "'"), target.lang) === false
        ? [inTarget({ start, end }, { code: 'misspelled', values: { word: found } })]
        : [],
    ),
};

/** A word in small letters: names and acronyms stand in no dictionary. */
function isOrdinary(word: string): boolean {
  return word.length > 2 && !/\p{Lu}/u.test(word);
}
