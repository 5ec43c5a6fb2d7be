import { type Block, MAX_BLOCK_LENGTH } from '../article/article.ts';
import type { BlockKind } from '../article/block.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { saveSentenceCorrections } from '../article/sentence-store.ts';
import { correctAt } from '../article/sentences.ts';
import { listMergedBlocks, updateBlock } from '../article/store.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { changeBetween, diffWords } from '../text/diff.ts';
import type { Offset } from '../text/span.ts';
import type { ArticleState } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { mergeWithNext, splitBlock } from './revise-block/cut-and-join.ts';
import { markBoilerplate, restoreBlock } from './revise-block/leave-out.ts';
import { doneAt, impossible, placeOf, type Work } from './revise-block/work.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** One thing a person does to a block. `version` is of the block the person was looking at. */
export type BlockEdit =
  | { readonly kind: 'edit-text'; readonly text: string }
  | { readonly kind: 'split-block'; readonly offset: Offset; readonly newBlock: string }
  | { readonly kind: 'merge-block' }
  /** A sentence begins at the offset. */
  | { readonly kind: 'split-sentence'; readonly offset: Offset }
  /** The sentence that begins at the offset belongs to the one before. */
  | { readonly kind: 'join-sentence'; readonly offset: Offset }
  | { readonly kind: 'set-kind'; readonly blockKind: BlockKind }
  | { readonly kind: 'set-lang'; readonly lang: string }
  | { readonly kind: 'mark-boilerplate' }
  | { readonly kind: 'restore-block' };

/**
 * Edits a block and everything that hangs on it (pairs, tags, markup), as one operation. A stale edit of the text
 * is answered with both texts and their difference, also where the block was merged into another; nothing is lost.
 */
export function reviseBlock(
  services: Services,
  asked: Asked & { readonly blockId: string; readonly version: number },
  edit: BlockEdit,
): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, edit.kind), async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    const block = state && (await standingBlock(services, rows, state, asked.blockId));
    if (!block || (block.id !== asked.blockId && edit.kind !== 'edit-text')) return { kind: 'not-found' };
    if (edit.kind === 'edit-text' && edit.text.length > MAX_BLOCK_LENGTH) return impossible(edit.kind);
    if (block.id !== asked.blockId || block.version !== asked.version) return staleAnswer(block, edit);
    return apply({ services, rows, state, block }, edit);
  });
}

/** The block of this id, or the one that it was merged into (law 6); null where there is neither. */
async function standingBlock(
  { projectId }: Services,
  { db }: RowWriter,
  { article, blocks }: ArticleState,
  blockId: string,
): Promise<Block | null> {
  const found = blocks.find(({ id }) => id === blockId);
  if (found) return found;
  const merged = await listMergedBlocks(db, projectId, article.id);
  const successors = new Map(merged.map(({ id, successorId }) => [id, successorId]));
  let id: string | undefined = blockId;
  while (id !== undefined && successors.has(id)) id = successors.get(id);
  return blocks.find((block) => block.id === id) ?? null;
}

function apply(work: Work, edit: BlockEdit): Promise<Outcome> {
  switch (edit.kind) {
    case 'edit-text':
      return editText(work, edit.text);
    case 'split-block':
      return splitBlock(work, edit.offset, edit.newBlock);
    case 'merge-block':
      return mergeWithNext(work);
    case 'split-sentence':
    case 'join-sentence':
      return correctSentence(work, edit);
    case 'set-kind':
      return settle(work, { kind: edit.blockKind, reasons: [{ code: 'by-hand' }] });
    case 'set-lang':
      return settle(work, { lang: edit.lang });
    case 'mark-boilerplate':
      return markBoilerplate(work);
    case 'restore-block':
      return restoreBlock(work);
    default:
      return edit satisfies never;
  }
}

function staleAnswer(block: Block, edit: BlockEdit): Outcome {
  if (edit.kind !== 'edit-text') return { kind: 'stale' };
  const diff = diffWords(block.text, edit.text);
  return {
    kind: 'stale',
    text: { block: block.id, mine: edit.text, theirs: block.text, version: block.version, diff },
  };
}

async function editText(work: Work, typed: string): Promise<Outcome> {
  const text = cleanText(typed)
    .text.replace(/\s*\n\s*/gu, ' ')
    .trim();
  if (text === '' || text.length > MAX_BLOCK_LENGTH) return impossible('edit-text');
  const { block } = work;
  await writeTexts(work, [{ block, change: changeBetween(block.text, text) }], { sameWords: false });
  return doneAt(block.id);
}

async function correctSentence(
  { services, rows, state, block }: Work,
  edit: Extract<BlockEdit, { kind: 'split-sentence' | 'join-sentence' }>,
): Promise<Outcome> {
  const decided = { at: edit.offset, kind: edit.kind === 'split-sentence' ? 'split' : 'join' } as const;
  const corrected = correctAt(state.sentenceCorrections, block, decided, services.makeId());
  if (!corrected) return impossible(edit.kind);
  await saveSentenceCorrections(rows, placeOf(services, state), state.sentenceCorrections, corrected);
  return doneAt(block.id);
}

async function settle(
  { services, rows, block }: Work,
  patch: Parameters<typeof updateBlock>[3],
): Promise<Outcome> {
  await updateBlock(rows, services.projectId, block.id, patch);
  return doneAt(block.id);
}
