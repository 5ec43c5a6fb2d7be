import type { Person } from '../account/person.ts';
import type { Tag } from '../annotation/tag.ts';
import { type ArticleBlock, type ArticleDocument, namesInPlace } from '../exchange/article-document.ts';
import { claimedName } from '../exchange/claimed-author.ts';
import { idsOf } from '../exchange/with-ids.ts';
import type { ArticleState } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';

/** An article as the formats see it. `people` are those whose names it may tell. */
export function articleDocument(state: ArticleState, people: readonly Person[] = []): ArticleDocument {
  const { article, texts, blocks, alignments, tags, setTags, blindPass, sentenceCorrections } = state;
  const byText = Map.groupBy(blocks, ({ textId }) => textId);
  const corrections = Map.groupBy(sentenceCorrections, ({ blockId }) => blockId);
  const paragraphs = new Map(
    state.paragraphs.map(({ id, state: how, origin }) => [id, { state: how, origin }]),
  );
  const decisions = Map.groupBy(state.sentenceDecisions, ({ alignmentId }) => alignmentId);
  const documentBlock = ({ textId: _, orderKey: __, version: ___, ...block }: (typeof blocks)[number]) => ({
    ...block,
    sentences: (corrections.get(block.id) ?? [])
      .map(({ at, kind }) => ({ at, kind }))
      .toSorted((a, b) => a.at - b.at),
    translation: paragraphs.get(block.id) ?? null,
  });
  const ledger = ledgerOf(state);
  const referents = new Set([...tags, ...setTags].map(({ entityId }) => ledger.find(entityId)));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const withReferent = (tag: Tag) => {
    const entityId = ledger.idOf(tag.entityId);
    return entityId === tag.entityId ? tag : { ...tag, entityId };
  };
  const document = {
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
      sentences: (decisions.get(id) ?? []).map(({ alignmentId: _, version: __, ...decided }) => decided),
    })),
    tags: tags.map(withReferent),
    setTags: setTags.map(withReferent),
    blindPass,
    rawInputs: texts.filter(({ snapshotId }) => snapshotId !== null).length,
    authors: Object.fromEntries(
      [...peopleOf(state)].flatMap((id) => {
        const name = names.get(id) ?? claimedName(id);
        return name === null ? [] : [[id, name]];
      }),
    ),
    entities: ledger.entities
      .filter((entity) => referents.has(entity))
      .map(({ successorId: _, version: __, ...entity }) => entity),
  };
  const known = new Set(idsOf({ ...document, dismissals: [] }));
  return {
    ...document,
    // What was about something that is gone now says nothing any more.
    dismissals: state.dismissals
      .filter((each) => namesInPlace(each).some((name) => known.has(name)))
      .map(({ id: _, version: __, ...dismissal }) => dismissal),
  };
}

/** Those who made tags, have a set of their own or dismissed something. */
function peopleOf({ tags, setTags, dismissals }: ArticleState): ReadonlySet<string> {
  return new Set([
    ...[...tags, ...setTags].map(({ authorId }) => authorId),
    ...setTags.flatMap(({ setId }) => setId ?? []),
    ...dismissals.map(({ personId }) => personId),
  ]);
}
