import type { SentencePlace } from '../alignment/sentence-bead.ts';
import type { Tag } from '../annotation/tag.ts';
import type { ArticleDocument } from './article-document.ts';

/** The ids of an article, its texts, blocks, pairings, beads of rows and of sentences, tags and twins: what no two things may share. */
export function idsOf({ articleId, texts, pairings, tags, setTags }: ArticleDocument): readonly string[] {
  return [
    articleId,
    ...texts.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]),
    ...pairings.flatMap(({ id, beads, sentences }) => [
      id,
      ...[...beads, ...sentences].map((bead) => bead.id),
    ]),
    ...[...tags, ...setTags].flatMap(({ id, twinId }) => (twinId === null ? [id] : [id, twinId])),
  ];
}

/** The document under other ids, what refers to them too. `rename` gives the same answer for the same id. */
export function withIds(
  document: ArticleDocument,
  rename: (id: string) => string,
  renameEntity: (id: string) => string,
): ArticleDocument {
  const known = new Set(idsOf(document));
  const renameTag = (tag: Tag): Tag => withTagIds(tag, rename, renameEntity);
  const renamePlace = ({ blockId, ...span }: SentencePlace) => ({ blockId: rename(blockId), ...span });
  return {
    ...document,
    articleId: rename(document.articleId),
    texts: document.texts.map((text) => ({
      ...text,
      id: rename(text.id),
      blocks: text.blocks.map((block) => ({ ...block, id: rename(block.id) })),
    })),
    pairings: document.pairings.map((pairing) => ({
      id: rename(pairing.id),
      targetTextId: rename(pairing.targetTextId),
      beads: pairing.beads.map((bead) => ({
        ...bead,
        id: rename(bead.id),
        source: bead.source.map(rename),
        target: bead.target.map(rename),
      })),
      sentences: pairing.sentences.map((each) => ({
        ...each,
        id: rename(each.id),
        source: each.source.map(renamePlace),
        target: each.target.map(renamePlace),
      })),
    })),
    dismissals: document.dismissals.map((each) => ({
      ...each,
      place: each.place.replace(/[^\s:]+/g, (name) => (known.has(name) ? rename(name) : name)),
    })),
    tags: document.tags.map(renameTag),
    setTags: document.setTags.map(renameTag),
    entities: document.entities.map((entity) => ({ ...entity, id: renameEntity(entity.id) })),
  };
}

function withTagIds(tag: Tag, rename: (id: string) => string, renameEntity: (id: string) => string): Tag {
  // What was copied out of somebody's own set says from which tag.
  const { from } = tag.attributes;
  return {
    ...tag,
    id: rename(tag.id),
    textId: rename(tag.textId),
    attributes: typeof from === 'string' ? { ...tag.attributes, from: rename(from) } : tag.attributes,
    entityId: tag.entityId && renameEntity(tag.entityId),
    parentId: tag.parentId && rename(tag.parentId),
    twinId: tag.twinId && rename(tag.twinId),
    anchors: tag.anchors.map((anchor) => ({
      ...anchor,
      fragments: anchor.fragments.map((fragment) => ({ ...fragment, blockId: rename(fragment.blockId) })),
    })),
  };
}
