import type { Reason } from '../../text/reason.ts';
import type { Candidate } from './candidate.ts';
import type { Link, LinkKind } from './links.ts';
import type { PassageCandidate } from './passages.ts';

const codeOf: Readonly<Record<LinkKind, string>> = {
  given: 'given-names',
  learned: 'learned-names',
  name: 'known-names',
  adjective: 'known-names',
  nameWord: 'known-names',
  nameOrAdjective: 'known-names',
  word: 'known-words',
  same: 'same-spelling',
  number: 'same-numbers',
  sound: 'alike-sounds',
  initial: 'alike-sounds',
  acronym: 'alike-sounds',
};

/** What speaks for a candidate: how many of its words each kind of evidence explains, and how many none does. */
export function reasonsFor({ links, inferred }: Candidate): readonly Reason[] {
  const counts = new Map<string, number>();
  for (const [kind, count] of kindsOf(links))
    counts.set(codeOf[kind], (counts.get(codeOf[kind]) ?? 0) + count);
  if (inferred > 0) counts.set('left-over', inferred);
  return [...counts].map(([code, count]) => ({ code, values: { words: count } }));
}

/** The kinds of links that speak for a candidate, with how many words of the target each explains. */
function kindsOf(links: readonly Link[]): ReadonlyMap<LinkKind, number> {
  const kinds = new Map<LinkKind, number>();
  for (const { kind, target } of links) kinds.set(kind, (kinds.get(kind) ?? 0) + target.to - target.from);
  return kinds;
}

/** What speaks for a stretch of speech: that it is quoted, and how alike the words are, in per cent. */
export function reasonsForPassage({ isQuoted, likeness }: PassageCandidate): readonly Reason[] {
  const words: Reason = { code: 'alike-words', values: { percent: Math.round(100 * likeness) } };
  return isQuoted ? [{ code: 'quotation-marks' }, words] : [words];
}
