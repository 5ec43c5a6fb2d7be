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

/** A sentence, and where among those of its side it stands. */
interface Standing {
  readonly sentence: Sentence;
  readonly row: number;
  readonly at: number;
}

/**
 * The decisions that hold in these rows, in the order of the rows. A sentence belongs to the decision that has most of
 * it. One whose sentences have come to stand in rows that are no neighbours, or of which a side is gone, waits until they
 * are back.
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
        .filter(({ sentence }) => !taken.has(sentence))
        .sort((a, b) => a.at - b.at);
    const sides = { source: on('source'), target: on('target') };
    const places = [...sides.source, ...sides.target].map(({ row }) => row);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const isGone = (side: Side) => decided[side].length > 0 && sides[side].length === 0;
    if (isGone('source') || isGone('target') || last - first > 1) return [];
    const found = { source: wordsOf(sides.source), target: wordsOf(sides.target) };
    for (const sentence of [...found.source, ...found.target]) taken.add(sentence);
    const ids = rows.slice(first, last + 1).map(({ id }) => id);
    return [{ first, holds: { ...found, decided, rows: ids } }];
  });
  return holding.sort((a, b) => a.first - b.first).map(({ holds }) => holds);
}

function wordsOf(standing: readonly Standing[]): readonly Sentence[] {
  return [...new Set(standing.map(({ sentence }) => sentence))];
}

function standingOn(side: Side, rows: readonly RowSentences[]): ReadonlyMap<string, readonly Standing[]> {
  const all = rows
    .flatMap((row, at) => row[side].map((sentence) => ({ sentence, row: at })))
    .map((each, at) => ({ ...each, at }));
  return Map.groupBy(all, ({ sentence }) => sentence.blockId);
}

/** The sentences of which a place has most, or which have most of it: either may have been divided or joined. */
function sentencesIn(
  place: SentencePlace,
  standing: ReadonlyMap<string, readonly Standing[]>,
): readonly Standing[] {
  return (standing.get(place.blockId) ?? []).filter(
    ({ sentence }) => sharedLength(sentence, place) * 2 > Math.min(lengthOf(sentence), lengthOf(place)),
  );
}

function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
