import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { Words } from '../../src/exchange/formats/format.ts';

/** The words of published pages and of formats in one of the interface's languages, as the application gives them. */
export async function wordsIn(lang: string): Promise<Words> {
  const read = (domain: string) =>
    JSON.parse(readFileSync(new URL(`../../locales/${lang}/${domain}.json`, import.meta.url), 'utf8'));
  const i18n = createInstance();
  await i18n.init({
    lng: lang,
    ns: ['publish', 'formats'],
    resources: { [lang]: { publish: read('publish'), formats: read('formats') } },
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18n.t(key, { ...values });
}
