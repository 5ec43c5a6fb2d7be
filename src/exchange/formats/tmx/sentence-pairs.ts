import { alignSentences } from '../../../alignment/aligner/sentences.ts';
import type { Side } from '../../../alignment/bead.ts';
import { type BilingualDocument, type DocumentRow, sentencesOfBlock } from '../../bilingual-document.ts';

/** Sentences that belong together, as plain words. */
export interface SentencePair {
  readonly from: string;
  readonly to: string;
}

/** How sure the pairing of two sentences has to be to stand in a memory, 0 … 1. */
export const MIN_SENTENCE_SCORE = 0.5;

/**
 * For each row, the sentences of its two sides that belong together, as the aligner pairs them. Rows of one sentence
 * on each side have none: the row says it already; and what is not sure is left out.
 */
export function sentencePairs({
  rows,
  source,
  target,
}: BilingualDocument): readonly (readonly SentencePair[])[] {
  const divided = rows.map((row) => ({ source: sentences(row, 'source'), target: sentences(row, 'target') }));
  const many = divided.map(
    (row) => row.source.length > 0 && row.target.length > 0 && row.source.length + row.target.length > 2,
  );
  if (!many.includes(true)) return rows.map(() => []);
  const aligned = alignSentences({ langSource: source.lang, langTarget: target.lang, rows: divided });
  return aligned.map((beads, at) => {
    const row = divided[at];
    if (!many[at] || !row) return [];
    const words = (side: Side, places: readonly number[]) =>
      places.map((place) => row[side][place]).join(' ');
    return beads
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0 && bead.score >= MIN_SENTENCE_SCORE)
      .map((bead) => ({ from: words('source', bead.source), to: words('target', bead.target) }));
  });
}

function sentences(row: DocumentRow, side: Side): readonly string[] {
  return row[side].flatMap((block) =>
    block.kind === 'table'
      ? []
      : sentencesOfBlock(block).map(({ start, end }) => block.text.slice(start, end)),
  );
}
