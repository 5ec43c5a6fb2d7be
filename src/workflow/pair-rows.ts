import { type Bead, newBead } from '../alignment/bead.ts';
import type { Block } from '../article/article.ts';
import { keysBetween } from '../database/order-key.ts';
import { alignBlocks } from './align-blocks.ts';
import type { Services } from './services.ts';

/** The ids of blocks that stood side by side in a document. */
export interface PairedRow {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/**
 * Makes beads of the rows of a document, in their order. Blocks that take no part in pairing are left out of them;
 * a block that stood in no row gets a row of its own; and of a row with several paragraphs on both sides the aligner
 * says which belong together.
 */
export function pairRows(
  services: Pick<Services, 'makeId'>,
  rows: readonly PairedRow[],
  source: { readonly lang: string; readonly blocks: readonly Block[] },
  target: { readonly lang: string; readonly blocks: readonly Block[] },
): Bead[] {
  const sides = { source: openSide(source.blocks), target: openSide(target.blocks) };
  const beads: Bead[] = [];
  const alone = (side: 'source' | 'target', before: Block | undefined) => {
    for (const { id } of sides[side].takeBefore(before)) {
      beads.push(rowBead(services, { ...NOBODY, [side]: [id] }));
    }
  };
  for (const row of rows) {
    const ofSource = sides.source.take(row.source);
    const ofTarget = sides.target.take(row.target);
    if (ofSource.length > 0) alone('source', ofSource[0]);
    if (ofTarget.length > 0) alone('target', ofTarget[0]);
    beads.push(...beadsOfRow(services, source.lang, ofSource, target.lang, ofTarget));
  }
  alone('source', undefined);
  alone('target', undefined);
  const keys = keysBetween(null, null, beads.length);
  return beads.map((bead, i) => ({ ...bead, orderKey: keys[i] as string }));
}

/** The blocks of one side that no bead holds yet. */
function openSide(blocks: readonly Block[]) {
  const open = new Map(blocks.map((block) => [block.id, block]));
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  const takeAll = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const block = open.get(id);
      open.delete(id);
      return block ?? [];
    });
  return {
    take: takeAll,
    /** Those that stand before a block, or all where there is none. */
    takeBefore(block: Block | undefined): Block[] {
      const end = block === undefined ? blocks.length : (places.get(block.id) ?? 0);
      const before = [...open.keys()].filter((id) => (places.get(id) ?? 0) < end);
      return takeAll(before);
    },
  };
}

const NOBODY: PairedRow = { source: [], target: [] };

function beadsOfRow(
  services: Pick<Services, 'makeId'>,
  sourceLang: string,
  source: readonly Block[],
  targetLang: string,
  target: readonly Block[],
): Bead[] {
  if (source.length > 1 && target.length > 1)
    return alignBlocks(services, sourceLang, source, targetLang, target);
  const [sources, targets] = [source.map(({ id }) => id), target.map(({ id }) => id)];
  if (sources.length > 0 && targets.length > 0)
    return [rowBead(services, { source: sources, target: targets })];
  return [
    ...sources.map((id) => rowBead(services, { ...NOBODY, source: [id] })),
    ...targets.map((id) => rowBead(services, { ...NOBODY, target: [id] })),
  ];
}

function rowBead(services: Pick<Services, 'makeId'>, row: PairedRow): Bead {
  return newBead({ id: services.makeId(), ...row, reasons: [{ code: 'table-row' }], orderKey: '' });
}
