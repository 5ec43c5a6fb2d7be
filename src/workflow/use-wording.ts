import type { Kysely } from 'kysely';
import { recallWordings } from '../annotation/quote-memory-store.ts';
import type { Tag } from '../annotation/tag.ts';
import { anchorOf, respanTag, wordingOf } from '../annotation/tagging.ts';
import { MAX_BLOCK_LENGTH } from '../article/article.ts';
import type { Schema } from '../database/schema.ts';
import { applyChange, makeChange } from '../text/change.ts';
import { type ArticleState, indexOfBlocks, sourceText } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** How many characters of a wording name it in the undo button. */
const SUMMARY_LENGTH = 30;

/** The quote of the source that is in hand, or that the one in hand is the counterpart of, and the counterpart. */
function pairOf(state: ArticleState, tag: Tag, targetId: string) {
  const sourceId = sourceText(state).id;
  const isQuote = (each: Tag) => each.layer === 'quote' && each.decision === 'accepted';
  if (!isQuote(tag)) return null;
  const twinIn = (textId: string) =>
    state.tags.find(
      (each) => isQuote(each) && each.textId === textId && each.twinId !== null && each.twinId === tag.twinId,
    );
  const source = tag.textId === sourceId ? tag : twinIn(sourceId);
  const target = tag.textId === targetId ? tag : twinIn(targetId);
  return source ? { source, target: target ?? null } : null;
}

/** What the project has approved as the wording of the quote in hand, other than what stands there already. */
export async function rememberedWordings(
  db: Kysely<Schema>,
  projectId: string,
  state: ArticleState,
  tag: Tag,
  targetId: string,
) {
  const pair = pairOf(state, tag, targetId);
  const target = state.texts.find(({ id }) => id === targetId);
  if (!pair || !target) return { targetTag: null, wordings: [] };
  const wordings = await recallWordings(db, projectId, {
    words: wordingOf(pair.source),
    lang: sourceText(state).lang,
    otherLang: target.lang,
    twinId: pair.source.twinId,
  });
  const stands = pair.target && wordingOf(pair.target);
  return {
    targetTag: pair.target && { id: pair.target.id, version: pair.target.version },
    wordings: wordings.filter(({ wording }) => wording !== stands),
  };
}

/**
 * Puts the wording that was approved for the same quote elsewhere in the place of what a quote of a translation says; the
 * tag stays on it. Impossible: `no-such-wording`, where it is not remembered (any more); `use-wording`, where the
 * quote stands in no one place.
 */
export function useWording(
  services: Services,
  asked: Asked & { readonly version: number | null },
  tagId: string,
  wording: string,
): Promise<Outcome> {
  const words = [...wording].slice(0, SUMMARY_LENGTH).join('');
  return services.history.perform<Outcome>(
    articleOperation(services, asked, 'use-wording', { words }),
    async (rows) => {
      const read = await services.articles.readWithin(rows.db, asked.articleId);
      const state = read && withEveryTag(read);
      const tag = state?.tags.find(({ id }) => id === tagId);
      if (!state || !tag) return { kind: 'not-found' };
      if (asked.version !== null && tag.version !== asked.version) return { kind: 'stale' };
      const { wordings } = await rememberedWordings(rows.db, services.projectId, state, tag, tag.textId);
      if (!wordings.some((each) => each.wording === wording))
        return { kind: 'impossible', why: 'no-such-wording' };
      const anchor = anchorOf(tag, 'content');
      const [span, ...more] = anchor?.fragments ?? [];
      const block = span && indexOfBlocks(state.blocks).byId.get(span.blockId);
      const holds = anchor?.state === 'anchored' || anchor?.state === 'shifted';
      if (!span || !block || more.length > 0 || !holds) return { kind: 'impossible', why: 'use-wording' };
      const { start, end } = span;
      const change = makeChange(block.text.length, [{ start, end, insert: wording }]);
      const changed = applyChange(change, block.text);
      if (changed.length > MAX_BLOCK_LENGTH) return { kind: 'impossible', why: 'too-long' };
      const place = { start, end: start + wording.length };
      const adjust = (tags: readonly Tag[]) => respanTag(tags, tagId, block.id, place, changed) ?? tags;
      await writeTexts({ services, rows, state }, [{ block, change }], { sameWords: false, adjust });
      return { kind: 'done', focus: { tag: tagId } };
    },
  );
}
