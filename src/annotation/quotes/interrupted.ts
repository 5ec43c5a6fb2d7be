import type { Span } from '../../text/span.ts';
import { type Frame, isDash } from './frame.ts';
import { reportingClause } from './frame-after.ts';
import type { Token } from './reading.ts';
import type { Setting } from './rules.ts';

/** Speech in one pair of marks with its frame inside: «A, — сказал он. — B». */
export interface Interrupted {
  readonly fragments: readonly Span[];
  readonly frame: Frame;
}

/** Finds the frame inside what is quoted or said after a dash; null where nothing interrupts it. */
export function findInterruption(
  { tokens, rules, entities }: Setting,
  { start, end }: Span,
): Interrupted | null {
  const setting = { tokens, rules, entities };
  const fragments: Span[] = [];
  let from = start;
  let found: Frame | null = null;
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (!isDash(tokens[at]) || !mayEndSpeech(tokens[at - 1])) continue;
    const until = frameEnd(tokens, at + 1);
    const goesOn = isDash(tokens[until + 1]);
    const frame = reportingClause(setting, { from: at + 1, until }, false);
    if (!frame?.cue || !isAtFront(setting, at + 1, frame)) continue;
    // Without a second dash the marks close too late: all after the frame is the reporter's.
    if (!goesOn && tokens[until]?.start !== undefined && until < tokens.length - 1) continue;
    fragments.push({ start: from, end: (tokens[at - 1] as Token).start });
    if (endsByItself(tokens[at - 1])) {
      fragments[fragments.length - 1] = { start: from, end: (tokens[at - 1] as Token).end };
    }
    found ??= { ...frame, code: 'frame-inside' };
    if (!goesOn) return { fragments, frame: found };
    from = (tokens[until + 2] as Token | undefined)?.start ?? end;
    at = until + 1;
  }
  if (!found) return null;
  if (from < end) fragments.push({ start: from, end });
  return { fragments, frame: found };
}

/** Speech that stops for a frame stops at a mark. */
function mayEndSpeech(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[,!?…]|\.{2,}|«»)$/.test(token.lower);
}

function endsByItself(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[!?…]|\.{2,}|«»)$/.test(token.lower);
}

/** The frame's last token: the mark before the dash behind which speech goes on, or the end. */
function frameEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (/^[.,!?;:…]$/.test((tokens[at] as Token).lower) && isDash(tokens[at + 1])) return at;
  }
  return tokens.length;
}

function isAtFront({ tokens }: Setting, from: number, frame: Frame): boolean {
  const words = tokens.slice(from, from + 4);
  return words.some(({ start }) => start === frame.cue?.start);
}
