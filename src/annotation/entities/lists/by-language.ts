import { buildLexicon, type Lexicon, type LexiconSource } from '../lexicon.ts';
import { englishLexicon } from './english.ts';
import { russianLexicon } from './russian.ts';
import { turkishLexicon } from './turkish.ts';

const sources: Readonly<Record<string, () => LexiconSource>> = {
  en: englishLexicon,
  ru: russianLexicon,
  tr: turkishLexicon,
};

const lexicons = new Map<string, Lexicon>();

/**
 * What is known of a language's names, null where nothing is. Made when the language is first met: lists are declined
 * and ICU is asked, which takes a tenth of a second.
 */
export function lexiconOf(language: string): Lexicon | null {
  const source = sources[language];
  if (source === undefined) return null;
  const known = lexicons.get(language) ?? buildLexicon(source());
  lexicons.set(language, known);
  return known;
}
