import type { Span } from '../../text/span.ts';
import { sentenceStart, spanOf } from './frame.ts';
import type { QuoteDraft } from './quote.ts';
import type { Token } from './reading.ts';
import type { VerbLastRules } from './verb-last-rules.ts';

/** The tokens of one reading and the rules of its language. */
export interface VerbLastSetting {
  readonly tokens: readonly Token[];
  readonly rules: VerbLastRules;
}

/** A stretch of tokens. */
interface Range {
  readonly from: number;
  readonly until: number;
}

/** Words that say that somebody speaks, and the token at which they begin. */
export interface VerbLastCue {
  readonly span: Span;
  readonly from: number;
  readonly until: number;
  readonly isPassive: boolean;
}

/** The quotes between marks: “…” dedi, “…” diyen Kaya, Kaya: “…”. Offsets are those of the block. */
export function findMarkedVerbLast(text: string, setting: VerbLastSetting): readonly QuoteDraft[] {
  const { tokens } = setting;
  const drafts: QuoteDraft[] = [];
  for (const [at, { marked }] of tokens.entries()) {
    if (!marked) continue;
    const frame = frameAfterMarks(setting, at) ?? frameBeforeMarks(setting, at);
    if (!frame) continue;
    const fragments = marked.parts.map((part) => trimmed(text, part)).filter(({ start, end }) => start < end);
    const { cue, speaker, code, score } = frame;
    drafts.push({
      kind: 'direct',
      fragments,
      cue,
      speaker,
      addressee: null,
      score,
      reasons: [{ code }],
      inside: null,
    });
  }
  return drafts;
}

interface VerbLastFrame {
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly code: string;
  readonly score: number;
}

/** So many tokens may stand between a quotation and its verb: “…” ifadelerini bir kez daha kullandı. */
const MAX_TO_VERB = 5;

function frameAfterMarks(setting: VerbLastSetting, at: number): VerbLastFrame | null {
  const { tokens, rules } = setting;
  let next = at + 1;
  if (tokens[next]?.lower === ',') next++;
  for (let i = next; i < Math.min(tokens.length, next + MAX_TO_VERB); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') break;
    const cue = cueEndingAt(setting, i, next);
    const isBridged =
      i === next ||
      rules.bridges.has(tokens[next]?.lower ?? '') ||
      rules.lightNouns.has(tokens[next]?.lower ?? '');
    if (cue && isBridged) {
      const speaker = speakerBefore(setting, at) ?? inverted(setting, i + 1);
      return { cue: cue.span, speaker, code: 'frame-after', score: 0.95 };
    }
    if (rules.isParticiple(token.lower) && isBridged) {
      return { cue: spanOf(token), speaker: firstName(setting, i + 1), code: 'frame-after', score: 0.93 };
    }
  }
  return null;
}

/** “Bekliyoruz” dedi Kaya. */
function inverted({ tokens, rules }: VerbLastSetting, at: number): Span | null {
  return tokens[at]?.isCapital ? firstName({ tokens, rules }, at) : null;
}

function frameBeforeMarks(setting: VerbLastSetting, at: number): VerbLastFrame | null {
  const { tokens, rules } = setting;
  if (tokens[at - 1]?.lower !== ':') return null;
  const from = sentenceStart(tokens, at);
  for (let i = at - 2; i >= from; i--) {
    const token = tokens[i] as Token;
    const cue = cueEndingAt(setting, i, from);
    const isNoun = rules.speechNouns.has(token.lower);
    if (cue)
      return {
        cue: cue.span,
        speaker: openingSpeaker(setting, { from, until: i }),
        code: 'colon',
        score: 0.95,
      };
    if (isNoun)
      return {
        cue: spanOf(token),
        speaker: openingSpeaker(setting, { from, until: i }),
        code: 'colon',
        score: 0.85,
      };
  }
  const speaker = openingSpeaker(setting, { from, until: at - 1 });
  const isName = rules.isNaming(tokens[at - 2]?.lower ?? '');
  const isShort = at - 1 - from <= MAX_LABEL;
  return speaker && isShort && !isName ? { cue: null, speaker, code: 'colon', score: 0.7 } : null;
}

/** With more words before a colon they are a sentence, and no mere name of who speaks. */
const MAX_LABEL = 8;

/** The words of a cue whose verb is at a token: "ifade etti" and "sözlerine ekledi" are two. */
export function cueEndingAt(
  { tokens, rules }: VerbLastSetting,
  at: number,
  from: number,
): VerbLastCue | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const before = at - 1 >= from ? tokens[at - 1] : undefined;
  const hasNoun = before !== undefined && rules.lightNouns.has(before.lower);
  const isFull = rules.isVerb(token.lower) || rules.isPassive(token.lower);
  const isLight = hasNoun && (rules.isLightVerb(token.lower) || rules.isLightPassive(token.lower));
  if (!isFull && !isLight) return null;
  const first = hasNoun ? (before as Token) : token;
  return {
    span: { start: first.start, end: token.end },
    from: hasNoun ? at - 1 : at,
    until: at + 1,
    isPassive: isLight ? rules.isLightPassive(token.lower) : !rules.isVerb(token.lower),
  };
}

/** Who speaks before a quotation: the words before its comma, or directly before it. */
function speakerBefore(setting: VerbLastSetting, at: number): Span | null {
  const { tokens } = setting;
  const from = sentenceStart(tokens, at);
  const until = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  return until > from
    ? (trailingName(setting, { from, until }) ?? openingSpeaker(setting, { from, until }))
    : null;
}

/** “… sorusunu yanıtlayan Peskov,”: the name that ends a stretch, without the function before it. */
export function trailingName({ tokens, rules }: VerbLastSetting, { from, until }: Range): Span | null {
  let end = until;
  while (end > from && isTime({ tokens, rules }, end - 1)) end--;
  if (tokens[end - 1]?.lower === ',') end--;
  let start = end;
  while (start > from && isNameOrTitle({ tokens, rules }, start - 1)) start--;
  if (start === end) {
    const last = tokens[end - 1];
    return last && (rules.speakers.has(last.lower) || rules.pronouns.has(last.lower)) ? spanOf(last) : null;
  }
  return nameIn({ tokens, rules }, { from: start, until: end });
}

/** The subject that opens a clause: as far as its comma, or its capitalised words. */
export function openingSpeaker(setting: VerbLastSetting, { from, until }: Range): Span | null {
  const { tokens, rules } = setting;
  let end = from;
  while (end < until && isNameOrTitle(setting, end)) end++;
  if (end > from) return nameIn(setting, { from, until: end });
  const first = tokens[from];
  return first && (rules.speakers.has(first.lower) || rules.pronouns.has(first.lower)) ? spanOf(first) : null;
}

function firstName(setting: VerbLastSetting, from: number): Span | null {
  let until = from;
  while (until < setting.tokens.length && isNameOrTitle(setting, until)) until++;
  return until > from ? nameIn(setting, { from, until }) : null;
}

/** The name behind the last function, or all of it where no name follows: “Kremlin Sözcüsü”. */
function nameIn({ tokens, rules }: VerbLastSetting, { from, until }: Range): Span {
  let start = from;
  for (let at = from; at < until; at++) {
    const isOwned = /['’]/.test((tokens[at] as Token).text) && at < until - 1;
    if (rules.titles.has(stemOf(tokens[at] as Token)) || isOwned) start = at + 1;
  }
  const first = tokens[start < until ? start : from] as Token;
  const last = tokens[until - 1] as Token;
  return { start: first.start, end: last.start + nominative(last.text).length };
}

function isNameOrTitle({ tokens, rules }: VerbLastSetting, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.isCapital || rules.titles.has(token.lower)) &&
    !isTime({ tokens, rules }, at)
  );
}

export function isTime({ tokens, rules }: VerbLastSetting, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const previous = tokens[at - 1];
  // Months are surnames as well: “Leyla Ocak”.
  const isSurname = token.isCapital && previous?.kind === 'word' && previous.isCapital;
  return /^\d/.test(token.text) || (rules.times.has(stemOf(token)) && !isSurname);
}

/** Look-up form without what stands behind an apostrophe. */
function stemOf({ lower }: Token): string {
  return lower.replace(/'.*$/, '');
}

/** A word without what stands behind its apostrophe. */
function nominative(text: string): string {
  return text.replace(/['’]\p{L}*$/u, '');
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let until = end;
  while (from < until && /\s/.test(text.charAt(from))) from++;
  while (until > from && /[\s,]/.test(text.charAt(until - 1))) until--;
  return { start: from, end: until };
}
