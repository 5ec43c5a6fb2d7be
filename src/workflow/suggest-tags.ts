import type { Suggestion } from '../annotation/find-suggestions.ts';
import { gazetteerOf } from '../annotation/ledger/with-ledger.ts';
import { saveTags } from '../annotation/store.ts';
import { addSuggestions, isOpen } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import type { Block } from '../article/article.ts';
import { type ArticleState, indexOfBlocks, textLookup } from './article-state.ts';
import { inParts, MAX_TAGS_AT_ONCE } from './in-parts.ts';
import { ledgerOf } from './ledger-of.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { searchApart } from './suggest-tags/search-apart.ts';
import { asSeenBy, setOf } from './tag-sets.ts';

/** What was found in a text as it was when it was searched. */
interface SearchedText {
  readonly textId: string;
  readonly blocks: readonly Block[];
  readonly found: readonly Suggestion[];
}

/**
 * Searches texts of an article for names and quotes and suggests them as tags, as one operation; they count as work
 * only once somebody accepts them. Nothing is suggested where people have tagged, or have rejected the same before.
 */
export async function suggestTags(
  services: Services,
  asked: Asked,
  textIds: readonly string[],
): Promise<Outcome> {
  const reading = await services.articles.read(asked.articleId);
  if (!reading) return { kind: 'not-found' };
  if (reading.state.blindPass) return { kind: 'impossible', why: 'blind-pass' };
  const texts = reading.state.texts
    .filter(({ id }) => textIds.includes(id))
    .map(({ id, lang }) => ({ id, lang, blocks: searchedBlocks(reading.state, id) }));
  const found = await searchApart(
    texts.map(({ lang, blocks }) => ({
      lang,
      names: gazetteerOf(ledgerOf(reading.state).entities, lang),
      blocks: blocks.map(({ id, lang, text }) => ({ id, lang, text })),
    })),
  );
  if (!found) return { kind: 'impossible', why: 'search-too-long' };
  const searched = texts.map(({ id, blocks }, i) => ({ textId: id, blocks, found: found[i] ?? [] }));

  return inParts(services, articleOperation(services, asked, 'suggest-tags'), async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && asSeenBy(read, asked.actorId);
    if (!state) return { kind: 'not-found' };
    const after = searched.reduce(
      (tags, each) => addSuggestions(tags, stillTrue(each, state), suggesting(services, asked, state, each)),
      state.tags,
    );
    if (after === state.tags) return { kind: 'impossible', why: 'nothing-to-suggest' };
    const { projectId } = services;
    const place = { projectId, articleId: asked.articleId, setId: setOf(state, asked.actorId) };
    await saveTags(rows, place, state.tags, after);
    const isNew = newIn(state.tags, after);
    const hasMore = isNew.length >= MAX_TAGS_AT_ONCE;
    return { kind: 'done', focus: { tag: isNew[0]?.id ?? '' }, hasMore };
  });
}

function searchedBlocks(state: ArticleState, textId: string): readonly Block[] {
  return state.blocks.filter((block) => block.textId === textId && block.boilerplate === null);
}

/** What was found in blocks that nobody has changed since; the others are searched the next time. */
function stillTrue({ blocks, found }: SearchedText, state: ArticleState): readonly Suggestion[] {
  const { byId } = indexOfBlocks(state.blocks);
  const changed = new Set(blocks.filter(({ id, text }) => byId.get(id)?.text !== text).map(({ id }) => id));
  if (changed.size === 0) return found;
  const isTrue = ({ anchors }: Suggestion) =>
    anchors.every(({ fragments }) => fragments.every(({ blockId }) => !changed.has(blockId)));
  // What lies inside of another is counted by its place in the list.
  return found.filter(isTrue).map((each) => ({ ...each, parent: null }));
}

function suggesting(services: Services, asked: Asked, state: ArticleState, { textId }: SearchedText) {
  return {
    textId,
    authorId: asked.actorId,
    makeId: services.makeId,
    textOf: textLookup(state.blocks),
    atMost: MAX_TAGS_AT_ONCE,
  };
}

function newIn(before: readonly Tag[], after: readonly Tag[]): readonly Tag[] {
  const known = new Set(before);
  return after.filter((tag) => isOpen(tag) && !known.has(tag));
}
