import { likenessOf } from '../alignment/aligner/likeness.ts';
import type { Alignment, Bead } from '../alignment/bead.ts';
import { hashOfSentences, sentenceBeadName } from '../alignment/pair-sentences.ts';
import * as pairing from '../alignment/pairing.ts';
import { type SentenceBead, sentenceKey } from '../alignment/sentence-bead.ts';
import { decisionsAfterEdit, type NamedSentences, nameSentences } from '../alignment/sentence-pairing.ts';
import { saveDecidedSentences } from '../alignment/sentence-store.ts';
import { untangle } from '../alignment/untangle.ts';
import type { Offset } from '../text/span.ts';
import type { ArticleState } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { sentencePairsNear } from './sentence-pairs.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** One thing a person does to the sentence bead that holds a place of a block. */
export type SentenceEdit =
  /** Joins it with the next one. */
  | { readonly kind: 'merge-sentence-pairs' }
  /** Into beads of what is most alike. */
  | { readonly kind: 'split-sentence-pair' }
  /** The sentence and all that follow it (or precede it) on its side of the bead go into the bead below (or above). */
  | { readonly kind: 'shift-sentence'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'confirm-sentence-pair' }
  | { readonly kind: 'unconfirm-sentence-pair' }
  /** All that stand in the row. */
  | { readonly kind: 'confirm-sentence-pairs' }
  /** What people decided in the row is taken back: the aligner pairs its sentences again. */
  | { readonly kind: 'release-sentence-pairs' };

/** Where the sentence in hand is, and the name of what was shown there; null where nobody knows. */
interface InHand {
  readonly block: string;
  readonly offset: Offset;
  readonly seen: string | null;
}

/**
 * Edits the pairing of sentences inside the rows of one alignment, as one operation. What people decide is stored; the
 * paragraphs and the rows stay as they are. Refused where the bead is not the one that was shown.
 */
export function editSentences(
  services: Services,
  asked: Asked & InHand & { readonly alignmentId: string },
  edit: SentenceEdit,
): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, edit.kind), async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const alignment = state?.alignments.find(({ id }) => id === asked.alignmentId);
    const row = alignment?.beads.find(({ source, target }) => [...source, ...target].includes(asked.block));
    if (!state || !alignment || !row) return { kind: 'not-found' };
    const sentences = sentencePairsNear(state, alignment, row);
    const inHand = sentences.find((bead) => holds(bead, asked));
    if (!inHand) return { kind: 'not-found' };
    const worked = isOfRow(edit) ? sentences.filter(({ rows: own }) => own.includes(row.id)) : [inHand];
    if (asked.seen !== null && asked.seen !== sentenceBeadName(worked)) return { kind: 'stale' };
    const named = nameSentences(sentences, services.makeId);
    const after = apply(services, { state, alignment, row, sentences, worked, named, asked }, edit);
    if (!after) return { kind: 'impossible', why: edit.kind };
    const place = { projectId: services.projectId, articleId: asked.articleId };
    await saveDecidedSentences(rows, place, state.sentenceDecisions, after);
    return { kind: 'done', focus: { bead: row.id } };
  });
}

function isOfRow({ kind }: SentenceEdit): boolean {
  return kind === 'confirm-sentence-pairs' || kind === 'release-sentence-pairs';
}

function holds({ source, target }: SentenceBead, { block, offset }: InHand): boolean {
  return [...source, ...target].some(
    ({ blockId, start, end }) => blockId === block && start <= offset && offset < end,
  );
}

interface Work {
  readonly state: ArticleState;
  readonly alignment: Alignment;
  readonly row: Bead;
  /** Those of the row and of what stands around it. */
  readonly sentences: readonly SentenceBead[];
  readonly worked: readonly SentenceBead[];
  readonly named: NamedSentences;
  readonly asked: InHand;
}

function apply(services: Services, work: Work, edit: SentenceEdit): ArticleState['sentenceDecisions'] | null {
  const { state, alignment, sentences, worked, named } = work;
  const { sentenceDecisions } = state;
  if (edit.kind === 'release-sentence-pairs') {
    const released = new Set(worked.flatMap(({ decided }) => decided ?? []));
    return released.size === 0 ? null : sentenceDecisions.filter((each) => !released.has(each));
  }
  const to = editedBeads(services, work, edit);
  if (
    !to ||
    reachesTooFar(
      alignment,
      to.filter((bead) => !named.beads.includes(bead)),
    )
  )
    return null;
  return decisionsAfterEdit(sentenceDecisions, sentences, {
    alignmentId: alignment.id,
    from: named.beads,
    to,
  });
}

function editedBeads(
  services: Services,
  work: Work,
  edit: Exclude<SentenceEdit, { kind: 'release-sentence-pairs' }>,
): pairing.Beads | null {
  const { sentences, worked, asked } = work;
  const { beads, idOf } = work.named;
  const [inHand] = worked as readonly [SentenceBead, ...SentenceBead[]];
  switch (edit.kind) {
    case 'merge-sentence-pairs':
      return pairing.mergeWithNext(beads, idOf(inHand));
    case 'split-sentence-pair': {
      const bead = pairing.rowsBetween(beads, idOf(inHand), idOf(inHand))[0] as Bead;
      const parts = untangle(bead, likenessAround(work, inHand));
      return pairing.splitRow(
        beads,
        bead.id,
        parts,
        parts.map(() => services.makeId()),
      );
    }
    case 'shift-sentence': {
      const sentence = [...inHand.source, ...inHand.target].find(
        ({ blockId, start, end }) => blockId === asked.block && start <= asked.offset && asked.offset < end,
      );
      return sentence ? pairing.shiftUnit(beads, sentenceKey(sentence), edit.direction) : null;
    }
    case 'confirm-sentence-pair':
    case 'confirm-sentence-pairs': {
      const byId = new Map(sentences.map((bead) => [idOf(bead), bead]));
      const open = worked.filter(({ status, isStale }) => status === 'auto' || isStale);
      if (open.length === 0) return null;
      return pairing.confirmRows(beads, open.map(idOf), ({ id }) =>
        hashOfSentences(byId.get(id) as SentenceBead),
      );
    }
    case 'unconfirm-sentence-pair':
      return inHand.status === 'confirmed' ? pairing.unconfirmRows(beads, [idOf(inHand)]) : null;
    default:
      return edit satisfies never;
  }
}

/** How alike the sentences of a bead are, by the words that the others around it teach. */
function likenessAround({ state, alignment, sentences }: Work, bead: SentenceBead) {
  const langOf = (textId: string) => state.texts.find(({ id }) => id === textId)?.lang ?? 'und';
  const words = (side: SentenceBead['source']) => side.map((each) => each.words).join(' ');
  const likeness = likenessOf({
    langSource: langOf(alignment.sourceTextId),
    langTarget: langOf(alignment.targetTextId),
    source: bead.source.map((each) => ({ text: each.words })),
    target: bead.target.map((each) => ({ text: each.words })),
    examples: sentences
      .filter((each) => each !== bead && each.source.length > 0 && each.target.length > 0)
      .map(({ source, target }) => ({ source: words(source), target: words(target) })),
  });
  const [source, target] = [bead.source.map(sentenceKey), bead.target.map(sentenceKey)];
  return (s: string, t: string) => likeness(source.indexOf(s), target.indexOf(t));
}

/** Sentences are paired within a row or with those of its neighbour, not further. */
function reachesTooFar({ beads }: Alignment, edited: pairing.Beads): boolean {
  const rowOf = new Map(
    beads.flatMap(({ source, target }, row) => [...source, ...target].map((unit) => [unit, row] as const)),
  );
  return edited.some(({ source, target }) => {
    const rows = [...source, ...target].map((key) => rowOf.get(key.slice(0, key.lastIndexOf('@'))) ?? 0);
    return Math.max(...rows) - Math.min(...rows) > 1;
  });
}
