import { baseLanguage } from '../../text/languages.ts';
import { findByRules } from './find-by-rules.ts';
import type { FoundEntity } from './found-entity.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { lexiconSources } from './lists/by-language.ts';
import { tokenise } from './tokens.ts';
import { readWords } from './word-facts.ts';

/**
 * The people, places, organisations, dates and events that a text names, in order and without overlaps. `lang` is BCP
 * 47; a text may hold several blocks parted by line breaks. Linear in the length of the text.
 */
export function findEntities(text: string, lang: string): readonly FoundEntity[] {
  const language = baseLanguage(lang);
  const lexicon = lexiconOf(language);
  return lexicon === null ? [] : findByRules(readWords(tokenise(text, language), lexicon));
}

const lexicons = new Map<string, Lexicon>();

/** Made when a language is first met: lists are declined and ICU is asked, which takes a tenth of a second. */
function lexiconOf(language: string): Lexicon | null {
  const source = lexiconSources[language];
  if (source === undefined) return null;
  const known = lexicons.get(language) ?? buildLexicon(source());
  lexicons.set(language, known);
  return known;
}
