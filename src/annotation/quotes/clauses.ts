import type { Span } from '../../text/span.ts';
import { spanOf } from './frame.ts';
import type { Token } from './reading.ts';
import type { Report, TokenRange } from './report.ts';
import { type Setting, verbAt } from './rules.ts';
import { subjectBefore } from './speaker.ts';
import { speakerOf } from './who-speaks.ts';

/** How many tokens may stand between a verb and the conjunction of what it reports. */
const MAX_TO_CONJUNCTION = 14;
/** With fewer tokens what is asked for says too little: "promised to appeal". */
const MIN_REQUEST = 3;
/** How many tokens may stand between a verb and what it asks for: «призвал все стороны конфликта прекратить огонь». */
const MAX_TO_REQUEST = 8;

/** «заявил, что …», "said that …", «призвал … прекратить …»: one report for each verb and what depends on it. */
export function clausesIn(
  setting: Setting,
  { from, until }: TokenRange,
  sentence: TokenRange,
): readonly Report[] {
  const reports: Report[] = [];
  let clauseFrom = from;
  for (let at = from; at < until; at++) {
    const verb = verbAt(setting, at);
    if (!verb || isDenied(setting, at)) continue;
    const content =
      verb.sort === 'urge'
        ? (requestOf(setting, from, at, until) ?? thatClause(setting, at, until))
        : verb.sort === 'say'
          ? thatClause(setting, at, until)
          : null;
    if (!content) continue;
    const end = nextReport(setting, content.from, until);
    const isRequest = content.shape === 'request';
    const speaker =
      isRequest && content.isImpersonal
        ? null
        : speakerOf(setting, at, Math.min(clauseFrom, from), content.stop);
    reports.push({
      shape: isRequest ? 'request' : 'clause',
      cue: spanOf(setting.tokens[at]) as Span,
      speaker,
      addressee: content.addressee,
      content: [{ from: content.from, until: end }],
      sentence,
      next: at + 1,
    });
    clauseFrom = from;
    at = end - 1;
  }
  return reports;
}

/** “He did not say that”; «не исключил, что» says it all the same. */
function isDenied({ tokens, rules }: Setting, at: number): boolean {
  const isNegated = rules.negations.has(tokens[at - 1]?.lower ?? '');
  return isNegated && !rules.saidByDenial.test((tokens[at] as Token).lower);
}

interface Dependent {
  readonly shape: 'clause' | 'request';
  readonly from: number;
  /** Where the clause of the verb ends: its subject may stand up to there. */
  readonly stop: number;
  readonly addressee: Span | null;
  /** Nobody is named who asks: «Вашингтон призвали …». */
  readonly isImpersonal: boolean;
}

function thatClause(setting: Setting, at: number, until: number): Dependent | null {
  const { tokens, rules } = setting;
  for (let i = at + 1; i < Math.min(until, at + MAX_TO_CONJUNCTION); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (rules.conjunctions.has(lower)) {
      let from = i + 1;
      while (tokens[from]?.lower === ',') from++;
      if (from >= until) return null;
      const addressee = addresseeOf(setting, at, i);
      return { shape: 'clause', from, stop: i, addressee, isImpersonal: false };
    }
    if (verbAt(setting, i) || (kind === 'mark' && lower !== ',')) return null;
    if (lower === ',' && !rules.conjunctions.has(tokens[i + 1]?.lower ?? '')) return null;
  }
  // "The Kremlin said the talks had been frank": English leaves the conjunction out.
  const next = tokens[at + 1];
  if (
    !rules.bareClauseVerbs.has((tokens[at] as Token).lower) ||
    !next ||
    next.kind === 'mark' ||
    at + 3 > until
  )
    return null;
  const opens =
    rules.articles.has(next.lower) ||
    rules.pronouns.has(next.lower) ||
    next.isCapital ||
    rules.possessives.has(next.lower);
  const isClause = opens && tokens.slice(at + 2, until).some(({ lower }) => rules.looksFinite(lower));
  return isClause && !rules.prepositions.has(next.lower)
    ? { shape: 'clause', from: at + 1, stop: at + 1, addressee: null, isImpersonal: false }
    : null;
}

function requestOf(setting: Setting, from: number, at: number, until: number): Dependent | null {
  const { tokens, rules } = setting;
  for (let i = at + 1; i < Math.min(until, at + MAX_TO_REQUEST); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === ',' || verbAt(setting, i) || rules.conjunctions.has(lower)) return null;
    if (!rules.opensRequest(tokens, i)) continue;
    if (until - i < MIN_REQUEST) return null;
    const asked = { start: tokens[at + 1]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 };
    const isPassive = rules.isImpersonalAt(tokens, at);
    const addressee = isPassive
      ? (subjectBefore({ ...setting, from, until: at }, null)?.span ?? null)
      : i > at + 1
        ? asked
        : null;
    return { shape: 'request', from: i, stop: at + 1, addressee, isImpersonal: isPassive };
  }
  return null;
}

/** Where what is reported stops because another verb reports on: «…, и добавил, что …». */
function nextReport(setting: Setting, from: number, until: number): number {
  const { tokens, rules } = setting;
  for (let at = from + 2; at < until; at++) {
    const verb = verbAt(setting, at);
    if (!verb || verb.sort === 'call' || verb.sort === 'emote') continue;
    const isGerund = verb.form === 'gerund' && tokens[at - 1]?.lower === ',';
    const isJoined =
      rules.joins.has(tokens[at - 1]?.lower ?? '') &&
      verb.form === 'finite' &&
      thatClause(setting, at, until) !== null;
    if (!isGerund && !isJoined) continue;
    let end = at - 1;
    while (end > from && (tokens[end - 1]?.lower === ',' || rules.joins.has(tokens[end - 1]?.lower ?? '')))
      end--;
    return end;
  }
  return until;
}

/** "proposed to his counterpart that", "told reporters that". */
function addresseeOf({ tokens, rules }: Setting, at: number, until: number): Span | null {
  const first = rules.addressPrepositions.has(tokens[at + 1]?.lower ?? '') ? at + 2 : null;
  if (first === null || first >= until) return null;
  return { start: (tokens[first] as Token).start, end: (tokens[until - 1] as Token).end };
}
