import { type Confusable, findConfusables } from '../confusables.ts';
import type { Repair, RepairFinder } from './repair.ts';

/** Latin and Cyrillic letters side by side: without that no word can mix the scripts. */
const SIDE_BY_SIDE = /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

/** A word with letters of the wrong script: all its letters are put right together. */
export const wrongScript: RepairFinder = {
  kind: 'wrong-script',
  find: (text) => {
    if (!SIDE_BY_SIDE.test(text)) return [];
    const words = Map.groupBy(findConfusables(text), ({ word }) => word.start);
    return [...words.values()].map(ofWord);
  },
};

function ofWord(letters: readonly Confusable[]): Repair {
  const { word, wordText, intendedWord, fromScript } = letters[0] as Confusable;
  return {
    kind: 'wrong-script',
    start: word.start,
    end: word.end,
    replacements: letters.map(({ start, end, intended }) => ({ start, end, insert: intended })),
    found: wordText,
    intended: intendedWord,
    values: {
      count: letters.length,
      letters: [...new Set(letters.map(({ found }) => found))].join(' '),
      script: fromScript,
    },
  };
}
