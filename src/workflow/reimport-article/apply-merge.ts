import type { Alignment } from '../../alignment/bead.ts';
import { type Block, MAX_BLOCK_LENGTH } from '../../article/article.ts';
import { markupAfterChange, markupWithin, shiftMarkup } from '../../article/markup.ts';
import {
  BLOCK_END,
  isConflict,
  type MergedVersions,
  type MergePlace,
  newKind,
  REMOVED,
  wordsOf,
} from '../../article/merge/merge-versions.ts';
import { changeAfter, changeTyped, choiceIfWanted, noChange } from '../../article/merge/place-text.ts';
import { keysBetween } from '../../database/order-key.ts';
import type { Change } from '../../text/change.ts';
import { changeBetween } from '../../text/diff.ts';
import type { MakeId } from '../../text/ids.ts';
import { longestRise } from '../../text/longest-rise.ts';
import type { SettledBlock } from '../import-article.ts';
import type { Decision, Decisions } from './decision.ts';
import { type Anchored, rewriteBlocks } from './rewrite-blocks.ts';
import { type DonePlace, rowsAfter } from './rows-after.ts';

/** A block of the corrected document as it is saved, under the id that it has as a new one. */
export type CorrectedBlock = SettledBlock & { readonly id: string };

/** A text before it is corrected, with what hangs on it. */
export interface TextBefore extends Anchored {
  readonly textId: string;
  /** Its blocks in order. */
  readonly blocks: readonly Block[];
  /** The pairings of the article. */
  readonly alignments: readonly Alignment[];
}

/** A text after it was corrected. */
export interface TextAfter extends Anchored {
  /** In order, new ones included; what did not change is the very same object. */
  readonly blocks: readonly Block[];
  /** Blocks that are no more, and where their words went. */
  readonly retired: ReadonlyMap<string, string>;
  readonly alignments: readonly Alignment[];
  /** The blocks in which people see a change, in order. */
  readonly touched: readonly string[];
  /** For each block of the corrected document, the block that it is now; null where it was not wanted. */
  readonly became: ReadonlyMap<string, string | null>;
}

export type Applied =
  | { readonly kind: 'applied'; readonly after: TextAfter }
  /** Conflicts that nobody has decided, or words that cannot stand there. */
  | { readonly kind: 'undecided'; readonly places: readonly string[] };

/** Carries out a merge as a person decided about it. `corrected` are the blocks of the document, by their ids. */
export function applyMerge(
  before: TextBefore,
  merged: MergedVersions,
  corrected: ReadonlyMap<string, CorrectedBlock>,
  decisions: Decisions,
  makeId: MakeId,
): Applied {
  const undecided: string[] = [];
  let anchored: Anchored = before;
  const done: DonePlace[] = [];
  for (const place of merged.places) {
    const decision = decisions.get(place.id) ?? (isConflict(place) ? null : { kind: 'theirs' as const });
    const carried = decision && carryOut(before, anchored, place, corrected, decision, makeId);
    if (!carried) undecided.push(place.id);
    else {
      anchored = carried.anchored;
      done.push(carried.done);
    }
  }
  if (undecided.length > 0) return { kind: 'undecided', places: undecided };
  const blocks = inOrder(
    before.blocks,
    done.flatMap((each) => each.blocks),
  );
  const touched = done.flatMap((each) => {
    const isMoved = merged.moved.has(each.place.id);
    return each.isTouched || isMoved ? each.blocks.map(({ id }) => id) : [];
  });
  return {
    kind: 'applied',
    after: {
      blocks,
      tags: anchored.tags,
      sentenceCorrections: anchored.sentenceCorrections,
      sentenceDecisions: anchored.sentenceDecisions,
      retired: new Map(done.flatMap(({ steps }) => steps.joins.map(({ from, into }) => [from, into]))),
      alignments: before.alignments.map((alignment) =>
        rowsAfter(alignment, before.textId, { done, blocks, touched, moved: merged.moved }, makeId),
      ),
      touched,
      became: becameOf(done),
    },
  };
}

/** Null where it cannot be done as decided. */
function carryOut(
  { textId }: TextBefore,
  anchored: Anchored,
  place: MergePlace,
  corrected: ReadonlyMap<string, CorrectedBlock>,
  decision: Decision,
  makeId: MakeId,
): { readonly anchored: Anchored; readonly done: DonePlace } | null {
  const isWanted = decision.kind !== 'ours';
  /** The place with these blocks, in which nobody edited a word. */
  const standing = (blocks: readonly Block[], isTouched: boolean) => ({
    anchored,
    done: { place, blocks, steps: { joins: [], cuts: [] }, isTouched },
  });
  const asItIs = standing(place.ours, false);
  switch (place.kind) {
    case 'kept':
      return asItIs;
    case 'added':
    case 'unseen': {
      if (place.ours.length > 0) break;
      if (!isWanted) return asItIs;
      const found = place.theirs.flatMap(({ id }) => corrected.get(id) ?? []);
      const blocks = found.map((block) => ({ ...block, textId, draft: null, orderKey: '', version: 0 }));
      return standing(blocks, place.kind === 'added');
    }
    case 'removed':
    case 'removed-edited':
    case 'left-out': {
      if (!isWanted) return asItIs;
      const reason = corrected.get(place.theirs[0]?.id ?? '')?.boilerplate ?? REMOVED;
      return standing(
        place.ours.map((block) => (block.boilerplate === null ? { ...block, boilerplate: reason } : block)),
        true,
      );
    }
    case 'restored':
    case 'edited':
    case 'conflict':
      break;
    default:
      return place.kind satisfies never;
  }
  const change = changeFor(place, decision);
  if (!change) return null;
  const rewritten = rewriteBlocks(anchored, place.ours, change, makeId);
  const looks = newLooks(place, rewritten.blocks, corrected, decision);
  if (looks.some(({ text }) => text.length > MAX_BLOCK_LENGTH)) return null;
  const isOther = wordsOf(looks) !== wordsOf(place.ours) || (place.kind === 'restored' && isWanted);
  return {
    anchored: rewritten,
    done: { place, blocks: looks, steps: rewritten, isTouched: isOther && place.kind !== 'unseen' },
  };
}

function changeFor(place: MergePlace, decision: Decision): Change | null {
  if (decision.kind === 'words') return changeTyped(place, decision.words);
  if (decision.kind === 'theirs') return changeAfter(place, choiceIfWanted(place));
  return place.kind === 'conflict' ? changeAfter(place, 'ours') : noChange(place);
}

/** The blocks with what is not words: the document's links, and its kind and state where it changed and ours did not. */
function newLooks(
  place: MergePlace,
  blocks: readonly Block[],
  corrected: ReadonlyMap<string, CorrectedBlock>,
  decision: Decision,
): readonly Block[] {
  if (decision.kind === 'ours' && place.kind !== 'conflict') return blocks;
  const kind = newKind(place);
  const document = corrected.get(place.theirs[0]?.id ?? '');
  const markup = markupOf(place, blocks);
  return blocks.map((block, i) => {
    const isFirst = i === 0 && document !== undefined;
    return {
      ...block,
      markup: markup[i] ?? [],
      ...(isFirst && kind !== null && { kind, reasons: document.reasons }),
      ...(isFirst && place.kind === 'restored' && { boilerplate: null }),
    };
  });
}

function markupOf({ theirs }: MergePlace, blocks: readonly Block[]): readonly Block['markup'][] {
  let at = 0;
  const all = theirs.flatMap(({ text, markup }) => {
    const own = shiftMarkup(markup, at);
    at += text.length + BLOCK_END.length;
    return own;
  });
  const mapped = markupAfterChange(all, changeBetween(wordsOf(theirs), wordsOf(blocks)));
  let start = 0;
  return blocks.map(({ text }) => {
    const own = markupWithin(mapped, start, start + text.length);
    start += text.length + BLOCK_END.length;
    return own;
  });
}

/** The blocks under keys that rise; as many as can be keep theirs. What is as it was stays the very same object. */
function inOrder(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const rank = new Map(before.map(({ id }, i) => [id, i]));
  const known = after.flatMap((block) => {
    const from = rank.get(block.id);
    return from === undefined ? [] : [{ from, block }];
  });
  const staying = new Set(longestRise(known).map(({ block }) => block.id));
  const keyOf = (id: string) => before[rank.get(id) ?? -1]?.orderKey ?? null;
  const ordered: Block[] = [];
  let last: string | null = null;
  for (let i = 0; i < after.length; ) {
    const block = after[i] as Block;
    if (staying.has(block.id)) {
      last = keyOf(block.id);
      ordered.push(sameOr(before[rank.get(block.id) ?? -1], { ...block, orderKey: last ?? '' }));
      i++;
      continue;
    }
    const end = after.findIndex(({ id }, j) => j > i && staying.has(id));
    const run = after.slice(i, end === -1 ? undefined : end);
    const keys = keysBetween(last, end === -1 ? null : keyOf((after[end] as Block).id), run.length);
    ordered.push(...run.map((each, k) => ({ ...each, orderKey: keys[k] as string })));
    i += run.length;
  }
  return ordered;
}

function sameOr(before: Block | undefined, after: Block): Block {
  return before && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function becameOf(done: readonly DonePlace[]): ReadonlyMap<string, string | null> {
  return new Map(
    done.flatMap(({ place, blocks }) =>
      place.theirs.map(({ id }, i) => [id, blocks[Math.min(i, blocks.length - 1)]?.id ?? null] as const),
    ),
  );
}
