import { nameLexicon } from '../../alignment/aligner/name-lexicon.ts';
import { wordLexicon } from '../../alignment/aligner/word-lexicon.ts';
import { baseLanguage } from '../../text/languages.ts';
import { knownBodies } from './known-bodies.ts';
import { knownPlaces } from './known-places.ts';
import { countryNames, monthAndDayNames } from './locale-names.ts';
import { nameWords } from './name-words.ts';
import { type Phrase, type PhraseKind, toPhrase } from './phrase.ts';
import { placeAdjectives } from './place-adjectives.ts';
import type { Word } from './words.ts';

/** Phrases by the first letters of their first word. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase found at the words from `from` to `to - 1`. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly concept: string;
  readonly kind: PhraseKind;
  /** How many letters of its first word the lexicon knows. */
  readonly letters: number;
}

const lists: readonly {
  readonly kind: PhraseKind;
  readonly text: string;
  readonly languages: readonly string[];
}[] = [
  { kind: 'name', text: knownPlaces, languages: ['ru', 'uk', 'en', 'tr'] },
  { kind: 'name', text: knownBodies, languages: ['ru', 'uk', 'en', 'tr'] },
  { kind: 'adjective', text: placeAdjectives, languages: ['', 'ru', 'uk', 'en', 'tr'] },
  { kind: 'nameWord', text: nameWords, languages: ['ru', 'uk', 'en', 'tr'] },
  { kind: 'nameOrAdjective', text: nameLexicon, languages: ['ru', 'uk', 'en', 'tr', 'de', 'fr'] },
  { kind: 'word', text: wordLexicon, languages: ['ru', 'uk', 'en', 'tr', 'de', 'fr'] },
];

const lettersOfKey = 2;
const kept = new Map<string, Lexicon>();

/** Everything that is known of a language from the project's own lists and the locale data of the runtime. */
export function lexiconOf(lang: string): Lexicon {
  const base = baseLanguage(lang);
  let lexicon = kept.get(base);
  if (!lexicon) {
    lexicon = indexed([...listed(base), ...countryNames(base), ...monthAndDayNames(base)]);
    kept.set(base, lexicon);
  }
  return lexicon;
}

/** Phrases by their first letters. */
export function indexed(phrases: readonly Phrase[]): Lexicon {
  const lexicon = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = phrase.forms[0]?.form.slice(0, lettersOfKey);
    if (!key) continue;
    const list = lexicon.get(key);
    if (list) list.push(phrase);
    else lexicon.set(key, [phrase]);
  }
  return lexicon;
}

/** Every place where a phrase of the lexicon stands. Names of one word need a capital. */
export function occurrencesIn(words: readonly Word[], lexicon: Lexicon): readonly Occurrence[] {
  return words.flatMap((word, from) => {
    const candidates = lexicon.get(word.form.slice(0, lettersOfKey)) ?? [];
    return candidates
      .filter((phrase) => standsAt(phrase, words, from))
      .map(({ concept, kind, forms }) => ({
        from,
        to: from + forms.length,
        concept,
        kind,
        letters: forms[0]?.form.length ?? 0,
      }));
  });
}

function standsAt({ forms, kind, isAcronym }: Phrase, words: readonly Word[], from: number): boolean {
  if (from + forms.length > words.length) return false;
  if (isAcronym && !words[from]?.isAcronym) return false;
  let hasCapital = false;
  for (let at = 0; at < forms.length; at++) {
    const word = words[from + at];
    const form = forms[at];
    if (!word || !form) return false;
    if (at > 0 && word.breakBefore === 'sentence') return false;
    if (form.isPrefix ? !word.form.startsWith(form.form) : word.form !== form.form) return false;
    hasCapital ||= word.isCapital || word.number !== null;
  }
  if (hasCapital || forms.length > 1) return true;
  return kind !== 'name' && !(kind === 'nameOrAdjective' && words[from]?.isFunction);
}

/** Lines that take a minister for the ministry, which is the same paragraph but not the same tag. */
const ofMinistry = /^(?:мид|минобороны|минздрав|мвд|мчс)\*?,/;

function listed(base: string): readonly Phrase[] {
  return lists.flatMap(({ kind, text, languages }) => {
    const column = languages.indexOf(base);
    if (column < 0) return [];
    return text
      .split('\n')
      .filter((line) => line.includes('|') && !(kind === 'nameOrAdjective' && ofMinistry.test(line)))
      .flatMap((line) => {
        const [first = '', ...rest] = line.replace(/^#\d+ /, '').split('|');
        const concept = `${kind === 'adjective' ? 'name' : kind} ${conceptOf(line, first)}`;
        const forms = ([first, ...rest][column] ?? '').split(',');
        return forms
          .map((form) => toPhrase(form.trim(), concept, kind))
          .filter((phrase) => phrase.forms.length > 0);
      });
  });
}

/** The number that a line names, or else its first form. */
function conceptOf(line: string, first: string): string {
  return /^#\d+/.exec(line)?.[0] ?? (first.split(',')[0] ?? '').trim().replaceAll('*', '');
}
