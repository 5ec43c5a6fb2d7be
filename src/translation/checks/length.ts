import { type Check, inTarget, wholeOf } from './check.ts';

/** Fewer letters than this in the source say nothing about how many the translation should have. */
export const MIN_LETTERS_TO_WEIGH = 25;
/** By which factor a translation may be longer or shorter than its source, for a text of any length. */
export const WIDEST_FACTOR = 1.85;
/** Short texts vary more: this many letters are always granted. */
export const GRANTED_LETTERS = 22;

/** The translation is far longer or far shorter than what it translates. */
export const length: Check = {
  id: 'length',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const from = lettersOf(source.text);
    const to = lettersOf(target.text);
    if (from < MIN_LETTERS_TO_WEIGH) return [];
    const code =
      to > from * WIDEST_FACTOR + GRANTED_LETTERS
        ? 'too-long'
        : from > to * WIDEST_FACTOR + GRANTED_LETTERS
          ? 'too-short'
          : null;
    const percent = Math.round((100 * to) / from);
    return code === null ? [] : [inTarget(wholeOf(target), { code, values: { percent } })];
  },
};

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
