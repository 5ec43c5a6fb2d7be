import {
  type AdjudicationCase,
  adjudicate,
  adjudicationCases,
  type Verdict,
  verdicts,
} from '../annotation/agreement/adjudication.ts';
import { dismissalId, indexOfDismissals } from '../annotation/dismissals/dismissal.ts';
import { saveDismissal } from '../annotation/dismissals/store.ts';
import { saveTags } from '../annotation/store.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { ArticleState } from './article-state.ts';
import { inParts, MAX_TAGS_AT_ONCE, type PartOutcome } from './in-parts.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { tagsBySet } from './tag-sets.ts';

/** Every case is taken to be open until somebody decides about it, of the tags as they are. */
const CHECK = 'adjudication';

/** A case with what was decided about it; null where nobody has, or the tags are others by now. */
export interface DecidedCase extends AdjudicationCase {
  readonly verdict: Verdict | null;
}

/** What two people tagged in an article, place by place, with what was decided. */
export function casesOf(state: ArticleState, firstId: string, secondId: string): readonly DecidedCase[] {
  const sets = tagsBySet(state.setTags);
  const decided = indexOfDismissals(state.dismissals);
  return adjudicationCases(sets.get(firstId) ?? [], sets.get(secondId) ?? []).map((each) => {
    const said = decided.get(dismissalId({ check: CHECK, place: each.key }));
    const holds = said?.seenHash === each.seenHash;
    return { ...each, verdict: (holds && verdicts.find((verdict) => verdict === said.reason)) || null };
  });
}

/** Which case is decided, and how it was seen; null for all that both have tagged alike and nobody has decided. */
export type ChosenCase = { readonly key: string; readonly seen: string } | null;

/** Puts what was decided into the article's set, as one thing to take back. */
export function adjudicateCases(
  services: Services,
  asked: Asked,
  people: { readonly first: string; readonly second: string },
  chosen: ChosenCase,
  verdict: Verdict,
): Promise<Outcome> {
  const request = articleOperation(services, asked, 'adjudicate');
  return inParts(services, request, async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const cases = casesOf(state, people.first, people.second);
    if (chosen === null) {
      const agreed = cases.filter(({ kind, verdict: had }) => kind === 'same' && had === null);
      if (agreed.length === 0) return { kind: 'impossible', why: 'adjudicate' };
      return decide(services, asked, rows, state, agreed, 'first');
    }
    const found = cases.find(({ key }) => key === chosen.key);
    if (!found) return { kind: 'not-found' };
    if (found.seenHash !== chosen.seen) return { kind: 'stale' };
    return decide(services, asked, rows, state, [found], verdict);
  });
}

async function decide(
  { projectId, makeId }: Services,
  { articleId, actorId }: Asked,
  rows: RowWriter,
  state: ArticleState,
  cases: readonly AdjudicationCase[],
  verdict: Verdict,
): Promise<PartOutcome> {
  const place = { projectId, articleId };
  const now = cases.slice(0, MAX_TAGS_AT_ONCE);
  const after = now.reduce((tags, each) => adjudicate(tags, each, verdict, makeId), state.tags);
  await saveTags(rows, place, state.tags, after);
  for (const { key, seenHash } of now) {
    const said = { check: CHECK, place: key, seenHash, reason: verdict, personId: actorId };
    await saveDismissal(rows, place, said);
  }
  return { kind: 'done', focus: {}, hasMore: cases.length > now.length };
}
