import { addUnitRow, dropUnit } from '../../alignment/pairing.ts';
import { updateBlock } from '../../article/store.ts';
import type { Outcome } from '../outcome.ts';
import { rememberOnSite } from '../site-memory.ts';
import { doneAt, eachAlignment, impossible, type Work } from './work.ts';

/** Marks a block as page furniture, here and for later imports from the same site. */
export async function markBoilerplate(work: Work): Promise<Outcome> {
  const { services, rows, state, block } = work;
  if (block.boilerplate !== null) return impossible('mark-boilerplate');
  await updateBlock(rows, services.projectId, block.id, { boilerplate: 'marked-by-hand' });
  await eachAlignment(work, (beads) => dropUnit(beads, block.id));
  await rememberOnSite(services, rows, state, block, 'junk');
  return doneAt(block.id);
}

/** Takes a block back into the article, after the block that stands before it. */
export async function restoreBlock(work: Work): Promise<Outcome> {
  const { services, rows, state, block } = work;
  if (block.boilerplate === null) return impossible('restore-block');
  const inText = state.blocks.filter(({ textId }) => textId === block.textId);
  const before = inText.slice(0, inText.indexOf(block)).findLast(({ boilerplate }) => boilerplate === null);
  await updateBlock(rows, services.projectId, block.id, { boilerplate: null });
  await eachAlignment(work, (beads, side) =>
    addUnitRow(beads, side, block.id, before?.id ?? null, services.makeId()),
  );
  await rememberOnSite(services, rows, state, block, 'article');
  return doneAt(block.id);
}
