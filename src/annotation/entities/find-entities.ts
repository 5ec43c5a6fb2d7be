import { baseLanguage } from '../../text/languages.ts';
import { findByRules } from './find-by-rules.ts';
import type { FoundEntity } from './found-entity.ts';
import { lexiconOf } from './lists/by-language.ts';
import { modelOf } from './models.ts';
import { tagNames } from './tagger/tag-names.ts';
import { tokenise } from './tokens.ts';
import { readWords } from './word-facts.ts';

/**
 * The people, places, organisations, dates and events that a text names, in order and without overlaps. `lang` is BCP
 * 47; a text may hold several blocks parted by line breaks. Linear in the length of the text.
 */
export function findEntities(text: string, lang: string): readonly FoundEntity[] {
  const language = baseLanguage(lang);
  const lexicon = lexiconOf(language);
  if (lexicon === null) return [];
  const read = readWords(tokenise(text, language), lexicon);
  const model = modelOf(language);
  return model === null ? findByRules(read) : tagNames(read, model);
}
