import { spansOverlap } from '../../text/span.ts';
import { wordSpans } from '../../text/words.ts';
import { krippendorffAlpha } from './alpha.ts';
import { cohenKappa, confusionTable, fleissKappa } from './kappa.ts';
import { type F1, type Marked, spanF1 } from './span-f1.ts';
import { type CategoryAgreement, type MarkedUnit, unitizingAlpha } from './unitizing-alpha.ts';

/** A stretch of text that was annotated. */
export interface AnnotatedBlock {
  readonly id?: string;
  readonly text: string;
}

/** Two annotators side by side. */
export interface PairAgreement {
  /** Places in the list of annotators. */
  readonly first: number;
  readonly second: number;
  readonly exact: F1;
  readonly overlap: F1;
  /** Cohen's κ over the words: what label, if any, each of them bears; null where undefined. */
  readonly kappa: number | null;
}

/** How far annotators of the same text agree. All that is null is undefined. */
export interface Agreement {
  readonly pairs: readonly PairAgreement[];
  readonly words: number;
  /** Fleiss' κ over the words. */
  readonly fleissKappa: number | null;
  /** Krippendorff's α (nominal) over the words. */
  readonly alpha: number | null;
  /** Krippendorff's α for unitizing, over the characters, in all and label by label. */
  readonly unitizing: number | null;
  readonly byLabel: Readonly<Record<string, CategoryAgreement>>;
}

/** What a word bears that nobody marked. */
const NOTHING = '';

/** Compares what several annotators marked in the same text. */
export function compareAnnotators(
  blocks: readonly AnnotatedBlock[],
  annotators: readonly (readonly Marked[])[],
): Agreement {
  const labels = annotators.map((marks) => labelsOfWords(blocks, marks));
  const words = labels[0]?.length ?? 0;
  const ratings = Array.from({ length: words }, (_, i) => labels.map((own) => own[i] ?? NOTHING));
  const { alpha: unitizing, categories } = unitizingAlpha({
    start: 0,
    length: blocks.reduce((sum, { text }) => sum + text.length, 0),
    annotators: annotators.length,
    units: annotators.flatMap((marks, annotator) => unitsOf(blocks, marks, annotator)),
  });
  return {
    pairs: annotators.flatMap((own, first) =>
      annotators.slice(first + 1).map((others, i) => {
        const second = first + 1 + i;
        const judged = ratings.map((row) => [row[first] ?? NOTHING, row[second] ?? NOTHING] as const);
        return {
          first,
          second,
          exact: spanF1(own, others, 'exact'),
          overlap: spanF1(own, others, 'overlap'),
          kappa: cohenKappa(confusionTable(judged).table),
        };
      }),
    ),
    words,
    fleissKappa: fleissKappa(countsOf(ratings)),
    alpha: krippendorffAlpha(ratings, 'nominal'),
    unitizing,
    byLabel: categories,
  };
}

/** The labels that each word bears, in one string; of nested marks all of them. */
function labelsOfWords(blocks: readonly AnnotatedBlock[], marks: readonly Marked[]): readonly string[] {
  const byBlock = Map.groupBy(
    marks.flatMap(({ label, places }) => places.map((place) => ({ label, place }))),
    ({ place }) => place.blockId,
  );
  return blocks.flatMap(({ id, text }) => {
    const here = byBlock.get(id) ?? [];
    return wordSpans(text).map((word) => {
      const own = here.filter(({ place }) => spansOverlap(place, word)).map(({ label }) => label);
      return [...new Set(own)].sort().join(' ');
    });
  });
}

/** How many annotators gave each word which label. */
function countsOf(ratings: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const categories = [...new Set(ratings.flat())];
  return ratings.map((row) => categories.map((category) => row.filter((each) => each === category).length));
}

/** One annotator's marks on the line that the blocks make up; those of a label that overlap are one. */
function unitsOf(
  blocks: readonly AnnotatedBlock[],
  marks: readonly Marked[],
  annotator: number,
): readonly MarkedUnit[] {
  const starts = new Map<string | undefined, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length;
  }
  const byLabel = Map.groupBy(
    marks.flatMap(({ label, places }) =>
      places.flatMap(({ blockId, start, end }) => {
        const from = starts.get(blockId);
        return from === undefined || start >= end ? [] : [{ label, start: from + start, end: from + end }];
      }),
    ),
    ({ label }) => label,
  );
  return [...byLabel].flatMap(([category, spans]) => {
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    return joined.map(({ start, end }) => ({ start, length: end - start, annotator, category }));
  });
}
