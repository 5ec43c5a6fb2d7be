import type { Alignment, Bead } from '../alignment/bead.ts';
import { formsIn } from '../annotation/ledger/entity.ts';
import {
  type ProjectedSpan,
  projectSpans,
  type SpanToProject,
} from '../annotation/projection/project-spans.ts';
import type { Fragment, Tag } from '../annotation/tag.ts';
import { anchorOf, wordingOf } from '../annotation/tagging.ts';
import type { Block } from '../article/article.ts';
import type { Reason } from '../text/reason.ts';
import { type Span, sliceSpan, spanContains, spansOverlap } from '../text/span.ts';
import { type ArticleState, indexOfBlocks } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';

/** Where the counterpart of a tag stands on the other side, as far as a machine can tell: nothing is written. */
export interface TwinProposal {
  /** The tag that has no twin there yet. */
  readonly tagId: string;
  readonly label: string;
  readonly block: Block;
  readonly span: Span;
  readonly words: string;
  readonly lang: string;
  /** A tag that stands there already and has no twin either; null where there is none and one would be made. */
  readonly existing: string | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Of the twins of an article so many pairs of words teach others at most. */
export const MAX_LEARNED_PAIRS = 500;

/**
 * The twins that are proposed for tags of a pair of texts: for one tag, or (`null`) for all that have none on the
 * other side, row by row. The ledger's renderings and the twins that people have accepted are the evidence.
 */
export function suggestTwins(
  state: ArticleState,
  alignment: Alignment,
  tagId: string | null,
): readonly TwinProposal[] {
  const wanted = tagId === null ? null : state.tags.find(({ id }) => id === tagId);
  if (wanted === undefined) return [];
  const [source, target] = [alignment.sourceTextId, alignment.targetTextId];
  return alignment.beads.flatMap((bead) =>
    [
      { own: bead.source, ownText: source, other: bead.target, otherText: target },
      { own: bead.target, ownText: target, other: bead.source, otherText: source },
    ].flatMap((sides) => {
      const isAsked = wanted === null || (wanted.textId === sides.ownText && isIn(wanted, sides.own));
      return isAsked ? suggestIn(state, sides, wanted) : [];
    }),
  );
}

interface Sides {
  readonly own: Bead['source'];
  readonly ownText: string;
  readonly other: Bead['target'];
  readonly otherText: string;
}

/** The proposals of one row in one direction. */
function suggestIn(state: ArticleState, sides: Sides, wanted: Tag | null): readonly TwinProposal[] {
  if (sides.own.length === 0 || sides.other.length === 0) return [];
  const here = joinBlocks(state, sides.own);
  const there = joinBlocks(state, sides.other);
  const tags = state.tags.filter((tag) => tag.textId === sides.ownText && isIn(tag, sides.own));
  const others = state.tags.filter((tag) => tag.textId === sides.otherText && isIn(tag, sides.other));
  const twinOf = (tag: Tag, among: readonly Tag[]) =>
    tag.twinId === null ? undefined : among.find(({ twinId }) => twinId === tag.twinId);
  const otherTags = state.tags.filter(({ textId }) => textId === sides.otherText);
  const single = tags.filter((tag) => (wanted === null || tag === wanted) && !twinOf(tag, otherTags));
  if (single.length === 0) return [];
  const known = new Map(
    tags.flatMap((tag) => {
      const twin = twinOf(tag, others);
      const span = twin && spanIn(twin, there);
      return span ? [[tag.id, span] as const] : [];
    }),
  );
  const projected = projectSpans({
    source: {
      ...here,
      lang: langOf(state, sides.ownText),
      spans: tags.flatMap((tag) => toProject(tag, here)),
    },
    target: { ...there, lang: langOf(state, sides.otherText) },
    known,
    renderings: renderingsFor(state, tags, sides),
    wordPairs: learnedPairs(state.tags, sides),
  });
  const taken = others.filter((tag) =>
    twinOf(
      tag,
      state.tags.filter(({ textId }) => textId === sides.ownText),
    ),
  );
  const placeOf = (tag: Tag) => spanIn(tag, here)?.start ?? 0;
  const inOrder = single.toSorted((a, b) => placeOf(a) - placeOf(b));
  return inOrder.flatMap((tag) => {
    const found = projected.find(({ id }) => id === tag.id);
    return found
      ? toProposal(tag, found, there, { others, taken, lang: langOf(state, sides.otherText) })
      : [];
  });
}

/** Blocks as one text, a line each, with where each begins. */
interface JoinedBlocks {
  readonly text: string;
  readonly places: readonly { readonly block: Block; readonly start: number }[];
}

function joinBlocks(state: ArticleState, ids: readonly string[]): JoinedBlocks {
  const { byId } = indexOfBlocks(state.blocks);
  const places: { readonly block: Block; readonly start: number }[] = [];
  let text = '';
  for (const block of ids.flatMap((id) => byId.get(id) ?? [])) {
    if (places.length > 0) text += '\n';
    places.push({ block, start: text.length });
    text += block.text;
  }
  return { text, places };
}

function langOf({ texts }: ArticleState, textId: string): string {
  return texts.find(({ id }) => id === textId)?.lang ?? 'und';
}

/** What a tag is about; none where it has lost its place, was rejected, or is of a layer that has no twins. */
function fragmentsOf(tag: Tag): readonly Fragment[] {
  if (tag.decision === 'rejected' || !(tag.layer === 'entity' || tag.layer === 'quote')) return [];
  const anchor = anchorOf(tag, tag.layer === 'quote' ? 'content' : 'span');
  return anchor && anchor.state !== 'detached' ? anchor.fragments : [];
}

function isIn(tag: Tag, blockIds: readonly string[]): boolean {
  const fragments = fragmentsOf(tag);
  return fragments.length > 0 && fragments.every(({ blockId }) => blockIds.includes(blockId));
}

/** From the first character of a tag to its last, in the joined text; null where its blocks are not there. */
function spanIn(tag: Tag, { places }: JoinedBlocks): Span | null {
  const fragments = fragmentsOf(tag);
  const placeOf = (fragment: Fragment | undefined) =>
    places.find(({ block }) => block.id === fragment?.blockId)?.start;
  const [first, last] = [fragments[0], fragments.at(-1)];
  const [firstPlace, lastPlace] = [placeOf(first), placeOf(last)];
  if (!first || !last || firstPlace === undefined || lastPlace === undefined) return null;
  return { start: firstPlace + first.start, end: lastPlace + last.end };
}

function toProject(tag: Tag, joined: JoinedBlocks): readonly SpanToProject[] {
  const span = spanIn(tag, joined);
  if (!span || span.end > joined.text.length) return [];
  return [{ id: tag.id, label: tag.layer === 'quote' ? 'QUOTE' : tag.label, ...span }];
}

/** What the ledger calls the referents of a row's tags, with the words that mentions of them have in this article. */
function renderingsFor(state: ArticleState, tags: readonly Tag[], { ownText, otherText }: Sides) {
  const ledger = ledgerOf(state);
  const referents = new Set(tags.flatMap(({ entityId }) => ledger.idOf(entityId) ?? []));
  return [...referents].map((id) => {
    const entity = ledger.find(id);
    const wordsIn = (textId: string) => {
      const mentions = state.tags.filter((tag) => ledger.idOf(tag.entityId) === id && tag.textId === textId);
      const known = entity ? formsIn(entity, langOf(state, textId)) : [];
      return [...new Set([...known, ...mentions.map(wordingOf)])];
    };
    return { source: wordsIn(ownText), target: wordsIn(otherText) };
  });
}

/** The words of twins in the two texts: what was a twin once is likely to be one again. */
function learnedPairs(
  tags: readonly Tag[],
  { ownText, otherText }: Sides,
): readonly (readonly [string, string])[] {
  const byTwin = Map.groupBy(
    tags.filter(({ layer, twinId }) => layer === 'entity' && twinId !== null),
    ({ twinId }) => twinId,
  );
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of byTwin.values()) {
    const own = group.find(({ textId }) => textId === ownText);
    const other = group.find(({ textId }) => textId === otherText);
    if (!own || !other || pairs.size >= MAX_LEARNED_PAIRS) continue;
    const pair = [wordingOf(own), wordingOf(other)] as const;
    pairs.set(pair.join('\n'), pair);
  }
  return [...pairs.values()];
}

interface Neighbours {
  readonly others: readonly Tag[];
  /** Those of them that have a twin already. */
  readonly taken: readonly Tag[];
  readonly lang: string;
}

function toProposal(
  tag: Tag,
  { span, score, reasons }: ProjectedSpan,
  there: JoinedBlocks,
  { others, taken, lang }: Neighbours,
): readonly TwinProposal[] {
  if (!span) return [];
  const place = there.places.findLast(({ start }) => start <= span.start);
  // What lies in two blocks is no one mention.
  if (!place || !spanContains({ start: place.start, end: place.start + place.block.text.length }, span))
    return [];
  const meets = (other: Tag) => {
    const standing = spanIn(other, there);
    return (
      other.layer === tag.layer &&
      other.label === tag.label &&
      standing !== null &&
      spansOverlap(standing, span)
    );
  };
  if (taken.some(meets)) return [];
  const existing = others.find(meets) ?? null;
  const standing = (existing && spanIn(existing, there)) ?? span;
  const inBlock = { start: standing.start - place.start, end: standing.end - place.start };
  return [
    {
      tagId: tag.id,
      label: tag.label,
      block: place.block,
      span: inBlock,
      words: existing ? wordingOf(existing) : sliceSpan(place.block.text, inBlock),
      lang,
      existing: existing?.id ?? null,
      score,
      reasons,
    },
  ];
}
