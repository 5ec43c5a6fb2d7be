import type { LexiconSource } from '../lexicon.ts';
import { russianLexicon } from './russian.ts';

/** The languages whose names are known, by their BCP 47 codes. */
export const lexiconSources: Readonly<Record<string, () => LexiconSource>> = { ru: russianLexicon };
