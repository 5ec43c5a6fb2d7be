import { nameLexicon } from './name-lexicon.ts';
import { fold } from './tokens.ts';
import { wordLexicon } from './word-lexicon.ts';

/** The columns of the two word lists, in their order. */
const languages: readonly string[] = ['ru', 'uk', 'en', 'tr', 'de', 'fr'];

interface Entry {
  readonly concept: string;
  readonly isName: boolean;
  readonly isPrefix: boolean;
  /** The second word of a phrase, null for a single word. */
  readonly next: { readonly form: string; readonly isPrefix: boolean } | null;
}

/** What a word of one language means, as a concept that is the same in every language. */
export interface Lexicon {
  /** The concept of `form` (folded), given the word behind it; null where the lists do not know it. */
  conceptOf(form: string, nextForm: string): { readonly concept: string; readonly isName: boolean } | null;
}

const known = new Map<string, Lexicon>();

/** The lexicon of a language; one that knows nothing where the lists have no column for it. */
export function lexiconFor(lang: string): Lexicon {
  const base = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const cached = known.get(base);
  if (cached) return cached;
  const lexicon = lexiconOf(entriesOf(base));
  known.set(base, lexicon);
  return lexicon;
}

function lexiconOf(entries: ReadonlyMap<string, readonly Entry[]>): Lexicon {
  if (entries.size === 0) return { conceptOf: () => null };
  const candidates = new Map<string, readonly Entry[]>();
  return {
    conceptOf(form, nextForm) {
      let found = candidates.get(form);
      if (!found) {
        found = candidatesOf(entries, form);
        candidates.set(form, found);
      }
      for (const entry of found) {
        const { next } = entry;
        if (!next || nextForm === next.form || (next.isPrefix && nextForm.startsWith(next.form)))
          return entry;
      }
      return null;
    },
  };
}

/** Entries whose (first) word the form is, phrases first, then the longest match. */
function candidatesOf(entries: ReadonlyMap<string, readonly Entry[]>, form: string): readonly Entry[] {
  const found: Entry[] = [];
  for (let length = form.length; length > 0; length--) {
    const isWhole = length === form.length;
    for (const entry of entries.get(isWhole ? form : form.slice(0, length)) ?? []) {
      if (isWhole || entry.isPrefix) found.push(entry);
    }
  }
  return found.sort((a, b) => Number(b.next !== null) - Number(a.next !== null));
}

function entriesOf(lang: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const column = languages.indexOf(lang);
  if (column < 0) return entries;
  const add = (written: string, concept: string, isName: boolean) => {
    const words = written.split(' ').map((word) => {
      const isPrefix = word.endsWith('*');
      return {
        form: fold((isPrefix ? word.slice(0, -1) : word).toLowerCase()).replace(/['’]/g, ''),
        isPrefix,
      };
    });
    const first = words[0];
    if (!first?.form) return;
    const list = entries.get(first.form) ?? [];
    list.push({ concept, isName, isPrefix: first.isPrefix, next: words[1] ?? null });
    entries.set(first.form, list);
  };
  for (const [list, isName] of [
    [nameLexicon, true],
    [wordLexicon, false],
  ] as const) {
    for (const line of list.split('\n')) {
      const number = /^#\d+ /.exec(line)?.[0] ?? '';
      const columns = line.slice(number.length).split('|');
      const concept = number.trim() || (columns[0] ?? '').trim();
      for (const written of (columns[column] ?? '').split(',')) add(written.trim(), concept, isName);
    }
  }
  return entries;
}
