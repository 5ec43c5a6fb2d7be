import type { Person } from '../account/person.ts';
import type { ArticleBlock, ArticleDocument } from '../exchange/article-document.ts';
import { claimedName } from '../exchange/claimed-author.ts';
import type { ArticleState } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';

/** An article as the formats see it. `people` are those whose names it may tell. */
export function articleDocument(state: ArticleState, people: readonly Person[] = []): ArticleDocument {
  const { article, texts, blocks, alignments, tags, sentenceCorrections } = state;
  const byText = Map.groupBy(blocks, ({ textId }) => textId);
  const corrections = Map.groupBy(sentenceCorrections, ({ blockId }) => blockId);
  const documentBlock = ({ textId: _, orderKey: __, version: ___, ...block }: (typeof blocks)[number]) => ({
    ...block,
    sentences: (corrections.get(block.id) ?? [])
      .map(({ at, kind }) => ({ at, kind }))
      .toSorted((a, b) => a.at - b.at),
  });
  const ledger = ledgerOf(state);
  const referents = new Set(tags.map(({ entityId }) => ledger.find(entityId)));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const makers = new Set(tags.map(({ authorId }) => authorId));
  return {
    articleId: article.id,
    metadata: article.metadata,
    texts: texts.map(({ id, role, lang, provenance }) => ({
      id,
      role,
      lang,
      provenance,
      blocks: (byText.get(id) ?? []).map((block): ArticleBlock => documentBlock(block)),
    })),
    pairings: alignments.map(({ id, targetTextId, beads }) => ({
      id,
      targetTextId,
      beads: beads.map(({ orderKey: _, version: __, ...bead }) => bead),
    })),
    tags: tags.map((tag) => {
      const entityId = ledger.idOf(tag.entityId);
      return entityId === tag.entityId ? tag : { ...tag, entityId };
    }),
    authors: Object.fromEntries(
      [...makers].flatMap((id) => {
        const name = names.get(id) ?? claimedName(id);
        return name === null ? [] : [[id, name]];
      }),
    ),
    entities: ledger.entities
      .filter((entity) => referents.has(entity))
      .map(({ successorId: _, version: __, ...entity }) => entity),
  };
}
