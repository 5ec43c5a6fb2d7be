import type { Mention } from '../../annotation/ledger/mention-store.ts';
import { listMentions } from '../../annotation/ledger/mention-store.ts';
import { directionOf } from '../../text/scripts.ts';
import { type ArticleState, sourceText } from '../../workflow/article-state.ts';
import type { Services } from '../../workflow/services.ts';
import { titleOfState } from '../workspace/workspace.ts';

/** How many mentions of one referent its page lists. */
export const MAX_LISTED_MENTIONS = 500;

/** How much of a quote that somebody speaks is shown, in characters. */
const MAX_QUOTE = 80;

/** The mentions of a referent article by article, with the way to each. */
export async function mentionsByArticle(services: Services, entityIds: readonly string[]) {
  const { database, projectId, articles } = services;
  const all = await listMentions(database.read, projectId, entityIds, MAX_LISTED_MENTIONS);
  const byArticle = Map.groupBy(all, ({ articleId }) => articleId);
  const found = [];
  for (const [articleId, mentions] of byArticle) {
    const state = (await articles.read(articleId))?.state;
    if (!state) continue;
    found.push({
      id: articleId,
      title: titleOfState(state),
      lang: sourceText(state).lang,
      mentions: mentions.map((mention) => mentionView(state, mention)),
    });
  }
  return { articles: found, isMore: all.length === MAX_LISTED_MENTIONS };
}

function mentionView(state: ArticleState, { tagId, articleId, textId, lang, layer, label, words }: Mention) {
  const isSource = sourceText(state).id === textId;
  const query = new URLSearchParams({ ...(!isSource && { to: textId }), mode: 'annotate', tag: tagId });
  return {
    tagId,
    key: `${articleId} ${tagId}`,
    href: `/articles/${articleId}?${query}`,
    words: words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}…` : words,
    lang,
    dir: directionOf(lang),
    layer,
    label,
  };
}
