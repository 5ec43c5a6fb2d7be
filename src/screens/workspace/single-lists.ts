import type { Tag } from '../../annotation/tag.ts';
import { wordingOf } from '../../annotation/tagging.ts';
import { keptByTags } from './by-tags.ts';
import { singlesOf } from './counts.ts';
import { excerpt } from './excerpt.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Pairing } from './workspace.ts';

/** What the list of tags without a counterpart can be narrowed to; `differ` shows twins that are labelled differently. */
const singleFilters = ['source', 'target', 'entity', 'quote', 'differ'] as const;
type SingleFilter = (typeof singleFilters)[number];

/** So many are listed at most; their number is said in full. */
const MAX_LISTED = 100;

/** How many characters of a tag a line of the list shows. */
const MAX_LINE = 80;

/** How sure proposals have to be to be made twins together, from 0 to 1. */
const SURE = [0.9, 0.7, 0.5] as const;

/** The names and quotes that have no twin on the other side, or (`differ`) twins whose labels or kinds differ. */
export function singleList(pairing: Pairing, filter: string) {
  const singles = singlesOf(pairing);
  const differing = differingTwins(pairing);
  const shown = singleFilters.find((each) => each === filter) ?? '';
  const { state, source } = pairing;
  const isShown: Readonly<Record<Exclude<SingleFilter, 'differ'>, (tag: Tag) => boolean>> = {
    source: ({ textId }) => textId === source.id,
    target: ({ textId }) => textId !== source.id,
    entity: ({ layer }) => layer === 'entity',
    quote: ({ layer }) => layer === 'quote',
  };
  const chosen =
    shown === 'differ'
      ? differing.map(({ tag }) => tag)
      : shown === ''
        ? singles
        : singles.filter(isShown[shown]);
  const twinOf = new Map(differing.map(({ tag, twin }) => [tag, twin]));
  return {
    count: singles.length,
    differ: differing.length,
    filter: shown,
    filters: singleFilters.map((name) => ({
      name,
      count: name === 'differ' ? differing.length : singles.filter(isShown[name]).length,
    })),
    isMore: chosen.length > MAX_LISTED,
    sure: SURE,
    tags: inReadingOrder(state, chosen.slice(0, MAX_LISTED)).map((tag) => {
      const twin = shown === 'differ' ? twinOf.get(tag) : undefined;
      return { ...lineOf(pairing, tag), twin: twin ? lineOf(pairing, twin) : null };
    }),
  };
}

function lineOf({ source, target }: Pairing, tag: Tag) {
  const words = wordingOf(tag);
  return {
    id: tag.id,
    layer: tag.layer,
    label: tag.label,
    words: excerpt(words, MAX_LINE),
    lang: tag.textId === source.id ? source.lang : target.lang,
  };
}

/** Tags of the source whose twin bears another label, or is another kind of quote. */
const differingTwins = keptByTags(({ state, source, target }) => {
  const linked = state.tags.filter(({ twinId, decision }) => twinId !== null && decision === 'accepted');
  const there = Map.groupBy(
    linked.filter(({ textId }) => textId === target.id),
    ({ twinId }) => twinId,
  );
  return linked
    .filter(({ textId }) => textId === source.id)
    .flatMap((tag) => {
      const twin = there.get(tag.twinId)?.find(({ label }) => label !== tag.label);
      return twin ? [{ tag, twin }] : [];
    });
});
