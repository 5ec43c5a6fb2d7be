/** A language tag fit for a `lang` attribute: empty, which means unknown, for `und` and for what is no tag at all. */
export function langAttribute(lang: string): string {
  const canonical = canonicalTag(lang);
  return canonical === null || canonical === 'und' ? '' : canonical;
}

/** The name of a language in another language («русский» for ru in ru); the tag itself where there is none. */
export function languageName(lang: string, inLang: string): string {
  const canonical = canonicalTag(lang);
  if (canonical === null) return lang;
  const names = new Intl.DisplayNames([canonicalTag(inLang) ?? 'en'], { type: 'language' });
  return names.of(canonical) ?? lang;
}

/** The name of a language in itself, as the first word of a label. */
export function ownLanguageName(lang: string): string {
  const [first = '', ...rest] = languageName(lang, lang);
  return first.toLocaleUpperCase(canonicalTag(lang) ?? 'en') + rest.join('');
}

function canonicalTag(lang: string): string | null {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}
