import type { Bead } from '../../alignment/bead.ts';
import type { Beads } from '../../alignment/pairing.ts';
import { beadOf } from '../../alignment/pairing.ts';
import type { Block } from '../../article/article.ts';
import { keyBetween } from '../../database/order-key.ts';
import type { Progress } from './progress.ts';

/**
 * The order key of a translated block: before the translation of whatever follows in the source, however people
 * split or merged what stands before it. It is the key of the source block itself wherever there is room for it, so that
 * the keys of a long text stay short.
 */
export function orderKeyFor(
  holder: Block,
  sourceBlocks: readonly Block[],
  targetBlocks: readonly Block[],
  answered: Progress['answered'],
): string {
  const places = new Map(targetBlocks.map(({ id }, at) => [id, at]));
  const following = sourceBlocks.filter(({ orderKey }) => orderKey > holder.orderKey);
  const next = following.flatMap(({ id }) => places.get(answered[id]?.block ?? '') ?? []).at(0);
  const before = targetBlocks[(next ?? targetBlocks.length) - 1]?.orderKey ?? null;
  const after = next === undefined ? null : (targetBlocks[next]?.orderKey ?? null);
  const wanted = holder.orderKey;
  const fits = (before === null || before < wanted) && (after === null || wanted < after);
  return fits ? wanted : keyBetween(before, after);
}

/**
 * Puts a translated block into the row that holds its source block, in the order of the text. A row that had no
 * translation now stands because of the machine and says so; one that people made of several keeps its reasons.
 */
export function putIntoRow(
  beads: Beads,
  holderId: string,
  block: Pick<Block, 'id' | 'orderKey'>,
  context: { readonly targetBlocks: readonly Block[]; readonly engine: string },
): Beads {
  const row = beadOf(beads, holderId);
  const keys = new Map(context.targetBlocks.map(({ id, orderKey }) => [id, orderKey]));
  const at = row.target.findIndex((id) => (keys.get(id) ?? '') > block.orderKey);
  const filled: Bead = {
    ...row,
    target: row.target.toSpliced(at === -1 ? row.target.length : at, 0, block.id),
    score: null,
    reasons:
      row.target.length === 0
        ? [{ code: 'machine-translated', values: { engine: context.engine } }]
        : row.reasons,
  };
  return beads.map((bead) => (bead === row ? filled : bead));
}
