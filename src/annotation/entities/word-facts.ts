import { kinds } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** How a word is written. */
export const shapes = {
  mark: 0,
  lower: 1,
  capitalised: 2,
  capitals: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  hyphenated: 7,
} as const;

/** What can be said of a word wherever it stands. */
export interface WordFacts {
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
  readonly shape: number;
  readonly isLatin: boolean;
  readonly kinds: number;
}

/** A text's tokens with the facts of each word and the known names of several words. */
export interface ReadText extends Tokens {
  readonly facts: readonly WordFacts[];
  readonly stems: readonly string[];
  /** For each token inside a known name of several words: its kinds, and where the name begins. */
  readonly phraseKinds: Int32Array;
  readonly phraseStarts: Uint8Array;
}

/** Looks every token up; equal words share their facts. */
export function readWords(tokens: Tokens, lexicon: Lexicon): ReadText {
  const known = new Map<string, WordFacts>();
  const facts = tokens.words.map((word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = factsOf(word, lexicon);
    known.set(word, made);
    return made;
  });
  const stems = facts.map(({ stem }) => stem);
  const phraseKinds = new Int32Array(facts.length);
  const phraseStarts = new Uint8Array(facts.length);
  for (const [line, from] of tokens.lines.entries()) {
    const until = tokens.lines[line + 1] ?? from;
    for (let at = from; at < until; at++) {
      if (!startsName(facts[at])) continue;
      const phrase = lexicon.phraseAt(stems, at, until);
      if (phrase === null) continue;
      phraseStarts[at] = 1;
      phraseKinds.fill(phrase.kinds, at, phrase.end);
      at = phrase.end - 1;
    }
  }
  return { ...tokens, facts, stems, phraseKinds, phraseStarts };
}

function startsName(facts: WordFacts | undefined): boolean {
  return facts !== undefined && facts.shape !== shapes.lower && facts.shape !== shapes.mark;
}

function factsOf(word: string, lexicon: Lexicon): WordFacts {
  const folded = lexicon.fold(word);
  const shape = shapeOf(word);
  const found = shape === shapes.mark || shape === shapes.number ? 0 : lexicon.kindsOf(folded);
  return {
    word,
    folded,
    stem: lexicon.stem(folded),
    shape,
    isLatin: /^[A-Za-zÀ-ɏ]/.test(word),
    // A name is written with a capital; what a word in small letters shares with one says nothing.
    kinds: shape === shapes.lower ? found & wordKinds : found,
  };
}

const wordKinds =
  kinds.role |
  kinds.personVerb |
  kinds.organisationHead |
  kinds.placeHead |
  kinds.origin |
  kinds.common |
  kinds.date;

function shapeOf(word: string): number {
  if (/^(?:\p{N}|[IVXLC]{2,}$)/u.test(word)) return shapes.number;
  if (!/^[\p{L}]/u.test(word)) return shapes.mark;
  if (!/\p{Lu}/u.test(word)) return shapes.lower;
  if (!/\p{Ll}/u.test(word)) return word.length === 1 ? shapes.initial : shapes.capitals;
  if (/^\p{Lu}[\p{Ll}\p{M}'’ʼ]+$/u.test(word)) return shapes.capitalised;
  return /^\p{Lu}.*[-‐‑]/u.test(word) ? shapes.hyphenated : shapes.mixed;
}
