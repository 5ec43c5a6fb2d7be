import type { AlignRequest, AlignUnit } from './evidence.ts';
import { lexiconFor } from './lexicon.ts';
import { normalNumber } from './numbers.ts';
import { type Token, tokens, withoutEntities } from './tokens.ts';
import { skeleton } from './transliterate.ts';

/** Kinds of evidence; a feature belongs to one of them for good. */
export const families = [
  /** A word of the target against a word of the machine translation. */
  'translated',
  /** A word that may be a name (capital inside a sentence) by its sounds. */
  'name',
  /** Any other word by its sounds: international words, and most words of a related language. */
  'sound',
  'number',
  'knownName',
  'knownWord',
  /** Question and exclamation marks, quotation marks, brackets, colons. */
  'mark',
  /** A block kind other than paragraph. */
  'kind',
  /** A pair of words that a first alignment of the same texts found together. */
  'learned',
] as const;
export type Family = (typeof families)[number];

const translated = families.indexOf('translated');
const name = families.indexOf('name');
const sound = families.indexOf('sound');
const number = families.indexOf('number');
const knownName = families.indexOf('knownName');
const knownWord = families.indexOf('knownWord');
const mark = families.indexOf('mark');
const kind = families.indexOf('kind');

/** One side of the request: the feature ids of unit `u` are `ids[start[u]] … ids[start[u + 1] - 1]`. */
export interface Side {
  readonly count: number;
  readonly ids: Int32Array;
  readonly start: Int32Array;
  /** Characters of each unit (of its machine translation where there is one). */
  readonly length: Float64Array;
  /** Word stems in the side's own language, laid out as `ids`; what a lexicon is learned from. */
  readonly stems: { readonly ids: Int32Array; readonly start: Int32Array; readonly count: number };
}

export interface Features {
  readonly source: Side;
  readonly target: Side;
  /** Family (index into `families`) of each feature id. */
  readonly family: Uint8Array;
  /** 1 for a feature that says again, more exactly, what another of the same word says. */
  readonly isRefinement: Uint8Array;
}

/** How many letters of a word its stem keeps. */
const stemLetters = 5;
/** How many sounds of a word must agree for it to be the same word elsewhere. */
const soundLetters = 4;

/** Everything the aligner compares, found once a unit and turned into integers. */
export function extractFeatures(request: AlignRequest): Features {
  const vocabulary = new Vocabulary();
  const { langSource, langTarget, machineTranslation } = request;
  const source = sideOf(vocabulary, request.source, langSource, langTarget, machineTranslation ?? null);
  const target = sideOf(
    vocabulary,
    request.target,
    langTarget,
    langTarget,
    machineTranslation ? 'own' : null,
  );
  return { source, target, ...vocabulary.columns() };
}

/** Ends the key of a feature that refines another. */
const refinement = '…';

/** Numbers the features: one key, one id, over both sides. */
class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #families: number[] = [];

  /** A key that is once seen as a name stays one. */
  id(key: string, family: number): number {
    const known = this.#ids.get(key);
    if (known !== undefined) {
      if (family === name) this.#families[known] = name;
      return known;
    }
    const id = this.#families.push(family) - 1;
    this.#ids.set(key, id);
    return id;
  }

  columns(): { readonly family: Uint8Array; readonly isRefinement: Uint8Array } {
    const isRefinement = new Uint8Array(this.#families.length);
    for (const [key, id] of this.#ids) if (key.endsWith(refinement)) isRefinement[id] = 1;
    return { family: Uint8Array.from(this.#families), isRefinement };
  }
}

/** `translation`: the units in the target language, or that the side is in the target language itself. */
function sideOf(
  vocabulary: Vocabulary,
  units: readonly AlignUnit[],
  lang: string,
  langTarget: string,
  translation: readonly string[] | 'own' | null,
): Side {
  const ids: number[] = [];
  const start = [0];
  const stems: number[] = [];
  const stemStart = [0];
  const stemIds = new Map<string, number>();
  const length = new Float64Array(units.length);
  const lexicon = lexiconFor(lang);
  const soundIds = new Map<string, readonly string[]>();
  units.forEach((unit, u) => {
    const words = tokens(unit.text, lang);
    words.forEach((word, w) => {
      if (word.isNumber) {
        ids.push(vocabulary.id(`#${normalNumber(word.form)}`, number));
        return;
      }
      const concept = lexicon.conceptOf(word.form, words[w + 1]?.form ?? '');
      if (concept) {
        const family = concept.isName ? knownName : concept.concept.startsWith('#') ? number : knownWord;
        ids.push(vocabulary.id(family === number ? concept.concept : `=${concept.concept}`, family));
      } else {
        let keys = soundIds.get(word.form);
        if (!keys) {
          keys = soundKeys(skeleton(word.form, lang));
          soundIds.set(word.form, keys);
        }
        for (const key of keys) ids.push(vocabulary.id(key, word.isName ? name : sound));
      }
      const stem = word.form.slice(0, stemLetters);
      let stemId = stemIds.get(stem);
      if (stemId === undefined) {
        stemId = stemIds.size;
        stemIds.set(stem, stemId);
      }
      stems.push(stemId);
    });
    for (const found of marksIn(unit.text)) ids.push(vocabulary.id(found, mark));
    if (unit.kind && unit.kind !== 'paragraph') ids.push(vocabulary.id(`kind ${unit.kind}`, kind));
    const translatedText = translation === 'own' ? null : withoutEntities(translation?.[u] ?? '');
    if (translation) {
      const translatedWords = translatedText === null ? words : tokens(translatedText, langTarget);
      pushStems(vocabulary, ids, translatedWords);
    }
    length[u] = (translatedText || unit.text).length;
    start.push(ids.length);
    stemStart.push(stems.length);
  });
  return {
    count: units.length,
    ids: Int32Array.from(ids),
    start: Int32Array.from(start),
    length,
    stems: { ids: Int32Array.from(stems), start: Int32Array.from(stemStart), count: stemIds.size },
  };
}

function pushStems(vocabulary: Vocabulary, ids: number[], words: readonly Token[]): void {
  for (const word of words) {
    if (!word.isNumber) ids.push(vocabulary.id(`w${word.form.slice(0, stemLetters)}`, translated));
  }
}

/** A word's sounds, and all of them once more where it is long enough to be told from its relatives. */
function soundKeys(sounds: string): readonly string[] {
  if (sounds.length < 2) return [];
  if (sounds.length <= soundLetters) return [sounds];
  return [sounds.slice(0, soundLetters), sounds.slice(0, 2 * soundLetters) + refinement];
}

const markPatterns: readonly (readonly [string, RegExp])[] = [
  ['"', /["«»“”„]/],
  ['?', /\?/],
  ['!', /!/],
  [':', /:(?!\d)/],
  ['(', /\(/],
  ['%', /%/],
];

function marksIn(text: string): readonly string[] {
  return markPatterns.filter(([, pattern]) => pattern.test(text)).map(([found]) => `mark ${found}`);
}
