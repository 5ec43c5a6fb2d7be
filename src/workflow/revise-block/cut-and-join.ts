import { decisionsAfterCut, decisionsAfterJoin } from '../../alignment/follow-sentences.ts';
import { addUnitAfter, dropUnit } from '../../alignment/pairing.ts';
import { tagsAfterMerge, tagsAfterSplit } from '../../annotation/follow-blocks.ts';
import { type Block, MAX_BLOCK_LENGTH } from '../../article/article.ts';
import { markupWithin, shiftMarkup } from '../../article/markup.ts';
import { correctionsAfterCut, correctionsAfterJoin } from '../../article/sentences.ts';
import { insertBlock, retireBlock, updateBlock } from '../../article/store.ts';
import { keyBetween } from '../../database/order-key.ts';
import type { Offset } from '../../text/span.ts';
import type { Outcome } from '../outcome.ts';
import { blocksAfter, doneAt, eachAlignment, impossible, saveAnchored, type Work } from './work.ts';

/** Between two blocks that become one. */
const JOINT = ' ';

/** Cuts a block in two; the first part keeps its id (law 6), the second joins its row. */
export async function splitBlock(work: Work, offset: Offset, newBlock: string): Promise<Outcome> {
  const { services, rows, state, block } = work;
  const first = block.text.slice(0, offset).trimEnd();
  const rest = block.text.slice(offset).trimStart();
  const cutsCharacter = !first.isWellFormed();
  if (first === '' || rest === '' || cutsCharacter) return impossible('split-block');
  const secondStart = block.text.length - rest.length;
  const [firstDraft, restDraft] = draftsAfterSplit(block, first, rest);
  await insertBlock(rows, services.projectId, state.article.id, {
    ...block,
    id: newBlock,
    text: rest,
    draft: restDraft,
    markup: markupWithin(block.markup, secondStart, block.text.length),
    orderKey: keyBetween(block.orderKey, blocksAfter(state, block)[0]?.orderKey ?? null),
  });
  await updateBlock(rows, services.projectId, block.id, {
    text: first,
    draft: firstDraft,
    markup: markupWithin(block.markup, 0, first.length),
  });
  const cut = { blockId: block.id, newBlockId: newBlock, firstEnd: first.length, secondStart };
  await saveAnchored(work, {
    tags: tagsAfterSplit(state.tags, cut),
    sentenceCorrections: correctionsAfterCut(state.sentenceCorrections, cut),
    sentenceDecisions: decisionsAfterCut(state.sentenceDecisions, cut),
  });
  if (block.boilerplate === null) {
    await eachAlignment(work, (beads) => addUnitAfter(beads, block.id, newBlock));
  }
  return doneAt(newBlock);
}

/** Joins a block with the next one; what is left out of the article and stands between two paragraphs is passed over. */
export async function mergeWithNext(work: Work): Promise<Outcome> {
  const { services, rows, state, block } = work;
  const after = blocksAfter(state, block);
  const next = block.boilerplate === null ? after.find(({ boilerplate }) => boilerplate === null) : after[0];
  if (!next || next.boilerplate !== block.boilerplate) return impossible('merge-block');
  const offset = block.text.length + JOINT.length;
  const text = block.text + JOINT + next.text;
  if (text.length > MAX_BLOCK_LENGTH) return impossible('too-long');
  await updateBlock(rows, services.projectId, block.id, {
    text,
    draft: draftAfterMerge(block, next),
    markup: [...block.markup, ...shiftMarkup(next.markup, offset)],
  });
  const join = { intoBlockId: block.id, fromBlockId: next.id, offset, text };
  await saveAnchored(work, {
    tags: tagsAfterMerge(state.tags, join),
    sentenceCorrections: correctionsAfterJoin(state.sentenceCorrections, join),
    sentenceDecisions: decisionsAfterJoin(state.sentenceDecisions, join),
  });
  if (next.boilerplate === null) {
    await eachAlignment({ ...work, block: next }, (beads) => dropUnit(beads, next.id));
  }
  await retireBlock(rows, services.projectId, next.id, block.id);
  return doneAt(block.id);
}

/** The machine's words stay the machine's: what nobody edited is cut with the text. */
function draftsAfterSplit(
  { text, draft }: Block,
  first: string,
  rest: string,
): readonly [Block['draft'], Block['draft']] {
  return draft === text ? [first, rest] : [draft, draft];
}

/** Of two drafts, one; beside a person's words, the machine's make the whole post-edited. */
function draftAfterMerge(block: Block, next: Block): string | null {
  if (block.draft === null || next.draft === null) return block.draft ?? next.draft;
  return block.draft + JOINT + next.draft;
}
