import { deedLexicon } from './deed-lexicon.ts';
import { fold } from './fold.ts';
import { nameLexicon } from './name-lexicon.ts';
import { thingLexicon } from './thing-lexicon.ts';
import { wordLexicon } from './word-lexicon.ts';

/** The columns of the two word lists, in their order. */
const languages: readonly string[] = ['ru', 'uk', 'en', 'tr', 'de', 'fr'];

/** What a word, or the first word of a phrase, means: a concept that is the same in every language. */
export interface Meaning {
  readonly concept: string;
  readonly isName: boolean;
  readonly isPrefix: boolean;
  /** The second word of a phrase, null for a single word. */
  readonly next: { readonly form: string; readonly isPrefix: boolean } | null;
}

/** One entry: a word, or the part of it that is written before the `*`. */
interface Entry extends Meaning {
  readonly form: string;
}

/** The words of one language by their first letters (shorter ones by all they have), the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const lettersOfKey = 3;

const known = new Map<string, Lexicon>();

/** The lexicon of a language; an empty one where the lists have no column for it. */
export function lexiconFor(lang: string): Lexicon {
  const base = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  let lexicon = known.get(base);
  if (!lexicon) {
    lexicon = entriesOf(base);
    if (lexicon.size > 0) known.set(base, lexicon);
  }
  return lexicon;
}

/** What a folded form can mean: phrases that begin with it first, then the longest match. */
export function meaningsOf(lexicon: Lexicon, form: string): readonly Meaning[] {
  let found: Entry[] | null = null;
  for (let letters = Math.min(lettersOfKey, form.length); letters > 0; letters--) {
    for (const entry of lexicon.get(form.slice(0, letters)) ?? []) {
      if (!(entry.isPrefix ? form.startsWith(entry.form) : form === entry.form)) continue;
      if (found) found.push(entry);
      else found = [entry];
    }
  }
  if (!found) return noMeanings;
  return found.length < 2 ? found : found.sort((a, b) => Number(b.next !== null) - Number(a.next !== null));
}

const noMeanings: readonly Meaning[] = [];

/** The first of a form's meanings that the form behind it allows; null where there is none. */
export function meaningBefore<Known extends Meaning>(
  meanings: readonly Known[],
  nextForm: string,
): Known | null {
  for (const meaning of meanings) {
    const { next } = meaning;
    if (next === null || nextForm === next.form || (next.isPrefix && nextForm.startsWith(next.form)))
      return meaning;
  }
  return null;
}

function entriesOf(lang: string): Lexicon {
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
    const key = first.form.slice(0, lettersOfKey);
    const list = entries.get(key) ?? [];
    list.push({ form: first.form, concept, isName, isPrefix: first.isPrefix, next: words[1] ?? null });
    entries.set(key, list);
  };
  for (const [list, isName] of [
    [nameLexicon, true],
    [wordLexicon, false],
    [deedLexicon, false],
    [thingLexicon, false],
  ] as const) {
    for (const line of list.split('\n')) {
      const number = /^#\d+ /.exec(line)?.[0] ?? '';
      const columns = line.slice(number.length).split('|');
      const concept = number.trim() || (columns[0] ?? '').trim();
      for (const written of (columns[column] ?? '').split(',')) add(written.trim(), concept, isName);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.form.length - a.form.length);
  return entries;
}
