import type { ReadText } from '../word-facts.ts';
import type { Atoms } from './atoms.ts';

/** How a word is used in the rest of its text, over all its forms. */
export interface DocumentFacts {
  /** How often it is written small, with a capital, and with a capital inside of a sentence. */
  lower: number;
  capital: number;
  inner: number;
  quoted: number;
  /** What stands before and behind it anywhere, and what known names it is part of, as bits of `kinds`. */
  before: number;
  after: number;
  phrases: number;
}

/** The facts of each stem of a text that is written with a capital somewhere. */
export function documentFacts(read: ReadText, atoms: readonly Atoms[]): ReadonlyMap<string, DocumentFacts> {
  const facts = new Map<string, DocumentFacts>();
  for (const [at, { isCapital, isLower }] of atoms.entries()) {
    if (!isCapital && !isLower) continue;
    const stem = read.stems[at] ?? '';
    const known = facts.get(stem) ?? {
      lower: 0,
      capital: 0,
      inner: 0,
      quoted: 0,
      before: 0,
      after: 0,
      phrases: 0,
    };
    facts.set(stem, known);
    if (isLower) {
      known.lower++;
      continue;
    }
    known.capital++;
    if (read.sentenceStarts[at] === 0) known.inner++;
    if (OPENING.has(read.words[at - 1] ?? '')) known.quoted++;
    known.before |= atoms[at - 1]?.kinds ?? 0;
    known.after |= atoms[at + 1]?.kinds ?? 0;
    known.phrases |= read.phraseKinds[at] ?? 0;
  }
  return facts;
}

const OPENING = new Set(['«', '"', '„', '“']);
