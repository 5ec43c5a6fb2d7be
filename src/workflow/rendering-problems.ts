import { isAllowedRendering } from '../annotation/ledger/check-rendering.ts';
import type { Tag } from '../annotation/tag.ts';
import { wordingOf } from '../annotation/tagging.ts';
import type { ArticleState } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';
import { onceFor } from './once-for.ts';

const NONE: ReadonlySet<string> = new Set();

const byTags = onceFor(
  (_tags: readonly Tag[]) => new WeakMap<ArticleState['entities'], ReadonlySet<string>>(),
);

/** The mentions in translations that call a referent what the ledger does not allow, by the ids of their tags. */
export function renderingProblems(state: ArticleState): ReadonlySet<string> {
  const known = byTags(state.tags);
  const found = known.get(state.entities) ?? problemsIn(state);
  known.set(state.entities, found);
  return found;
}

/** Whether a tag calls its referent in a translation what the ledger does not allow. */
export function isRenderingProblem(state: ArticleState, tag: Tag): boolean {
  if (tag.layer !== 'entity' || tag.decision !== 'accepted' || tag.entityId === null) return false;
  const text = state.texts.find(({ id }) => id === tag.textId);
  const entity = ledgerOf(state).find(tag.entityId);
  return (
    text?.role === 'translation' && entity !== null && !isAllowedRendering(entity, wordingOf(tag), text.lang)
  );
}

function problemsIn(state: ArticleState): ReadonlySet<string> {
  const found = state.tags.filter((tag) => isRenderingProblem(state, tag)).map(({ id }) => id);
  return found.length === 0 ? NONE : new Set(found);
}
