import type { Tag } from '../annotation/tag.ts';
import { setBlindPass } from '../annotation/tag-sets.ts';
import type { ArticleState } from './article-state.ts';
import { onceFor } from './once-for.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** The tags of people's own sets, by whose they are: the same list for as long as none of them changes. */
export const tagsBySet: (setTags: readonly Tag[]) => ReadonlyMap<string, readonly Tag[]> = onceFor(
  (setTags) => Map.groupBy(setTags, ({ setId }) => setId ?? ''),
);

const NO_TAGS: readonly Tag[] = [];

/** In which set a person works now: null for the article's, which all share. */
export function setOf({ blindPass }: ArticleState, personId: string): string | null {
  return blindPass ? personId : null;
}

/** The article as a person sees it: in a blind pass with the tags of their own set instead of the article's. */
export function asSeenBy(state: ArticleState, personId: string): ArticleState {
  if (!state.blindPass) return state;
  const seen = seenBy(state);
  const known = seen.get(personId) ?? {
    ...state,
    tags: tagsBySet(state.setTags).get(personId) ?? NO_TAGS,
  };
  seen.set(personId, known);
  return known;
}

const seenBy = onceFor((_state: ArticleState) => new Map<string, ArticleState>());

/** The article with the tags of all sets: whoever edits the text moves everybody's tags. */
export function withEveryTag(state: ArticleState): ArticleState {
  return state.setTags.length === 0 ? state : { ...state, tags: [...state.tags, ...state.setTags] };
}

/** Lets everybody annotate an article on their own, without suggestions, or all together again, as one operation. */
export function switchBlindPass(services: Services, asked: Asked, begins: boolean): Promise<Outcome> {
  const kind = begins ? 'begin-blind-pass' : 'end-blind-pass';
  return services.history.perform<Outcome>(articleOperation(services, asked, kind), async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    if (!state) return { kind: 'not-found' };
    if (state.blindPass === begins) return { kind: 'impossible', why: kind };
    const place = { projectId: services.projectId, articleId: asked.articleId };
    await setBlindPass(rows, place, begins ? asked.actorId : null);
    return { kind: 'done', focus: {} };
  });
}
