import type { BlockKind, BoilerplateReason } from '../../article/block.ts';
import { mapInTurns } from '../../database/turns.ts';
import { findRepairs } from '../../text/find-repairs.ts';
import type { Reason } from '../../text/reason.ts';
import type { Repair, RepairKind } from '../../text/repairs/repair.ts';
import type { SettledBlock } from '../import-article.ts';
import type { RepairPlace } from '../repair-text.ts';
import type { DraftBlock, DraftText } from './draft.ts';

/** The block as it will be saved, not yet repaired: that is done afterwards, as work of its own. */
export function settledBlock(block: DraftBlock): SettledBlock {
  const { found, detected, kind, lang } = block;
  return {
    kind: kind ?? found.kind,
    text: found.text,
    lang: lang ?? detected.lang,
    markup: found.markup,
    boilerplate: boilerplateOf(block),
    reasons: kind === null ? whyAsItIs(block) : [{ code: 'by-hand' }],
  };
}

/** Why a block is left out, or null for one of the article, as a person decided here or on its site, or its reader. */
export function boilerplateOf(block: DraftBlock): BoilerplateReason | null {
  if (block.state === 'restored') return null;
  return block.state === 'left-out'
    ? (block.found.boilerplate ?? 'marked-by-hand')
    : withoutCorrection(block);
}

/** Why a block would be left out if nobody had said anything about it here. */
function withoutCorrection({ found, remembered }: DraftBlock): BoilerplateReason | null {
  if (!remembered) return found.boilerplate;
  return remembered.decision === 'junk' ? 'marked-before' : null;
}

/** Why a block has its kind and state: what people said on the same site before, then what its reader found. */
export function whyAsItIs({ found, remembered, state }: DraftBlock): readonly Reason[] {
  if (!remembered || state !== null) return found.reasons;
  const { decision, by, articles, site } = remembered;
  const code =
    decision === 'junk' ? (by === 'text' ? 'marked-on-site' : 'marked-alike-on-site') : 'restored-on-site';
  return [{ code, values: { site, count: articles } }, ...found.reasons];
}

/** The text with a block's kind chosen by a person; what was found anyway is no choice. */
export function chooseKind(text: DraftText, blockId: string, kind: BlockKind): DraftText {
  return correct(text, blockId, (block) => withKind(block, kind));
}

/** The same of one block. */
export function withKind(block: DraftBlock, kind: BlockKind): DraftBlock {
  return { ...block, kind: kind === block.found.kind ? null : kind };
}

export function leaveOut(text: DraftText, blockId: string): DraftText {
  return correct(text, blockId, (block) => ({
    ...block,
    state: withoutCorrection(block) === null ? 'left-out' : null,
  }));
}

export function restore(text: DraftText, blockId: string): DraftText {
  return correct(text, blockId, (block) => ({
    ...block,
    state: withoutCorrection(block) === null ? null : 'restored',
  }));
}

/** Something in a block's characters that can be put right, and whether a person has asked for it. */
export interface DraftRepair extends Repair {
  readonly blockId: string;
  readonly isChosen: boolean;
}

/** What can be put right in every block that will be saved with the article, in order; also what the project leaves. */
export function draftRepairs(text: DraftText): DraftRepair[] {
  return text.blocks.filter((block) => boilerplateOf(block) === null).flatMap((block) => blockRepairs(block));
}

/** The same by block, as far as there is any, letting others in between: a long text takes its time. */
export async function repairsByBlock(text: DraftText): Promise<ReadonlyMap<string, readonly DraftRepair[]>> {
  const own = text.blocks.filter((block) => boilerplateOf(block) === null);
  const found = await mapInTurns(own, (block) => [block.id, blockRepairs(block)] as const);
  return new Map(found.filter(([, repairs]) => repairs.length > 0));
}

/** The same of one block, in the language that it will be saved in, but for the kinds that are left as they are. */
export function blockRepairs(block: DraftBlock, left: DraftText['leftRepairs'] = []): DraftRepair[] {
  const { text, lang } = settledBlock(block);
  const found = findRepairs(text, lang).filter(({ kind }) => !left.includes(kind));
  return found.map((repair) => ({
    ...repair,
    blockId: block.id,
    isChosen: block.repairs.some((chosen) => isSamePlace(chosen, repair)),
  }));
}

/** The text with one repair asked for, or taken back; a place where nothing is wrong changes nothing. */
export function chooseRepair(
  text: DraftText,
  blockId: string,
  place: RepairPlace,
  chosen: boolean,
): DraftText {
  return correct(text, blockId, (block) => {
    if (!blockRepairs(block).some((found) => isSamePlace(found, place))) return block;
    const others = block.repairs.filter((known) => !isSamePlace(known, place));
    return { ...block, repairs: chosen ? [...others, place] : others };
  });
}

/** The text with every repair asked for, or every one of a kind. */
export function chooseAllRepairs(text: DraftText, kind: RepairKind | null): DraftText {
  const blocks = text.blocks.map((block) => {
    if (boilerplateOf(block) !== null) return block;
    const repairs = blockRepairs(block, text.leftRepairs).filter(
      (each) => each.isChosen || kind === null || each.kind === kind,
    );
    return { ...block, repairs: repairs.map(({ kind: own, start }) => ({ kind: own, start })) };
  });
  return { ...text, blocks };
}

/** The text with no repair of a kind asked for. */
export function chooseNone(text: DraftText, kind: RepairKind): DraftText {
  const without = (repairs: DraftBlock['repairs']) => repairs.filter((each) => each.kind !== kind);
  return {
    ...text,
    blocks: text.blocks.map((block) => ({ ...block, repairs: without(block.repairs) })),
  };
}

function isSamePlace(a: RepairPlace, b: RepairPlace): boolean {
  return a.kind === b.kind && a.start === b.start;
}

function correct(text: DraftText, blockId: string, change: (block: DraftBlock) => DraftBlock): DraftText {
  return { ...text, blocks: text.blocks.map((block) => (block.id === blockId ? change(block) : block)) };
}
