import { matchBoilerplate } from '../../article/import/boilerplate-phrases.ts';
import type { AlignRequest, AlignUnit, KnownReferent } from './evidence.ts';
import { familyNumber } from './families.ts';
import { IntList } from './int-list.ts';
import { KnownForms } from './known-forms.ts';
import { meaningBefore } from './lexicon.ts';
import { type Matter, MatterList } from './matter.ts';
import { Numbering } from './numbering.ts';
import { marks, Tokens, tokenize, withoutEntities } from './tokens.ts';
import { currentVocabulary, type Vocabulary } from './vocabulary.ts';
import type { Word, WordBook } from './word-book.ts';

/** One side of the request. */
export interface Side extends Matter {
  readonly count: number;
  /** Characters of each unit (of its machine translation where there is one). */
  readonly length: Float64Array;
  /** Word stems in the side's own language in their order, examples behind the units; what a lexicon is learned from. */
  readonly stems: { readonly ids: Int32Array; readonly start: Int32Array; readonly count: number };
  /** Whether a unit reads like a part of the page around a text. */
  readonly isFurniture: (unit: number) => boolean;
}

export interface Features {
  readonly source: Side;
  readonly target: Side;
  /** Family (index into `families`) of each feature id. */
  readonly family: Uint8Array;
  /** 1 for a feature that says again, more exactly, what another of the same word says. */
  readonly isRefinement: Uint8Array;
}

/** Everything the aligner compares, found once a unit and turned into integers. */
export function extractFeatures(request: AlignRequest): Features {
  const { langSource, langTarget, machineTranslation } = request;
  const document = new DocumentFeatures(currentVocabulary());
  // A plain-text side has paragraphs only: its kinds say nothing about the other side's.
  const hasKinds = [request.source, request.target].every((units) => units.some(hasTellingKind));
  const { examples = [], referents = [] } = request;
  const source = document.side(request.source, hasKinds, {
    lang: langSource,
    inTarget: { lang: langTarget, translation: machineTranslation ?? null },
    examples: examples.map((pair) => pair.source),
    forms: document.knownForms(referents, 'source', langSource),
  });
  const target = document.side(request.target, hasKinds, {
    lang: langTarget,
    inTarget: { lang: langTarget, translation: machineTranslation ? 'own' : null },
    examples: examples.map((pair) => pair.target),
    forms: document.knownForms(referents, 'target', langTarget),
  });
  return { source, target, ...document.columns() };
}

/** What is known of a side besides its units. */
interface Knowledge {
  readonly lang: string;
  readonly inTarget: InTarget;
  readonly examples: readonly string[];
  readonly forms: KnownForms | null;
}

/** What a side says in the target language: translations of its units, or that it is written in it. */
interface InTarget {
  readonly lang: string;
  readonly translation: readonly string[] | 'own' | null;
}

/** Room for what one unit holds and for the numbers of one document, used again for the next. */
const tokens = new Tokens();
const unitFeatures = new IntList();
const sideStems = new IntList();
const sideMatter = new MatterList();
const numberOfFeature = new Numbering();
const numberOfStem = new Numbering();

class DocumentFeatures {
  readonly #vocabulary: Vocabulary;
  /** Family, and whether it is a refinement, by number of the feature in this document. */
  readonly #families: number[] = [];
  readonly #refines: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    numberOfFeature.restart(vocabulary.size);
  }

  knownForms(
    referents: readonly KnownReferent[],
    side: 'source' | 'target',
    lang: string,
  ): KnownForms | null {
    if (referents.length === 0) return null;
    return new KnownForms(referents, side, this.#vocabulary.book(lang), this.#vocabulary);
  }

  side(units: readonly AlignUnit[], hasKinds: boolean, { lang, inTarget, examples, forms }: Knowledge): Side {
    const book = this.#vocabulary.book(lang);
    const targetBook = this.#vocabulary.book(inTarget.lang);
    // Beside a translation only examples teach: without them nobody asks for stems.
    const teaches = inTarget.translation === null || examples.length > 0;
    const stemStart = new Int32Array(units.length + examples.length + 1);
    const length = new Float64Array(units.length);
    numberOfStem.restart(this.#vocabulary.size);
    sideStems.clear();
    sideMatter.restart(units.length);
    units.forEach((unit, u) => {
      unitFeatures.clear();
      tokenize(unit.text, book, tokens);
      if (teaches) this.#addStems();
      this.#addWords(book, inTarget.translation === null);
      if (forms) this.#addReferents(forms);
      this.#addMarks();
      if (hasKinds && hasTellingKind(unit)) this.#add(this.#vocabulary.id('kind', unit.kind ?? ''));
      const { translation } = inTarget;
      length[u] = unit.text.length;
      if (translation === 'own') this.#addTranslated();
      else if (translation) {
        const text = withoutEntities(translation[u] ?? '');
        tokenize(text, targetBook, tokens);
        this.#addTranslated();
        if (text) length[u] = text.length;
      }
      sideMatter.addUnit(unitFeatures);
      stemStart[u + 1] = sideStems.length;
    });
    examples.forEach((text, at) => {
      tokenize(text, book, tokens);
      this.#addStems();
      stemStart[units.length + at + 1] = sideStems.length;
    });
    return {
      count: units.length,
      ...sideMatter.toMatter(),
      length,
      stems: { ids: sideStems.toArray(), start: stemStart, count: numberOfStem.count },
      isFurniture: (unit) => readsLikeFurniture(units[unit]?.text ?? ''),
    };
  }

  columns(): { readonly family: Uint8Array; readonly isRefinement: Uint8Array } {
    return { family: Uint8Array.from(this.#families), isRefinement: Uint8Array.from(this.#refines) };
  }

  /**
   * A word brings what it means or else how it sounds; a number its value. Beside a machine translation the
   * sounds of names are enough: it tells more of any other word.
   */
  #addWords(book: WordBook, withAllSounds: boolean): void {
    const { count, words, isName } = tokens;
    for (let at = 0; at < count; at++) {
      const word = words[at] as Word;
      if (word.phrases.length > 0) {
        const next = at + 1 < count ? words[at + 1] : undefined;
        const meaning = meaningBefore(word.phrases, next?.form ?? '');
        if (meaning) {
          this.#add(meaning.feature);
          continue;
        }
      }
      if (word.isHeard && !withAllSounds && !word.isCapital) continue;
      const isHeardName = word.isHeard && isName[at] === true;
      const features = word.features ?? book.featuresOf(word);
      for (let k = 0; k < features.length; k++) {
        const id = this.#add(features[k] ?? 0);
        // Sounds that are once seen as a name's stay a name's.
        if (isHeardName) this.#families[id] = familyNumber.name;
      }
    }
  }

  #addStems(): void {
    const { count, words } = tokens;
    for (let at = 0; at < count; at++) {
      const stem = words[at]?.stem ?? -1;
      if (stem >= 0) sideStems.push(numberOfStem.of(stem));
    }
  }

  #addReferents(forms: KnownForms): void {
    for (let at = 0; at < tokens.count; at++) {
      const feature = forms.featureAt(tokens, at);
      if (feature !== null) this.#add(feature);
    }
  }

  #addMarks(): void {
    const bits = tokens.markBits;
    if (bits === 0) return;
    for (let at = 0; at < marks.length; at++) {
      if (bits & (1 << at)) this.#add(this.#vocabulary.id('mark', marks[at] ?? ''));
    }
  }

  #addTranslated(): void {
    const { count, words } = tokens;
    for (let at = 0; at < count; at++) {
      const stem = words[at]?.stem ?? -1;
      if (stem >= 0) this.#add(stem);
    }
  }

  #add(feature: number): number {
    const id = numberOfFeature.of(feature);
    if (id === this.#families.length) {
      this.#families.push(this.#vocabulary.familyOf(feature));
      this.#refines.push(this.#vocabulary.isRefinement(feature) ? 1 : 0);
    }
    unitFeatures.push(id);
    return id;
  }
}

/** Longer blocks of a page are looked for by the importer, which sees where they stand. */
const longestFurniture = 200;

function readsLikeFurniture(text: string): boolean {
  return text.length <= longestFurniture && matchBoilerplate(text) !== null;
}

function hasTellingKind(unit: AlignUnit): boolean {
  return unit.kind !== undefined && unit.kind !== 'paragraph';
}
