import { findEntities } from './entities/find-entities.ts';
import type { FoundEntity } from './entities/found-entity.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { FoundQuotes } from './quotes/quote.ts';

/** All that a machine suggests to mark in a text. */
export interface Suggestions extends FoundQuotes {
  readonly entities: readonly FoundEntity[];
}

/**
 * The names, quotes and attributions of a text, as suggestions with scores and reasons. A line break separates blocks;
 * offsets count UTF-16 units of the text as given. The names that are found help to tell who speaks.
 */
export function suggest(text: string, lang: string): Suggestions {
  const entities = findEntities(text, lang);
  return { entities, ...findQuotes(text, lang, { entities }) };
}
