import type { Span } from '../../text/span.ts';
import type { Token } from './reading.ts';
import type { QuoteRules, Setting, SpeechVerb } from './rules.ts';
import { sourceParty, sourcePhraseAt } from './sources.ts';
import { type Party, partyAt, subjectAfter, subjectBefore } from './speaker.ts';

/** The words round a quote that say that somebody speaks. */
export interface Frame {
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly addressee: Span | null;
  /** The token after the last of the reporting clause. */
  readonly until: number;
  readonly code:
    | 'frame-after'
    | 'frame-before'
    | 'frame-inside'
    | 'colon'
    | 'next-sentence'
    | 'in-sentence'
    | 'own-sentence';
  readonly score: number;
  /** It passes on what another frame inside the quote may put better: «цитирует слова премьера пресс-служба». */
  readonly isCited: boolean;
}

/** So many tokens after a quotation may stand before the verb that frames it. */
const MAX_BEFORE_VERB = 12;

/** The frame that follows a quotation: «…», — заявил он; "…," he said. `at` is the quotation's token. */
export function frameAfter(setting: Setting, at: number, content: string): Frame | null {
  const { tokens, rules } = setting;
  let next = at + 1;
  let hasComma = false;
  while (tokens[next]?.kind === 'mark' && /^[,.!?…]+$/.test(tokens[next]?.lower ?? '')) {
    if (tokens[next]?.lower !== ',' && !rules.dashBeforeFrame) return null;
    hasComma ||= tokens[next]?.lower === ',';
    next++;
  }
  const hasDash = isDash(tokens[next]);
  if (hasDash) next++;
  const endsSentence = /[!?…]\s*$|\.\.$/.test(content);
  const first = tokens[next];
  if (first?.kind !== 'word' && first?.kind !== 'quoted') return null;
  const clause = { from: next, until: clauseEnd(tokens, next) };
  if (hasDash) return reportingClause(setting, clause, hasComma || endsSentence);
  const beginsSentence =
    at === 0 ||
    tokens[at - 1]?.sentence !== tokens[at]?.sentence ||
    /^[:"]$/.test(tokens[at - 1]?.lower ?? '');
  if (rules.dashBeforeFrame) {
    // Without its dash the frame must begin with the verb, and the quotation with a sentence.
    const verb = rules.verbs.get(first.lower);
    const isFrame =
      verb?.form === 'finite' &&
      (hasComma || endsSentence) &&
      beginsSentence &&
      first.sentence === tokens[at]?.sentence;
    return isFrame && content.includes(' ') ? reportingClause(setting, clause, true) : null;
  }
  const endsOpen = /[,!?…—–-]\s*$|\.\.$/.test(content);
  if (!endsOpen && !hasComma && !/\.\s*$/.test(content)) return null;
  return reportingClause(setting, clause, false);
}

/** Reads a clause as one that reports speech: it has a verb of speech near its beginning, and somebody who speaks. */
export function reportingClause(
  setting: Setting,
  { from, until }: { readonly from: number; readonly until: number },
  isSure: boolean,
): Frame | null {
  const { tokens, rules, entities } = setting;
  const phrase = sourcePhraseAt(setting, from, Math.min(until, from + 3));
  if (phrase) {
    const { cue, speaker } = phrase;
    return { cue, speaker, addressee: null, until, code: 'frame-after', score: 0.9, isCited: false };
  }
  let at = findVerb(setting, from, Math.min(until, from + MAX_BEFORE_VERB));
  let isKnown = true;
  if (at === null && isSure) {
    at = firstFinite(setting, from, Math.min(until, from + 4));
    isKnown = false;
  }
  if (at === null) return null;
  const verb = rules.verbs.get((tokens[at] as Token).lower) ?? null;
  const clause = { tokens, rules, entities };
  if (!rules.dashBeforeFrame && !opensWithSubject(setting, from, at)) return null;
  const score = isKnown ? (isSure ? 0.97 : 0.93) : 0.75;
  const frame = { cue: spanOf(tokens[at]), until, code: 'frame-after', score, addressee: null } as const;
  if (verb?.sort === 'cite') {
    return { ...frame, speaker: citedParty(setting, at, from, until), isCited: true };
  }
  const speaker =
    verb?.form === 'passive'
      ? placeOfSpeech(setting, at + 1, until)
      : (subjectAfter({ ...clause, from: at + 1, until }, verb)?.span ??
        subjectBefore({ ...clause, from, until: at }, verb)?.span ??
        (verb?.subject === 'many'
          ? (placeOfSpeech(setting, at + 1, until) ?? placeOfSpeech(setting, from, at))
          : null));
  return { ...frame, speaker, isCited: false };
}

/** The frame that stands before a quotation: X сказал: «…»; He said, "…". `at` is the quotation's token. */
export function frameBefore(setting: Setting, at: number, content: string): Frame | null {
  const { tokens, rules, entities } = setting;
  const mark = tokens[at - 1];
  if (!mark) return null;
  const start = sentenceStart(tokens, at);
  const isColon = mark.lower === ':';
  const isJoined = isDash(mark) || mark.lower === ',';
  const end = isColon || isJoined ? at - 1 : at;
  if (end <= start) return null;
  const cueAt = lastVerb(setting, start, end);
  const isNear = cueAt !== null && end - cueAt <= (isColon ? 60 : isJoined ? 1 : 1);
  const code = isColon ? 'colon' : 'frame-before';
  if (cueAt !== null && isNear) {
    const verb = rules.verbs.get((tokens[cueAt] as Token).lower) as SpeechVerb;
    if (!isColon && !isJoined && (verb.sort !== 'say' || !isSentenceLike(content, rules, 2))) return null;
    if (!isColon && isJoined && !isSentenceLike(content, rules, 2)) return null;
    const speaker = speakerOf(setting, cueAt, start, end);
    return {
      cue: spanOf(tokens[cueAt]),
      speaker,
      addressee: null,
      until: at,
      code,
      score: 0.95,
      isCited: verb.sort === 'cite',
    };
  }
  if (!isColon) return null;
  for (let i = end - 1; i >= start; i--) {
    const phrase = sourcePhraseAt(setting, i, i + 1);
    if (phrase) return { ...phrase, addressee: null, until: at, code, score: 0.93, isCited: false };
  }
  const lastWords = tokens.slice(Math.max(start, end - 6), end).filter(({ kind }) => kind === 'word');
  const noun = lastWords.findLast(({ lower }) => rules.speechNouns.has(lower));
  const party = subjectBefore({ tokens, rules, entities, from: start, until: end }, null);
  if (noun)
    return {
      cue: spanOf(noun),
      speaker: party?.span ?? null,
      addressee: null,
      until: at,
      code,
      score: 0.85,
      isCited: false,
    };
  if (lastWords.slice(-4).some(({ lower }) => rules.isNaming(lower))) return null;
  if (!isSentenceLike(content, rules, 3)) return null;
  return {
    cue: null,
    speaker: party?.span ?? null,
    addressee: null,
    until: at,
    code,
    score: 0.7,
    isCited: false,
  };
}

/** Who speaks by a verb: its subject before or after it, for passive forms the document, for «в Кремле заявили» the place. */
export function speakerOf(setting: Setting, verbAt: number, from: number, until: number): Span | null {
  const { tokens, rules, entities } = setting;
  const verb = rules.verbs.get((tokens[verbAt] as Token).lower) ?? null;
  const clause = { tokens, rules, entities };
  if (verb?.sort === 'cite') return citedParty(setting, verbAt, from, until);
  if (verb?.form === 'passive') {
    return placeOfSpeech(setting, from, verbAt) ?? placeOfSpeech(setting, verbAt + 1, until);
  }
  const after = subjectAfter({ ...clause, from: verbAt + 1, until }, verb)?.span ?? null;
  const before = subjectBefore({ ...clause, from, until: verbAt }, verb)?.span ?? null;
  if (before ?? after) return before ?? after;
  if (verb?.subject !== 'many') return null;
  return placeOfSpeech(setting, from, verbAt) ?? placeOfSpeech(setting, verbAt + 1, until);
}

/** «говорится в заявлении полиции», «в Кремле заявили»: the noun phrase after the preposition. */
export function placeOfSpeech({ tokens, rules }: Setting, from: number, until: number): Span | null {
  for (let at = from; at + 1 < until; at++) {
    if (!rules.placePrepositions.has((tokens[at] as Token).lower)) continue;
    const first = tokens[at + 1] as Token;
    if (rules.notSpeakingPlaces.has(first.lower) || first.kind !== 'word' || /^\d/.test(first.text)) continue;
    let end = at + 2;
    while (end < until && end - at < 10) {
      const token = tokens[end] as Token;
      if (token.kind === 'mark' || rules.prepositions.has(token.lower) || rules.boundaries.has(token.lower))
        break;
      if (rules.verbs.has(token.lower) || rules.fillers.has(token.lower) || /^\d/.test(token.text)) break;
      end++;
    }
    return { start: first.start, end: (tokens[end - 1] as Token).end };
  }
  return null;
}

/** Whose words are passed on: «приводит его слова агентство», «цитирует слова премьера пресс-служба». */
function citedParty(
  { tokens, rules, entities }: Setting,
  verbAt: number,
  from: number,
  until: number,
): Span | null {
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    if (rules.possessives.has(token.lower)) return spanOf(token);
  }
  let at = verbAt + 1;
  if (rules.speechNouns.has(tokens[at]?.lower ?? '')) at++;
  const party = sourceParty({ tokens, rules, entities }, at, until);
  return party?.span ?? null;
}

/** Whether what is quoted has the shape of a sentence: it begins with a capital letter, and has a verb or an end. */
export function isSentenceLike(content: string, rules: QuoteRules, minWords: number): boolean {
  const words = content.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < minWords) return /[!?…]\s*$/.test(content) && words.length > 0;
  if (!/^\P{L}*\p{Lu}/u.test(content)) return false;
  return /[.!?…]\s*$/.test(content) || hasFinite(content, rules);
}

export function hasFinite(content: string, rules: QuoteRules): boolean {
  for (const [word] of content.matchAll(/[\p{L}]+(?:[-'’][\p{L}]+)*/gu)) {
    if (rules.looksFinite(word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"))) return true;
  }
  return false;
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^(?:[—–−]|-+)$/.test(token.lower);
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

export function sentenceEnd(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  let end = at;
  while (end < tokens.length && tokens[end]?.sentence === sentence) end++;
  return end;
}

/** Where a clause that frames a quotation ends: with its sentence, or where the quotation goes on behind a dash. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = sentenceEnd(tokens, from);
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (/^[.,;!?…:]+$/.test(token.lower) && (isDash(tokens[at + 1]) || tokens[at + 1]?.kind === 'quoted'))
      return at;
  }
  return end;
}

function findVerb({ tokens, rules }: Setting, from: number, until: number): number | null {
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    const verb = rules.verbs.get(token.lower);
    if (verb && verb.form !== 'gerund') return at;
    if (at > from && rules.boundaries.has(token.lower)) return null;
    if (/^[:;]$/.test(token.lower)) return null;
  }
  return null;
}

function firstFinite({ tokens, rules }: Setting, from: number, until: number): number | null {
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || rules.boundaries.has(token.lower)) return null;
    if (rules.looksFinite(token.lower) && !token.isCapital) return at;
  }
  return null;
}

function lastVerb({ tokens, rules }: Setting, from: number, until: number): number | null {
  for (let at = until - 1; at >= from; at--) {
    if (rules.verbs.has((tokens[at] as Token).lower)) return at;
  }
  return null;
}

/** In English nothing but the subject may stand between the quotation and its verb. */
function opensWithSubject({ tokens, rules, entities }: Setting, from: number, verbAt: number): boolean {
  let at = from;
  while (at < verbAt && rules.fillers.has((tokens[at] as Token).lower)) at++;
  if (at === verbAt) return true;
  const party: Party | null = partyAt({ tokens, rules, entities, from: at, until: verbAt }, null, true);
  return party !== null;
}

export function spanOf(token: Span | undefined): Span | null {
  return token ? { start: token.start, end: token.end } : null;
}
