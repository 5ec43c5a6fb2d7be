import type { Side } from '../alignment/bead.ts';
import { addUnitAfter, addUnitRow, type Beads, dropUnit } from '../alignment/pairing.ts';
import { saveBeads } from '../alignment/store.ts';
import { tagsAfterMerge, tagsAfterSplit } from '../annotation/follow-blocks.ts';
import { followChange } from '../annotation/follow-change.ts';
import { saveTags } from '../annotation/store.ts';
import type { Block } from '../article/article.ts';
import type { BlockKind } from '../article/block.ts';
import { markupAfterChange, markupWithin, shiftMarkup } from '../article/markup.ts';
import { insertBlock, retireBlock, updateBlock } from '../article/store.ts';
import { keyBetween } from '../database/order-key.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { changeBetween, diffWords } from '../text/diff.ts';
import type { Offset } from '../text/span.ts';
import { type ArticleState, readArticleState } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** The longest text of one block that can be typed, in UTF-16 code units. */
export const MAX_BLOCK_TEXT = 20_000;

/** One thing a person does to a block. `version` is of the block the person was looking at. */
export type BlockEdit =
  | { readonly kind: 'edit-text'; readonly text: string }
  /** One letter of the wrong script put right: an edit of its own, so that history names it. */
  | { readonly kind: 'repair-letter'; readonly text: string }
  | { readonly kind: 'split-block'; readonly offset: Offset; readonly newBlock: string }
  | { readonly kind: 'merge-block' }
  | { readonly kind: 'set-kind'; readonly blockKind: BlockKind }
  | { readonly kind: 'set-lang'; readonly lang: string }
  | { readonly kind: 'mark-boilerplate' }
  | { readonly kind: 'restore-block' };

/** Between two blocks that become one. */
const JOINT = ' ';

interface Work {
  readonly services: Services;
  readonly rows: RowWriter;
  readonly state: ArticleState;
  readonly block: Block;
}

/**
 * Edits a block and everything that hangs on it (pairs, tags, markup), as one operation. A stale edit of the text
 * is answered with both texts and their difference; nothing is lost.
 */
export function reviseBlock(
  services: Services,
  asked: Asked & { readonly blockId: string; readonly version: number },
  edit: BlockEdit,
): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, edit.kind), async (rows) => {
    const state = await readArticleState(rows.db, services.projectId, asked.articleId);
    const block = state?.blocks.find(({ id }) => id === asked.blockId);
    if (!state || !block) return { kind: 'not-found' };
    if (block.version !== asked.version) return staleAnswer(block, edit);
    const done = await apply({ services, rows, state, block }, edit);
    return done ? { kind: 'done', focus: { block: done } } : { kind: 'impossible', why: edit.kind };
  });
}

/** Does the edit; gives the block to look at next, or null where it cannot be done here. */
function apply(work: Work, edit: BlockEdit): Promise<string | null> {
  switch (edit.kind) {
    case 'edit-text':
      return editText(work, edit.text, false);
    case 'repair-letter':
      return editText(work, edit.text, true);
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

async function editText(
  { services, rows, state, block }: Work,
  typed: string,
  sameWords: boolean,
): Promise<string | null> {
  const text = typed
    .normalize('NFC')
    .replace(/\s*\r?\n\s*/gu, ' ')
    .trim();
  if (text === '' || text.length > MAX_BLOCK_TEXT) return null;
  const change = changeBetween(block.text, text);
  await updateBlock(rows, services.projectId, block.id, {
    text,
    markup: markupAfterChange(block.markup, change),
  });
  await saveTags(
    rows,
    place(services, state),
    state.tags,
    followChange(state.tags, block, change, { sameWords }),
  );
  return block.id;
}

async function settle(
  { services, rows, block }: Work,
  patch: Parameters<typeof updateBlock>[3],
): Promise<string | null> {
  await updateBlock(rows, services.projectId, block.id, patch);
  return block.id;
}

async function splitBlock(
  { services, rows, state, block }: Work,
  offset: Offset,
  newBlock: string,
): Promise<string | null> {
  const first = block.text.slice(0, offset).trimEnd();
  const rest = block.text.slice(offset).trimStart();
  if (first === '' || rest === '') return null;
  const secondStart = block.text.length - rest.length;
  const next = nextBlock(state, block);
  await insertBlock(rows, services.projectId, state.article.id, {
    ...block,
    id: newBlock,
    text: rest,
    draft: null,
    markup: markupWithin(block.markup, secondStart, block.text.length),
    orderKey: keyBetween(block.orderKey, next?.orderKey ?? null),
  });
  await updateBlock(rows, services.projectId, block.id, {
    text: first,
    markup: markupWithin(block.markup, 0, first.length),
  });
  const cut = { blockId: block.id, newBlockId: newBlock, firstEnd: first.length, secondStart };
  await saveTags(rows, place(services, state), state.tags, tagsAfterSplit(state.tags, cut));
  if (block.boilerplate === null) {
    await eachAlignment({ services, rows, state, block }, (beads) => addUnitAfter(beads, block.id, newBlock));
  }
  return newBlock;
}

async function mergeWithNext({ services, rows, state, block }: Work): Promise<string | null> {
  const next = nextBlock(state, block);
  if (!next || next.boilerplate !== block.boilerplate) return null;
  const offset = block.text.length + JOINT.length;
  const text = block.text + JOINT + next.text;
  if (text.length > MAX_BLOCK_TEXT) return null;
  await updateBlock(rows, services.projectId, block.id, {
    text,
    markup: [...block.markup, ...shiftMarkup(next.markup, offset)],
  });
  const join = { intoBlockId: block.id, fromBlockId: next.id, offset, text };
  await saveTags(rows, place(services, state), state.tags, tagsAfterMerge(state.tags, join));
  if (next.boilerplate === null) {
    await eachAlignment({ services, rows, state, block: next }, (beads) => dropUnit(beads, next.id));
  }
  await retireBlock(rows, services.projectId, next.id, block.id);
  return block.id;
}

async function markBoilerplate(work: Work): Promise<string | null> {
  const { services, rows, block } = work;
  if (block.boilerplate !== null) return null;
  await updateBlock(rows, services.projectId, block.id, { boilerplate: 'marked-by-hand' });
  await eachAlignment(work, (beads) => dropUnit(beads, block.id));
  return block.id;
}

async function restoreBlock(work: Work): Promise<string | null> {
  const { services, rows, state, block } = work;
  if (block.boilerplate === null) return null;
  const inText = state.blocks.filter(({ textId }) => textId === block.textId);
  const before = inText.slice(0, inText.indexOf(block)).findLast(({ boilerplate }) => boilerplate === null);
  await updateBlock(rows, services.projectId, block.id, { boilerplate: null });
  await eachAlignment(work, (beads, side) =>
    addUnitRow(beads, side, block.id, before?.id ?? null, services.makeId()),
  );
  return block.id;
}

/** Edits every alignment that the block's text takes part in. */
async function eachAlignment(
  { services, rows, state, block }: Work,
  edit: (beads: Beads, side: Side) => Beads,
): Promise<void> {
  for (const alignment of state.alignments) {
    const isSource = alignment.sourceTextId === block.textId;
    if (!isSource && alignment.targetTextId !== block.textId) continue;
    const after = edit(alignment.beads, isSource ? 'source' : 'target');
    await saveBeads(rows, { ...place(services, state), alignmentId: alignment.id }, alignment.beads, after);
  }
}

function nextBlock({ blocks }: ArticleState, block: Block): Block | null {
  const inText = blocks.filter(({ textId }) => textId === block.textId);
  return inText[inText.indexOf(block) + 1] ?? null;
}

function place(services: Services, state: ArticleState) {
  return { projectId: services.projectId, articleId: state.article.id };
}
