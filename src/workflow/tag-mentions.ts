import type { Suggestion } from '../annotation/find-suggestions.ts';
import { formsIn } from '../annotation/ledger/entity.ts';
import {
  beginningsOf,
  type FindMentions,
  mentionFinder,
  type NameToFind,
} from '../annotation/ledger/find-mentions.ts';
import { articlesWithWords } from '../annotation/ledger/mention-store.ts';
import { saveTags } from '../annotation/store.ts';
import { addSuggestions } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import { wordingOf } from '../annotation/tagging.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { type ArticleState, indexOfBlocks, textLookup } from './article-state.ts';
import { MAX_TAGS_AT_ONCE } from './in-parts.ts';
import { ledgerOf } from './ledger-of.ts';
import type { Done, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Where the other mentions are looked for: in these texts of the article, or in every text of the project. */
export type MentionScope =
  | { readonly kind: 'article'; readonly textIds: readonly string[] }
  | { readonly kind: 'project' };

/** How many articles are gone through at one asking. */
export const MAX_SEARCHED_ARTICLES = 1000;

/** How sure a name of the ledger is, and one that only the tag in hand has. */
const SURE = { ledger: 0.9, sameWords: 0.8 } as const;

/** What was suggested, and in how many articles. */
export type MentionsFound = Done & {
  readonly mentions?: { readonly count: number; readonly articles: number };
};

/**
 * Suggests to tag the other mentions of what a tag means: its inflected forms, the names that the ledger knows in each
 * language, the words of its twins. One operation an article, which are taken back together. Impossible:
 * `no-other-mentions`.
 */
export async function tagMentions(
  services: Services,
  asked: Asked & { readonly version: number | null },
  tagId: string,
  scope: MentionScope,
): Promise<MentionsFound | Refusal> {
  const state = (await services.articles.read(asked.articleId))?.state;
  const tag = state?.tags.find(({ id, layer }) => id === tagId && layer === 'entity');
  if (state?.blindPass) return { kind: 'impossible', why: 'blind-pass' };
  if (!state || !tag) return { kind: 'not-found' };
  if (asked.version !== null && tag.version !== asked.version) return { kind: 'stale' };
  const wanted = namesOf(state, tag);
  const articles =
    scope.kind === 'article' ? [asked.articleId] : await articlesOf(services, asked.articleId, wanted);
  const summary = { words: wordingOf(tag) };
  let [count, reached, leader, focus] = [0, 0, null as string | null, ''];
  for (const [i, articleId] of articles.entries()) {
    let part = 0;
    for (let hasMore = true; hasMore; part++) {
      // A repeated request finds its operations under the very same ids.
      const id = leader === null ? asked.operationId : `${asked.operationId}-${i}-${part}`;
      const request = {
        ...articleOperation(services, { ...asked, articleId, operationId: id }, 'tag-mentions', summary),
        ...(leader !== null && { groupId: leader }),
      };
      const textIds = scope.kind === 'article' ? scope.textIds : null;
      const found = await services.history.perform<FoundPart>(request, (rows) =>
        suggestIn(rows, services, { ...asked, articleId }, wanted, textIds),
      );
      if (found.kind !== 'done') break;
      leader ??= id;
      if (part === 0) reached++;
      count += found.count;
      if (articleId === asked.articleId) focus ||= found.first;
      hasMore = found.count >= MAX_TAGS_AT_ONCE;
    }
  }
  if (count === 0) return { kind: 'impossible', why: 'no-other-mentions' };
  return { kind: 'done', focus: { tag: focus || tagId }, mentions: { count, articles: reached } };
}

/** One part of what was found in one article. */
type FoundPart = { readonly kind: 'done'; readonly count: number; readonly first: string } | Refusal;

async function suggestIn(
  rows: RowWriter,
  services: Services,
  asked: Asked,
  wanted: readonly NameToFind[],
  textIds: readonly string[] | null,
): Promise<FoundPart> {
  const state = await services.articles.readWithin(rows.db, asked.articleId);
  if (!state) return { kind: 'not-found' };
  if (state.blindPass) return { kind: 'impossible', why: 'blind-pass' };
  const finders = new Map<string, FindMentions>();
  const finderFor = (lang: string) => {
    const own = wanted.filter((name) => name.lang === lang);
    const finder = finders.get(lang) ?? mentionFinder(own, lang);
    finders.set(lang, finder);
    return finder;
  };
  let tags = state.tags;
  for (const { id: textId } of state.texts) {
    if (textIds && !textIds.includes(textId)) continue;
    const blocks = indexOfBlocks(state.blocks).byId;
    const found = [...blocks.values()]
      .filter((block) => block.textId === textId && block.boilerplate === null)
      .flatMap((block) =>
        finderFor(block.lang)(block.text).map(
          ({ start, end, label, entityId }): Suggestion => ({
            layer: 'entity',
            label,
            anchors: [{ role: 'span', fragments: [{ blockId: block.id, start, end }] }],
            parent: null,
            entityId,
            score: entityId === null ? SURE.sameWords : SURE.ledger,
            reasons: [{ code: entityId === null ? 'same-words' : 'in-ledger' }],
          }),
        ),
      );
    tags = addSuggestions(tags, found, {
      textId,
      authorId: asked.actorId,
      makeId: services.makeId,
      textOf: textLookup(state.blocks),
      atMost: MAX_TAGS_AT_ONCE - (tags.length - state.tags.length),
      onlyAdds: true,
    });
  }
  if (tags === state.tags) return { kind: 'impossible', why: 'no-other-mentions' };
  await saveTags(rows, { projectId: services.projectId, articleId: asked.articleId }, state.tags, tags);
  const known = new Set(state.tags.map(({ id }) => id));
  const fresh = tags.filter(({ id }) => !known.has(id));
  return { kind: 'done', count: fresh.length, first: fresh[0]?.id ?? '' };
}

/** By what names a tag's referent is looked for: those of the ledger, and the words of its tags in this article. */
function namesOf(state: ArticleState, tag: Tag): readonly NameToFind[] {
  const ledger = ledgerOf(state);
  const entity = ledger.find(tag.entityId);
  const entityId = entity?.id ?? null;
  const isSame = (each: Tag) =>
    each === tag ||
    (each.layer === 'entity' &&
      each.decision === 'accepted' &&
      ((entityId !== null && ledger.idOf(each.entityId) === entityId) ||
        (tag.twinId !== null && each.twinId === tag.twinId)));
  const langs = new Set(state.blocks.map(({ lang }) => lang));
  const names = [...langs].flatMap((lang) =>
    (entity ? formsIn(entity, lang) : []).map((name) => ({ name, lang })),
  );
  const { byId } = indexOfBlocks(state.blocks);
  const inTexts = state.tags.filter(isSame).flatMap((each) => {
    const block = byId.get(each.anchors[0]?.fragments[0]?.blockId ?? '');
    return block ? [{ name: wordingOf(each), lang: block.lang }] : [];
  });
  const unique = new Map([...names, ...inTexts].map((each) => [`${each.lang} ${each.name}`, each]));
  return [...unique.values()].map((each) => ({ ...each, entityId, label: tag.label }));
}

/** The article of the tag first: what is suggested there leads the group. */
async function articlesOf(
  { database, projectId }: Services,
  own: string,
  wanted: readonly NameToFind[],
): Promise<readonly string[]> {
  const found = await articlesWithWords(
    database.read,
    projectId,
    beginningsOf(wanted),
    MAX_SEARCHED_ARTICLES,
  );
  return [own, ...found.filter((id) => id !== own)];
}
