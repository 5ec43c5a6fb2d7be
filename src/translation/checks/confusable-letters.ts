import { findConfusables } from '../../text/confusables.ts';
import { type Check, type Finding, inTarget } from './check.ts';

/** A Latin letter in a Cyrillic word, or the reverse: it looks right, and no search finds it. */
export const confusableLetters: Check = {
  id: 'confusable-letters',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ target }) => {
    const byWord = new Map<number, Finding>();
    for (const { word, wordText, intendedWord } of findConfusables(target.text)) {
      const reason = { code: 'confusable-letters', values: { word: wordText } };
      byWord.set(word.start, inTarget(word, reason, intendedWord));
    }
    return [...byWord.values()];
  },
};
