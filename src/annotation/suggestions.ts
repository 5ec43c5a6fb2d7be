import { sliceSpan } from '../text/span.ts';
import type { Suggestion } from './find-suggestions.ts';
import type { Anchor, Tag } from './tag.ts';
import { anchorOf, referentOfSameWords } from './tagging.ts';
import { unlinkTwin } from './twins.ts';

/** How sure a suggestion is and by what rules it was found stay with its tag under these names. */
interface SuggestionAttributes {
  readonly score: number;
  /** Codes of `entity-reasons:reason` or `quote-reasons:reason`, parted by spaces. */
  readonly why: string;
}

/** What suggested tags are made with. */
export interface Suggesting {
  readonly textId: string;
  readonly authorId: string;
  readonly makeId: () => string;
  readonly textOf: (blockId: string) => string;
  /** How many new suggestions are put in at most; what was suggested before does not count. */
  readonly atMost: number;
  /** Only adds: what was suggested before stays open, and nothing is suggested over it. */
  readonly onlyAdds?: boolean;
}

/**
 * Puts suggestions for one text among its tags. What was suggested before and is found no more goes; what people
 * decided stays: nothing is suggested over a tag of the same layer, nor what was rejected at the same place.
 */
export function addSuggestions(
  tags: readonly Tag[],
  found: readonly Suggestion[],
  { textId, authorId, makeId, textOf, atMost, onlyAdds = false }: Suggesting,
): readonly Tag[] {
  const own = tags.filter((tag) => tag.textId === textId);
  const open = new Map(own.filter(isOpen).map((tag) => [placeOf(tag), tag]));
  const decided = takenPlaces(own, onlyAdds);
  const kept = new Map<Tag, string | null>();
  const fresh: Tag[] = [];
  const ids: (string | null)[] = [];
  for (const suggestion of found) {
    const tag = tagOf(suggestion, { textId, authorId, textOf }, ids);
    const known = open.get(placeOf(tag));
    const isWanted = !decided.isTaken(tag) && (known !== undefined || fresh.length < atMost);
    const id = isWanted ? (known?.id ?? makeId()) : null;
    ids.push(id);
    if (id === null) continue;
    if (known) kept.set(known, tag.entityId);
    else fresh.push({ ...tag, id });
  }
  const gone = new Set(onlyAdds ? [] : own.filter((tag) => isOpen(tag) && !kept.has(tag)));
  const left =
    gone.size === 0
      ? withReferents(tags, kept)
      : withReferents(
          tags.filter((tag) => !gone.has(tag)),
          kept,
        ).map(withoutParent(gone));
  return fresh.length === 0 ? left : [...left, ...fresh];
}

/** Makes suggestions into work of the person who accepts them; a mention of the same words brings its referent. */
export function acceptSuggestions(
  tags: readonly Tag[],
  ids: ReadonlySet<string>,
  personId: string,
): readonly Tag[] {
  return tags.map((tag) => {
    if (!ids.has(tag.id) || tag.decision === 'accepted') return tag;
    const entityId = tag.entityId ?? referentOfSameWords(tags, tag);
    return { ...tag, decision: 'accepted', authorId: personId, entityId };
  });
}

/** Keeps a suggestion as rejected, out of sight: at this place it is not made again. */
export function rejectSuggestions(
  tags: readonly Tag[],
  ids: ReadonlySet<string>,
  personId: string,
): readonly Tag[] {
  const alone = [...ids].reduce(unlinkTwin, tags);
  return alone.map((tag) =>
    ids.has(tag.id) && isOpen(tag) ? { ...tag, decision: 'rejected', authorId: personId } : tag,
  );
}

/** Whether nobody has decided about a tag yet. */
export function isOpen({ decision }: Pick<Tag, 'decision'>): boolean {
  return decision === 'suggested';
}

/** How sure the machine was of a tag that it suggested, and why; null where a person set it. */
export function suggestionOf({
  attributes,
}: Tag): { readonly score: number; readonly why: readonly string[] } | null {
  const { score, why } = attributes as Partial<SuggestionAttributes>;
  return typeof score === 'number' ? { score, why: why ? why.split(' ') : [] } : null;
}

function tagOf(
  { layer, label, anchors, parent, score, reasons, entityId = null }: Suggestion,
  { textId, authorId, textOf }: Omit<Suggesting, 'makeId' | 'atMost'>,
  ids: readonly (string | null)[],
): Tag {
  const attributes: SuggestionAttributes = {
    score: Math.round(score * 100) / 100,
    why: [...new Set(reasons.map(({ code }) => code))].join(' '),
  };
  return {
    id: '',
    textId,
    layer,
    label,
    attributes: { ...attributes },
    decision: 'suggested',
    authorId,
    entityId,
    parentId: parent === null ? null : (ids[parent] ?? null),
    anchors: anchors.map(
      ({ role, fragments }): Anchor => ({
        role,
        state: 'anchored',
        fragments: fragments.map((each) => ({ ...each, quote: sliceSpan(textOf(each.blockId), each) })),
      }),
    ),
    twinId: null,
    version: 0,
  };
}

/** What makes two suggestions the same. */
function placeOf(tag: Tag): string {
  const main = (anchorOf(tag, 'content') ?? anchorOf(tag, 'span'))?.fragments ?? [];
  return [tag.layer, tag.label, ...main.map(({ blockId, start, end }) => `${blockId}:${start}-${end}`)].join(
    ' ',
  );
}

/** Where people have decided: tags they want leave no room for another of their layer, what they rejected for itself. */
function takenPlaces(tags: readonly Tag[], isOpenTaken: boolean): { isTaken(tag: Tag): boolean } {
  const rejected = new Set(tags.filter(({ decision }) => decision === 'rejected').map(placeOf));
  const open = new Set(tags.filter(isOpen).map(placeOf));
  const taken = Map.groupBy(
    tags
      .filter(({ decision }) => decision === 'accepted' || (isOpenTaken && decision === 'suggested'))
      .flatMap((tag) =>
        mainFragments(tag).map((fragment) => ({ key: `${tag.layer} ${fragment.blockId}`, fragment })),
      ),
    ({ key }) => key,
  );
  return {
    isTaken: (tag) =>
      rejected.has(placeOf(tag)) ||
      (!(isOpenTaken && open.has(placeOf(tag))) &&
        mainFragments(tag).some((mine) =>
          (taken.get(`${tag.layer} ${mine.blockId}`) ?? []).some(
            ({ fragment }) => fragment.start < mine.end && mine.start < fragment.end,
          ),
        )),
  };
}

/** Open suggestions with whom they mean, where that is known now and was not before. */
function withReferents(tags: readonly Tag[], known: ReadonlyMap<Tag, string | null>): readonly Tag[] {
  const isTold = (tag: Tag) => tag.entityId === null && (known.get(tag) ?? null) !== null;
  if (!tags.some(isTold)) return tags;
  return tags.map((tag) => (isTold(tag) ? { ...tag, entityId: known.get(tag) ?? null } : tag));
}

function mainFragments(tag: Tag) {
  return (anchorOf(tag, 'content') ?? anchorOf(tag, 'span'))?.fragments ?? [];
}

function withoutParent(gone: ReadonlySet<Tag>): (tag: Tag) => Tag {
  const ids = new Set([...gone].map(({ id }) => id));
  return (tag) => (tag.parentId !== null && ids.has(tag.parentId) ? { ...tag, parentId: null } : tag);
}
