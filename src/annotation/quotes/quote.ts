import type { Reason } from '../../text/reason.ts';
import type { Span } from '../../text/span.ts';
import type { QuoteKind } from '../tag.ts';

/** What is known of the names of a text: at least where people and organisations stand. */
export interface KnownEntity extends Span {
  /** PER, ORG, LOC, …; labels of other schemes are passed over. */
  readonly label: string;
}

/** One suggested quote. All offsets count UTF-16 units of the text that was searched. */
export interface FoundQuote {
  readonly kind: QuoteKind;
  /** The quoted words in order, without quotation marks and without the words that frame them. */
  readonly fragments: readonly Span[];
  /** The words that say that somebody speaks: «заявил», «по словам», "according to". */
  readonly cue: Span | null;
  /** A name, or else the pronoun or noun phrase that stands for one; null where none is named. */
  readonly speaker: Span | null;
  /** The name that a pronoun or a function stands for, where an earlier mention tells. */
  readonly antecedent: Span | null;
  readonly addressee: Span | null;
  /** The index of the quote that this one lies inside of. */
  readonly parent: number | null;
  /** From 0 to 1: how sure the rule is that found it. */
  readonly score: number;
  /** Codes of `quote-reasons:reason`. */
  readonly reasons: readonly Reason[];
}

/** Who reports something on whose authority. */
export interface FoundAttribution {
  readonly outlet: Span;
  /** Whom the outlet leans on: «со ссылкой на Reuters». */
  readonly agency: Span | null;
  readonly verb: Span;
  /** The words that say that it leans on somebody. */
  readonly link: Span | null;
  /** The sentences that are reported, in order. */
  readonly scope: readonly Span[];
  readonly direction: 'back' | 'forward';
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface FoundQuotes {
  readonly quotes: readonly FoundQuote[];
  readonly attributions: readonly FoundAttribution[];
}

/** A quote whose place among the others is not yet settled. */
export interface QuoteDraft extends Omit<FoundQuote, 'parent' | 'antecedent'> {
  /** The quote that this one lies inside of. */
  readonly inside: QuoteDraft | null;
}
