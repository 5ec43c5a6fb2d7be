import { findEntities } from './entities/find-entities.ts';
import type { NameToFind } from './ledger/find-mentions.ts';
import { type SuggestedEntity, withLedger } from './ledger/with-ledger.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { FoundQuotes } from './quotes/quote.ts';

/** All that a machine suggests to mark in a text. */
export interface Suggestions extends FoundQuotes {
  readonly entities: readonly SuggestedEntity[];
}

/**
 * The names, quotes and attributions of a text, as suggestions with scores and reasons. A line break separates blocks;
 * offsets count UTF-16 units of the text as given. The names that are found help to tell who speaks. `names` are those
 * of a ledger in this language.
 */
export function suggest(text: string, lang: string, names: readonly NameToFind[] = []): Suggestions {
  const entities = withLedger(text, lang, findEntities(text, lang), names);
  return { entities, ...findQuotes(text, lang, { entities }) };
}
