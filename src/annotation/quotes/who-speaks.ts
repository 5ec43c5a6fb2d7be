import type { Span } from '../../text/span.ts';
import { spanOf } from './frame.ts';
import type { Token } from './reading.ts';
import { type Setting, verbAt } from './rules.ts';
import { sourceParty } from './sources.ts';
import { subjectAfter, subjectBefore } from './speaker.ts';

/** How many tokens the name of a place or document that speaks may have. */
const MAX_PLACE = 9;

/**
 * Who speaks by the verb at a token of the clause `[from, until)`: its subject, for what is only passed on whose
 * words they are, for passive forms the document, for «в Кремле заявили» the place. Null where nobody is named.
 */
export function speakerOf(setting: Setting, at: number, from: number, until: number): Span | null {
  const { rules } = setting;
  const verb = verbAt(setting, at);
  if (verb?.sort === 'cite') return citedParty(setting, at, from, until);
  if (verb?.form === 'passive') {
    return placeOfSpeech(setting, from, at) ?? placeOfSpeech(setting, at + 1, until);
  }
  const before = () => subjectBefore({ ...setting, from, until: at }, verb)?.span ?? null;
  const after = () => subjectAfter({ ...setting, from: at + 1, until }, verb)?.span ?? null;
  const opens = opensClause(setting, from, at);
  const subject = opens ? (after() ?? before()) : (before() ?? (rules.mayInvert ? after() : null));
  if (subject || verb?.subject !== 'many') return subject;
  return placeOfSpeech(setting, at + 1, until) ?? placeOfSpeech(setting, from, at);
}

/** «говорится в заявлении полиции», «в Кремле заявили»: the noun phrase after the preposition. */
export function placeOfSpeech({ tokens, rules }: Setting, from: number, until: number): Span | null {
  for (let at = from; at + 1 < until; at++) {
    if (!rules.placePrepositions.has((tokens[at] as Token).lower)) continue;
    let start = at + 1;
    while (rules.articles.has(tokens[start]?.lower ?? '')) start++;
    const first = tokens[start];
    if (first?.kind !== 'word' || start >= until) continue;
    if (rules.notSpeakingPlaces.has(first.lower) || /^\d/.test(first.text)) continue;
    let end = start + 1;
    while (end < until && end - start < MAX_PLACE && continuesPlace({ tokens, rules }, end)) end++;
    return { start: first.start, end: (tokens[end - 1] as Token).end };
  }
  return null;
}

function continuesPlace({ tokens, rules }: Pick<Setting, 'tokens' | 'rules'>, at: number): boolean {
  const { kind, lower, text } = tokens[at] as Token;
  if (kind === 'mark' || rules.prepositions.has(lower) || rules.boundaries.has(lower)) return false;
  return !rules.verbs.has(lower) && !rules.fillers.has(lower) && !/^\d/.test(text);
}

/** Whose words are passed on: «приводит его слова агентство», «цитирует слова премьера пресс-служба». */
function citedParty(setting: Setting, at: number, from: number, until: number): Span | null {
  const { tokens, rules } = setting;
  for (let i = from; i < until; i++) {
    if (rules.possessives.has((tokens[i] as Token).lower)) return spanOf(tokens[i]);
  }
  const object = rules.speechNouns.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  // «цитирует министра агентство …»: who passes it on has the form of a subject.
  let end = object + 1;
  while (end < until && !rules.isRole((tokens[end] as Token).lower)) end++;
  return sourceParty(setting, object, end)?.span ?? null;
}

/** Whether only adverbs stand before the verb in its clause. */
function opensClause({ tokens, rules }: Setting, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    if (!rules.fillers.has((tokens[i] as Token).lower)) return false;
  }
  return true;
}
