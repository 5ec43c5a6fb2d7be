/** A namespace as its file holds it: words, and groups of them. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** Language tag → namespace → words. */
export type Locales = ReadonlyMap<string, ReadonlyMap<string, Words>>;

/** One thing to say: its forms by plural category, or one form under the name `''`. */
type Forms = ReadonlyMap<string, string>;

const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/;
/** Numbers up to here show every plural category that whole numbers have in the languages of the world. */
const MAX_COUNT_TRIED = 200;

/** Where the languages say different things, one line each. */
export function findUnequal(locales: Locales): string[] {
  const namespaces = new Set([...locales.values()].flatMap((each) => [...each.keys()]));
  return [...namespaces].flatMap((namespace) => {
    const without = [...locales].filter(([, each]) => !each.has(namespace)).map(([language]) => language);
    if (without.length > 0) return without.map((language) => `${language} lacks ${namespace}.json`);
    const texts = new Map(
      [...locales].map(([language, each]) => [language, formsOf(each.get(namespace) ?? {})]),
    );
    return compare(namespace, texts);
  });
}

function compare(namespace: string, languages: ReadonlyMap<string, ReadonlyMap<string, Forms>>): string[] {
  const keys = new Set([...languages.values()].flatMap((texts) => [...texts.keys()]));
  return [...keys].flatMap((key) => {
    const all = [...languages].map(([language, texts]) => ({ language, forms: texts.get(key) }));
    const wanted = new Set(all.flatMap(({ forms }) => placeholdersOf(forms)));
    const isPlural = all.some(({ forms }) => forms !== undefined && !forms.has(''));
    return all.flatMap(({ language, forms }) => {
      const place = `${language}/${namespace}:${key}`;
      if (!forms) return [`${place} is missing`];
      return [
        ...[...forms.values()].filter((text) => text.trim() === '').map(() => `${place} is empty`),
        ...(isPlural ? pluralProblems(place, language, forms) : []),
        ...[...forms].flatMap(([form, text]) =>
          [...wanted]
            .filter((name) => !placeholdersIn(text).includes(name) && !mayGoWithout(name, form, language))
            .map((name) => `${place}${form && `_${form}`} lacks {{${name}}}`),
        ),
      ];
    });
  });
}

function pluralProblems(place: string, language: string, forms: Forms): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...categories.filter((each) => !forms.has(each)).map((each) => `${place} lacks the plural form _${each}`),
    ...[...forms.keys()]
      .filter((form) => !categories.some((each) => each === form))
      .map(
        (form) =>
          `${place} has ${form === '' ? 'a form for any number' : `a form _${form}`}, which ${language} never uses`,
      ),
  ];
}

/** "One article" needs no number, but the Russian form for one is also that for 21. */
function mayGoWithout(placeholder: string, form: string, language: string): boolean {
  if (placeholder !== 'count' || form === '') return false;
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: MAX_COUNT_TRIED }, (_, count) => count);
  return counts.filter((count) => rules.select(count) === form).length === 1;
}

/** Every thing to say by its key, groups joined with dots, plural forms together. */
function formsOf(words: Words, group = ''): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const put = (key: string, form: string, text: string): void => {
    found.set(key, (found.get(key) ?? new Map<string, string>()).set(form, text));
  };
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'string') {
      put(group + name.replace(PLURAL_SUFFIX, ''), PLURAL_SUFFIX.exec(name)?.[1] ?? '', value);
    } else {
      for (const [key, forms] of formsOf(value, `${group}${name}.`)) {
        for (const [form, text] of forms) put(key, form, text);
      }
    }
  }
  return found;
}

/** Whether a namespace can say a key, in one form or several. One that ends with a dot or hyphen is a beginning. */
export function canSay(words: Words, key: string): boolean {
  const keys = [...formsOf(words).keys()];
  return keys.some((each) => (/[.-]$/.test(key) ? each.startsWith(key) : each === key));
}

function placeholdersOf(forms: Forms | undefined): string[] {
  return [...(forms?.values() ?? [])].flatMap(placeholdersIn);
}

/** Values are put in as `{{name}}` or `{{name, format}}`, other words as `$t(key)`. */
function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}|(\$t\([^)]*\))/g)].map(
    ([, name, nested]) => name ?? nested ?? '',
  );
}
