import type { Family } from './families.ts';
import { fold } from './fold.ts';
import { type Lexicon, lexiconFor, type Meaning, meaningsOf } from './lexicon.ts';
import { normalNumber } from './numbers.ts';
import { skeleton } from './transliterate.ts';
import { firstHash, hashed, WordTable } from './word-table.ts';

/** A word or number as it is written somewhere, with everything that can be said of it on its own. */
export interface Word {
  /** Lower case, without diacritics (й and ё become и and е). */
  readonly form: string;
  readonly isCapital: boolean;
  /** Written with a capital in a language where that marks a name. */
  readonly mayBeName: boolean;
  readonly isAcronym: boolean;
  /** Meanings of a phrase that begins with it. */
  readonly phrases: readonly PhraseMeaning[];
  /** Features of what it means by itself, or else of how it sounds; null until somebody listens. */
  features: readonly number[] | null;
  /** It means nothing known: its features are sounds. */
  readonly isHeard: boolean;
  /** The feature of its first letters; -1 for a number. */
  readonly stem: number;
}

/** What a word means before another one. */
export interface PhraseMeaning extends Meaning {
  readonly feature: number;
}

/** Gives every feature its number. */
export interface FeatureIds {
  id(family: Family, key: string): number;
  /** A feature that says again, more exactly, what another feature of the same word says. */
  refinementId(family: Family, key: string): number;
}

const noPhrases: readonly PhraseMeaning[] = [];

/** How many letters of a word its stem keeps. */
const stemLetters = 5;
/** How many sounds of a word must agree for it to be the same word elsewhere. */
const soundLetters = 4;

/** The words of one language, each looked into once. */
export class WordBook {
  readonly lang: string;
  readonly isUkrainian: boolean;
  readonly #featureIds: FeatureIds;
  /** German capitals say nothing. */
  readonly #capitalsAreNames: boolean;
  readonly #lexicon: Lexicon;
  readonly #words = new WordTable<Word>();

  constructor(lang: string, featureIds: FeatureIds) {
    this.lang = lang;
    this.isUkrainian = /^uk\b/i.test(lang);
    this.#featureIds = featureIds;
    this.#capitalsAreNames = !/^de\b/i.test(lang);
    this.#lexicon = lexiconFor(lang);
  }

  get size(): number {
    return this.#words.size;
  }

  /** The word that stands in `text` from `from` to `to`; `hash` is `hashed` over its units. */
  wordAt(text: string, from: number, to: number, hash: number): Word {
    const known = this.#words.find(text, from, to, hash);
    if (known) return known;
    const written = text.slice(from, to);
    const word = this.#lookInto(written);
    this.#words.add(written, hash, word);
    return word;
  }

  number(written: string): Word {
    let hash = firstHash;
    for (let at = 0; at < written.length; at++) hash = hashed(hash, written.charCodeAt(at));
    const known = this.#words.find(written, 0, written.length, hash);
    if (known) return known;
    const number: Word = {
      form: written,
      isCapital: false,
      mayBeName: false,
      isAcronym: false,
      phrases: noPhrases,
      features: [this.#featureIds.id('number', normalNumber(written))],
      isHeard: false,
      stem: -1,
    };
    this.#words.add(written, hash, number);
    return number;
  }

  featuresOf(word: Word): readonly number[] {
    word.features ??= this.#soundFeatures(skeleton(word.form, this.lang));
    return word.features;
  }

  #lookInto(written: string): Word {
    const lower = written.toLowerCase();
    const form = fold(lower);
    const isCapital = lower.charCodeAt(0) !== written.charCodeAt(0);
    const meanings = meaningsOf(this.#lexicon, form);
    const own = meanings.find(({ next }) => next === null);
    return {
      form,
      isCapital,
      mayBeName: isCapital && this.#capitalsAreNames,
      isAcronym: isCapital && written.length > 1 && written === written.toUpperCase(),
      phrases: meanings.some(({ next }) => next !== null) ? this.#phrases(meanings) : noPhrases,
      features: own ? [this.#featureOf(own)] : null,
      isHeard: !own,
      stem: this.#featureIds.id('translated', form.slice(0, stemLetters)),
    };
  }

  #phrases(meanings: readonly Meaning[]): readonly PhraseMeaning[] {
    return meanings
      .filter(({ next }) => next !== null)
      .map((meaning) => ({ ...meaning, feature: this.#featureOf(meaning) }));
  }

  #featureOf({ concept, isName }: Meaning): number {
    if (concept.startsWith('#')) return this.#featureIds.id('number', concept.slice(1));
    return this.#featureIds.id(isName ? 'knownName' : 'knownWord', concept);
  }

  /** A word's sounds, and more of them where it is long enough to be told from its relatives. */
  #soundFeatures(sounds: string): readonly number[] {
    if (sounds.length < 2) return [];
    const short = this.#featureIds.id('sound', sounds.slice(0, soundLetters));
    if (sounds.length <= soundLetters) return [short];
    return [short, this.#featureIds.refinementId('sound', sounds.slice(0, 2 * soundLetters))];
  }
}
