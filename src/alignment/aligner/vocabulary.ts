import { type Family, families, familyNumber } from './families.ts';
import { type FeatureIds, WordBook } from './word-book.ts';

/** Written forms kept before everything known of words is forgotten: about 60 MB. */
export const mostForms = 200_000;

/**
 * All features met so far, one key, one id, and what is known of the words of each language. It outlives a
 * document, as the next one uses most of the same words; answers do not depend on it.
 */
export class Vocabulary implements FeatureIds {
  readonly #ids: readonly Map<string, number>[] = families.map(() => new Map());
  readonly #refinements: readonly Map<string, number>[] = families.map(() => new Map());
  readonly #families: number[] = [];
  readonly #refines: boolean[] = [];
  readonly #books = new Map<string, WordBook>();

  get size(): number {
    return this.#families.length;
  }

  id(family: Family, key: string): number {
    return this.#idIn(this.#ids[familyNumber[family]], family, key, false);
  }

  refinementId(family: Family, key: string): number {
    return this.#idIn(this.#refinements[familyNumber[family]], family, key, true);
  }

  familyOf(id: number): number {
    return this.#families[id] ?? 0;
  }

  isRefinement(id: number): boolean {
    return this.#refines[id] ?? false;
  }

  book(lang: string): WordBook {
    const known = this.#books.get(lang);
    if (known) return known;
    const book = new WordBook(lang, this);
    this.#books.set(lang, book);
    return book;
  }

  get formCount(): number {
    let count = 0;
    for (const book of this.#books.values()) count += book.size;
    return count;
  }

  #idIn(ids: Map<string, number> | undefined, family: Family, key: string, refines: boolean): number {
    const known = ids?.get(key);
    if (known !== undefined) return known;
    const id = this.#families.push(familyNumber[family]) - 1;
    this.#refines.push(refines);
    ids?.set(key, id);
    return id;
  }
}

let shared = new Vocabulary();

/** The vocabulary for the next document. */
export function currentVocabulary(): Vocabulary {
  if (shared.formCount > mostForms) shared = new Vocabulary();
  return shared;
}
