import { languageProfiles } from '../../text/languages.ts';

/** Whether a short text is what stands over a column of a bilingual table: a language, or which of the texts it is. */
export function isColumnHead(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .trim()
    .split(/\s+/u);
  if (words.length > MAX_WORDS) return false;
  heads ??= headWords();
  return words.every((word) => heads?.has(word));
}

/** «Исходный текст (русский)». */
const MAX_WORDS = 4;

let heads: Set<string> | null = null;

const SIDES = [
  ...['source', 'target', 'original', 'translation', 'text', 'language'],
  ...['оригинал', 'перевод', 'источник', 'исходный', 'текст', 'язык', 'переклад', 'оригінал', 'вихідний'],
  ...['kaynak', 'hedef', 'çeviri', 'özgün', 'orijinal', 'metin', 'asıl', 'dil', 'tercüme'],
  ...[
    'quelle',
    'ziel',
    'übersetzung',
    'quelltext',
    'zieltext',
    'ausgangstext',
    'traduction',
    'texte',
    'cible',
  ],
];

/** Languages in which people name languages over their columns. */
const NAMED_IN = ['en', 'ru', 'tr', 'uk', 'de', 'fr'];

function headWords(): Set<string> {
  const languages = languageProfiles.map(({ lang }) => lang);
  const names = [...NAMED_IN, ...languages].flatMap((inLanguage) => {
    const display = new Intl.DisplayNames(inLanguage, { type: 'language' });
    return languages.map((lang) => (display.of(lang) ?? lang).toLowerCase());
  });
  return new Set([...SIDES, ...languages, ...names.flatMap((name) => name.split(/\s+/u))]);
}
