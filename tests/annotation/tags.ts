import type { Anchor, AnchorState, Fragment, Tag } from '../../src/annotation/tag.ts';
import { marked } from '../setup/marked.ts';

/** Fragments of one block where `[[…]]` says. */
export function fragmentsIn(blockId: string, source: string): Fragment[] {
  const { text, spans } = marked(source);
  return spans.map((span) => ({ blockId, ...span, quote: text.slice(span.start, span.end) }));
}

/** A name of the source text. */
export function nameTag(id: string, fragments: readonly Fragment[], more: Partial<Tag> = {}): Tag {
  return {
    id,
    textId: 'source',
    layer: 'entity',
    label: 'PER',
    attributes: {},
    decision: 'accepted',
    authorId: 'anna',
    entityId: null,
    parentId: null,
    anchors: [{ role: 'span', state: 'anchored', fragments }],
    twinId: null,
    version: 1,
    ...more,
  };
}

/** A quote of the source text. */
export function quoteTag(id: string, fragments: readonly Fragment[], more: Partial<Tag> = {}): Tag {
  const anchors: Anchor[] = [{ role: 'content', state: 'anchored', fragments }];
  return nameTag(id, fragments, { layer: 'quote', label: 'direct', anchors, ...more });
}

/** The same tag with its only anchor in another state. */
export function inState(tag: Tag, state: AnchorState): Tag {
  return { ...tag, anchors: tag.anchors.map((anchor) => ({ ...anchor, state })) };
}
