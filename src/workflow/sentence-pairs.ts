import type { KnownReferent } from '../alignment/aligner/evidence.ts';
import type { Alignment, Bead } from '../alignment/bead.ts';
import { pairSentences } from '../alignment/pair-sentences.ts';
import type { RowSentences, Sentence, SentenceBead } from '../alignment/sentence-bead.ts';
import type { Block } from '../article/article.ts';
import { sentencesOf } from '../article/sentences.ts';
import { sliceSpan } from '../text/span.ts';
import { type ArticleState, indexOfBlocks, textLookup } from './article-state.ts';
import { keepNewest } from './newest.ts';
import { onceFor } from './once-for.ts';
import { articleEvidence } from './pairing-evidence.ts';
import { reachingRows } from './reaching-rows.ts';
import { problemOf } from './row-problems.ts';

/**
 * The sentences of so many rows are paired together: enough to learn from, few enough that nobody waits for them. Asked
 * for one row or for the whole article they come out the same.
 */
const ROWS_TOGETHER = 32;

/** Rows `[from, to)` of a pairing. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What was found of which stretch is kept for as long as the reading of the article. */
const foundIn = onceFor((_state: ArticleState) => new Map<string, readonly SentenceBead[]>());

/** The sentence beads of a pairing in the order of its rows: every sentence of theirs is in exactly one. */
export function sentencePairs(state: ArticleState, alignment: Alignment): readonly SentenceBead[] {
  return stretchesOf(state, alignment).flatMap((stretch) => pairsIn(state, alignment, stretch));
}

/** The sentence beads that have a sentence in one row. */
export function sentencePairsOfRow(
  state: ArticleState,
  alignment: Alignment,
  row: Bead,
): readonly SentenceBead[] {
  const at = alignment.beads.indexOf(row);
  const stretch = stretchesOf(state, alignment).find(({ from, to }) => at >= from && at < to);
  if (!stretch) return [];
  return pairsIn(state, alignment, stretch).filter(({ rows }) => rows.includes(row.id));
}

/** The sentence beads around a row: as far as an edit of its sentences can reach. */
export function sentencePairsNear(
  state: ArticleState,
  alignment: Alignment,
  row: Bead,
): readonly SentenceBead[] {
  const at = alignment.beads.indexOf(row);
  return stretchesOf(state, alignment)
    .filter(({ from, to }) => at >= from - 1 && at <= to)
    .flatMap((stretch) => pairsIn(state, alignment, stretch));
}

/**
 * What a memory may learn: the sentence beads with words on both sides of rows that people confirmed and whose texts
 * nobody has changed since. `isStale` ones, whose own words have changed, are left out.
 */
export function confirmedSentencePairs(state: ArticleState, alignment: Alignment): readonly SentenceBead[] {
  const textOf = textLookup(state.blocks);
  const confirmed = new Set(
    alignment.beads
      .filter((bead) => bead.status === 'confirmed' && problemOf(bead, textOf) === null)
      .map(({ id }) => id),
  );
  return sentencePairs(state, alignment).filter(
    ({ source, target, rows, isStale }) =>
      source.length > 0 && target.length > 0 && !isStale && rows.every((id) => confirmed.has(id)),
  );
}

function pairsIn(state: ArticleState, alignment: Alignment, stretch: Stretch): readonly SentenceBead[] {
  const name = `${alignment.id} ${stretch.from}`;
  const found = foundIn(state);
  const known = found.get(name);
  if (known) return known;
  const question = questionOf(state, alignment, stretch);
  const beads = question ? answerOf(name, question) : [];
  found.set(name, beads);
  return beads;
}

/** What the pairing of sentences depends on. */
interface Question {
  readonly langSource: string;
  readonly langTarget: string;
  readonly rows: readonly { readonly bead: Bead; readonly reachesNext: boolean }[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly corrections: ArticleState['sentenceCorrections'];
  readonly decisions: ArticleState['sentenceDecisions'];
  readonly referents: readonly KnownReferent[];
}

function questionOf(state: ArticleState, alignment: Alignment, { from, to }: Stretch): Question | null {
  const target = state.texts.find(({ id }) => id === alignment.targetTextId);
  const source = state.texts.find(({ id }) => id === alignment.sourceTextId);
  if (!source || !target) return null;
  const { byId } = indexOfBlocks(state.blocks);
  const reaching = reachingRows(state, alignment);
  const rows = alignment.beads.slice(from, to);
  const blocks = new Map(
    rows
      .flatMap((bead) => [...bead.source, ...bead.target])
      .flatMap((id) => {
        const block = byId.get(id);
        return block ? [[id, block] as const] : [];
      }),
  );
  return {
    langSource: source.lang,
    langTarget: target.lang,
    rows: rows.map((bead) => ({ bead, reachesNext: reaching.has(bead.id) })),
    blocks,
    corrections: state.sentenceCorrections.filter(({ blockId }) => blocks.has(blockId)),
    decisions: state.sentenceDecisions.filter(({ alignmentId }) => alignmentId === alignment.id),
    referents: articleEvidence(state, target).referents,
  };
}

/** So many stretches, of whatever articles, keep their answers. */
const MAX_KEPT = 256;
const kept = keepNewest<{
  readonly asked: string;
  readonly blocks: readonly Block[];
  readonly beads: readonly SentenceBead[];
}>(MAX_KEPT);

/** The answer that was given before, where nothing has changed on which it depends: most work on rows changes nothing. */
function answerOf(name: string, question: Question): readonly SentenceBead[] {
  const { blocks, rows, ...rest } = question;
  const units = [...blocks.values()];
  const shapes = rows.map(({ bead: { id, source, target }, reachesNext }) => [
    id,
    source,
    target,
    reachesNext,
  ]);
  const asked = JSON.stringify([shapes, rest]);
  const last = kept.get(name);
  if (
    last?.asked === asked &&
    last.blocks.length === units.length &&
    units.every((each, i) => each === last.blocks[i])
  )
    return last.beads;
  const beads = work(question);
  kept.set(name, { asked, blocks: units, beads });
  return beads;
}

function work({ rows, blocks, corrections, decisions, ...evidence }: Question): readonly SentenceBead[] {
  const on = (ids: readonly string[]) =>
    ids.flatMap((id): readonly Sentence[] => {
      const block = blocks.get(id);
      return block
        ? sentencesOf(block, corrections).map((span) => ({
            blockId: id,
            ...span,
            words: sliceSpan(block.text, span),
          }))
        : [];
    });
  const sentences = rows.map(
    ({ bead, reachesNext }): RowSentences => ({
      id: bead.id,
      source: on(bead.source),
      target: on(bead.target),
      reachesNext,
    }),
  );
  return pairSentences(sentences, decisions, evidence);
}

/** The rows in stretches that no sentence bead leaves. */
function stretchesOf(state: ArticleState, alignment: Alignment): readonly Stretch[] {
  const reaching = reachingRows(state, alignment);
  const stretches: Stretch[] = [];
  let from = 0;
  alignment.beads.forEach((bead, at) => {
    const isLast = at === alignment.beads.length - 1;
    if (!isLast && (at + 1 - from < ROWS_TOGETHER || reaching.has(bead.id))) return;
    stretches.push({ from, to: at + 1 });
    from = at + 1;
  });
  return stretches;
}
