import { kinds } from '../kinds.ts';
import { shapes, type WordFacts } from '../word-facts.ts';
import { hashText } from './hash.ts';

/** The facts of a word as numbers, ready to be mixed into features. */
export interface Atoms {
  readonly word: number;
  readonly stem: number;
  /** How it is written, and whether in Latin letters. */
  readonly shape: number;
  /** The shape with the word's length, as far as that matters. */
  readonly fineShape: number;
  readonly kinds: number;
  /** Its last 2 to 5 letters and its first 2 to 4; 0 where it is no longer than they are. */
  readonly endings: readonly number[];
  readonly beginnings: readonly number[];
  readonly isCapital: boolean;
  readonly isLower: boolean;
}

/** Words that stand near names, other than the names themselves. */
export const contextKinds =
  kinds.role | kinds.personVerb | kinds.organisationHead | kinds.placeHead | kinds.origin;

/** What stands before the first and behind the last word of a line. */
export const nothing: Atoms = {
  word: 1,
  stem: 2,
  shape: 15,
  fineShape: 999,
  kinds: 0,
  endings: [0, 0, 0, 0],
  beginnings: [0, 0, 0],
  isCapital: false,
  isLower: false,
};

/** The numbers of each token; equal words share theirs. */
export function atomsOf(facts: readonly WordFacts[]): readonly Atoms[] {
  const made = new Map<WordFacts, Atoms>();
  return facts.map((each) => {
    const known = made.get(each) ?? toAtoms(each);
    made.set(each, known);
    return known;
  });
}

function toAtoms({ folded, stem, shape, isLatin, kinds: bits }: WordFacts): Atoms {
  const isLongerThan = (letters: number) => folded.length > letters;
  return {
    word: hashText(shape === shapes.number ? folded.replace(/\d/g, '0') : folded),
    stem: hashText(stem),
    shape: shape + (isLatin ? 8 : 0),
    fineShape: shape * 64 + (isLatin ? 32 : 0) + Math.min(folded.length, 7),
    kinds: bits,
    endings: [2, 3, 4, 5].map((length) => (isLongerThan(length) ? hashText(folded.slice(-length)) : 0)),
    beginnings: [2, 3, 4].map((length) => (isLongerThan(length) ? hashText(folded.slice(0, length)) : 0)),
    isCapital: shape >= shapes.capitalised && shape !== shapes.number,
    isLower: shape === shapes.lower,
  };
}
