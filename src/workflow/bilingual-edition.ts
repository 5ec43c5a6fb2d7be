import type { BilingualDocument } from '../exchange/bilingual-document.ts';
import { editionOf } from '../exchange/edition-of.ts';
import { articleDocument } from './article-document.ts';
import type { ArticleState } from './article-state.ts';

/** An article beside one of its translations, as the formats write it; null where there is no such translation. */
export function bilingualEdition(state: ArticleState, targetTextId: string): BilingualDocument | null {
  return editionOf(articleDocument(state), targetTextId);
}
