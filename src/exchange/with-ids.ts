import type { ArticleDocument } from './article-document.ts';

/** The ids of an article, its texts, blocks, beads, pairings, tags and twins: what no two things may share. */
export function idsOf({ articleId, texts, pairings, tags }: ArticleDocument): readonly string[] {
  return [
    articleId,
    ...texts.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]),
    ...pairings.flatMap(({ id, beads }) => [id, ...beads.map((bead) => bead.id)]),
    ...tags.flatMap(({ id, twinId }) => (twinId === null ? [id] : [id, twinId])),
  ];
}

/** The document under other ids, what refers to them too. `rename` gives the same answer for the same id. */
export function withIds(
  document: ArticleDocument,
  rename: (id: string) => string,
  renameEntity: (id: string) => string,
): ArticleDocument {
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
    })),
    tags: document.tags.map((tag) => ({
      ...tag,
      id: rename(tag.id),
      textId: rename(tag.textId),
      entityId: tag.entityId && renameEntity(tag.entityId),
      parentId: tag.parentId && rename(tag.parentId),
      twinId: tag.twinId && rename(tag.twinId),
      anchors: tag.anchors.map((anchor) => ({
        ...anchor,
        fragments: anchor.fragments.map((fragment) => ({ ...fragment, blockId: rename(fragment.blockId) })),
      })),
    })),
    entities: document.entities.map((entity) => ({ ...entity, id: renameEntity(entity.id) })),
  };
}
