import type { Span } from '../../text/span.ts';
import { type Frame, isDash } from './frame.ts';
import { frameAfter } from './frame-after.ts';
import { frameBefore } from './frame-before.ts';
import { findInterruption, type Interrupted } from './interrupted.ts';
import type { Marked } from './marks.ts';
import { frameAround } from './mixed.ts';
import { ownSentence } from './own-sentence.ts';
import type { QuoteDraft } from './quote.ts';
import { type Reading, readInside } from './reading.ts';
import type { Setting } from './rules.ts';
import { isSentenceLike } from './shape.ts';

/**
 * The quotes among what stands between marks in one reading, in order, each before those inside it. `skipped` are
 * marks that are read elsewhere; `outer` is the quote that the reading lies in.
 */
export function findMarkedQuotes(
  reading: Reading,
  setting: Setting,
  skipped: ReadonlySet<Marked>,
  outer: QuoteDraft | null,
): readonly QuoteDraft[] {
  const { tokens } = setting;
  const drafts: QuoteDraft[] = [];
  let series: Frame | null = null;
  let framedUntil = 0;
  for (let at = 0; at < tokens.length; at++) {
    const marked = tokens[at]?.marked;
    // What stands between marks inside a frame is a name in it: «…», — рассказал он «Областной газете».
    if (!marked || skipped.has(marked) || at < framedUntil) continue;
    const found = frameOf(reading, setting, at, marked, contentOf(reading, marked), series);
    series = found?.frame.code === 'colon' ? found.frame : null;
    const { frame, interrupted } = found ?? {
      frame: ownSentence(setting, at, contentOf(reading, marked), drafts),
      interrupted: null,
    };
    if (!frame) continue;
    const goesOn = frame.code === 'frame-after' ? continuation(reading, setting, frame.until) : null;
    const more = tokens[goesOn ?? -1]?.marked;
    const parts = [...(interrupted?.fragments ?? marked.parts), ...(more?.parts ?? [])];
    const draft = quoteDraft(reading.text, frame, parts, outer);
    drafts.push(draft);
    if (draft.kind === 'direct') {
      for (const each of more ? [marked, more] : [marked])
        drafts.push(...quotesInside(reading, setting, each, draft));
    }
    if (frame.code === 'frame-after') framedUntil = frame.until;
    at = goesOn ?? at;
  }
  return drafts;
}

/** Quotes inside a quote: «Он сказал мне: „Иди“, — вспоминает она». */
function quotesInside(
  reading: Reading,
  setting: Setting,
  marked: Marked,
  outer: QuoteDraft,
): readonly QuoteDraft[] {
  if (marked.children.length === 0) return [];
  return marked.parts.flatMap((part) => {
    const inner = readInside(reading, part, marked.children);
    return findMarkedQuotes(inner, { ...setting, tokens: inner.tokens }, new Set(), outer);
  });
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

/** A quote of what a frame frames. */
export function quoteDraft(
  text: string,
  { code, cue, speaker, addressee, score }: Pick<Frame, 'code' | 'cue' | 'speaker' | 'addressee' | 'score'>,
  parts: readonly Span[],
  inside: QuoteDraft | null,
): QuoteDraft {
  return {
    kind: code === 'in-sentence' || code === 'next-sentence' ? 'mixed' : 'direct',
    fragments: parts.map((part) => withoutFrameMarks(text, part)).filter(({ start, end }) => start < end),
    cue,
    speaker,
    addressee,
    score,
    reasons: [{ code }],
    inside,
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
