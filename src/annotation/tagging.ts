import { type Span, sliceSpan, spansOverlap } from '../text/span.ts';
import { ANSWER } from './notes.ts';
import {
  type Anchor,
  entityLabels,
  type Fragment,
  noteKinds,
  quoteKinds,
  type Role,
  type Tag,
} from './tag.ts';
import { findTag, unlinkTwin } from './twins.ts';

/** What a person marks: a label of the bar, in one block. */
export interface NewTag {
  readonly id: string;
  readonly textId: string;
  readonly blockId: string;
  readonly span: Span;
  /** An entity label, a quote kind, or a kind of note. */
  readonly label: string;
  readonly authorId: string;
}

/** The roles of a quote that a stretch of text can be given after the fact. */
export const quoteParts = ['cue', 'speaker', 'addressee'] as const satisfies readonly Role[];
export type QuotePart = (typeof quoteParts)[number];

/**
 * Adds a tag over a span of a block. A mention whose very words are tagged already in the same text is taken to be
 * the same referent; what was only suggested, or rejected, at this place is replaced. Null where the same span has the
 * same label already.
 */
export function addTag(tags: readonly Tag[], fresh: NewTag, blockText: string): readonly Tag[] | null {
  const layer = layerOf(fresh.label);
  const fragment = fragmentOf(fresh.blockId, fresh.span, blockText);
  const role: Role = layer === 'quote' ? 'content' : 'span';
  const here = tags.filter(
    (tag) => tag.label === fresh.label && sameFragments(anchorOf(tag, role), [fragment]),
  );
  if (here.some(({ decision }) => decision === 'accepted')) return null;
  const tag: Tag = {
    id: fresh.id,
    textId: fresh.textId,
    layer,
    label: fresh.label,
    attributes: {},
    decision: 'accepted',
    authorId: fresh.authorId,
    entityId: null,
    parentId: null,
    anchors: [{ role, state: 'anchored', fragments: [fragment] }],
    twinId: null,
    version: 0,
  };
  const others = here.reduce((left, { id }) => removeTag(left, id), tags);
  return [...others, { ...tag, entityId: referentOfSameWords(tags, tag) }];
}

/** Whom a name means whose very words are tagged already, with the same label, in the same text; null where none are. */
export function referentOfSameWords(
  tags: readonly Tag[],
  { layer, textId, label, anchors }: Tag,
): string | null {
  if (layer !== 'entity') return null;
  const words = anchors[0]?.fragments[0]?.quote;
  const sameWords = tags.find(
    (tag) =>
      tag.decision === 'accepted' &&
      tag.textId === textId &&
      tag.label === label &&
      anchorOf(tag, 'span')?.fragments[0]?.quote === words,
  );
  return sameWords?.entityId ?? null;
}

/** Gives a tag another label of its own layer; null where the label belongs to another layer. */
export function relabelTag(tags: readonly Tag[], tagId: string, label: string): readonly Tag[] | null {
  const tag = findTag(tags, tagId);
  if (layerOf(label) !== tag.layer) return null;
  return tags.map((each) => (each.id === tagId ? { ...each, label } : each));
}

/** The longest form that may be noted as intended, in UTF-16 code units. */
export const MAX_INTENDED = 200;

/** Says what the author of an error meant; empty where nobody can tell. Null where the tag marks no error. */
export function setIntended(tags: readonly Tag[], tagId: string, intended: string): readonly Tag[] | null {
  const tag = findTag(tags, tagId);
  const words = intended.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (tag.label !== 'sic' || words.length > MAX_INTENDED) return null;
  const { intended: _, ...others } = tag.attributes;
  const attributes = words === '' ? others : { ...others, intended: words };
  return tags.map((each) => (each.id === tagId ? { ...each, attributes } : each));
}

/** What was meant by words that are marked as the author's error; null where they are not, or nobody has said. */
export function intendedOf({ label, attributes: { intended } }: Tag): string | null {
  return label === 'sic' && typeof intended === 'string' && intended !== '' ? intended : null;
}

/** Moves a tag to another span of the same text. Null where it has no one place (an attribution is a chain of them). */
export function respanTag(
  tags: readonly Tag[],
  tagId: string,
  blockId: string,
  span: Span,
  text: string,
): readonly Tag[] | null {
  const tag = findTag(tags, tagId);
  const role = tag.layer === 'quote' ? 'content' : 'span';
  if (!anchorOf(tag, role)) return null;
  return withAnchor(tags, tagId, { role, state: 'anchored', fragments: [fragmentOf(blockId, span, text)] });
}

/** Says where a quote's cue, speaker or addressee stands; null where the tag is no quote. */
export function markQuotePart(
  tags: readonly Tag[],
  tagId: string,
  part: QuotePart,
  blockId: string,
  span: Span,
  text: string,
): readonly Tag[] | null {
  if (findTag(tags, tagId).layer !== 'quote') return null;
  return withAnchor(tags, tagId, {
    role: part,
    state: 'anchored',
    fragments: [fragmentOf(blockId, span, text)],
  });
}

/**
 * Adds a further stretch to a quote's content: interrupted speech is one quote. Stretches stand in the order of the
 * text, in which `blockIds` are; one that reaches into another becomes one with it. Null where the tag is no quote.
 */
export function extendQuote(
  tags: readonly Tag[],
  tagId: string,
  blockId: string,
  span: Span,
  { text, blockIds }: { readonly text: string; readonly blockIds: readonly string[] },
): readonly Tag[] | null {
  const tag = findTag(tags, tagId);
  const content = anchorOf(tag, 'content');
  if (tag.layer !== 'quote' || !content) return null;
  const overlaps = (each: Fragment) => each.blockId === blockId && spansOverlap(each, span);
  const joined = [span, ...content.fragments.filter(overlaps)];
  const whole = {
    start: Math.min(...joined.map(({ start }) => start)),
    end: Math.max(...joined.map(({ end }) => end)),
  };
  const apart = content.fragments.filter((each) => !overlaps(each));
  const fragments = [...apart, fragmentOf(blockId, whole, text)].sort(
    (a, b) => blockIds.indexOf(a.blockId) - blockIds.indexOf(b.blockId) || a.start - b.start,
  );
  return withAnchor(tags, tagId, { ...content, fragments });
}

/** Says that a reviewed anchor is right where it stands now. */
export function acceptAnchors(
  tags: readonly Tag[],
  tagId: string,
  textOf: (blockId: string) => string,
): readonly Tag[] {
  return tags.map((tag) => {
    if (tag.id !== tagId) return tag;
    const anchors = tag.anchors.map(
      (anchor): Anchor => ({
        ...anchor,
        state: anchor.state === 'detached' ? 'detached' : 'anchored',
        fragments:
          anchor.state === 'detached'
            ? anchor.fragments
            : anchor.fragments.map((each) => ({ ...each, quote: sliceSpan(textOf(each.blockId), each) })),
      }),
    );
    return { ...tag, anchors };
  });
}

/** Removes a tag; quotes inside it stand on their own from then on, answers to a note go with it. */
export function removeTag(tags: readonly Tag[], tagId: string): readonly Tag[] {
  return unlinkTwin(tags, tagId)
    .filter((tag) => tag.id !== tagId && !(tag.parentId === tagId && tag.label === ANSWER))
    .map((tag) => (tag.parentId === tagId ? { ...tag, parentId: null } : tag));
}

/** The anchor of a tag in one role; null where it has none. */
export function anchorOf(tag: Tag, role: Role): Anchor | null {
  return tag.anchors.find((anchor) => anchor.role === role) ?? null;
}

/** The words that a tag is about: its span or its content, fragments joined by an ellipsis. */
export function wordingOf(tag: Tag): string {
  const anchor = anchorOf(tag, tag.layer === 'quote' ? 'content' : 'span') ?? tag.anchors[0];
  return anchor?.fragments.map((fragment) => fragment.quote).join(' … ') ?? '';
}

/** Whether any part of a tag lies in a block. */
export function tagTouchesBlock(tag: Tag, blockId: string): boolean {
  return tag.anchors.some((anchor) => anchor.fragments.some((fragment) => fragment.blockId === blockId));
}

function layerOf(label: string): Tag['layer'] {
  if ((entityLabels as readonly string[]).includes(label)) return 'entity';
  if ((quoteKinds as readonly string[]).includes(label)) return 'quote';
  if ((noteKinds as readonly string[]).includes(label)) return 'note';
  throw new RangeError(`no label ${label}`);
}

function fragmentOf(blockId: string, span: Span, text: string): Fragment {
  if (span.start >= span.end || span.end > text.length) {
    throw new RangeError(`[${span.start}, ${span.end}) marks nothing in a text of ${text.length}`);
  }
  return { blockId, start: span.start, end: span.end, quote: sliceSpan(text, span) };
}

function sameFragments(anchor: Anchor | null, fragments: readonly Fragment[]): boolean {
  return (
    anchor !== null &&
    anchor.fragments.length === fragments.length &&
    anchor.fragments.every((each, i) => {
      const other = fragments[i];
      return each.blockId === other?.blockId && each.start === other.start && each.end === other.end;
    })
  );
}

function withAnchor(tags: readonly Tag[], tagId: string, anchor: Anchor): readonly Tag[] {
  return tags.map((tag) =>
    tag.id === tagId
      ? { ...tag, anchors: [...tag.anchors.filter(({ role }) => role !== anchor.role), anchor] }
      : tag,
  );
}
