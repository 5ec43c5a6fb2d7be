import type { Span } from '../../text/span.ts';
import type { Frame } from './frame.ts';
import type { QuoteDraft } from './quote.ts';
import type { Token } from './reading.ts';
import { type Setting, verbAt } from './rules.ts';
import { isSentenceLike } from './shape.ts';
import { speakerOf } from './who-speaks.ts';

/** With fewer words between marks it may be a name. */
const MIN_WORDS = 4;
/** A block that is nothing but marked words is speech from so many UTF-16 units on. */
const MIN_ALONE = 120;

/**
 * The frame of whole sentences between marks that have none of their own: after words of somebody he speaks on, and a
 * paragraph of them is speech. A heading wholly between marks is a title and gets none.
 */
export function ownSentence(
  setting: Setting,
  at: number,
  content: string,
  before: readonly QuoteDraft[],
): Frame | null {
  const { tokens, rules } = setting;
  const { marked, sentence } = tokens[at] as Token;
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  const begins = !previous || previous.sentence !== sentence;
  const ends = !next || next.sentence !== sentence || /^[.!?…]+$/.test(next.lower);
  if (!begins || !ends || marked?.isOpen || !isSentenceLike(content, rules, MIN_WORDS)) return null;
  const frame = { cue: null, addressee: null, until: at + 1, code: 'own-sentence', isCited: false } as const;
  const last = before.findLast(({ inside }) => inside === null);
  if (last) return { ...frame, speaker: last.speaker, score: 0.6 };
  const speaker = reporterBefore(setting, at);
  if (speaker) return { ...frame, speaker, score: 0.55 };
  const hasEnd = /[.!?…]\s*$/.test(content) || (next !== undefined && next.sentence === sentence);
  const isAlone = at === 0 && tokens.length <= 2;
  return isAlone && hasEnd && content.length >= MIN_ALONE ? { ...frame, speaker: null, score: 0.5 } : null;
}

/** Who speaks in the sentence before, without marks: «Он сказал, что особых беспокойств нет. „…“». */
function reporterBefore(setting: Setting, at: number): Span | null {
  const { tokens } = setting;
  const sentence = tokens[at - 1]?.sentence;
  for (let i = at - 1; i >= 0 && (tokens[i] as Token).sentence >= (sentence ?? 0) - 1; i--) {
    const verb = verbAt(setting, i);
    if (verb?.form !== 'finite' || verb.sort !== 'say') continue;
    let from = i;
    while (from > 0 && tokens[from - 1]?.sentence === tokens[i]?.sentence) from--;
    return speakerOf(setting, i, from, at);
  }
  return null;
}
