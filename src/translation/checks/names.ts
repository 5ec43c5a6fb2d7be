import { baseLanguage } from '../../text/languages.ts';
import { findForms, type SoughtPhrase, seek } from '../../text/word-forms.ts';
import { type Check, type Finding, inSource, type KnownName } from './check.ts';

/** Who and what the ledger knows is called in the translation by a name that the ledger allows. */
export const names: Check = {
  id: 'names',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }, context) =>
    context.names.flatMap((name): Finding[] => {
      const allowed = soughtIn(name.allowed, target.lang);
      if (allowed.length === 0) return [];
      const [first] = soughtIn(name.forms, source.lang).flatMap((form) => findForms(source.text, form));
      if (!first || allowed.some((form) => findForms(target.text, form).length > 0)) return [];
      const expected = (name.allowed[baseLanguage(target.lang)] ?? []).join(', ');
      const values = { name: source.text.slice(first.start, first.end), expected };
      return [inSource(first, { code: 'name-missing', values })];
    }),
};

type ByLanguage = KnownName['forms'];

const kept = new WeakMap<ByLanguage, Map<string, readonly SoughtPhrase[]>>();

/** The forms of a name in a language, made ready once. */
function soughtIn(forms: ByLanguage, lang: string): readonly SoughtPhrase[] {
  const language = baseLanguage(lang);
  const byLanguage = kept.get(forms) ?? new Map<string, readonly SoughtPhrase[]>();
  kept.set(forms, byLanguage);
  const known = byLanguage.get(language) ?? (forms[language] ?? []).map((form) => seek(form, language));
  byLanguage.set(language, known);
  return known;
}
