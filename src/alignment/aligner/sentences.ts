import { alignFeatures } from './align.ts';
import type { AlignRequest, FixedBead, ScoredBead } from './evidence.ts';
import { extractFeatures } from './features.ts';
import { divideRows } from './regions.ts';
import { weightsAlone } from './weights.ts';

/** The sentences of one row of paragraphs, in order. */
export interface SentenceRow {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Beads that people decided, as indices into the row's sentences: the answer holds them as they are. */
  readonly fixed?: readonly FixedBead[];
}

/** Rows of one article, in order. The more of them, the better is known what is rare and what words mean. */
export interface SentenceRequest
  extends Pick<AlignRequest, 'langSource' | 'langTarget' | 'referents' | 'examples'> {
  readonly rows: readonly SentenceRow[];
}

/**
 * Sentence beads inside each row, as indices into the row's sentences: monotone, every sentence of a row in exactly
 * one bead. It is the aligner that pairs paragraphs, with the edges of the rows as points that no bead crosses.
 */
export function alignSentences(request: SentenceRequest): readonly (readonly ScoredBead[])[] {
  const { rows, ...evidence } = request;
  const source = rows.flatMap((row) => row.source.map((text) => ({ text })));
  const target = rows.flatMap((row) => row.target.map((text) => ({ text })));
  const division = divideRows(
    rows.map((row) => ({
      source: row.source.length,
      target: row.target.length,
      fixed: row.fixed ?? [],
    })),
  );
  const features = extractFeatures({ ...evidence, source, target });
  const { steps } = alignFeatures(features, weightsAlone, division);
  const first = { source: 0, target: 0 };
  let next = 0;
  return rows.map((row, at): readonly ScoredBead[] => {
    const beads: ScoredBead[] = [];
    let left = row.source.length + row.target.length;
    for (; left > 0; next++) {
      const step = steps[next];
      if (!step) throw new RangeError(`row ${at} has ${left} sentences in no bead`);
      left -= step.rows + step.columns;
      beads.push({
        source: Array.from({ length: step.rows }, (_, k) => step.i - first.source + k),
        target: Array.from({ length: step.columns }, (_, k) => step.j - first.target + k),
        score: step.probability,
      });
    }
    first.source += row.source.length;
    first.target += row.target.length;
    return beads;
  });
}
