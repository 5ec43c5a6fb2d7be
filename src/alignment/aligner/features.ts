import type { AlignRequest, AlignUnit } from './evidence.ts';
import { lexiconFor, type Meaning, meaningBefore, meaningsOf } from './lexicon.ts';
import { normalNumber } from './numbers.ts';
import { tokens, withoutEntities } from './tokens.ts';
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
  // A plain-text side has paragraphs only: its kinds say nothing about the other side's.
  const hasKinds = [request.source, request.target].every((units) => units.some(hasTellingKind));
  const source = sideOf(
    vocabulary,
    request.source,
    hasKinds,
    langSource,
    langTarget,
    machineTranslation ?? null,
  );
  const own = machineTranslation ? 'own' : null;
  const target = sideOf(vocabulary, request.target, hasKinds, langTarget, langTarget, own);
  return { source, target, ...vocabulary.columns() };
}

/** Ends the key of a feature that refines another. */
const refinement = '…';

/** Numbers the features: one key, one id, over both sides. */
class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #families: number[] = [];

  id(key: string, family: number): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#families.push(family) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** Sounds that are once seen as a name's stay a name's. */
  markAsName(id: number): void {
    this.#families[id] = name;
  }

  columns(): { readonly family: Uint8Array; readonly isRefinement: Uint8Array } {
    const isRefinement = new Uint8Array(this.#families.length);
    for (const [key, id] of this.#ids) if (key.endsWith(refinement)) isRefinement[id] = 1;
    return { family: Uint8Array.from(this.#families), isRefinement };
  }
}

/** Ids of a word's own features, found once a form. */
interface Word {
  readonly meanings: readonly Meaning[];
  /** Found when they are first needed: most common words have a meaning instead. */
  sounds: readonly number[] | null;
  /** Number of its stem among the stems of this side. */
  readonly stem: number;
}

/** `translation`: the units in the target language, or that the side is in the target language itself. */
function sideOf(
  vocabulary: Vocabulary,
  units: readonly AlignUnit[],
  hasKinds: boolean,
  lang: string,
  langTarget: string,
  translation: readonly string[] | 'own' | null,
): Side {
  const ids: number[] = [];
  const start = [0];
  const stems: number[] = [];
  const stemStart = [0];
  const length = new Float64Array(units.length);
  const lexicon = lexiconFor(lang);
  const words = new Map<string, Word>();
  const stemNumbers = new Map<string, number>();
  const wordOf = (form: string): Word => {
    const seen = words.get(form);
    if (seen) return seen;
    const stem = form.slice(0, stemLetters);
    const word = {
      meanings: meaningsOf(lexicon, form),
      sounds: null,
      stem: stemNumbers.get(stem) ?? stemNumbers.size,
    };
    stemNumbers.set(stem, word.stem);
    words.set(form, word);
    return word;
  };
  units.forEach((unit, u) => {
    const found = tokens(unit.text, lang);
    found.forEach(({ form, isName, isNumber }, at) => {
      if (isNumber) {
        ids.push(vocabulary.id(`#${normalNumber(form)}`, number));
        return;
      }
      const word = wordOf(form);
      stems.push(word.stem);
      const meaning = word.meanings.length ? meaningBefore(word.meanings, found[at + 1]?.form ?? '') : null;
      if (meaning) {
        ids.push(meaningId(vocabulary, meaning));
        return;
      }
      word.sounds ??= soundKeys(skeleton(form, lang)).map((key) => vocabulary.id(key, sound));
      for (const id of word.sounds) {
        ids.push(id);
        if (isName) vocabulary.markAsName(id);
      }
    });
    for (const key of marksIn(unit.text)) ids.push(vocabulary.id(key, mark));
    if (hasKinds && hasTellingKind(unit)) ids.push(vocabulary.id(`kind ${unit.kind}`, kind));
    const translatedText = translation === 'own' ? null : withoutEntities(translation?.[u] ?? '');
    if (translation) {
      for (const { form, isNumber } of translatedText === null ? found : tokens(translatedText, langTarget)) {
        if (!isNumber) ids.push(vocabulary.id(`w${form.slice(0, stemLetters)}`, translated));
      }
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
    stems: { ids: Int32Array.from(stems), start: Int32Array.from(stemStart), count: stemNumbers.size },
  };
}

function hasTellingKind(unit: AlignUnit): boolean {
  return unit.kind !== undefined && unit.kind !== 'paragraph';
}

function meaningId(vocabulary: Vocabulary, { concept, isName }: Meaning): number {
  if (concept.startsWith('#')) return vocabulary.id(concept, number);
  return vocabulary.id(`=${concept}`, isName ? knownName : knownWord);
}

/** A word's sounds, and more of them where it is long enough to be told from its relatives. */
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
