import type { Reason } from '../../text/reason.ts';
import type { LinkKind } from './links.ts';
import type { PassageCandidate } from './passages.ts';
import { type Candidate, kindsOf } from './windows.ts';

const codeOf: Readonly<Record<LinkKind, string>> = {
  given: 'givenNames',
  learned: 'learnedNames',
  name: 'knownNames',
  adjective: 'knownNames',
  nameWord: 'knownNames',
  nameOrAdjective: 'knownNames',
  word: 'knownWords',
  same: 'sameSpelling',
  number: 'sameNumbers',
  sound: 'alikeSounds',
  initial: 'alikeSounds',
  acronym: 'alikeSounds',
};

/** What speaks for a candidate: how many of its words each kind of evidence explains, and how many none does. */
export function reasonsFor({ links, inferred }: Candidate): readonly Reason[] {
  const counts = new Map<string, number>();
  for (const [kind, count] of kindsOf(links))
    counts.set(codeOf[kind], (counts.get(codeOf[kind]) ?? 0) + count);
  if (inferred > 0) counts.set('leftOver', inferred);
  return [...counts].map(([code, count]) => ({ code, values: { count } }));
}

/** What speaks for a stretch of speech: that it is quoted, and how alike the words are, in per cent. */
export function reasonsForPassage({ isQuoted, likeness }: PassageCandidate): readonly Reason[] {
  const words: Reason = { code: 'alikeWords', values: { percent: Math.round(100 * likeness) } };
  return isQuoted ? [{ code: 'quotationMarks' }, words] : [words];
}
