import {
  decisionsAfterChange,
  decisionsAfterCut,
  decisionsAfterJoin,
} from '../../alignment/follow-sentences.ts';
import type { DecidedSentences } from '../../alignment/sentence-bead.ts';
import { tagsAfterMerge, tagsAfterSplit } from '../../annotation/follow-blocks.ts';
import { followChange } from '../../annotation/follow-change.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Block } from '../../article/article.ts';
import { BLOCK_END } from '../../article/merge/merge-versions.ts';
import {
  type BlockCorrection,
  correctionsAfterChange,
  correctionsAfterCut,
  correctionsAfterJoin,
} from '../../article/sentences.ts';
import { applyChange, type Change, makeChange, type Replacement } from '../../text/change.ts';
import type { MakeId } from '../../text/ids.ts';

/** What is anchored in the blocks of an article. */
export interface Anchored {
  readonly tags: readonly Tag[];
  readonly sentenceCorrections: readonly BlockCorrection[];
  readonly sentenceDecisions: readonly DecidedSentences[];
}

/** Blocks of one place after an edit that may go across their ends. */
export interface Rewritten extends Anchored {
  /** In order; the first part of a block keeps its id (law 6). Their markup is not mapped. */
  readonly blocks: readonly Block[];
  readonly joins: readonly { readonly into: string; readonly from: string }[];
  readonly cuts: readonly { readonly block: string; readonly newBlock: string }[];
}

/** Where a paragraph's end was taken out. As long as that end, so that offsets stay. */
const JOINT = ' ';

/**
 * Carries out an edit of blocks that were joined by `BLOCK_END` to one text: ends that it takes out join blocks, ends
 * that it puts in cut them, and all that is anchored in the words moves along.
 */
export function rewriteBlocks(
  anchored: Anchored,
  blocks: readonly Block[],
  change: Change,
  makeId: MakeId,
): Rewritten {
  const text = blocks.map((block) => block.text).join(BLOCK_END);
  const replacements = change.replacements.flatMap((each) => keepEnds(text, each));
  const joins: Rewritten['joins'][number][] = [];
  const cuts: Rewritten['cuts'][number][] = [];
  let now = anchored;
  let start = 0;
  const runs: { readonly block: Block; readonly start: number }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const end = start - 1;
    if (last && replacements.some((each) => each.start <= end && each.end > end)) {
      const into = last.block;
      const joinedText = into.text + JOINT + block.text;
      const offset = into.text.length + JOINT.length;
      const join = { intoBlockId: into.id, fromBlockId: block.id, offset, text: joinedText };
      now = {
        tags: tagsAfterMerge(now.tags, join),
        sentenceCorrections: correctionsAfterJoin(now.sentenceCorrections, join),
        sentenceDecisions: decisionsAfterJoin(now.sentenceDecisions, join),
      };
      joins.push({ into: into.id, from: block.id });
      runs[runs.length - 1] = { ...last, block: { ...into, text: joinedText } };
    } else runs.push({ block, start });
    start += block.text.length + BLOCK_END.length;
  }
  const written: Block[] = [];
  for (const run of runs) {
    const own = replacements.filter(
      (each) => each.start >= run.start && each.end <= run.start + run.block.text.length,
    );
    const edited = edit(now, run.block, shifted(run.block.text, own, run.start));
    now = edited.anchored;
    const parts = cutAtEnds(now, edited.block, makeId);
    now = parts.anchored;
    written.push(...parts.blocks);
    cuts.push(...parts.cuts);
  }
  return { ...now, blocks: written, joins, cuts };
}

/** A replacement without the paragraph ends that stand in both of its texts, as far as they do. */
function keepEnds(text: string, { start, end, insert }: Replacement): readonly Replacement[] {
  const old = text.slice(start, end).split(BLOCK_END);
  const now = insert.split(BLOCK_END);
  const kept = Math.min(old.length, now.length) - 1;
  const pieces: Replacement[] = [];
  let at = start;
  for (let i = 0; i < kept; i++) {
    const piece = old[i] as string;
    pieces.push({ start: at, end: at + piece.length, insert: now[i] as string });
    at += piece.length + BLOCK_END.length;
  }
  pieces.push({ start: at, end, insert: now.slice(kept).join(BLOCK_END) });
  return pieces.filter((piece) => text.slice(piece.start, piece.end) !== piece.insert);
}

function shifted(text: string, replacements: readonly Replacement[], by: number): Change {
  const own = replacements.map(({ start, end, insert }) => ({ start: start - by, end: end - by, insert }));
  return makeChange(
    text.length,
    own.filter(({ start, end, insert }) => text.slice(start, end) !== insert),
  );
}

function edit(anchored: Anchored, block: Block, change: Change): { block: Block; anchored: Anchored } {
  if (change.replacements.length === 0) return { block, anchored };
  return {
    block: { ...block, text: applyChange(change, block.text) },
    anchored: {
      tags: followChange(anchored.tags, block, change),
      sentenceCorrections: correctionsAfterChange(anchored.sentenceCorrections, block, change),
      sentenceDecisions: decisionsAfterChange(anchored.sentenceDecisions, block.id, change),
    },
  };
}

/** Cuts a block at the paragraph ends in it, from the last to the first; ends with nothing behind or before them go. */
function cutAtEnds(
  anchored: Anchored,
  block: Block,
  makeId: MakeId,
): { readonly blocks: readonly Block[]; readonly anchored: Anchored; readonly cuts: Rewritten['cuts'] } {
  let [now, first] = [anchored, block];
  const rest: Block[] = [];
  for (let at = first.text.lastIndexOf(BLOCK_END); at >= 0; at = first.text.lastIndexOf(BLOCK_END)) {
    const firstEnd = first.text.slice(0, at).trimEnd().length;
    const secondStart = first.text.length - first.text.slice(at + 1).trimStart().length;
    if (firstEnd === 0 || secondStart === first.text.length) {
      const blank = { start: firstEnd, end: secondStart, insert: '' };
      ({ block: first, anchored: now } = edit(now, first, makeChange(first.text.length, [blank])));
      continue;
    }
    const newBlockId = makeId();
    const cut = { blockId: block.id, newBlockId, firstEnd, secondStart };
    now = {
      tags: tagsAfterSplit(now.tags, cut),
      sentenceCorrections: correctionsAfterCut(now.sentenceCorrections, cut),
      sentenceDecisions: decisionsAfterCut(now.sentenceDecisions, cut),
    };
    rest.unshift({ ...first, id: newBlockId, text: first.text.slice(secondStart) });
    first = { ...first, text: first.text.slice(0, firstEnd) };
  }
  // Each stands behind the one before it.
  const all = [first, ...rest];
  const cuts = rest.map(({ id }, i) => ({ block: (all[i] as Block).id, newBlock: id }));
  return { blocks: all, anchored: now, cuts };
}
