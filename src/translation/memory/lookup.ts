import { quotedStretches } from '../../annotation/projection/quotation-marks.ts';
import { comparable, likeness, likenessAtMost } from './likeness.ts';
import {
  MAX_LOOKED_UP,
  MAX_MATCHES,
  type MatchKind,
  type MemoryMatch,
  type MemoryQuestion,
  MIN_SCORE,
} from './memory-pair.ts';
import type { StoredPair } from './memory-store.ts';

/** What is asked of the index of pairs. */
export interface PairIndex {
  /** The confirmed pairs of two languages whose source reads like this, but for quotation marks and capitals. */
  withSource(
    question: Pick<MemoryQuestion, 'langSource' | 'langTarget'>,
    source: string,
  ): readonly StoredPair[];
  /** Confirmed pairs that share the rarest stems of the source, those that share most first. */
  sharing(question: MemoryQuestion, max: number): readonly StoredPair[];
  keyOf(text: string, lang: string): string;
}

/** So many candidates are compared letter by letter. */
export const MAX_COMPARED = 100;

const ORDER: readonly MatchKind[] = ['context', 'exact', 'quote', 'fuzzy'];

/** The best translations of the same or similar words, best first, each translation once. */
export function lookUp(index: PairIndex, question: MemoryQuestion): readonly MemoryMatch[] {
  const { source, langSource, bead } = question;
  if (source.trim() === '' || source.length > MAX_LOOKED_UP) return [];
  const wanted = comparable(source, langSource);
  const isOther = (pair: StoredPair) => bead === null || pair.bead !== bead;
  const [before, after] = [index.keyOf(question.before, langSource), index.keyOf(question.after, langSource)];
  const same = index
    .withSource(question, source)
    .filter(isOther)
    .map((pair): MemoryMatch => {
      const isInContext = pair.kind === 'row' && pair.before === before && pair.after === after;
      return { kind: isInContext ? 'context' : 'exact', score: 1, pair };
    });
  const quotes = quotedStretches(source).flatMap(({ start, end }) =>
    index
      .withSource(question, source.slice(start, end))
      .filter((pair) => pair.kind === 'quote' && isOther(pair))
      .map((pair): MemoryMatch => ({ kind: 'quote', score: 1, pair })),
  );
  const fuzzy = index
    .sharing(question, MAX_COMPARED)
    .filter((pair) => isOther(pair) && likenessAtMost(pair.comparable.length, wanted.length) >= MIN_SCORE)
    .map((pair): MemoryMatch => {
      return { kind: 'fuzzy', score: likeness(wanted, pair.comparable), pair };
    })
    .filter(({ score }) => score >= MIN_SCORE && score < 1);
  return best([...same, ...quotes, ...fuzzy]);
}

function best(matches: readonly MemoryMatch[]): readonly MemoryMatch[] {
  const seen = new Set<string>();
  return matches
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.score - a.score)
    .filter(({ pair }) => !seen.has(pair.target) && seen.add(pair.target))
    .slice(0, MAX_MATCHES);
}
