import type { Alignment, Side } from '../../alignment/bead.ts';
import {
  noteCorrected,
  unitAdded,
  unitCut,
  unitGone,
  unitMoved,
  unitsJoined,
} from '../../alignment/follow-correction.ts';
import type { Beads } from '../../alignment/pairing.ts';
import type { Block } from '../../article/article.ts';
import type { MergedVersions, MergePlace } from '../../article/merge/merge-versions.ts';
import type { MakeId } from '../../text/ids.ts';
import type { Rewritten } from './rewrite-blocks.ts';

/** A place as it is carried out. */
export interface DonePlace {
  readonly place: MergePlace;
  readonly blocks: readonly Block[];
  readonly steps: Pick<Rewritten, 'joins' | 'cuts'>;
  readonly isTouched: boolean;
}

/** A text as the correction left it. */
interface DoneText extends Pick<MergedVersions, 'moved'> {
  readonly done: readonly DonePlace[];
  /** Its blocks in order. */
  readonly blocks: readonly Block[];
  /** The blocks in which people see a change. */
  readonly touched: readonly string[];
}

/** A pairing after one of its texts was corrected; the very same object where nothing of its rows is other. */
export function rowsAfter(
  alignment: Alignment,
  textId: string,
  { done, blocks, touched: touchedBlocks, moved }: DoneText,
  makeId: MakeId,
): Alignment {
  const isSource = alignment.sourceTextId === textId;
  if (!isSource && alignment.targetTextId !== textId) return alignment;
  const side: Side = isSource ? 'source' : 'target';
  let beads: Beads = alignment.beads;
  for (const { steps } of done) {
    for (const { into, from } of steps.joins) beads = unitsJoined(beads, into, from);
    for (const { block, newBlock } of steps.cuts) beads = unitCut(beads, block, newBlock);
  }
  const paired = new Set(beads.flatMap((bead) => bead[side]));
  const placeOf = new Map(done.flatMap(({ place, blocks: own }) => own.map(({ id }) => [id, place.id])));
  const touched = new Set(touchedBlocks);
  let last: string | null = null;
  for (const { id, boilerplate } of blocks) {
    if (boilerplate !== null) {
      if (!paired.has(id)) continue;
      // What stands in its row has lost a partner.
      const row = beads.find((bead) => bead[side].includes(id));
      for (const unit of [...(row?.source ?? []), ...(row?.target ?? [])]) touched.add(unit);
      beads = unitGone(beads, id);
      continue;
    }
    if (!paired.has(id)) beads = unitAdded(beads, side, id, last, makeId());
    else if (side === 'source' && moved.has(placeOf.get(id) ?? '')) beads = unitMoved(beads, id, last);
    last = id;
  }
  beads = noteCorrected(beads, touched);
  return beads.every((bead, i) => bead === alignment.beads[i]) && beads.length === alignment.beads.length
    ? alignment
    : { ...alignment, beads };
}
