import type { FoundEntity } from './found-entity.ts';
import { isCapital, labelOfKinds, type Match, nameRules } from './name-rules.ts';
import { type ReadText, shapes } from './word-facts.ts';

/** Longer runs of capitalised words are headings in capitals; tokens. */
export const MAX_RUN = 8;

/**
 * Names by lists, capitals and the words beside them, for languages without a trained model. Linear in the length of
 * the text.
 */
export function findByRules(read: ReadText): readonly FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const [line, from] of read.lines.entries()) {
    const lineEnd = read.lines[line + 1] ?? from;
    for (let at = from; at < lineEnd; ) {
      const match = matchAt(read, at, lineEnd);
      if (match !== null) found.push(entityOf(read, match));
      at = match?.until ?? at + 1;
    }
  }
  return found;
}

function matchAt(read: ReadText, at: number, lineEnd: number): Match | null {
  const phrase = knownPhrase(read, at, lineEnd);
  if (phrase !== null || !isCapital(read, at)) return phrase;
  const run = { read, from: at, end: endOfRun(read, at, lineEnd), lineEnd };
  for (const rule of nameRules) {
    const match = rule(run);
    if (match !== null) return match;
  }
  return null;
}

function knownPhrase(read: ReadText, from: number, lineEnd: number): Match | null {
  const label = read.phraseStarts[from] === 1 ? labelOfKinds(read.phraseKinds[from] ?? 0) : null;
  if (label === null) return null;
  let until = from + 1;
  while (until < lineEnd && read.phraseKinds[until] !== 0 && read.phraseStarts[until] === 0) until++;
  return { from, until, label, rule: 'known-name', score: 0.9 };
}

function endOfRun(read: ReadText, at: number, lineEnd: number): number {
  const latest = Math.min(lineEnd, at + MAX_RUN);
  let end = at + 1;
  while (end < latest && read.phraseStarts[end] === 0 && (isCapital(read, end) || isInitialsPoint(read, end)))
    end++;
  return end;
}

function isInitialsPoint(read: ReadText, at: number): boolean {
  return read.words[at] === '.' && read.facts[at - 1]?.shape === shapes.initial;
}

function entityOf(read: ReadText, { from, until, label, rule, score }: Match): FoundEntity {
  const start = read.starts[from] ?? 0;
  return { start, end: read.ends[until - 1] ?? start, label, score, reasons: [{ code: rule }] };
}
