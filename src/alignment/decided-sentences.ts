import type { Span } from '../text/span.ts';
import type { Side } from './bead.ts';
import type { DecidedSentences, RowSentences, Sentence, SentencePlace } from './sentence-bead.ts';

/** A decision and the sentences that it is about now. */
export interface DecidedInForce {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  readonly decided: DecidedSentences;
  /** Where they stand, in order: one row, or two neighbours. */
  readonly rows: readonly string[];
}

interface Standing {
  readonly sentence: Sentence;
  readonly row: number;
}

/**
 * The decisions that hold in these rows, in the order of the rows. A sentence belongs to the decision that has most of
 * it. One whose sentences have come to stand in rows that are no neighbours, or nowhere, waits until they are back.
 */
export function decidedInForce(
  rows: readonly RowSentences[],
  decisions: readonly DecidedSentences[],
): readonly DecidedInForce[] {
  if (decisions.length === 0) return [];
  const standing = { source: standingOn('source', rows), target: standingOn('target', rows) };
  const taken = new Set<Sentence>();
  const holding = decisions.flatMap((decided) => {
    const on = (side: Side) =>
      decided[side]
        .flatMap((place) => sentencesIn(place, standing[side]))
        .filter(({ sentence }) => !taken.has(sentence));
    const sides = { source: on('source'), target: on('target') };
    const at = [...sides.source, ...sides.target].map(({ row }) => row);
    const [first, last] = [Math.min(...at), Math.max(...at)];
    if (at.length === 0 || last - first > 1) return [];
    const inOrder = (side: Side) => [...new Set(sides[side].map(({ sentence }) => sentence))];
    const found = { source: inOrder('source'), target: inOrder('target') };
    for (const sentence of [...found.source, ...found.target]) taken.add(sentence);
    const ids = rows.slice(first, last + 1).map(({ id }) => id);
    return [{ first, holds: { ...found, decided, rows: ids } }];
  });
  return holding.sort((a, b) => a.first - b.first).map(({ holds }) => holds);
}

function standingOn(side: Side, rows: readonly RowSentences[]): ReadonlyMap<string, readonly Standing[]> {
  const all = rows.flatMap((row, at) => row[side].map((sentence) => ({ sentence, row: at })));
  return Map.groupBy(all, ({ sentence }) => sentence.blockId);
}

function sentencesIn(
  place: SentencePlace,
  standing: ReadonlyMap<string, readonly Standing[]>,
): readonly Standing[] {
  return (standing.get(place.blockId) ?? []).filter(
    ({ sentence }) => sharedLength(sentence, place) * 2 > sentence.end - sentence.start,
  );
}

function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
