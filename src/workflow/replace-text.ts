import { type Block, MAX_BLOCK_LENGTH } from '../article/article.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { applyChange, type Change, makeChange } from '../text/change.ts';
import { changeBetween } from '../text/diff.ts';
import type { Hit } from '../text/find-words.ts';
import { findText, type Search } from './find-text.ts';
import type { Outcome } from './outcome.ts';
import { impossible } from './revise-block/work.ts';
import { type TextChange, writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** Which of what is found is replaced: one hit, by its block and place, or all of which so many were shown. */
export type Replaced =
  | { readonly kind: 'one'; readonly block: string; readonly start: number }
  | { readonly kind: 'all'; readonly count: number };

/**
 * Replaces what is found in the texts of a pairing, as one operation; tags, markup and corrected sentences move along
 * as with any edit. Refuses where the texts changed so that something else is found than the person was shown.
 */
export function replaceText(
  services: Services,
  asked: Asked & { readonly alignmentId: string; readonly since: number | null },
  search: Search,
  replaced: Replaced,
): Promise<Outcome> {
  const request = articleOperation(services, asked, 'replace-text', { words: search.words });
  return services.history.perform<Outcome>(request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    const alignment = state?.alignments.find(({ id }) => id === asked.alignmentId);
    if (!state || !alignment) return { kind: 'not-found' };
    const result = findText(state, alignment, search);
    if (result.kind !== 'found') return impossible(result.kind);
    const chosen =
      replaced.kind === 'all'
        ? result.blocks
        : result.blocks.flatMap(({ block, hits }) => {
            const hit = hits.find(({ start }) => block.id === replaced.block && start === replaced.start);
            return hit ? [{ block, hits: [hit] }] : [];
          });
    const isOther = replaced.kind === 'all' && replaced.count !== result.count;
    const isChanged = chosen.some(({ block }) => asked.since !== null && block.version > asked.since);
    if (chosen.length === 0 || isOther || isChanged) return { kind: 'stale' };
    const changes: TextChange[] = [];
    for (const { block, hits } of chosen) {
      const change = changeOf(block, hits);
      if (!change) return impossible('replace-text');
      changes.push({ block, change });
    }
    await writeTexts({ services, rows, state }, changes, { sameWords: false });
    return { kind: 'done', focus: { block: chosen[0]?.block.id ?? '' } };
  });
}

/** Null where no words would be left, or too many. */
function changeOf({ text }: Block, hits: readonly Hit[]): Change | null {
  const change = makeChange(text.length, hits);
  const wanted = applyChange(change, text);
  const clean = cleanText(wanted)
    .text.replace(/\s*\n\s*/gu, ' ')
    .trim();
  if (clean === '' || clean.length > MAX_BLOCK_LENGTH) return null;
  // What does not come out as it goes in, a mark that joins the letter before it, say, is taken as typed anew.
  return clean === wanted ? change : changeBetween(text, clean);
}
