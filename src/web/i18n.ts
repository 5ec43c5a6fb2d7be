import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type i18n } from 'i18next';

/** Says the words for a key such as `desk:title`, in one language, with its values put in. */
export type Words = (key: string | string[], values?: Readonly<Record<string, unknown>>) => string;

export interface Languages {
  /** BCP 47 tags of the languages the interface speaks: the folders of `locales/`. */
  readonly tags: readonly string[];
  words(tag: string): Words;
  /** The first language asked for that the interface speaks; English where none is. */
  choose(wanted: readonly string[]): string;
}

const FALLBACK = 'en';

/** Loads every `<language>/<domain>.json` of a folder; a further language is one folder. Throws where it cannot. */
export async function loadLanguages(folder: string): Promise<Languages> {
  const tags = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const resources = Object.fromEntries(tags.map((tag) => [tag, readDomains(join(folder, tag))]));
  const instance = createInstance();
  await instance.init({
    resources,
    lng: FALLBACK,
    fallbackLng: FALLBACK,
    ns: Object.keys(resources[FALLBACK] ?? {}),
    // The views escape everything they print; doing it twice would show entities.
    interpolation: { escapeValue: false },
  });
  const known = new Map(tags.map((tag) => [tag, wordsIn(instance, tag)]));
  return {
    tags,
    words: (tag) => known.get(tag) ?? (known.get(FALLBACK) as Words),
    choose: (wanted) => wanted.map((tag) => lookUp(tags, tag)).find(Boolean) ?? FALLBACK,
  };
}

function readDomains(folder: string): Record<string, object> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}

/** How many sentences are kept of each language; the interface has fewer, but their values differ. */
const MAX_KEPT_WORDS = 5000;

/** Looking a key up costs more than a whole table row: what was said once is said again as it was. */
function wordsIn(instance: i18n, tag: string): Words {
  const translate = instance.getFixedT(tag);
  const said = new Map<string, string>();
  return (key, values) => {
    const name = values || typeof key !== 'string' ? JSON.stringify([key, values]) : key;
    let words = said.get(name);
    if (words === undefined) {
      words = values ? translate(key, values) : translate(key);
      if (said.size >= MAX_KEPT_WORDS) said.clear();
      said.set(name, words);
    }
    return words;
  };
}

/** The own language nearest to one wanted (RFC 4647, section 3.4); any Portuguese for `pt-PT`, rather than English. */
function lookUp(tags: readonly string[], wanted: string): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-');
    const found = tags.find((own) => own.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return tags.find((own) => own.toLowerCase().split('-', 1)[0] === parts[0]);
}

/** The languages of an `Accept-Language` header, best first (RFC 9110, section 12.5.4). */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
