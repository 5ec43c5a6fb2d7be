import { languageProfiles } from '../../text/languages.ts';
import type { NameLanguage } from '../frame.ts';

export interface LanguageOption {
  readonly tag: string;
  readonly name: string;
}

/** What a select of languages offers: the project's own first, then every other that is known. */
export interface LanguageOptions {
  readonly own: readonly LanguageOption[];
  readonly others: readonly LanguageOption[];
}

/** The languages to choose from; `also` are tags that must be among the first ones. */
export function languageOptions(
  nameOf: NameLanguage,
  candidates: readonly string[],
  also: readonly string[] = [],
): LanguageOptions {
  const own = [...new Set([...candidates, ...also])].filter((tag) => tag !== UNDETERMINED);
  const others = [...new Set(languageProfiles.map(({ lang }) => lang))].filter((tag) => !own.includes(tag));
  return {
    own: [...named(nameOf, own), { tag: UNDETERMINED, name: nameOf(UNDETERMINED) }],
    others: named(nameOf, others),
  };
}

const UNDETERMINED = 'und';

function named(nameOf: NameLanguage, tags: readonly string[]): LanguageOption[] {
  return tags.map((tag) => ({ tag, name: nameOf(tag) })).sort((a, b) => a.name.localeCompare(b.name));
}
