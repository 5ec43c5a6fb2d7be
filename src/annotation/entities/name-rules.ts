import type { EntityLabel } from '../tag.ts';
import { kinds, organisationKinds, personKinds, placeKinds } from './kinds.ts';
import { type ReadText, shapes } from './word-facts.ts';

/** A name as tokens `[from, until)`, and which rule saw it. */
export interface Match {
  readonly from: number;
  readonly until: number;
  readonly label: EntityLabel;
  readonly rule: string;
  readonly score: number;
}

/** A capitalised token with the run of capitalised ones it begins, in a line that ends at `lineEnd`. */
export interface Run {
  readonly read: ReadText;
  readonly from: number;
  readonly end: number;
  readonly lineEnd: number;
}

/** Longer quoted names are rather titles or speech; tokens. */
export const MAX_QUOTED_NAME = 6;
/** Longer words in capitals are rather shouted than shortened. */
const MAX_ACRONYM = 6;

/** The rules, the surest first: the first one that sees a name decides. */
export const nameRules: readonly ((run: Run) => Match | null)[] = [
  headed,
  firstName,
  afterRole,
  knownWord,
  knownSurname,
  acronym,
  quoted,
  afterPlaceWord,
];

/** A run with a word in it that says what it names: Clark County, University of Leeds, Dışişleri Bakanlığı. */
function headed({ read, from, end, lineEnd }: Run): Match | null {
  if (end < from + 2 && !isConnector(read.words[end])) return null;
  let until = end;
  const heads = headsOf(read, from, end);
  if (heads === 0) return null;
  while (isConnector(read.words[until]) && until + 1 < lineEnd && isCapital(read, until + 1)) {
    until += 2;
    while (until < lineEnd && isCapital(read, until)) until++;
  }
  if (until < from + 2 || (kindsAt(read, from) & (kinds.maleName | kinds.femaleName | kinds.role)) !== 0)
    return null;
  const label = (heads & kinds.organisationHead) !== 0 ? 'ORG' : 'LOC';
  return { from, until, label, rule: 'head-word', score: 0.7 };
}

function headsOf(read: ReadText, from: number, end: number): number {
  let heads = 0;
  for (let at = from; at < end; at++) heads |= kindsAt(read, at) & (kinds.organisationHead | kinds.placeHead);
  return heads;
}

function isConnector(word: string | undefined): boolean {
  return word === 'of' || word === 'for';
}

function firstName({ read, from, end }: Run): Match | null {
  const here = kindsAt(read, from);
  if ((here & (kinds.maleName | kinds.femaleName)) === 0) return null;
  const next = kindsAt(read, from + 1);
  if (end > from + 1 && !isOther(next) && (next & kinds.role) === 0)
    return { from, until: end, label: 'PER', rule: 'first-name', score: 0.9 };
  const isSure = (here & (placeKinds | kinds.common)) === 0 && read.sentenceStarts[from] === 0;
  return isSure ? { from, until: from + 1, label: 'PER', rule: 'first-name', score: 0.6 } : null;
}

/** Capitalised words after a role: President Smith. */
function afterRole({ read, from, end }: Run): Match | null {
  const isRole = (kindsAt(read, from - 1) & kinds.role) !== 0 && !beginsLine(read, from);
  const here = kindsAt(read, from);
  if (!isRole || isOther(here) || (here & (kinds.role | kinds.common | kinds.origin)) !== 0) return null;
  return { from, until: end, label: 'PER', rule: 'after-role', score: 0.7 };
}

function knownWord({ read, from }: Run): Match | null {
  const here = kindsAt(read, from);
  const label = labelOfKinds(here);
  const isSure = read.sentenceStarts[from] === 0 || (here & (kinds.common | kinds.origin)) === 0;
  // "Us" and "It" are no countries.
  const word = read.facts[from];
  const isShort = word !== undefined && word.word.length < 3 && word.shape !== shapes.capitals;
  if (label === null || label === 'PER' || !isSure || isShort) return null;
  return { from, until: from + 1, label, rule: 'known-name', score: 0.8 };
}

function knownSurname({ read, from }: Run): Match | null {
  const here = kindsAt(read, from);
  const isName = (here & kinds.surname) !== 0;
  const sounds = (here & kinds.surnameEnding) !== 0 && read.sentenceStarts[from] === 0;
  if (!(isName || sounds) || (here & kinds.common) !== 0) return null;
  const rule = isName ? 'known-name' : 'surname-ending';
  return { from, until: from + 1, label: 'PER', rule, score: isName ? 0.6 : 0.5 };
}

function acronym({ read, from }: Run): Match | null {
  const word = read.facts[from];
  if (word?.shape !== shapes.capitals || word.word.length > MAX_ACRONYM) return null;
  // A line in capitals throughout is a heading.
  const isShouted =
    read.facts[from + 1]?.shape === shapes.capitals || read.facts[from - 1]?.shape === shapes.capitals;
  if (isShouted || NO_BODY.test(word.word)) return null;
  return { from, until: from + 1, label: 'ORG', rule: 'acronym', score: 0.5 };
}

/** Roman numerals, and capitals that shorten something else than a body. */
const NO_BODY =
  /^(?:[IVXLC]+|AM|PM|OK|TV|CEO|CFO|PR|ID|IT|PC|CD|DVD|HIV|AIDS|DNA|GDP|HTML|PDF|SMS|USB|VIP|ICBM|NOT|ALL|GMT|MD|KDV|TL|GSYH)$/;

/** What stands in «» after a word such as газета or party. */
function quoted({ read, from, lineEnd }: Run): Match | null {
  const isOpened = OPENING.has(read.words[from - 1] ?? '');
  if (!isOpened || (kindsAt(read, from - 2) & kinds.organisationHead) === 0) return null;
  for (let until = from + 1; until <= Math.min(lineEnd - 1, from + MAX_QUOTED_NAME); until++) {
    if (CLOSING.has(read.words[until] ?? ''))
      return { from, until, label: 'ORG', rule: 'quoted-name', score: 0.8 };
  }
  return null;
}

const OPENING = new Set(['«', '"', '„', '“']);
const CLOSING = new Set(['»', '"', '“', '”']);

/** An unknown name after a word in small letters that places have before them: in Springfield, the river Vltava. */
function afterPlaceWord({ read, from, end }: Run): Match | null {
  const before = read.facts[from - 1];
  const isBeside = before?.shape === shapes.lower && (before.kinds & kinds.placeHead) !== 0;
  if (!isBeside || (kindsAt(read, from) & (kinds.common | kinds.origin)) !== 0) return null;
  return { from, until: end, label: 'LOC', rule: 'after-place-word', score: 0.5 };
}

/** What a word or phrase with these kinds is most likely called; null where they name nothing. */
export function labelOfKinds(bits: number): EntityLabel | null {
  if ((bits & organisationKinds) !== 0 && (bits & placeKinds) === 0) return 'ORG';
  if ((bits & placeKinds) !== 0) return 'LOC';
  return (bits & personKinds) !== 0 ? 'PER' : null;
}

/** Whether a token is written with a capital. */
export function isCapital(read: ReadText, at: number): boolean {
  const shape = read.facts[at]?.shape ?? shapes.mark;
  return shape >= shapes.capitalised && shape !== shapes.number;
}

function isOther(bits: number): boolean {
  return (bits & (placeKinds | organisationKinds)) !== 0 && (bits & personKinds) === 0;
}

function kindsAt(read: ReadText, at: number): number {
  return read.facts[at]?.kinds ?? 0;
}

function beginsLine(read: ReadText, at: number): boolean {
  return read.text.slice(read.ends[at - 1] ?? 0, read.starts[at] ?? 0).includes('\n');
}
