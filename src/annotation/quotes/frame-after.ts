import { type Frame, isDash, sentenceEnd, spanOf } from './frame.ts';
import type { Token } from './reading.ts';
import { type Setting, verbAt } from './rules.ts';
import { isSentenceLike } from './shape.ts';
import { sourcePhraseAt } from './sources.ts';
import { partyAt } from './speaker.ts';
import { speakerOf } from './who-speaks.ts';

/** So many tokens after a quotation may stand before the verb that frames it. */
const MAX_BEFORE_VERB = 14;
/** The same where no comma and no other mark sets the quotation off. */
const MAX_BEFORE_VERB_UNSURE = 4;

/** A stretch of tokens. */
interface Extent {
  readonly from: number;
  readonly until: number;
}

/** The frame that follows a quotation: «…», — заявил он; "…," he said. `at` is the quotation's token. */
export function frameAfter(setting: Setting, at: number, quoted: string): Frame | null {
  const content = quoted.replace(/['’"”»]+\s*$/, '');
  const { tokens, rules } = setting;
  let next = at + 1;
  let hasComma = false;
  while (tokens[next]?.kind === 'mark' && /^[,.!?…'*_]+$/.test(tokens[next]?.lower ?? '')) {
    if (/^[.!?…]/.test(tokens[next]?.lower ?? '') && !rules.dashBeforeFrame) return null;
    hasComma ||= tokens[next]?.lower === ',';
    next++;
  }
  const hasDash = isDash(tokens[next]);
  if (hasDash) next++;
  const first = tokens[next];
  if (first?.kind !== 'word' && first?.kind !== 'quoted') return null;
  const endsSentence = /[!?…]\s*$|\.\.$/.test(content);
  const clause = { from: next, until: clauseEnd(tokens, next) };
  if (hasDash) {
    return (
      reportingClause(setting, clause, hasComma || endsSentence) ??
      (hasComma ? bareFrame(setting, clause, content) : null)
    );
  }
  if (rules.dashBeforeFrame) {
    // Without its dash the frame must begin with the verb, and the quotation with a sentence.
    const isSet =
      (hasComma || endsSentence) && content.includes(' ') && first.sentence === tokens[at]?.sentence;
    let cueAt = next;
    while (rules.fillers.has(tokens[cueAt]?.lower ?? '')) cueAt++;
    const isFrame = isSet && beginsSentence(tokens, at) && verbAt(setting, cueAt)?.form === 'finite';
    return isFrame ? reportingClause(setting, clause, true) : null;
  }
  const endsOpen = hasComma || /[,!?…—–-]\s*$|\.\.$/.test(content);
  if (!endsOpen && !(/\.\s*$/.test(content) && beginsSentence(tokens, at))) return null;
  const frame = reportingClause(setting, clause, false);
  // After a full stop a new sentence may begin that reports something else: “…” Peskov said that ….
  return frame && !endsOpen && reportsOther(setting, frame, next) ? null : frame;
}

/** Reads a clause as one that reports speech: it has a verb of speech near its beginning, and somebody who speaks. */
export function reportingClause(setting: Setting, { from, until }: Extent, isSure: boolean): Frame | null {
  const { tokens, rules } = setting;
  const frame = { addressee: null, until, code: 'frame-after', isCited: false } as const;
  const source = sourcePhraseAt(setting, from, Math.min(until, from + 3));
  if (source) return { ...frame, cue: source.cue, speaker: source.speaker, score: 0.9 };
  const reach = isSure || !rules.dashBeforeFrame ? MAX_BEFORE_VERB : MAX_BEFORE_VERB_UNSURE;
  const known = findVerb(setting, from, Math.min(until, from + reach));
  const at = known ?? (isSure ? firstFinite(setting, from, Math.min(until, from + 4)) : null);
  if (at === null || (!rules.dashBeforeFrame && !opensWithSubject(setting, from, at))) return null;
  const score = known === null ? 0.75 : isSure ? 0.97 : 0.93;
  const isCited = verbAt(setting, at)?.sort === 'cite';
  return { ...frame, cue: spanOf(tokens[at]), speaker: speakerOf(setting, at, from, until), score, isCited };
}

/** «…», — глава города доволен: a comma and a dash frame speech even where no verb says so. */
function bareFrame(setting: Setting, { from, until }: Extent, content: string): Frame | null {
  const party = partyAt({ ...setting, from, until }, null, false);
  if (!party || !isSentenceLike(content, setting.rules, 3)) return null;
  return {
    cue: null,
    speaker: party.span,
    addressee: null,
    until,
    code: 'frame-after',
    score: 0.6,
    isCited: false,
  };
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || previous.sentence !== tokens[at]?.sentence || previous.lower === ':';
}

function reportsOther({ tokens, rules }: Setting, { until, cue }: Frame, from: number): boolean {
  const after = tokens.slice(from, until).filter(({ start }) => cue !== null && start > cue.start);
  return after.some(({ kind, lower }) => kind === 'quoted' || lower === ':' || rules.conjunctions.has(lower));
}

/** Where a clause that frames a quotation ends: with its sentence, or where the quotation goes on. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = sentenceEnd(tokens, from);
  for (let at = from; at < end; at++) {
    const isStop = /^[.,;!?…:]+$/.test((tokens[at] as Token).lower);
    if (isStop && (isDash(tokens[at + 1]) || tokens[at + 1]?.kind === 'quoted')) return at;
  }
  return end;
}

function findVerb(setting: Setting, from: number, until: number): number | null {
  const { tokens, rules } = setting;
  for (let at = from; at < until; at++) {
    const { lower } = tokens[at] as Token;
    const verb = verbAt(setting, at);
    if (verb && verb.form !== 'gerund') return at;
    if (at > from && rules.boundaries.has(lower) && !rules.dashBeforeFrame && lower !== 'who') return null;
    if (at > from && rules.boundaries.has(lower) && rules.dashBeforeFrame) return null;
    if (/^[:;]$/.test(lower) || (lower === ',' && rules.dashBeforeFrame)) return null;
  }
  return null;
}

function firstFinite({ tokens, rules }: Setting, from: number, until: number): number | null {
  for (let at = from; at < until; at++) {
    const { kind, lower, isCapital } = tokens[at] as Token;
    if (kind !== 'word' || rules.boundaries.has(lower)) return null;
    if (rules.looksFinite(lower) && !isCapital) return at;
  }
  return null;
}

/** In English nothing but the subject may stand between the quotation and its verb. */
function opensWithSubject(setting: Setting, from: number, verbAt: number): boolean {
  const { tokens, rules } = setting;
  let at = from;
  while (at < verbAt && rules.fillers.has((tokens[at] as Token).lower)) at++;
  return at === verbAt || partyAt({ ...setting, from: at, until: verbAt }, null, true) !== null;
}
