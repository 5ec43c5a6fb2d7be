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
      const allowed = formsIn(name, target.lang);
      if (allowed.length === 0) return [];
      const [first] = formsIn(name, source.lang).flatMap((form) => findForms(source.text, form));
      if (!first || allowed.some((form) => findForms(target.text, form).length > 0)) return [];
      const expected = (name.forms[baseLanguage(target.lang)] ?? []).join(', ');
      const values = { name: source.text.slice(first.start, first.end), expected };
      return [inSource(first, { code: 'name-missing', values })];
    }),
};

const kept = new WeakMap<KnownName, Map<string, readonly SoughtPhrase[]>>();

/** The forms of a name in a language, made ready once. */
function formsIn(name: KnownName, lang: string): readonly SoughtPhrase[] {
  const language = baseLanguage(lang);
  const byLanguage = kept.get(name) ?? new Map<string, readonly SoughtPhrase[]>();
  kept.set(name, byLanguage);
  const known = byLanguage.get(language) ?? (name.forms[language] ?? []).map((form) => seek(form, language));
  byLanguage.set(language, known);
  return known;
}
