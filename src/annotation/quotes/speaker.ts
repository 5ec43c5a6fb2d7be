import type { Span } from '../../text/span.ts';
import { type Clause, isWholeName, laterName, MAX_PHRASE, type NameRun, nameAt, nounEnd } from './names.ts';
import type { Token } from './reading.ts';
import { type QuoteRules, type SpeechVerb, verbAt } from './rules.ts';

/** Who speaks, as the text puts it there. */
export interface Party {
  readonly span: Span;
  readonly kind: 'name' | 'pronoun' | 'phrase';
  /** The token after its last. */
  readonly next: number;
}

/** How many stretches between commas are searched backwards for a subject. */
const MAX_SEGMENTS = 5;

/** The subject that follows a verb of speech: «заявил в среду глава МИД Иван Петров», "said the minister". */
export function subjectAfter(clause: Clause, verb: SpeechVerb | null, mayBeAnyNoun = true): Party | null {
  const { tokens, from, until, rules } = clause;
  let isFirst = mayBeAnyNoun;
  let isInPlace = false;
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    if (isAside(token, rules)) continue;
    if (token.lower === ',' && isDateOrAside(tokens[at - 1])) continue;
    if (token.lower === ',' && isInPlace && !rules.boundaries.has(tokens[at + 1]?.lower ?? '')) continue;
    if (token.kind === 'mark') return null;
    if (rules.boundaries.has(token.lower)) return null;
    if (rules.prepositions.has(token.lower)) {
      isInPlace = true;
      isFirst = false;
      at++;
      while (at + 1 < until && rules.isSubjectAdjective(tokens[at]?.lower ?? '')) at++;
      continue;
    }
    if (rules.possessives.has(token.lower)) continue;
    if (rules.listeners.has(token.lower) || isQuotedListener(clause, at)) {
      isFirst = false;
      isInPlace = true;
      continue;
    }
    const found = partyAt({ ...clause, from: at }, verb, isFirst);
    if (found) return found;
    isFirst = false;
    if (!isInPlace) return null;
  }
  return null;
}

/** The subject that stands before a verb, in the nearest stretch between commas that has one. */
export function subjectBefore(clause: Clause, verb: SpeechVerb | null): Party | null {
  const { tokens, from, until } = clause;
  let end = until;
  for (let segment = 0; segment < MAX_SEGMENTS && end > from; segment++) {
    let start = end;
    while (start > from && !isBreak(tokens[start - 1] as Token)) start--;
    const found = subjectIn({ ...clause, from: start, until: end }, verb, segment === 0);
    if (found) return namedBefore(clause, found, start, verb) ?? found;
    end = start - 1;
  }
  return null;
}

/** “Ann Lee, the head of the office, said”: a function between commas belongs to the name before it. */
function namedBefore(
  clause: Clause,
  { kind, span }: Party,
  start: number,
  verb: SpeechVerb | null,
): Party | null {
  const { tokens, from, rules } = clause;
  const comma = tokens[start - 1];
  let first = start;
  while (rules.articles.has(tokens[first]?.lower ?? '')) first++;
  const opens = tokens[first]?.start === span.start;
  if (kind !== 'phrase' || !opens || comma?.lower !== ',' || start - 1 <= from) return null;
  let begin = start - 1;
  while (begin > from && !isBreak(tokens[begin - 1] as Token)) begin--;
  const name = subjectIn({ ...clause, from: begin, until: start - 1 }, verb, false);
  return name?.kind === 'name' && name.next === start - 1 ? name : null;
}

function subjectIn(clause: Clause, verb: SpeechVerb | null, isAdjacent: boolean): Party | null {
  const { tokens, from, until, rules } = clause;
  const first = tokens[from];
  if (!first) return null;
  // "Ann Lee, press secretary of the court, said": English puts nouns before nouns.
  let isFirst = isAdjacent || (rules.namesPrecedeNouns && tokens[from - 1]?.lower === ',');
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    if (isAside(token, rules) || token.kind === 'mark' || rules.possessives.has(token.lower)) continue;
    if (rules.boundaries.has(token.lower)) {
      if (at === from && !isAdjacent) return null;
      continue;
    }
    if (rules.prepositions.has(token.lower)) {
      isFirst = false;
      at++;
      while (at + 1 < until && rules.isSubjectAdjective(tokens[at]?.lower ?? '')) at++;
      continue;
    }
    if (rules.verbs.get(token.lower)?.form === 'gerund' && !isAdjacent) return null;
    const found = partyAt({ ...clause, from: at }, verb, isFirst && until - at <= 8);
    if (found) return found;
    isFirst = false;
  }
  return null;
}

/** The noun phrase that begins at a token, if one that can be a subject does. */
export function partyAt(clause: Clause, verb: SpeechVerb | null, mayBeAnyNoun: boolean): Party | null {
  const { tokens, from, until, rules } = clause;
  let at = from;
  while (at < until && rules.articles.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  if (!token || at >= until) return null;
  if (rules.pronouns.has(token.lower)) {
    return { span: { start: token.start, end: token.end }, kind: 'pronoun', next: at + 1 };
  }
  if (token.kind === 'quoted') {
    if (!mayBeAnyNoun) return null;
    const part = token.marked?.parts[0] ?? token;
    return { span: { start: part.start, end: part.end }, kind: 'phrase', next: at + 1 };
  }
  if (token.kind !== 'word' || verbAt(clause, at)) return null;
  const start = at;
  let head = at;
  // «официальный представитель», «бывший турецкий премьер»: the adjectives belong to what they stand before.
  while (head + 1 < until && head - start < 4 && isAttribute(tokens, head, rules)) head++;
  const headToken = tokens[head] as Token;
  if (headToken.kind !== 'word') return null;
  const isRole = rules.isRole(headToken.lower);
  const name = nameAt(clause, head, verb);
  if (!isRole && !name) {
    if (!mayBeAnyNoun || !isPlainNoun(headToken, rules)) return null;
  }
  if (name && !isRole && !precedesNoun(clause, name)) return nameParty(clause, name);
  return phraseFrom(clause, start, head, verb);
}

/** “Tesla chief Elon Musk”: what looks like the name of who speaks only says whose chief he is. */
function precedesNoun({ tokens, until, rules }: Clause, name: NameRun): boolean {
  const next = tokens[name.until];
  if (!rules.namesPrecedeNouns || name.until >= until || next?.kind !== 'word' || next.isCapital)
    return false;
  return isPlainNoun(next, rules) && !rules.verbs.has(next.lower) && !rules.endsPhrase(next.lower);
}

/** “the head of the White House”, but “press secretary of the courts Anett Kask”. */
function isInLink({ tokens, rules }: Clause, at: number, { from, until }: NameRun): boolean {
  const previous = tokens[at - 1];
  const follows = previous?.kind === 'word' && !previous.isCapital && !rules.articles.has(previous.lower);
  return until - from < 2 || !follows || rules.linking.has(previous.lower);
}

/** From a noun on: what depends on it, and the name that may follow. */
function phraseFrom(clause: Clause, start: number, head: number, verb: SpeechVerb | null): Party {
  const { tokens, until, rules } = clause;
  let end = head + 1;
  let isLinked = false;
  for (let at = end; at < until && at - head < MAX_PHRASE; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quoted') {
      end = at + 1;
      continue;
    }
    if (token.kind === 'mark') break;
    const name = nameAt(clause, at, verb);
    if (
      name &&
      isWholeName(clause, name) &&
      !(isLinked && isInLink(clause, at, name)) &&
      !precedesNoun(clause, name)
    )
      return nameParty(clause, name);
    if (rules.linking.has(token.lower) && at + 1 < until) {
      isLinked = true;
      continue;
    }
    if (rules.prepositions.has(token.lower)) {
      const later = laterName(clause, at, verb);
      if (later) return nameParty(clause, later);
      break;
    }
    if (isAside(token, rules) || rules.boundaries.has(token.lower) || verbAt(clause, at)) break;
    if (rules.listeners.has(token.lower)) break;
    if (/^\d/.test(token.text)) break;
    if (!token.isCapital && rules.endsPhrase(token.lower)) break;
    end = at + 1;
  }
  return {
    span: { start: (tokens[start] as Token).start, end: nounEnd(tokens[end - 1] as Token) },
    kind: 'phrase',
    next: end,
  };
}

/** A name alone, without the function before it. */
function nameParty({ tokens, rules }: Clause, run: NameRun): Party {
  const { until } = run;
  // «глава Роскосмоса Анатолий Орлов»: the first of three words belongs to the function.
  const from =
    until - run.from === 3 &&
    tokens[run.from - 1]?.kind === 'word' &&
    rules.isRole(tokens[run.from - 1]?.lower ?? '') &&
    rules.mayBeOwner((tokens[run.from] as Token).lower)
      ? run.from + 1
      : run.from;
  return {
    span: { start: (tokens[from] as Token).start, end: nounEnd(tokens[until - 1] as Token) },
    kind: 'name',
    next: until,
  };
}

/** «рассказал "Ъ" источник в правительстве», «сообщили "Интерфаксу" в МЧС»: the marks hold whom it was told. */
function isQuotedListener({ tokens, until, rules }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== 'quoted' || !next || at + 1 >= until || next.kind !== 'word') return false;
  return !rules.boundaries.has(next.lower) && !rules.fillers.has(next.lower);
}

function isAttribute(tokens: readonly Token[], at: number, rules: QuoteRules): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  return (
    token.kind === 'word' &&
    rules.isSubjectAdjective(token.lower) &&
    !rules.isRole(token.lower) &&
    next.kind === 'word' &&
    !rules.prepositions.has(next.lower) &&
    !rules.verbs.has(next.lower)
  );
}

function isPlainNoun(token: Token, rules: QuoteRules): boolean {
  return (
    /^\p{L}{3,}/u.test(token.text) &&
    !rules.fillers.has(token.lower) &&
    !rules.prepositions.has(token.lower) &&
    !rules.boundaries.has(token.lower) &&
    !rules.looksFinite(token.lower) &&
    !rules.possessives.has(token.lower)
  );
}

function isAside(token: Token, rules: QuoteRules): boolean {
  return rules.fillers.has(token.lower) || /^\d/.test(token.text);
}

function isDateOrAside(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word';
}

function isBreak({ kind, lower }: Token): boolean {
  return kind === 'mark' && /^(?:[,;:()—–]|-+)$/.test(lower);
}
