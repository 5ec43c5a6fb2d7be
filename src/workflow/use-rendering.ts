import { allowedIn } from '../annotation/ledger/entity.ts';
import type { Tag } from '../annotation/tag.ts';
import { anchorOf, respanTag } from '../annotation/tagging.ts';
import { MAX_BLOCK_LENGTH } from '../article/article.ts';
import { applyChange, makeChange } from '../text/change.ts';
import { indexOfBlocks } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';
import type { Outcome } from './outcome.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/**
 * Puts an allowed rendering in the place of the words that a mention in a translation marks; the tag stays on them.
 * Impossible: `no-such-rendering`, where the ledger does not allow it (any more); `use-rendering`, where the mention
 * stands in no one place.
 */
export function useRendering(
  services: Services,
  asked: Asked & { readonly version: number | null },
  tagId: string,
  rendering: string,
): Promise<Outcome> {
  const request = articleOperation(services, asked, 'use-rendering', { words: rendering });
  return services.history.perform<Outcome>(request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    const tag = state?.tags.find(({ id, layer }) => id === tagId && layer === 'entity');
    if (!state || !tag) return { kind: 'not-found' };
    if (asked.version !== null && tag.version !== asked.version) return { kind: 'stale' };
    const text = state.texts.find(({ id }) => id === tag.textId);
    const entity = ledgerOf(state).find(tag.entityId);
    const allowed = entity && text ? (allowedIn(entity, text.lang) ?? []) : [];
    if (!allowed.includes(rendering)) return { kind: 'impossible', why: 'no-such-rendering' };
    const anchor = anchorOf(tag, 'span');
    const [span, ...more] = anchor?.fragments ?? [];
    const block = span && indexOfBlocks(state.blocks).byId.get(span.blockId);
    const holds = anchor?.state === 'anchored' || anchor?.state === 'shifted';
    if (!span || !block || more.length > 0 || !holds) return { kind: 'impossible', why: 'use-rendering' };
    const change = makeChange(block.text.length, [{ start: span.start, end: span.end, insert: rendering }]);
    const changed = applyChange(change, block.text);
    if (changed.length > MAX_BLOCK_LENGTH) return { kind: 'impossible', why: 'too-long' };
    const place = { start: span.start, end: span.start + rendering.length };
    const adjust = (tags: readonly Tag[]) => respanTag(tags, tagId, block.id, place, changed) ?? tags;
    await writeTexts({ services, rows, state }, [{ block, change }], { sameWords: false, adjust });
    return { kind: 'done', focus: { tag: tagId, block: block.id } };
  });
}
