import type { EntityLabel } from '../tag.ts';
import type { FoundEntity } from './found-entity.ts';
import { kinds, organisationKinds, personKinds, placeKinds } from './kinds.ts';
import { type ReadText, shapes } from './word-facts.ts';

/** A name as tokens `[from, until)`, and which rule saw it. */
interface Match {
  readonly from: number;
  readonly until: number;
  readonly label: EntityLabel;
  readonly rule: string;
  readonly score: number;
}

/**
 * Names by lists, capitals and the words beside them, for languages without a trained model. Runs of capitalised
 * words are judged as a whole, the surest evidence first.
 */
export function findByRules(read: ReadText): readonly FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const [line, from] of read.lines.entries()) {
    const until = read.lines[line + 1] ?? from;
    for (let at = from; at < until; ) {
      const match = matchAt(read, at, from, until);
      if (match === null) at++;
      else {
        found.push(entity(read, match));
        at = match.until;
      }
    }
  }
  return found;
}

function entity(read: ReadText, { from, until, label, rule, score }: Match): FoundEntity {
  const start = read.starts[from] ?? 0;
  return { start, end: read.ends[until - 1] ?? start, label, score, reasons: [{ code: rule }] };
}

function matchAt(read: ReadText, at: number, lineStart: number, until: number): Match | null {
  if (read.phraseStarts[at] === 1) {
    const end = phraseEnd(read, at, until);
    const label = labelOf(read.phraseKinds[at] ?? 0);
    if (label !== null) return { from: at, until: end, label, rule: 'known-name', score: 0.9 };
  }
  if (!isCapital(read, at)) return null;
  const runEnd = endOfRun(read, at, until);
  return (
    person(read, at, runEnd, lineStart) ?? knownWord(read, at) ?? acronym(read, at) ?? quoted(read, at, until)
  );
}

/** A first name with what follows it, or capitalised words after a role. */
function person(read: ReadText, at: number, runEnd: number, lineStart: number): Match | null {
  const here = kindsAt(read, at);
  const isNamed = (here & (kinds.maleName | kinds.femaleName)) !== 0;
  const isPlace = (here & placeKinds) !== 0;
  if (isNamed && runEnd > at + 1 && !isOther(read, at + 1))
    return { from: at, until: runEnd, label: 'PER', rule: 'first-name', score: 0.9 };
  if (isNamed && !isPlace && read.sentenceStarts[at] === 0)
    return { from: at, until: at + 1, label: 'PER', rule: 'first-name', score: 0.6 };
  const afterRole = at > lineStart && (kindsAt(read, at - 1) & kinds.role) !== 0;
  if (afterRole && !isOther(read, at))
    return { from: at, until: runEnd, label: 'PER', rule: 'after-role', score: 0.7 };
  if ((here & kinds.surname) !== 0 && !isPlace)
    return { from: at, until: at + 1, label: 'PER', rule: 'known-name', score: 0.6 };
  if ((here & kinds.surnameEnding) !== 0 && !isPlace && read.sentenceStarts[at] === 0)
    return { from: at, until: at + 1, label: 'PER', rule: 'surname-ending', score: 0.5 };
  return null;
}

function knownWord(read: ReadText, at: number): Match | null {
  const here = kindsAt(read, at);
  const isSure = read.sentenceStarts[at] === 0 || (here & (kinds.common | kinds.origin)) === 0;
  const label = labelOf(here);
  return label === null || label === 'PER' || !isSure
    ? null
    : { from: at, until: at + 1, label, rule: 'known-name', score: 0.8 };
}

function acronym(read: ReadText, at: number): Match | null {
  const word = read.facts[at];
  const isAcronym = word?.shape === shapes.capitals && word.word.length <= 6;
  // A line in capitals throughout is a heading.
  const isAlone =
    read.facts[at + 1]?.shape !== shapes.capitals && read.facts[at - 1]?.shape !== shapes.capitals;
  return isAcronym && isAlone ? { from: at, until: at + 1, label: 'ORG', rule: 'acronym', score: 0.5 } : null;
}

/** What stands in «» after a word such as газета or партия. */
function quoted(read: ReadText, at: number, until: number): Match | null {
  const isOpened = /^[«"„“]$/.test(read.words[at - 1] ?? '');
  if (!isOpened || (kindsAt(read, at - 2) & kinds.organisationHead) === 0) return null;
  for (let end = at + 1; end <= Math.min(until - 1, at + MAX_QUOTED_NAME); end++) {
    if (/^[»"“”]$/.test(read.words[end] ?? ''))
      return { from: at, until: end, label: 'ORG', rule: 'quoted-name', score: 0.8 };
  }
  return null;
}

/** Longer quoted names are rather titles or speech; tokens. */
export const MAX_QUOTED_NAME = 6;

function isOther(read: ReadText, at: number): boolean {
  return (
    (kindsAt(read, at) & (placeKinds | organisationKinds)) !== 0 && (kindsAt(read, at) & personKinds) === 0
  );
}

function labelOf(bits: number): EntityLabel | null {
  if ((bits & organisationKinds) !== 0 && (bits & placeKinds) === 0) return 'ORG';
  if ((bits & placeKinds) !== 0) return 'LOC';
  return (bits & personKinds) !== 0 ? 'PER' : null;
}

function kindsAt(read: ReadText, at: number): number {
  return read.facts[at]?.kinds ?? 0;
}

function isCapital(read: ReadText, at: number): boolean {
  const shape = read.facts[at]?.shape ?? shapes.mark;
  return shape >= shapes.capitalised && shape !== shapes.number;
}

function endOfRun(read: ReadText, at: number, until: number): number {
  let end = at + 1;
  while (end < until && (isCapital(read, end) || isInitialsPoint(read, end))) end++;
  return end;
}

function isInitialsPoint(read: ReadText, at: number): boolean {
  return read.words[at] === '.' && read.facts[at - 1]?.shape === shapes.initial;
}

function phraseEnd(read: ReadText, at: number, until: number): number {
  let end = at + 1;
  while (end < until && read.phraseKinds[end] !== 0 && read.phraseStarts[end] === 0) end++;
  return end;
}
