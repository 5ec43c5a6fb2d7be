import type { KnownReferent } from './evidence.ts';
import { Tokens, tokenize } from './tokens.ts';
import type { FeatureIds, WordBook } from './word-book.ts';

/** One form of a referent: the stems of its words, in order. */
interface Form {
  readonly stems: readonly number[];
  readonly feature: number;
}

/** Finds the forms of referents that somebody has entered, on one side of a document. */
export class KnownForms {
  /** By the stem of their first word. */
  readonly #forms = new Map<number, Form[]>();

  constructor(
    referents: readonly KnownReferent[],
    side: 'source' | 'target',
    book: WordBook,
    featureIds: FeatureIds,
  ) {
    const tokens = new Tokens();
    referents.forEach((referent, number) => {
      const feature = featureIds.id('knownName', `referent ${number}`);
      for (const form of referent[side]) {
        tokenize(form, book, tokens);
        const stems = tokens.words.slice(0, tokens.count).map((word) => word.stem);
        const first = stems[0];
        if (first === undefined || stems.includes(-1)) continue;
        const known = this.#forms.get(first);
        if (known) known.push({ stems, feature });
        else this.#forms.set(first, [{ stems, feature }]);
      }
    });
  }

  /** The feature of the referent whose form begins with word `at`; null where none does. */
  featureAt({ count, words }: Tokens, at: number): number | null {
    for (const { stems, feature } of this.#forms.get(words[at]?.stem ?? -1) ?? []) {
      if (at + stems.length <= count && stems.every((stem, k) => words[at + k]?.stem === stem))
        return feature;
    }
    return null;
  }
}
