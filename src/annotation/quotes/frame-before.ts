import { type Frame, isDash, sentenceStart, spanOf } from './frame.ts';
import { type Setting, verbAt } from './rules.ts';
import { isSentenceLike } from './shape.ts';
import { sourcePhraseAt } from './sources.ts';
import { subjectBefore } from './speaker.ts';
import { speakerOf } from './who-speaks.ts';

/** How many words before a colon are searched for a noun of speech, or for one that only names what follows. */
const MAX_NOUN_REACH = 6;

/** A name before a colon has no more tokens. */
const MAX_LABEL = 4;

/** The frame that stands before a quotation: X сказал: «…»; He said, "…". `at` is the quotation's token. */
export function frameBefore(setting: Setting, at: number, content: string): Frame | null {
  const { tokens, rules } = setting;
  const mark = tokens[at - 1];
  if (!mark) return null;
  const from = sentenceStart(tokens, at);
  if (mark.lower === ':') return at - 1 > from ? colonFrame(setting, from, at, content) : null;
  const isSet = isDash(mark) || mark.lower === ',';
  const until = isSet ? at - 1 : at;
  const cueAt = lastVerb(setting, Math.max(from, until - (isSet ? rules.commaReach : 1)), until);
  if (cueAt === null || !isSentenceLike(content, rules, 2)) return null;
  const sort = verbAt(setting, cueAt)?.sort;
  if (
    sort === 'cite' ||
    (!isSet && sort !== 'say') ||
    tokens.slice(cueAt, until).some(({ lower }) => lower === ',')
  )
    return null;
  const speaker = speakerOf(setting, cueAt, from, until);
  return { ...frameOf(at, 0.95), code: 'frame-before', cue: spanOf(tokens[cueAt]), speaker };
}

/** What introduces a quotation with a colon: a verb or noun of speech, a source, or only somebody's name. */
function colonFrame(setting: Setting, from: number, at: number, content: string): Frame | null {
  const { tokens, rules } = setting;
  const until = at - 1;
  const cueAt = lastVerb(setting, from, until);
  if (cueAt !== null) {
    const isCited = verbAt(setting, cueAt)?.sort === 'cite';
    const speaker = speakerOf(setting, cueAt, from, until);
    return { ...frameOf(at, 0.95), cue: spanOf(tokens[cueAt]), speaker, isCited };
  }
  for (let i = until - 1; i >= from; i--) {
    const source = sourcePhraseAt(setting, i, i + 1);
    if (source) return { ...frameOf(at, 0.93), cue: source.cue, speaker: source.speaker };
  }
  const words = tokens
    .slice(Math.max(from, until - MAX_NOUN_REACH), until)
    .filter(({ kind }) => kind === 'word');
  const noun = words.findLast(({ lower }) => rules.speechNouns.has(lower));
  const speaker = subjectBefore({ ...setting, from, until }, null)?.span ?? null;
  if (noun) return { ...frameOf(at, 0.85), cue: spanOf(noun), speaker };
  const isName = words.slice(-4).some(({ lower }) => rules.isNaming(lower));
  // Машков: «Мои герои лучше меня».
  const isLabel =
    speaker !== null && until - from <= MAX_LABEL && /^\P{L}*\p{Lu}\S*\s+\S+\s+\S/u.test(content);
  return isName || !(isLabel || isSentenceLike(content, rules, 3))
    ? null
    : { ...frameOf(at, 0.7), cue: null, speaker };
}

function frameOf(until: number, score: number) {
  return { addressee: null, until, code: 'colon', score, isCited: false } as const;
}

function lastVerb(setting: Setting, from: number, until: number): number | null {
  for (let at = until - 1; at >= from; at--) {
    if (verbAt(setting, at)) return at;
  }
  return null;
}
