import { sliceSpan } from '../../text/span.ts';
import type { Candidate, PairEvidence } from './candidate.ts';
import type { WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** A word of the source and what it is called in the target. */
export type WordPair = readonly [string, string];

/**
 * What counterparts teach about their words that nothing linked: «Чарльз Хьюз» found as "Charles Hughes" says what
 * «Хьюз» alone is. Pairs are taken in order, where both sides have equally many.
 */
export function pairsLearned(
  spans: readonly WordRange[],
  picks: readonly (Candidate | null)[],
  { source, target }: PairEvidence,
  texts: { readonly source: string; readonly target: string },
): readonly WordPair[] {
  return spans.flatMap((span, at): readonly WordPair[] => {
    const pick = picks[at];
    if (!pick || pick.inferred === 0) return [];
    const inSource = unlinked(
      source,
      span,
      pick.links.map((link) => link.source),
    );
    const inTarget = unlinked(
      target,
      pick,
      pick.links.map((link) => link.target),
    );
    if (inSource.length !== inTarget.length) return [];
    return inSource.flatMap((one, k) => {
      const other = inTarget[k];
      return other ? [[sliceSpan(texts.source, one), sliceSpan(texts.target, other)] as const] : [];
    });
  });
}

function unlinked(
  words: readonly Word[],
  { from, to }: WordRange,
  linked: readonly WordRange[],
): readonly Word[] {
  return words.filter(
    (word, at) =>
      from <= at &&
      at < to &&
      word.isCapital &&
      !word.isFunction &&
      !word.isInitial &&
      !linked.some((range) => range.from <= at && at < range.to),
  );
}
