import type { Offset } from '../span.ts';
import type { SegmentationRules } from './rules.ts';
import type { Stop } from './stop.ts';

/** So many UTF-16 units before a full stop are looked at: an abbreviation with its parts, a date. */
const MAX_LOOK_BACK = 40;
/** Prepositions and conjunctions in front of a date are no longer than this. */
const MAX_SMALL_WORD = 3;
/** The last part of an abbreviation like «т. нар.» is no longer than this. */
const MAX_PART = 3;

/**
 * Whether the word before a full stop lets a sentence end there, given where the next word starts. A word that
 * is no abbreviation, initial or ordinal always does.
 */
export function abbreviationAllowsEnd(
  { text, marksStart, sentenceStart }: Stop,
  nextStart: Offset,
  rules: SegmentationRules,
): boolean {
  const before = text.slice(Math.max(sentenceStart, marksStart - MAX_LOOK_BACK), marksStart);
  const word = lastWord.exec(before)?.[0] ?? '';
  const isWholeSentence = marksStart - before.length === sentenceStart;
  const isFirst = marksStart - word.length === sentenceStart;
  const preceding = before.slice(0, before.length - word.length).trimEnd();
  const next = wordAt(text, nextStart);
  const isBeforeNumber = /[\p{N}№§]/u.test(text.charAt(nextStart));
  const startsLikeSentence = rules.starters.has(next.toLowerCase()) && !isInitialAt(text, nextStart, next);

  if (isFirst && (/^[\p{N}.]+$/u.test(word) || /^\p{L}$/u.test(word))) return false;
  if (/^\p{N}+$/u.test(word)) return numberAllowsEnd(text, word, nextStart, next, startsLikeSentence, rules);
  if (rules.ordinalDigits > 0 && /^[IVXLC]+$/.test(word)) return startsLikeSentence;

  if (/^\p{Ll}$/u.test(word) && isInitialAt(text, nextStart, next)) return false;
  const form = word.length <= MAX_PART ? withPartsBefore(word, preceding) : word;
  // НАТО, СМ: what is written in capitals is no abbreviation with a full stop, unless all is: GEN. SMITH.
  const isCapitals = capitals.test(word);
  const forms = [form];
  if (!isCapitals || capitals.test(next)) forms.push(form.toLowerCase());
  if (isCapitals && capitals.test(next)) forms.push(form.charAt(0) + form.slice(1).toLowerCase());
  const isOneOf = (list: ReadonlySet<string>) => forms.some((one) => list.has(one));
  const isAfterNumber = /(?:\p{N}|(?<!\p{L})[IVXLC]+)(?:-\p{L}+)?(?:\s\p{L}{2,5}\.)*$/u.test(preceding);
  if (isAfterNumber && isOneOf(rules.dates))
    return startsLikeSentence || (!isBeforeNumber && !opensClause(preceding, isWholeSentence));
  if (isBeforeNumber && isOneOf(rules.beforeNumber)) return false;
  if (isAfterNumber && isOneOf(rules.units)) return !countriesOfDollars.has(next);
  if (isOneOf(rules.never)) return false;
  if (isOneOf(rules.eras)) return startsLikeSentence || !isWholeSentence || !isOnlyDate(preceding);
  if (isOneOf(rules.unlessStarter)) return startsLikeSentence;
  if (isInitial(word, rules)) return startsLikeSentence;
  return true;
}

/**
 * Whether a date is all that its sentence or clause has so far: «В 2003 г. Михаил», «…, а к октябрю 2015 г. Украина».
 * Then there are only small words, and perhaps a month before the year.
 */
function opensClause(beforeAbbreviation: string, isWholeSentence: boolean): boolean {
  const clauses = beforeAbbreviation.split(/[,;—–]\s/);
  const words = clauses.at(-1)?.trim().split(/\s+/) ?? [];
  const isSmall = words.slice(0, -2).every((word) => word.length <= MAX_SMALL_WORD);
  if (clauses.length === 1) return isWholeSentence && isSmall;
  return isSmall && words.length > 1 && /^\p{L}/u.test(words[0] ?? '');
}

/** Whether a sentence has had nothing but a date so far: «1 января 49 года до н. э. Антоний …». */
function isOnlyDate(beforeAbbreviation: string): boolean {
  const words = beforeAbbreviation.trim().split(/\s+/);
  const isNumber = (word = '') => /\p{N}|^[IVXLC]+$/u.test(word);
  return words.every(
    (word, at) => word.length <= MAX_SMALL_WORD || isNumber(word) || isNumber(words[at - 1]),
  );
}

/** A number before a full stop: a date like 12. 05. 2022, an ordinal, or simply the end of the sentence. */
function numberAllowsEnd(
  text: string,
  word: string,
  nextStart: Offset,
  next: string,
  startsLikeSentence: boolean,
  rules: SegmentationRules,
): boolean {
  if (/^\p{N}/u.test(next)) {
    return !(word.length <= 2 && (next.length === 4 || text.charAt(nextStart + next.length) === '.'));
  }
  return word.length > rules.ordinalDigits || startsLikeSentence;
}

/** `т.д` for the «д» of «т. д.». */
function withPartsBefore(word: string, preceding: string): string {
  const parts = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+$/u.exec(preceding)?.[0] ?? '';
  return parts.replaceAll(/\s/g, '') + word;
}

/** А, А.С, Дж, J.-P: the initials of a person. A Roman numeral among Cyrillic letters is none. */
function isInitial(word: string, rules: SegmentationRules): boolean {
  return initials.test(word) && !rules.notInitials.has(word);
}

const initial = '(?:\\p{Lu}|Дж|Вл|Ch|Th|Ph|Yu|Ya|Zh|Kh|Sh)';
const initials = new RegExp(`^(?:${initial}\\.-?)*${initial}$`, 'u');

/** Whether the word at a position is an initial itself: «В. В. Путин». */
function isInitialAt(text: string, start: Offset, word: string): boolean {
  return word.length === 1 && text.charAt(start + 1) === '.';
}

const capitals = /^\p{Lu}{2,}$/u;

/** «5 долл. США», but «5 долл. СБУ сообщает» */
const countriesOfDollars: ReadonlySet<string> = new Set('США ЗША САЩ САД АҚШ US'.split(' '));

const lastWord = /[^\s()[\]{}«»„“”"'‘’—–,;:№]+$/u;

/** The word or number that starts at a position, empty where none does. */
export function wordAt(text: string, position: Offset): string {
  wordHere.lastIndex = position;
  return wordHere.exec(text)?.[0] ?? '';
}

const wordHere = /\p{N}+|\p{L}+/uy;
