import type { Span } from '../../text/span.ts';
import { type Frame, isDash } from './frame.ts';
import { frameAfter } from './frame-after.ts';
import { frameBefore } from './frame-before.ts';
import { findInterruption, type Interrupted } from './interrupted.ts';
import type { Marked } from './marks.ts';
import { frameAround } from './mixed.ts';
import type { QuoteDraft } from './quote.ts';
import { type Reading, readInside } from './reading.ts';
import type { Setting } from './rules.ts';
import { isSentenceLike } from './shape.ts';

/** The quotes among what stands between marks in one block, in order. Offsets are those of the block. */
export function findMarkedQuotes(reading: Reading, setting: Setting): readonly QuoteDraft[] {
  const { tokens } = setting;
  const drafts: QuoteDraft[] = [];
  let series: Frame | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const marked = tokens[at]?.marked;
    if (!marked) continue;
    const content = contentOf(reading, marked);
    const found = frameOf(reading, setting, at, marked, content, series);
    series = found?.frame.code === 'colon' ? found.frame : null;
    if (!found) continue;
    const { frame, interrupted } = found;
    const goesOn = frame.code === 'frame-after' ? continuation(reading, setting, frame.until) : null;
    const parts = [
      ...(interrupted?.fragments ?? marked.parts),
      ...(tokens[goesOn ?? -1]?.marked?.parts ?? []),
    ];
    drafts.push(draftOf(reading, frame, parts));
    at = goesOn ?? at;
  }
  return drafts;
}

interface Framed {
  readonly frame: Frame;
  readonly interrupted: Interrupted | null;
}

/** The surest frame of what is marked: after it, inside it, before it, or the sentence round it. */
function frameOf(
  reading: Reading,
  setting: Setting,
  at: number,
  marked: Marked,
  content: string,
  series: Frame | null,
): Framed | null {
  const after = frameAfter(setting, at, content);
  const interrupted = !after || after.isCited ? interruptionOf(reading, setting, marked) : null;
  if (interrupted) return { frame: interrupted.frame, interrupted };
  const before = after ?? frameBefore(setting, at, content);
  if (before) return { frame: before, interrupted: null };
  // X сказал: «…», «…».
  const isNext =
    /^(?:,|;|и|and|ve)$/.test(setting.tokens[at - 1]?.lower ?? '') && setting.tokens[at - 2]?.marked;
  if (series && isNext && isSentenceLike(content, setting.rules, 2))
    return { frame: series, interrupted: null };
  const around = frameAround(setting, at, content);
  return around && { frame: around, interrupted: null };
}

/** The quotation in which one goes on after its frame: «A», — сказал он. — «B»; "A," he said. "B." */
function continuation(
  reading: Reading,
  { tokens, rules, entities }: Setting,
  frameEnd: number,
): number | null {
  const end = frameEnd + (tokens[frameEnd]?.kind === 'mark' ? 1 : 0);
  const at = rules.dashBeforeFrame ? (isDash(tokens[end]) ? end + 1 : -1) : end;
  const marked = tokens[at]?.marked;
  if (!marked) return null;
  if (rules.dashBeforeFrame) return at;
  return frameAfter({ tokens, rules, entities }, at, contentOf(reading, marked)) ? null : at;
}

function interruptionOf(reading: Reading, setting: Setting, marked: Marked): Interrupted | null {
  for (const part of marked.parts) {
    const { tokens } = readInside(reading, part, marked.children);
    const found = findInterruption({ ...setting, tokens }, part);
    if (found) return found;
  }
  return null;
}

function draftOf({ text }: Reading, frame: Frame, parts: readonly Span[]): QuoteDraft {
  const isMixed = frame.code === 'in-sentence' || frame.code === 'next-sentence';
  return {
    kind: isMixed ? 'mixed' : 'direct',
    fragments: parts.map((part) => withoutFrameMarks(text, part)).filter(({ start, end }) => start < end),
    cue: frame.cue,
    speaker: frame.speaker,
    addressee: frame.addressee,
    score: frame.score,
    reasons: [{ code: frame.code }],
  };
}

/** The words without blanks at their edges and without the comma that is there for the sake of the frame. */
function withoutFrameMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let until = end;
  while (from < until && /\s/.test(text.charAt(from))) from++;
  while (until > from && /[\s,]/.test(text.charAt(until - 1))) until--;
  return { start: from, end: until };
}

function contentOf({ text }: Reading, { parts }: Marked): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}
