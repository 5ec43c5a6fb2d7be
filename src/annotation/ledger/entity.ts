import { baseLanguage } from '../../text/languages.ts';

/** What mentions refer to: one person, place, … under whatever names. */
export interface Entity {
  readonly id: string;
  /** The label of its mentions; null for what no label fits, such as a document that speaks. */
  readonly label: string | null;
  /** Its main name in each language, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly wikidata: string | null;
  /** What editors should know about it; null for nothing. */
  readonly note: string | null;
  /** Its further names, in the order in which people put them. */
  readonly forms: readonly EntityForm[];
  /** The referent that this one was found to be (law 6); null for one that stands for itself. */
  readonly successorId: string | null;
  readonly version: number;
}

/** A further name in one language: found in texts and, where it is allowed, one that translations may use. */
export interface EntityForm {
  readonly lang: string;
  readonly form: string;
  readonly isAllowed: boolean;
}

/** All names of a referent in a language: the main one, then allowed ones, then the others, each once. */
export function formsIn({ names, forms }: Entity, lang: string): readonly string[] {
  const own = forms.filter((each) => isOf(each.lang, lang));
  const inOrder = [...own.filter(({ isAllowed }) => isAllowed), ...own.filter(({ isAllowed }) => !isAllowed)];
  return [...new Set([...mainName(names, lang), ...inOrder.map(({ form }) => form)])];
}

/**
 * What a translation into a language may call a referent: the main name and the allowed ones. Null where nobody has
 * said: then anything may stand.
 */
export function allowedIn({ names, forms }: Entity, lang: string): readonly string[] | null {
  const allowed = forms.filter((each) => isOf(each.lang, lang) && each.isAllowed).map(({ form }) => form);
  return allowed.length === 0 ? null : [...new Set([...mainName(names, lang), ...allowed])];
}

/** The name that a referent has for somebody who reads these languages, in this order; its id where it has none. */
export function nameFor({ id, names, forms }: Entity, langs: readonly string[]): string {
  for (const lang of langs) if (names[lang]) return names[lang];
  return Object.values(names)[0] ?? forms[0]?.form ?? id;
}

/** The languages in which a referent has names, in alphabetical order. */
export function languagesOf({ names, forms }: Entity): readonly string[] {
  return [...new Set([...Object.keys(names), ...forms.map(({ lang }) => lang)])].toSorted();
}

/** A name in "en" is one for texts in "en-GB" too. */
function isOf(lang: string, textLang: string): boolean {
  return lang === textLang || lang === baseLanguage(textLang);
}

function mainName(names: Entity['names'], lang: string): readonly string[] {
  const name = names[lang] ?? names[baseLanguage(lang)];
  return name ? [name] : [];
}
