import type { Block } from '../../article/article.ts';
import { type BlockCorrection, sentencesOf } from '../../article/sentences.ts';
import { type Offset, sliceSpan } from '../../text/span.ts';

/** How many characters of a sentence say in a list which one it is. */
const MAX_SENTENCE_WORDS = 70;

/** A place inside a block where a sentence begins, or (`join`) would begin if a person had not said that it goes on. */
export interface SentenceMark {
  readonly at: Offset;
  readonly kind: 'computed' | 'split' | 'join';
}

/** The places inside a block, in order, at which the screen shows how its sentences are divided. */
export function sentenceMarks(
  block: Block,
  corrections: readonly BlockCorrection[],
): readonly SentenceMark[] {
  const own = corrections.filter(({ blockId }) => blockId === block.id);
  const byHand = new Set(own.filter(({ kind }) => kind === 'split').map(({ at }) => at));
  const begins = sentencesOf(block, own)
    .slice(1)
    .map(({ start }): SentenceMark => ({ at: start, kind: byHand.has(start) ? 'split' : 'computed' }));
  const joins = own
    .filter(({ kind }) => kind === 'join')
    .map(({ at }): SentenceMark => ({ at, kind: 'join' }));
  return joins.length === 0 ? begins : [...begins, ...joins].sort((a, b) => a.at - b.at);
}

/** The sentences of a block as a list shows them, each with what people decided about it. */
export function sentencesIn(block: Block, corrections: readonly BlockCorrection[]) {
  const marks = sentenceMarks(block, corrections);
  return sentencesOf(block, corrections).map(({ start, end }) => {
    const words = sliceSpan(block.text, { start, end });
    return {
      start,
      words: words.length > MAX_SENTENCE_WORDS ? `${words.slice(0, MAX_SENTENCE_WORDS)}…` : words,
      isSplit: marks.some(({ at, kind }) => kind === 'split' && at === start),
      isJoined: marks.some(({ at, kind }) => kind === 'join' && at > start && at < end),
    };
  });
}
