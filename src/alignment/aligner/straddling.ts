import { segmentSentences } from '../../text/segment-sentences.ts';
import { sliceSpan } from '../../text/span.ts';
import type { AlignRequest, AlignUnit, ScoredBead } from './evidence.ts';

/** A paragraph of a row, some of whose sentences are translated in the row above or below. */
export interface Straddling {
  readonly row: number;
  readonly side: 'source' | 'target';
  readonly toward: 'above' | 'below';
  /** Its sentences that belong there, of how many. */
  readonly sentences: number;
  readonly of: number;
  /** 0 … 1: what they are of its characters. */
  readonly share: number;
}

/** Sentence beads less sure than this move nothing. */
const sure = 0.8;
/** A smaller share of a paragraph may be a dateline or an interjection, which stands anywhere. */
const leastShare = 0.15;

/**
 * The paragraphs of an answer whose sentences belong to different rows, as translators regroup them: found by
 * pairing all sentences regardless of paragraphs (with `pair`). A paragraph of one sentence cannot straddle, nor one in
 * a row that people confirmed.
 */
export function findStraddling(
  request: AlignRequest,
  rows: readonly ScoredBead[],
  pair: (request: AlignRequest) => readonly ScoredBead[],
): readonly Straddling[] {
  const source = sentencesOf('source', request.source, request.langSource, rows);
  const target = sentencesOf('target', request.target, request.langTarget, rows);
  if (!hasSeveral(source) && !hasSeveral(target)) return [];
  const { machineTranslation: _, fixed = [], ...evidence } = request;
  const beads = pair({ ...evidence, source, target }).filter(
    (bead) => bead.score >= sure && bead.source.length > 0 && bead.target.length > 0,
  );
  const confirmed = new Set(fixed.flatMap((bead) => bead.source));
  return [
    ...straddlingOn('source', source, linksOf('source', beads, source, target)),
    ...straddlingOn('target', target, linksOf('target', beads, target, source)),
  ].filter(({ row }) => !rows[row]?.source.some((unit) => confirmed.has(unit)));
}

type Side = Straddling['side'];

interface Sentence extends AlignUnit {
  /** Index of its paragraph and of its row. */
  readonly unit: number;
  readonly row: number;
}

function sentencesOf(
  side: Side,
  units: readonly AlignUnit[],
  lang: string,
  rows: readonly ScoredBead[],
): readonly Sentence[] {
  const rowOf = new Map(rows.flatMap((bead, row) => bead[side].map((unit) => [unit, row] as const)));
  return units.flatMap(({ text }, unit) =>
    segmentSentences(text, lang).map((span) => ({
      text: sliceSpan(text, span),
      unit,
      row: rowOf.get(unit) ?? -1,
    })),
  );
}

function hasSeveral(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ unit }, at) => sentences[at - 1]?.unit === unit);
}

/** A sentence and the only row in which its translation lies. */
interface Link {
  readonly sentence: Sentence;
  readonly row: number;
}

function linksOf(
  side: Side,
  beads: readonly ScoredBead[],
  own: readonly Sentence[],
  others: readonly Sentence[],
): readonly Link[] {
  return beads.flatMap((bead) => {
    const rows = new Set(bead[side === 'source' ? 'target' : 'source'].map((at) => others[at]?.row ?? -1));
    const [row = -1] = rows;
    return rows.size === 1 ? bead[side].map((at) => ({ sentence: own[at] as Sentence, row })) : [];
  });
}

function straddlingOn(
  side: Side,
  sentences: readonly Sentence[],
  links: readonly Link[],
): readonly Straddling[] {
  const ofUnit = Map.groupBy(sentences, ({ unit }) => unit);
  const linksOfUnit = Map.groupBy(links, ({ sentence }) => sentence.unit);
  return [...linksOfUnit].flatMap(([unit, linked]) => {
    // Something has to stay: a paragraph that goes over as a whole is paired wrongly, and does not straddle.
    if (!linked.some(({ sentence, row }) => row === sentence.row)) return [];
    const all = ofUnit.get(unit) ?? [];
    return (['above', 'below'] as const).flatMap((toward) => {
      const step = toward === 'above' ? -1 : 1;
      const away = linked.filter(({ sentence, row }) => row === sentence.row + step);
      const share = lengthOf(away.map(({ sentence }) => sentence)) / lengthOf(all);
      const row = away[0]?.sentence.row ?? -1;
      if (row < 0 || share < leastShare) return [];
      return [{ row, side, toward, sentences: away.length, of: all.length, share }];
    });
  });
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
