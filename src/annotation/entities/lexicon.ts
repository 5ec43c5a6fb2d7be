import { type Kind, kinds } from './kinds.ts';
import { wordsOfName } from './tokens.ts';

/** What is known of the words of a language before any text is read. */
export interface Lexicon {
  /** The bits of `kinds` for a folded word; 0 for one that is in no list. */
  kindsOf(folded: string): number;
  fold(word: string): string;
  stem(folded: string): string;
  /** The longest known name of several words that begins at a place, as its end and kinds; null where none does. */
  phraseAt(stems: readonly string[], from: number, until: number): KnownPhrase | null;
}

export interface KnownPhrase {
  /** The index behind its last word. */
  readonly end: number;
  readonly kinds: number;
}

/** The lists of a language and how its words change. */
export interface LexiconSource {
  readonly lang: string;
  readonly names: Readonly<Partial<Record<Kind, readonly string[]>>>;
  readonly words: Readonly<Partial<Record<Kind, readonly string[]>>>;
  fold(word: string): string;
  stem(folded: string): string;
  /** The folded forms of a name in one word. */
  forms(name: string, kind: Kind): Iterable<string>;
  /** What the ending of a folded word gives away, as bits of `kinds`. */
  byEnding(folded: string): number;
}

interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  kinds: number;
}

/** Makes the look-ups of a language's lists; a name of several words is matched by the stems of its words. */
export function buildLexicon(source: LexiconSource): Lexicon {
  const forms = new Map<string, number>();
  const stems = new Map<string, number>();
  const phrases: PhraseNode = { next: new Map(), kinds: 0 };
  const add = (map: Map<string, number>, key: string, bit: number) => map.set(key, (map.get(key) ?? 0) | bit);

  for (const [kind, list] of Object.entries(source.names) as [Kind, readonly string[]][]) {
    for (const name of list) {
      const parts = wordsOfName(name, source.lang);
      if (parts.length > 1)
        addPhrase(
          phrases,
          parts.map((part) => source.stem(source.fold(part))),
          kinds[kind],
        );
      else for (const form of source.forms(name, kind)) add(forms, form, kinds[kind]);
    }
  }
  for (const [kind, list] of Object.entries(source.words) as [Kind, readonly string[]][]) {
    for (const word of list) add(stems, source.stem(source.fold(word)), kinds[kind]);
  }
  return {
    fold: source.fold,
    stem: source.stem,
    kindsOf: (folded) =>
      (forms.get(folded) ?? 0) | (stems.get(source.stem(folded)) ?? 0) | source.byEnding(folded),
    phraseAt: (sentence, from, until) => longestPhrase(phrases, sentence, from, until),
  };
}

function addPhrase(root: PhraseNode, stems: readonly string[], bit: number): void {
  let node = root;
  for (const stem of stems) {
    const known = node.next.get(stem) ?? { next: new Map(), kinds: 0 };
    node.next.set(stem, known);
    node = known;
  }
  node.kinds |= bit;
}

function longestPhrase(
  root: PhraseNode,
  stems: readonly string[],
  from: number,
  until: number,
): KnownPhrase | null {
  let found: KnownPhrase | null = null;
  let node: PhraseNode | undefined = root.next.get(stems[from] ?? '');
  for (let at = from + 1; node !== undefined; at++) {
    if (node.kinds !== 0) found = { end: at, kinds: node.kinds };
    if (at >= until) break;
    node = node.next.get(stems[at] ?? '');
  }
  return found;
}
