import { alignFeatures } from './align.ts';
import type { AlignRequest, ScoredBead } from './evidence.ts';
import { extractFeatures } from './features.ts';
import { divideAt } from './regions.ts';
import { weightsAlone } from './weights.ts';

/** The sentences of one row of paragraphs, in order. */
export interface SentenceRow {
  readonly source: readonly string[];
  readonly target: readonly string[];
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
  const corners = cornersOf(rows);
  const division = divideAt(source.length, target.length, corners.slice(1));
  const features = extractFeatures({ ...evidence, source, target });
  const { steps } = alignFeatures(features, weightsAlone, division);
  let next = 0;
  return rows.map((row, at): readonly ScoredBead[] => {
    const [firstSource, firstTarget] = corners[at] as Corner;
    const beads: ScoredBead[] = [];
    let left = row.source.length + row.target.length;
    for (; left > 0; next++) {
      const step = steps[next];
      if (!step) throw new RangeError(`row ${at} has ${left} sentences in no bead`);
      left -= step.rows + step.columns;
      beads.push({
        source: Array.from({ length: step.rows }, (_, k) => step.i - firstSource + k),
        target: Array.from({ length: step.columns }, (_, k) => step.j - firstTarget + k),
        score: step.probability,
      });
    }
    return beads;
  });
}

/** Sentences of each side before a row. */
type Corner = readonly [number, number];

function cornersOf(rows: readonly SentenceRow[]): readonly Corner[] {
  let source = 0;
  let target = 0;
  return rows.map((row): Corner => {
    const corner: Corner = [source, target];
    source += row.source.length;
    target += row.target.length;
    return corner;
  });
}
