import type { Tag } from '../../annotation/tag.ts';
import { keptByTags } from './by-tags.ts';
import type { RenderedRow } from './rows.ts';

import type { Pairing } from './workspace.ts';

/** How far the work on a pairing is. */
export interface Counts extends TagCounts {
  readonly rows: number;
  readonly confirmed: number;
  readonly problems: number;
}

interface TagCounts {
  /** Entity and quote tags of both sides that have no twin on the other. */
  readonly single: number;
  /** Tags whose words were edited under them. */
  readonly review: number;
}

/** Counts the work on a pairing whose rows are these. */
export function countsOf(
  pairing: Pairing,
  rows: readonly Pick<RenderedRow, 'isConfirmed' | 'problem'>[],
): Counts {
  let confirmed = 0;
  let problems = 0;
  for (const row of rows) {
    if (row.isConfirmed) confirmed++;
    if (row.problem !== null) problems++;
  }
  return { rows: rows.length, confirmed, problems, ...countTags(pairing) };
}

const countTags = keptByTags(({ state, source, target }): TagCounts => {
  const tags = state.tags.filter(
    ({ textId, layer }) =>
      (textId === source.id || textId === target.id) && (layer === 'entity' || layer === 'quote'),
  );
  const twinsIn = (textId: string) =>
    new Set(tags.flatMap((tag) => (tag.textId === textId && tag.twinId !== null ? [tag.twinId] : [])));
  const shared = twinsIn(source.id).intersection(twinsIn(target.id));
  return {
    single: tags.filter(({ twinId }) => twinId === null || !shared.has(twinId)).length,
    review: tags.filter(needsReview).length,
  };
});

function needsReview({ anchors }: Tag): boolean {
  return anchors.some(({ state }) => state === 'review' || state === 'detached');
}
