import type { Block } from '../../article/article.ts';
import { findRepairs } from '../../text/find-repairs.ts';
import type { Repair, RepairKind } from '../../text/repairs/repair.ts';
import { onceFor } from '../../workflow/once-for.ts';
import type { BlockRepairs } from '../../workflow/repair-text.ts';
import type { Pairing } from './workspace.ts';

/** What of a block's characters can be put right, but for the kinds that the project leaves as they are. */
export function repairsOf(block: Block, left: readonly RepairKind[]): readonly Repair[] {
  const found = allRepairsOf(block);
  return left.length === 0 ? found : found.filter(({ kind }) => !left.includes(kind));
}

const allRepairsOf = onceFor((block: Block) => findRepairs(block.text, block.lang));

/** The same of everything in a pairing that belongs to the article, block by block. */
export function repairsIn({ state, source, target }: Pairing) {
  const own = state.blocks.filter(
    ({ textId, boilerplate }) => boilerplate === null && (textId === source.id || textId === target.id),
  );
  const countOf = (block: Block) => repairsOf(block, state.leftRepairs).length;
  const blocks = own.filter((block) => countOf(block) > 0);
  return { blocks, count: blocks.reduce((count, block) => count + countOf(block), 0) };
}

/** What a form asks for: one repair of a block, all of its, or all of both texts. */
export interface RepairForm {
  readonly block?: string | undefined;
  readonly blockVersion: number;
  readonly kind?: RepairKind | undefined;
  readonly start: number;
  /** How many the person was shown. */
  readonly count: number;
}

/** The blocks and places of a form; null where all is asked for, and that is not as much as the person was shown. */
export function repairsAsked(pairing: Pairing, form: RepairForm): readonly BlockRepairs[] | null {
  const { block, blockVersion, kind, start } = form;
  if (block !== undefined) {
    return [
      { blockId: block, version: blockVersion, repairs: kind === undefined ? 'all' : [{ kind, start }] },
    ];
  }
  const { blocks, count } = repairsIn(pairing);
  if (count === 0 || count !== form.count) return null;
  return blocks.map(({ id, version }) => ({ blockId: id, version, repairs: 'all' }));
}
