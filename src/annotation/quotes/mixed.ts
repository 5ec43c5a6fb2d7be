import { type Frame, sentenceEnd, sentenceStart, spanOf, tokenAt } from './frame.ts';
import { type Setting, type SpeechVerb, verbAt } from './rules.ts';
import { hasFinite } from './shape.ts';
import { sourcePhraseAt } from './sources.ts';
import { speakerOf } from './who-speaks.ts';

/** How far from a verb of speech quoted words may stand and still be what was said, in tokens. */
const MAX_REACH = 60;

/**
 * The frame of words that are quoted in the middle of a sentence: «призвал создать „новый альянс“». Null where the
 * marks hold a name, a title, a term or irony.
 */
export function frameAround(setting: Setting, at: number, content: string): Frame | null {
  const { tokens } = setting;
  const start = sentenceStart(tokens, at);
  const end = sentenceEnd(tokens, at);
  const found =
    verbBefore(setting, at, start) ??
    sourceBefore(setting, at, start) ??
    verbAfter(setting, at, end) ??
    pointedAt(setting, end);
  if (!found) return null;
  const score = wordingScore(setting, at, start, content, found.verb, found.at);
  if (score === null) return null;
  const { cue, speaker, code } = found;
  return { cue, speaker, addressee: null, until: end, code, score, isCited: false };
}

interface Scope {
  readonly cue: Frame['cue'];
  readonly speaker: Frame['speaker'];
  readonly verb: SpeechVerb | null;
  readonly at: number;
  readonly code: Frame['code'];
}

/** The nearest verb of speech before the quoted words, in the same sentence. */
function verbBefore(setting: Setting, at: number, start: number): Scope | null {
  const { tokens, rules } = setting;
  for (let i = at - 1; i >= start && at - i < MAX_REACH; i--) {
    const token = tokens[i];
    const verb = verbAt(setting, i);
    if (!verb || verb.sort === 'emote' || (verb.form === 'passive' && verb.sort !== 'say')) continue;
    if (verb.sort === 'cite' && !rules.speechNouns.has(tokens[i + 1]?.lower ?? '')) continue;
    const speaker = speakerOf(setting, i, start, at);
    // «которую в прессе называют „…“»: what many call it is a term.
    const isHabit = verb.sort === 'call' && verb.subject === 'many' && rules.isHabitual(token?.lower ?? '');
    if (isHabit && !isNamedMany(setting, speaker)) return null;
    if (verb.sort === 'call' && verb.subject === 'many' && !speaker) return null;
    return { cue: spanOf(token), speaker, verb, at: i, code: 'in-sentence' };
  }
  return null;
}

/** Whether the subject of a plural verb is a word for certain people: «эксперты называют», not «жители называют». */
function isNamedMany({ tokens, rules }: Setting, speaker: Frame['speaker']): boolean {
  if (speaker === null) return false;
  const inside = tokens.slice(tokenAt(tokens, speaker.start), tokenAt(tokens, speaker.end - 1) + 1);
  return inside.some(({ lower }) => rules.isRole(lower) && !rules.crowds.has(lower));
}

/** «По словам Иванова, … „…“». */
function sourceBefore(setting: Setting, at: number, start: number): Scope | null {
  for (let i = start; i < at; i++) {
    const source = sourcePhraseAt(setting, i, i + 1);
    if (source?.isOpinion) return { ...source, verb: null, at: i, code: 'in-sentence' };
  }
  return null;
}

/** A reporting clause at the end of the sentence: «…, сказал он CNN», «…, по словам врача». */
function verbAfter(setting: Setting, at: number, end: number): Scope | null {
  const { tokens, rules } = setting;
  for (let i = at + 1; i < end && i - at < MAX_REACH; i++) {
    if (tokens[i - 1]?.lower !== ',') continue;
    const source = sourcePhraseAt(setting, i, i + 1);
    if (source?.isOpinion) return { ...source, verb: null, at: i, code: 'in-sentence' };
    if (rules.asWords.has(tokens[i]?.lower ?? '')) i++;
    for (let cueAt = i; cueAt < Math.min(end, i + (rules.dashBeforeFrame ? 1 : 6)); cueAt++) {
      const verb = verbAt(setting, cueAt);
      if (tokens[cueAt]?.lower === ',') break;
      if (verb?.form !== 'finite' || verb.sort === 'cite' || verb.sort === 'emote') continue;
      return {
        cue: spanOf(tokens[cueAt]),
        speaker: speakerOf(setting, cueAt, i, end),
        verb: null,
        at: cueAt,
        code: 'in-sentence',
      };
    }
  }
  return null;
}

/** The next sentence says whose words these were: «Об этом заявил …». */
function pointedAt(setting: Setting, end: number): Scope | null {
  const { tokens, rules } = setting;
  const points = rules.backPointers.some((words) =>
    words.every((word, i) => tokens[end + i]?.lower === word),
  );
  if (!points) return null;
  const until = sentenceEnd(tokens, end);
  for (let i = end; i < until && i - end < 12; i++) {
    const verb = verbAt(setting, i);
    if (verb?.form !== 'finite') continue;
    return {
      cue: spanOf(tokens[i]),
      speaker: speakerOf(setting, i, end, until),
      verb: null,
      at: i,
      code: 'next-sentence',
    };
  }
  return null;
}

/** How likely words between marks are wording and not a name, a term or irony; null where they are not. */
function wordingScore(
  { tokens, rules }: Setting,
  at: number,
  start: number,
  content: string,
  verb: SpeechVerb | null,
  cueAt: number,
): number | null {
  const words = content.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  const isUpper = /^\P{L}*\p{Lu}/u.test(content);
  const opensSentence = at === start;
  const previous = tokens[at - 1]?.lower ?? '';
  const hasVerb = hasFinite(content, rules);
  if (words.length === 0 || (rules.isNaming(previous) && isUpper) || rules.isSlogan(previous)) return null;
  if (tokens.slice(Math.max(start, at - 4), at).some(({ lower }) => rules.soCalled.has(lower))) return null;
  if (isUpper && !opensSentence) return hasVerb && words.length >= 4 ? 0.6 : null;
  if (opensSentence && isUpper && words.length < 2) return null;
  if (verb?.sort === 'call') return words.length >= 2 ? 0.85 : 0.65;
  // «рассказала о „мигрени выходного дня“»: the topic, in somebody's term.
  const isTopic = rules.topicPrepositions.has(previous) && at - cueAt <= 3;
  if (isTopic && !hasVerb) return null;
  if (words.length >= 3 || (hasVerb && words.length >= 2)) return hasVerb ? 0.8 : 0.7;
  return words.length === 2 ? 0.6 : null;
}
