import { type Change, mapSpan } from '../text/change.ts';
import type { Offset } from '../text/span.ts';
import type { DecidedSentences, SentencePlace } from './sentence-bead.ts';

type Decisions = readonly DecidedSentences[];

/** What people decided after an edit of a block: a decision goes with its words, and is gone where a side of it is. */
export function decisionsAfterChange(decisions: Decisions, blockId: string, change: Change): Decisions {
  return mapPlaces(decisions, blockId, (place) => {
    const mapped = mapSpan(change, place);
    return mapped ? [{ blockId, ...mapped.span }] : [];
  });
}

/** Where a block was cut: the first part ends at `firstEnd`, the second begins at `secondStart` of the old text. */
interface Cut {
  readonly blockId: string;
  readonly newBlockId: string;
  readonly firstEnd: Offset;
  readonly secondStart: Offset;
}

/** What people decided after a block was cut in two; a sentence that was cut has a part in either. */
export function decisionsAfterCut(decisions: Decisions, cut: Cut): Decisions {
  const { blockId, newBlockId, firstEnd, secondStart } = cut;
  return mapPlaces(decisions, blockId, ({ start, end }) => {
    const first = { blockId, start, end: Math.min(end, firstEnd) };
    const second = {
      blockId: newBlockId,
      start: Math.max(start - secondStart, 0),
      end: end - secondStart,
    };
    return [first, second].filter((part) => part.start < part.end);
  });
}

/** What people decided after one block's text was put behind another's, at `offset` of the joined text. */
export function decisionsAfterJoin(
  decisions: Decisions,
  join: { readonly intoBlockId: string; readonly fromBlockId: string; readonly offset: Offset },
): Decisions {
  return mapPlaces(decisions, join.fromBlockId, ({ start, end }) => [
    { blockId: join.intoBlockId, start: start + join.offset, end: end + join.offset },
  ]);
}

/** The decisions with the places in one block replaced; what has none there stays the same object. */
function mapPlaces(
  decisions: Decisions,
  blockId: string,
  map: (place: SentencePlace) => readonly SentencePlace[],
): Decisions {
  const isThere = (place: SentencePlace) => place.blockId === blockId;
  if (!decisions.some(({ source, target }) => [...source, ...target].some(isThere))) return decisions;
  return decisions.flatMap((decided) => {
    const { source, target } = decided;
    if (![...source, ...target].some(isThere)) return [decided];
    const moved = (places: readonly SentencePlace[]) =>
      places.flatMap((place) => (isThere(place) ? map(place) : [place]));
    const after = { ...decided, source: moved(source), target: moved(target) };
    const hasLostASide =
      (source.length > 0 && after.source.length === 0) || (target.length > 0 && after.target.length === 0);
    return hasLostASide ? [] : [after];
  });
}
