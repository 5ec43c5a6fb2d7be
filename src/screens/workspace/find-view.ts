import { directionOf } from '../../text/scripts.ts';
import { findText, type Search } from '../../workflow/find-text.ts';
import type { FindForm } from './action-schema.ts';
import type { Pairing } from './workspace.ts';

/** Of so many hits each is shown; of the others it is said how many there are. */
const MAX_SHOWN = 100;
/** How much of the text is shown on either side of a hit, in characters. */
const CONTEXT = 45;

/** What a form says of a search. */
export function searchOf({ find, insert, side, isCased, isWhole, isPattern }: FindForm): Search {
  return { words: find, insert, side, isCased, isWhole, isPattern };
}

/** What was found, row by row, with what would be put there. */
export function findView(pairing: Pairing, seq: number, form: FindForm) {
  const { state, alignment } = pairing;
  const result = findText(state, alignment, searchOf(form));
  const rowOf = new Map(
    alignment.beads.flatMap((bead, i) =>
      [...bead.source, ...bead.target].map((id) => [id, { id: bead.id, number: i + 1 }] as const),
    ),
  );
  const blocks = result.kind === 'found' ? result.blocks : [];
  const hits = blocks.flatMap(({ block, hits: own }) =>
    own.map((hit) => ({
      block: block.id,
      row: rowOf.get(block.id),
      lang: block.lang,
      dir: directionOf(block.lang),
      start: hit.start,
      before: `${hit.start > CONTEXT ? '…' : ''}${block.text.slice(Math.max(0, hit.start - CONTEXT), hit.start)}`,
      words: block.text.slice(hit.start, hit.end),
      insert: hit.insert,
      after: `${block.text.slice(hit.end, hit.end + CONTEXT)}${block.text.length > hit.end + CONTEXT ? '…' : ''}`,
    })),
  );
  return {
    form,
    seq,
    problem: result.kind === 'found' ? null : result.kind,
    count: hits.length,
    hits: hits.slice(0, MAX_SHOWN),
    more: Math.max(0, hits.length - MAX_SHOWN),
  };
}
