import { en } from './en.ts';
import { ru } from './ru.ts';
import type { QuoteRules } from './rules.ts';
import { tr } from './tr.ts';
import type { VerbLastRules } from './verb-last-rules.ts';

/** The languages whose quotes are found, by BCP 47 primary subtag. */
export const quoteRules: Readonly<Record<string, QuoteRules | VerbLastRules>> = { en, ru, tr };
