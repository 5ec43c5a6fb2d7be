import { wordSpans } from '../../text/words.ts';
import { offsetOf, textOf } from './offsets.ts';
import type { Commands, Tools } from './tools.ts';

/** Putting pairs of sentences right inside the rows. Without a sentence in hand, each takes one first. */
export function sentenceCommands({ cursor, sender, sentences }: Tools): Commands {
  /** Takes the next or previous sentence in hand, in this block or the next one of its side. */
  function step(by: 1 | -1): void {
    const block = cursor.block();
    const at = cursor.caret();
    if (!block) return cursor.moveStop(by);
    const starts = startsOf(block);
    const here = at === null ? (by === 1 ? -1 : starts.length) : starts.findLastIndex((start) => start <= at);
    const next = here + by < 0 ? undefined : starts[here + by];
    if (next !== undefined) return take(block, next);
    cursor.moveStop(by);
    const goal = cursor.block();
    if (goal && goal !== block) take(goal, startsOf(goal).at(by === 1 ? 0 : -1) ?? 0);
  }

  function take(block: HTMLElement, start: number): void {
    const word = wordSpans(textOf(block)).find(({ end }) => end > start);
    if (word) cursor.select(block, word);
  }

  function act(action: string, more: Record<string, string> = {}, of: 'pair' | 'row' = 'pair'): boolean {
    const place = sentences.inHand();
    if (!place) {
      step(1);
      return false;
    }
    void sender.act(() => ({ action, ...place, seen: sentences.nameAt(place, of), ...more }));
    return true;
  }

  /** What is done to all sentences of the row needs none in hand. */
  function onRow(action: string): void {
    const block = cursor.block() ?? cursor.row()?.querySelector<HTMLElement>('.block');
    const place = sentences.inHand() ?? (block && { block: block.dataset.block ?? '', offset: 0 });
    if (place) void sender.act(() => ({ action, ...place, seen: sentences.nameAt(place, 'row') }));
  }

  return {
    'next-sentence': () => step(1),
    'previous-sentence': () => step(-1),
    'confirm-sentences': () => {
      if (act('confirm-sentence-pair')) step(1);
    },
    'confirm-all-sentences': () => onRow('confirm-sentence-pairs'),
    'unconfirm-sentences': () => void act('unconfirm-sentence-pair'),
    'merge-sentences': () => void act('merge-sentence-pairs'),
    'split-sentences': () => void act('split-sentence-pair'),
    'sentence-up': () => void act('shift-sentence', { direction: 'up' }),
    'sentence-down': () => void act('shift-sentence', { direction: 'down' }),
    'release-sentences': () => onRow('release-sentence-pairs'),
  };
}

/** Where the sentences of a block begin, by the signs that stand there. */
function startsOf(block: HTMLElement): number[] {
  return [0, ...[...block.querySelectorAll('.s:not(.join)')].map((sign) => offsetOf(block, sign, 0))];
}
