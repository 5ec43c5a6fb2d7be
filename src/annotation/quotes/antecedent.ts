import type { Span } from '../../text/span.ts';
import { sentenceStart, tokenAt } from './frame.ts';
import type { QuoteDraft } from './quote.ts';
import type { Reading, Token } from './reading.ts';
import type { Setting } from './rules.ts';
import { subjectBefore } from './speaker.ts';

/** How many sentences back a name is searched for that a pronoun stands for. */
export const MAX_SENTENCES_BACK = 6;

/** The name that a pronoun stands for: the nearest subject of an earlier sentence that is a name. Null for other speakers. */
export function antecedentOf(
  readings: readonly Reading[],
  block: number,
  { speaker, inside }: QuoteDraft,
  { rules, entities }: Setting,
): Span | null {
  const { tokens } = readings[block] as Reading;
  const at = speaker ? tokenAt(tokens, speaker.start) : -1;
  const word = tokens[at]?.lower ?? '';
  if (
    inside !== null ||
    at < 0 ||
    !(rules.pronouns.has(word) || rules.possessives.has(word)) ||
    rules.firstPersons.has(word)
  )
    return null;
  let left = MAX_SENTENCES_BACK;
  for (let i = block; i >= 0 && left > 0; i--) {
    const reading = readings[i] as Reading;
    let until = i === block ? sentenceStart(reading.tokens, at) : reading.tokens.length;
    for (; until > 0 && left > 0; left--) {
      const from = sentenceStart(reading.tokens, until - 1);
      const name = namedSubject({ tokens: reading.tokens, rules, entities, from, until });
      if (name) return name;
      until = from;
    }
  }
  return null;
}

function namedSubject(clause: Parameters<typeof subjectBefore>[0]): Span | null {
  const { tokens, from, until, rules } = clause;
  for (let at = from; at < until; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.isCapital) continue;
    if (!rules.looksFinite(token.lower) && !rules.verbs.has(token.lower)) continue;
    const party = subjectBefore({ ...clause, until: at }, null);
    if (party?.kind === 'name') return party.span;
  }
  return null;
}
