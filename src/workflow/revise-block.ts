import { addUnitRow, dropUnit } from '../alignment/pairing.ts';
import { followChange } from '../annotation/follow-change.ts';
import { saveTags } from '../annotation/store.ts';
import type { Block } from '../article/article.ts';
import type { BlockKind } from '../article/block.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { markupAfterChange } from '../article/markup.ts';
import { listMergedBlocks, updateBlock } from '../article/store.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { findConfusables } from '../text/confusables.ts';
import { changeBetween, diffWords } from '../text/diff.ts';
import type { Offset, Span } from '../text/span.ts';
import type { ArticleState } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { mergeWithNext, splitBlock } from './revise-block/cut-and-join.ts';
import {
  doneAt,
  eachAlignment,
  impossible,
  MAX_BLOCK_TEXT,
  placeOf,
  type Work,
} from './revise-block/work.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** One thing a person does to a block. `version` is of the block the person was looking at. */
export type BlockEdit =
  | { readonly kind: 'edit-text'; readonly text: string }
  /** A letter of the wrong script put right: an edit of its own, so that history names it. */
  | ({ readonly kind: 'repair-letter' } & Repair)
  | { readonly kind: 'split-block'; readonly offset: Offset; readonly newBlock: string }
  | { readonly kind: 'merge-block' }
  | { readonly kind: 'set-kind'; readonly blockKind: BlockKind }
  | { readonly kind: 'set-lang'; readonly lang: string }
  | { readonly kind: 'mark-boilerplate' }
  | { readonly kind: 'restore-block' };

/** The letter to put in the place of one that only looks like it. */
interface Repair extends Span {
  readonly letter: string;
}

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
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const block = state && (await standingBlock(services, rows, state, asked.blockId));
    if (!block || (block.id !== asked.blockId && edit.kind !== 'edit-text')) return { kind: 'not-found' };
    if (edit.kind === 'edit-text' && edit.text.length > MAX_BLOCK_TEXT) return impossible(edit.kind);
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
    case 'repair-letter':
      return repairLetter(work, edit);
    case 'split-block':
      return splitBlock(work, edit.offset, edit.newBlock);
    case 'merge-block':
      return mergeWithNext(work);
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
  if (text === '' || text.length > MAX_BLOCK_TEXT) return impossible('edit-text');
  await writeText(work, text, { sameWords: false });
  return doneAt(work.block.id);
}

async function repairLetter(work: Work, { start, end, letter }: Repair): Promise<Outcome> {
  const { id, text } = work.block;
  const isWrong = findConfusables(text).some(
    (found) => found.start === start && found.end === end && found.intended === letter,
  );
  if (!isWrong) return impossible('repair-letter');
  await writeText(work, text.slice(0, start) + letter + text.slice(end), { sameWords: true });
  return doneAt(id);
}

async function writeText(
  { services, rows, state, block }: Work,
  text: string,
  options: { readonly sameWords: boolean },
): Promise<void> {
  const change = changeBetween(block.text, text);
  const markup = markupAfterChange(block.markup, change);
  await updateBlock(rows, services.projectId, block.id, { text, markup });
  const tags = followChange(state.tags, block, change, options);
  await saveTags(rows, placeOf(services, state), state.tags, tags);
}

async function settle(
  { services, rows, block }: Work,
  patch: Parameters<typeof updateBlock>[3],
): Promise<Outcome> {
  await updateBlock(rows, services.projectId, block.id, patch);
  return doneAt(block.id);
}

async function markBoilerplate(work: Work): Promise<Outcome> {
  const { services, rows, block } = work;
  if (block.boilerplate !== null) return impossible('mark-boilerplate');
  await updateBlock(rows, services.projectId, block.id, { boilerplate: 'marked-by-hand' });
  await eachAlignment(work, (beads) => dropUnit(beads, block.id));
  return doneAt(block.id);
}

async function restoreBlock(work: Work): Promise<Outcome> {
  const { services, rows, state, block } = work;
  if (block.boilerplate === null) return impossible('restore-block');
  const inText = state.blocks.filter(({ textId }) => textId === block.textId);
  const before = inText.slice(0, inText.indexOf(block)).findLast(({ boilerplate }) => boilerplate === null);
  await updateBlock(rows, services.projectId, block.id, { boilerplate: null });
  await eachAlignment(work, (beads, side) =>
    addUnitRow(beads, side, block.id, before?.id ?? null, services.makeId()),
  );
  return doneAt(block.id);
}
