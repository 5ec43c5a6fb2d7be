import type { Side } from '../../alignment/bead.ts';
import type { Beads } from '../../alignment/pairing.ts';
import { saveDecidedSentences } from '../../alignment/sentence-store.ts';
import { saveBeads } from '../../alignment/store.ts';
import { saveTags } from '../../annotation/store.ts';
import type { Block } from '../../article/article.ts';
import { saveSentenceCorrections } from '../../article/sentence-store.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import type { ArticleState } from '../article-state.ts';
import type { Done, Refusal } from '../outcome.ts';
import type { Services } from '../services.ts';

/** An edit of one block, inside its operation. */
export interface Work {
  readonly services: Services;
  readonly rows: RowWriter;
  readonly state: ArticleState;
  readonly block: Block;
}

/** The edit is done, and this block is looked at next. */
export function doneAt(blockId: string): Done {
  return { kind: 'done', focus: { block: blockId } };
}

/** The edit cannot be done here. */
export function impossible(why: string): Refusal {
  return { kind: 'impossible', why };
}

/** The blocks that follow one in its text, boilerplate included. */
export function blocksAfter({ blocks }: ArticleState, block: Block): readonly Block[] {
  const inText = blocks.filter(({ textId }) => textId === block.textId);
  return inText.slice(inText.indexOf(block) + 1);
}

/** Edits every alignment that the block's text takes part in. */
export async function eachAlignment(
  { services, rows, state, block }: Work,
  edit: (beads: Beads, side: Side) => Beads,
): Promise<void> {
  for (const alignment of state.alignments) {
    const isSource = alignment.sourceTextId === block.textId;
    if (!isSource && alignment.targetTextId !== block.textId) continue;
    const after = edit(alignment.beads, isSource ? 'source' : 'target');
    await saveBeads(rows, { ...placeOf(services, state), alignmentId: alignment.id }, alignment.beads, after);
  }
}

/** Saves what is anchored in the blocks of the article as it is after the edit. */
export async function saveAnchored(
  { services, rows, state }: Omit<Work, 'block'>,
  after: Pick<ArticleState, 'tags' | 'sentenceCorrections' | 'sentenceDecisions'>,
): Promise<void> {
  const place = placeOf(services, state);
  await saveTags(rows, place, state.tags, after.tags);
  await saveSentenceCorrections(rows, place, state.sentenceCorrections, after.sentenceCorrections);
  await saveDecidedSentences(rows, place, state.sentenceDecisions, after.sentenceDecisions);
}

/** Where an article's rows are kept. */
export function placeOf({ projectId }: Services, { article }: ArticleState) {
  return { projectId, articleId: article.id };
}
