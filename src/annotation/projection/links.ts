import { type Lexicon, lexiconOf, type Occurrence, occurrencesIn } from './lexicon.ts';
import type { PhraseKind } from './phrase.ts';
import { soundLikeness } from './sound-likeness.ts';
import { rangesOverlap, type WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** Why two stretches are taken for the same. */
export type LinkKind = PhraseKind | 'same' | 'number' | 'sound' | 'initial' | 'acronym';

/** Words `from` to `to - 1` of the source that may say what words of the target say. */
export interface Link {
  readonly source: WordRange;
  readonly target: WordRange;
  /** 0 … 1. */
  readonly weight: number;
  readonly kind: LinkKind;
  /** The name of a place on one side and the adjective made of it on the other. */
  readonly mismatch: 'none' | 'adjectiveInSource' | 'adjectiveInTarget';
}

/** The words of a text and the language they are in. */
export interface ReadText {
  readonly lang: string;
  readonly words: readonly Word[];
}

/** What people or texts have taught: a lexicon for each side whose phrases share concepts. */
export interface TaughtNames {
  readonly source: Lexicon;
  readonly target: Lexicon;
}

const weightOfKind: Readonly<Record<PhraseKind, number>> = {
  given: 1,
  learned: 0.92,
  name: 0.97,
  adjective: 0.95,
  nameWord: 0.88,
  nameOrAdjective: 0.85,
  word: 0.65,
};
const leastLikeness = 0.74;
/** Of short words, and of words that are written small, more has to agree. */
const leastLikenessOfFew = 0.85;
const fewLetters = 4;
const weightOfInitial = 0.6;
const weightOfAcronym = 0.5;
const weightOfNames = 0.96;
const weightOfSmallWord = 0.75;

/** All links between two texts, the surest and longest first. */
export function linksBetween(source: ReadText, target: ReadText, taught: TaughtNames): readonly Link[] {
  const inSource = found(source, taught.source);
  const inTarget = found(target, taught.target);
  const links = [
    ...phraseLinks(inSource, inTarget),
    ...wordLinks(inSource, inTarget),
    ...joinedLinks(inSource, inTarget),
  ];
  return links.sort(bySureness);
}

/** Orders links: the surest first, of those the longest. */
export function bySureness(a: Link, b: Link): number {
  return (
    b.weight - a.weight ||
    sizeOf(b) - sizeOf(a) ||
    a.source.from - b.source.from ||
    a.target.from - b.target.from
  );
}

/** So many words of the target around its own place a word is looked for, or else an eighth of them all. */
const leastReach = 200;

/** Where in the target a word of the source may have its like. In texts of less than 200 words that is everywhere. */
function reachOf(s: number, sourceCount: number, targetCount: number): WordRange {
  const place = (s * targetCount) / Math.max(1, sourceCount);
  const reach = Math.max(leastReach, targetCount / 8);
  return {
    from: Math.max(0, Math.floor(place - reach)),
    to: Math.min(targetCount, Math.ceil(place + reach)),
  };
}

function sizeOf({ source, target }: Link): number {
  return source.to - source.from + target.to - target.from;
}

/** A text with the phrases that stand in it. */
interface SearchedText extends ReadText {
  readonly occurrences: readonly Occurrence[];
  /** Words that a list or their form shows to be adjectives made of names. */
  readonly adjectives: ReadonlySet<number>;
}

function found({ words, lang }: ReadText, taught: Lexicon): SearchedText {
  const occurrences = [...occurrencesIn(words, taught), ...occurrencesIn(words, lexiconOf(lang))];
  const known = {
    name: lettersKnown(occurrences, 'name'),
    adjective: lettersKnown(occurrences, 'adjective'),
  };
  const adjectives = new Set(words.flatMap((word, at) => (hasAdjectiveForm(word, lang) ? [at] : [])));
  for (const [at, letters] of known.adjective) if (letters > (known.name.get(at) ?? 0)) adjectives.add(at);
  return {
    words,
    lang,
    // "Macaristan" is found as a name and, by its beginning, as the adjective "Macar": the longer form is meant.
    occurrences: occurrences.filter(({ kind, from }) => kind !== 'adjective' || adjectives.has(from)),
    adjectives,
  };
}

/** By its place in the text, how many letters of each word the longest form of a kind explains. */
function lettersKnown(occurrences: readonly Occurrence[], kind: PhraseKind): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const { from, to, letters, kind: own } of occurrences) {
    if (own === kind && to - from === 1) known.set(from, Math.max(letters, known.get(from) ?? 0));
  }
  return known;
}

const cyrillicAdjective = /(?:с|ц|з|ш)ь?к(?:ии|ая|ое|ие|ого|ому|им|ом|ои|ую|их|ими|ою|а|е|у|и)$/;
const englishAdjective = /(?:ian|ians|ish|ese|ean)$/;

function hasAdjectiveForm({ form, isCapital }: Word, lang: string): boolean {
  if (/[\u0400-\u04ff]/.test(form)) return !isCapital && cyrillicAdjective.test(form);
  return lang.startsWith('en') && isCapital && englishAdjective.test(form);
}

function phraseLinks(source: SearchedText, target: SearchedText): readonly Link[] {
  const byConcept = Map.groupBy(target.occurrences, ({ concept }) => concept);
  return source.occurrences.flatMap((one) => {
    const reach = reachOf(one.from, source.words.length, target.words.length);
    const others = (byConcept.get(one.concept) ?? []).filter((other) => rangesOverlap(other, reach));
    return others.map((other): Link => {
      const kind = surest(one.kind, other.kind);
      const areAdjectives = [isAdjective(one, source), isAdjective(other, target)] as const;
      return {
        source: { from: one.from, to: one.to },
        target: { from: other.from, to: other.to },
        weight: Math.min(weightOfKind[one.kind], weightOfKind[other.kind]),
        kind,
        mismatch:
          kind === 'given' || kind === 'learned' || kind === 'nameWord' || kind === 'word'
            ? 'none'
            : mismatchOf(...areAdjectives),
      };
    });
  });
}

function isAdjective({ from, to }: WordRange, { adjectives }: SearchedText): boolean {
  return to - from === 1 && adjectives.has(from);
}

function surest(a: PhraseKind, b: PhraseKind): PhraseKind {
  return a === 'adjective' || b === 'adjective' ? 'adjective' : a;
}

function mismatchOf(inSource: boolean, inTarget: boolean): Link['mismatch'] {
  if (inSource === inTarget) return 'none';
  return inSource ? 'adjectiveInSource' : 'adjectiveInTarget';
}

function wordLinks(source: SearchedText, target: SearchedText): readonly Link[] {
  const links: Link[] = [];
  source.words.forEach((one, s) => {
    const { from, to } = reachOf(s, source.words.length, target.words.length);
    for (let t = from; t < to; t++) {
      const other = target.words[t];
      const found = other && likenessOf(one, source.lang, other, target.lang);
      if (!found) continue;
      const mismatch =
        found.kind === 'sound' && one.isCapital
          ? mismatchOf(source.adjectives.has(s), target.adjectives.has(t))
          : 'none';
      links.push({ source: { from: s, to: s + 1 }, target: { from: t, to: t + 1 }, ...found, mismatch });
    }
  });
  return links;
}

/** «Абдул-Азиз» against "Abdulaziz": what a hyphen joins on the one side is one word on the other. */
function joinedLinks(source: SearchedText, target: SearchedText): readonly Link[] {
  const links: Link[] = [];
  for (const [one, other, isSource] of [
    [source, target, true],
    [target, source, false],
  ] as const) {
    one.words.forEach((word, at) => {
      const next = one.words[at + 1];
      if (!next?.isJoined || !word.isCapital || word.isJoined) return;
      other.words.forEach((single, place) => {
        if (!single.isCapital || single.form.length < fewLetters) return;
        if (!rangesOverlap(reachOf(at, one.words.length, other.words.length), { from: place, to: place + 1 }))
          return;
        const likeness = soundLikeness(word.form + next.form, one.lang, single.form, other.lang);
        if (likeness < leastLikeness) return;
        const joined = { from: at, to: at + 2 };
        const alone = { from: place, to: place + 1 };
        links.push({
          source: isSource ? joined : alone,
          target: isSource ? alone : joined,
          weight: likeness * weightOfNames,
          kind: 'sound',
          mismatch: 'none',
        });
      });
    });
  }
  return links;
}

function likenessOf(
  one: Word,
  langOne: string,
  other: Word,
  langOther: string,
): { readonly weight: number; readonly kind: LinkKind } | null {
  if (one.number !== null || other.number !== null) {
    return one.number === other.number ? { weight: 0.97, kind: 'number' } : null;
  }
  if (one.isFunction || other.isFunction) return null;
  if (one.form === other.form)
    return { weight: one.isCapital === other.isCapital ? 0.97 : 0.9, kind: 'same' };
  if (one.isInitial || other.isInitial) {
    if (!one.isCapital || !other.isCapital) return null;
    return sameInitial(one, langOne, other, langOther) ? { weight: weightOfInitial, kind: 'initial' } : null;
  }
  if (one.isAcronym && other.isAcronym && one.form.length <= 5 && other.form.length <= 5) {
    const alike = acronymLikeness(one.form, other.form);
    return { weight: alike ? 0.93 : weightOfAcronym, kind: 'acronym' };
  }
  const areNames = one.isCapital && other.isCapital;
  const isShort = Math.min(one.form.length, other.form.length) < fewLetters;
  if (!areNames && isShort) return null;
  const likeness = soundLikeness(one.form, langOne, other.form, langOther);
  if (likeness < (areNames && !isShort ? leastLikeness : leastLikenessOfFew)) return null;
  return { weight: likeness * (areNames ? weightOfNames : weightOfSmallWord), kind: 'sound' };
}

function sameInitial(one: Word, langOne: string, other: Word, langOther: string): boolean {
  return soundLikeness(one.form.slice(0, 1), langOne, other.form.slice(0, 1), langOther) > 0.85;
}

/** How the letters of a Cyrillic acronym are written in a Latin one: ЦСКА, CSKA. */
const lettersOfAcronym: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'vw',
  г: 'gh',
  д: 'd',
  е: 'e',
  ж: 'zj',
  з: 'z',
  и: 'iy',
  к: 'ckq',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 'sc',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'hk',
  ц: 'ct',
  ч: 'c',
  ш: 's',
  э: 'e',
  ю: 'uy',
  я: 'yj',
};

function acronymLikeness(one: string, other: string): boolean {
  const [cyrillic, latin] = /[\u0400-\u04ff]/.test(one) ? [one, other] : [other, one];
  if (!/[\u0400-\u04ff]/.test(cyrillic) || cyrillic.length !== latin.length) return false;
  return [...cyrillic].every((letter, at) => lettersOfAcronym[letter]?.includes(latin.charAt(at)));
}
