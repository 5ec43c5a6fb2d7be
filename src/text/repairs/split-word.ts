import { frequentWords } from '../frequent-words.ts';
import { baseLanguage } from '../languages.ts';
import type { Offset } from '../span.ts';
import { wordEndings } from '../word-endings.ts';
import { placeRepair } from './place-repair.ts';
import type { Repair, RepairFinder } from './repair.ts';
import { atNotSigns, spacedLetters } from './spaced-letters.ts';
import { longWordStems } from './split-word-lists.ts';

/** The fewest letters of a word that is put together again. */
export const MIN_JOINED_LETTERS = 5;
/** The same of a frequent word that nothing else speaks for. */
export const MIN_FREQUENT_LETTERS = 7;

/**
 * Words that a scanner or an old line break has cut: «Рос сия», «пере- нос», «кто- то», «п р и к а з». A cut at a blank
 * is believed only where the whole word is known (it stands elsewhere in the block, or is one that news is full of) and
 * neither part is a word of its own here; one at a hyphen also after a prefix, or before an ending, that never stands
 * alone.
 */
export const splitWord: RepairFinder = {
  kind: 'split-word',
  find: (text, lang) => {
    const frequent = frequentIn(lang);
    const isWord = (letter: string) => frequent.has(letter);
    const found = [
      ...atHyphens(text, lang),
      ...atBlanks(text, lang),
      ...spacedLetters(text, lower(text), isWord),
      ...atNotSigns(text),
    ];
    return found.sort((a, b) => a.start - b.start);
  },
};

const AT_HYPHEN =
  /(?<![\p{L}\p{M}\p{N}-])(?<first>\p{L}[\p{L}\p{M}]*)- (?<second>\p{Ll}[\p{L}\p{M}]+)(?![\p{L}\p{M}]*-)/gu;

/** «двух- и трёхкомнатные», "pre- and post-war": the hyphen waits for a word that follows. */
const JOINS_TWO = new Set(
  'и или либо да а но чи і й та або ды альбо and or to but und oder bis sowie et ou ve veya ile'.split(' '),
);
const HYPHENATED_SECOND = new Set('то нибудь либо таки ка небудь'.split(' '));
const PREFIX =
  /^(?:пере|пре|про|при|под|пред|над|раз|рас|роз|воз|вос|без|бес|обо|ото|вы|ис|на|за|до|от|об|со|по)$/u;

function atHyphens(text: string, lang: string): readonly Repair[] {
  if (!text.includes('- ')) return [];
  return [...text.matchAll(AT_HYPHEN)].flatMap(({ 0: found, index: start, groups }) => {
    const { first = '', second = '' } = groups ?? {};
    const hyphen = start + first.length;
    const whole = wholeWord(text, lang, first, second, { start, end: start + found.length });
    if (whole === null) return [];
    const from = whole === 'joined' ? hyphen : hyphen + 1;
    return [placeRepair(text, 'split-word', [{ start: from, end: hyphen + 2, insert: '' }])];
  });
}

/** Whether the hyphen belongs to the word, or goes; null where nobody can tell. */
function wholeWord(
  text: string,
  lang: string,
  first: string,
  second: string,
  place: { readonly start: Offset; readonly end: Offset },
): 'hyphenated' | 'joined' | null {
  const [a, b] = [lower(first), lower(second)];
  if (JOINS_TWO.has(b)) return null;
  if (HYPHENATED_SECOND.has(b) && /\p{Script=Cyrillic}/u.test(a)) return 'hyphenated';
  if (/^(?:кое|кой)$/u.test(a) || (a === 'из' && /^(?:за|под)$/u.test(b))) return 'hyphenated';
  if (/^(?:в|во)$/u.test(a) && /(?:ых|их)$/u.test(b)) return 'hyphenated';
  if (a === 'по' && /(?:ому|ему|ски|цки|ьи)$/u.test(b)) return 'hyphenated';
  const elsewhere = lower(`${text.slice(0, place.start)}\n${text.slice(place.end)}`);
  const words = new Set(wordsOf(elsewhere).map(({ word }) => word));
  if (elsewhere.includes(`${a}-${b}`)) return 'hyphenated';
  if (a.length + b.length < MIN_JOINED_LETTERS) return null;
  if (words.has(a + b) || isKnown(stemsIn(lang), a, b)) return 'joined';
  if (b.length > 2 && PREFIX.test(a)) return 'joined';
  const isWord = (part: string) => frequentIn(lang).has(part) || words.has(part);
  const isCut = a.length > 2 && b.length > 2 && !isWord(a) && !isWord(b) && endsInEnding(lang, a, b);
  return isCut ? 'joined' : null;
}

/** Whether the second part is an ending by itself, or the whole has one that the cut goes through. */
function endsInEnding(lang: string, first: string, second: string): boolean {
  const endings = endingsIn(lang);
  return endings.has(second) || endings.has(first.slice(-1) + second);
}

function atBlanks(text: string, lang: string): readonly Repair[] {
  const stems = stemsIn(lang);
  const small = lower(text);
  const words = wordsOf(small);
  const standing = new Set(words.map(({ word }) => word));
  return words.flatMap((first, i): Repair[] => {
    const second = words[i + 1];
    if (!second || second.start !== first.end + 1 || text[first.end] !== ' ') return [];
    const [a, b] = [first.word, second.word];
    const isStem = isKnown(stems, a, b) || isLongFrequent(lang, a + b);
    // Two words in Latin letters may well be written as one elsewhere (health care, healthcare).
    const isCut = isStem || (standing.has(a + b) && /^\p{Script=Cyrillic}+$/u.test(a + b));
    if (!isCut || a.length + b.length < MIN_JOINED_LETTERS || !startsLower(text, second.start)) return [];
    const isPart = (word: string) =>
      word.length > 1 &&
      !frequentIn(lang).has(word) &&
      words.filter((each) => each.word === word).length === 1;
    if (!isPart(a) || !isPart(b)) return [];
    return [placeRepair(text, 'split-word', [{ start: first.end, end: second.start, insert: '' }])];
  });
}

/** Whether a word is long and one that texts are full of: two that are no words hardly ever make it by chance. */
function isLongFrequent(lang: string, whole: string): boolean {
  return whole.length >= MIN_FREQUENT_LETTERS && frequentIn(lang).has(whole);
}

type Stems = ReadonlyMap<string, readonly string[]>;

/** Whether two parts are one of the long words that news is full of, cut inside its stem. */
function isKnown(stems: Stems, first: string, second: string): boolean {
  const whole = first + second;
  const near = stems.get(whole.slice(0, STEM_KEY));
  return near?.some((stem) => first.length < stem.length && whole.startsWith(stem)) ?? false;
}

/** Stems are looked up by this many first letters: every two words in a row are asked about. */
const STEM_KEY = 3;
const knownStems = new Map<string, Stems>();

function stemsIn(lang: string): Stems {
  const base = baseLanguage(lang);
  const known =
    knownStems.get(base) ?? Map.groupBy(longWordStems[base] ?? [], (stem) => stem.slice(0, STEM_KEY));
  knownStems.set(base, known);
  return known;
}

const frequentIn = wordsByLanguage(frequentWords);
const endingsIn = wordsByLanguage(wordEndings);

/** The words of the lists of a language, in every script. */
function wordsByLanguage(lists: Readonly<Record<string, string>>): (lang: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (lang) => {
    const base = baseLanguage(lang);
    const own = Object.entries(lists).filter(([key]) => key.startsWith(`${base}-`));
    const words = known.get(base) ?? new Set(own.flatMap(([, list]) => list.split(/\s+/u)));
    known.set(base, words);
    return words;
  };
}

function wordsOf(text: string) {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lower case, letter by letter: places must stay where they are (law 1), and İ would become two. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) => {
    const each = letter.toLowerCase();
    return each.length === letter.length ? each : letter;
  }).join('');
}

function startsLower(text: string, at: Offset): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}
