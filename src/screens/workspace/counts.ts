import { isOpen } from '../../annotation/suggestions.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Words } from '../../web/i18n.ts';
import { renderingProblems } from '../../workflow/rendering-problems.ts';
import { taggedState } from '../../workflow/tagged-blocks.ts';
import { keptByTags } from './by-tags.ts';
import type { RenderedRow } from './rows.ts';
import type { Pairing } from './workspace.ts';

/** How far the work on a pairing is. */
export interface Counts {
  readonly rows: number;
  readonly confirmed: number;
  readonly problems: number;
  /** Entity and quote tags of both sides that have no twin on the other, where the other is not left empty on purpose. */
  readonly single: number;
  /** Tags whose words were edited under them. */
  readonly review: number;
  /** Suggested tags that nobody has decided about. */
  readonly suggested: number;
  /** Blocks of both texts, without page furniture, and how many of them somebody has gone through. */
  readonly blocks: number;
  readonly taggedBlocks: number;
  /** Mentions in the translation that are called what the ledger does not allow. */
  readonly notAllowed: number;
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
  const { singles, ...open } = openTags(pairing);
  return {
    rows: rows.length,
    confirmed,
    problems,
    single: wantedOf(singles, pairing).length,
    ...open,
    ...countTagged(pairing),
  };
}

function countTagged({ state, source, target }: Pairing): Pick<Counts, 'blocks' | 'taggedBlocks'> {
  let blocks = 0;
  let taggedBlocks = 0;
  for (const block of state.blocks) {
    if (block.boilerplate !== null || (block.textId !== source.id && block.textId !== target.id)) continue;
    blocks++;
    if (taggedState(block, state.dismissals) === 'tagged') taggedBlocks++;
  }
  return { blocks, taggedBlocks };
}

/** How far the work on a pairing is, in words, for each mode. */
export function countsInWords(words: Words, counts: Counts) {
  const { rows, confirmed, problems, single, review, suggested, notAllowed, blocks, taggedBlocks } = counts;
  return {
    align: [
      ...(problems > 0 ? [words('workspace:counts.problems', { count: problems })] : []),
      words('workspace:counts.confirmed', { count: confirmed, rows }),
    ].join(' · '),
    annotate: [
      ...(review > 0 ? [words('workspace:counts.review', { count: review })] : []),
      ...(notAllowed > 0 ? [words('ledger:counts.not-allowed', { count: notAllowed })] : []),
      ...(suggested > 0 ? [words('workspace:counts.suggested', { count: suggested })] : []),
      words('workspace:counts.single', { count: single }),
      words('workspace:counts.tagged', { count: taggedBlocks, blocks }),
    ].join(' · '),
  };
}

/** The tags without a twin: whether one is wanted is said by their rows, of which the tags do not know. */
const openTags = keptByTags(({ state, source, target }) => {
  const notAllowed = renderingProblems(state);
  const shown = state.tags.filter(
    ({ textId, layer }) =>
      (textId === source.id || textId === target.id) && (layer === 'entity' || layer === 'quote'),
  );
  const tags = shown.filter(({ decision }) => decision === 'accepted');
  const twinsIn = (textId: string) =>
    new Set(tags.flatMap((tag) => (tag.textId === textId && tag.twinId !== null ? [tag.twinId] : [])));
  const shared = twinsIn(source.id).intersection(twinsIn(target.id));
  return {
    singles: tags.filter(({ twinId }) => twinId === null || !shared.has(twinId)),
    review: tags.filter(needsReview).length,
    suggested: shown.filter(isOpen).length,
    notAllowed: tags.filter(({ id }) => notAllowed.has(id)).length,
  };
});

/** The accepted names and quotes that have no twin on the other side, and want one. */
export function singlesOf(pairing: Pairing): readonly Tag[] {
  return wantedOf(openTags(pairing).singles, pairing);
}

/** What stands in a row whose other side is empty on purpose has no twin there, and wants none. */
function wantedOf(singles: readonly Tag[], { alignment }: Pairing): readonly Tag[] {
  const onPurpose = new Set(
    alignment.beads.flatMap(({ emptyReason, source, target }) => (emptyReason ? [...source, ...target] : [])),
  );
  if (onPurpose.size === 0) return singles;
  const isWanted = ({ anchors }: Tag) =>
    anchors.some(({ fragments }) => fragments.some(({ blockId }) => !onPurpose.has(blockId)));
  return singles.filter(isWanted);
}

function needsReview({ anchors }: Tag): boolean {
  return anchors.some(({ state }) => state === 'review' || state === 'detached');
}
