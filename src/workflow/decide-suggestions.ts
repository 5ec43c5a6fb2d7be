import { saveTags } from '../annotation/store.ts';
import { acceptSuggestions, isOpen, rejectSuggestions, suggestionOf } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import { wordingOf } from '../annotation/tagging.ts';
import { inParts, MAX_TAGS_AT_ONCE } from './in-parts.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { asSeenBy, setOf } from './tag-sets.ts';

/** Which of the open suggestions somebody decides about. */
export type Chosen =
  /** One, as its version was seen. */
  | { readonly kind: 'one'; readonly tag: string; readonly version: number | null }
  /** One and all others of its text with the same words and label. */
  | { readonly kind: 'same'; readonly tag: string }
  /** All of these texts that are at least so sure, from 0 to 1. */
  | { readonly kind: 'sure'; readonly textIds: readonly string[]; readonly atLeast: number };

/** What somebody decides about suggestions: accepting makes them the person's own tags. */
export type Verdict = 'accept' | 'reject';

const decide = { accept: acceptSuggestions, reject: rejectSuggestions } as const;

/** Decides about open suggestions, as one thing to take back. */
export function decideSuggestions(
  services: Services,
  asked: Asked,
  verdict: Verdict,
  chosen: Chosen,
): Promise<Outcome> {
  const request = articleOperation(services, asked, `${verdict}-suggestions`);
  return inParts(services, request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && asSeenBy(read, asked.actorId);
    if (!state) return { kind: 'not-found' };
    const tag = 'tag' in chosen ? state.tags.find(({ id }) => id === chosen.tag) : null;
    if (tag === undefined) return { kind: 'not-found' };
    if (chosen.kind === 'one' && chosen.version !== null && tag?.version !== chosen.version) {
      return { kind: 'stale' };
    }
    const wanted = state.tags.filter(chosenBy(chosen, tag));
    const ids = new Set(wanted.slice(0, MAX_TAGS_AT_ONCE).map(({ id }) => id));
    if (ids.size === 0) return { kind: 'impossible', why: 'nothing-suggested' };
    const after = decide[verdict](state.tags, ids, asked.actorId);
    const { projectId } = services;
    const place = { projectId, articleId: asked.articleId, setId: setOf(state, asked.actorId) };
    await saveTags(rows, place, state.tags, after);
    return { kind: 'done', focus: { tag: tag?.id ?? '' }, hasMore: wanted.length > ids.size };
  });
}

/** The open suggestions that a choice means; `tag` is the one it names. */
export function chosenBy(chosen: Chosen, tag: Tag | null): (each: Tag) => boolean {
  switch (chosen.kind) {
    case 'one':
      return (each) => each === tag && isOpen(each);
    case 'same':
      return (each) => tag !== null && isOpen(each) && isSameMention(each, tag);
    case 'sure':
      return (each) =>
        isOpen(each) &&
        chosen.textIds.includes(each.textId) &&
        (suggestionOf(each)?.score ?? 0) >= chosen.atLeast;
    default:
      return chosen satisfies never;
  }
}

function isSameMention(a: Tag, b: Tag): boolean {
  return a.textId === b.textId && a.label === b.label && wordingOf(a) === wordingOf(b);
}
