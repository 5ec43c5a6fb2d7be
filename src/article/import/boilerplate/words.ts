import type { BoilerplateReason } from '../../block.ts';

/**
 * The phrases by which one language's page furniture is known, in the notation of `Phrase`: `word*` for any word
 * that begins so, `…` for up to four words between. Case, stops and counts («Комментарии (12)») do not matter.
 */
export interface BoilerplateWords {
  /** BCP 47, `und` for words of no language. */
  readonly lang: string;
  readonly phrases: Readonly<Partial<Record<BoilerplateReason, BoilerplatePhrases>>>;
}

export interface BoilerplatePhrases {
  /** The phrase is the whole block, wherever it stands. */
  readonly whole?: readonly string[];
  /** The phrase is the whole block, but says so only before or after the running text; inside it is a heading. */
  readonly edge?: readonly string[];
  /** A short block begins with the phrase. */
  readonly start?: readonly string[];
  /** The phrase stands anywhere in a block of a few sentences. */
  readonly within?: readonly string[];
  /** A block of nothing but these words, in any order: a bar of buttons. */
  readonly bar?: readonly string[];
}
