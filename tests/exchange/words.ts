import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { Words } from '../../src/exchange/formats/format.ts';

/** The words of published pages in one of the interface's languages, as the application gives them. */
export async function wordsIn(lang: string): Promise<Words> {
  const file = new URL(`../../locales/${lang}/publish.json`, import.meta.url);
  const i18n = createInstance();
  await i18n.init({
    lng: lang,
    ns: ['publish'],
    resources: { [lang]: { publish: JSON.parse(readFileSync(file, 'utf8')) } },
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18n.t(key, { ...values });
}
