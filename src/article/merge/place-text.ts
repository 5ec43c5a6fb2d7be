import { type Change, makeChange } from '../../text/change.ts';
import { changeBetween } from '../../text/diff.ts';
import { type ConflictChoice, changeOfMerge, mergedText } from '../../text/merge-texts.ts';
import { cleanText } from '../import/clean-text.ts';
import { BLOCK_END, type MergePlace, wordsOf } from './merge-versions.ts';

/**
 * Whose words stand in the conflicts of a place when the correction is wanted: theirs where somebody has said so, ours
 * where nobody is asked, because it is page furniture.
 */
export function choiceIfWanted({ kind }: MergePlace): ConflictChoice {
  return kind === 'conflict' ? 'theirs' : 'ours';
}

/** The words of a place when the conflicts in it are decided for one side; blocks are joined by `BLOCK_END`. */
export function wordsAfter(place: MergePlace, choice: ConflictChoice): string {
  const merged = mergedText(place.parts, choice);
  // Where both took out words until none is left, it is one version or the other.
  return hasBlank(merged) ? wordsOf(place[choice]) : merged;
}

/** The edit of our words that leads there. Words that they left alone are not touched by it. */
export function changeAfter(place: MergePlace, choice: ConflictChoice): Change {
  const words = wordsAfter(place, choice);
  const isMerge = words === mergedText(place.parts, choice);
  return isMerge ? changeOfMerge(place.parts, choice) : changeBetween(wordsOf(place.ours), words);
}

/** The edit that puts typed words there, a line for each block; null where there is not a word. */
export function changeTyped({ ours }: MergePlace, typed: string): Change | null {
  const lines = cleanText(typed)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : changeBetween(wordsOf(ours), lines.join(BLOCK_END));
}

/** An edit that changes nothing. */
export function noChange({ ours }: MergePlace): Change {
  return makeChange(wordsOf(ours).length, []);
}

/** Whether one of the blocks would have no word left. */
export function hasBlank(words: string): boolean {
  return words.split(BLOCK_END).some((line) => line.trim() === '');
}
