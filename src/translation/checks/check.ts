import type { Markup } from '../../article/block.ts';
import type { Severity } from '../../project/project.ts';
import type { Replacement } from '../../text/change.ts';
import type { Reason } from '../../text/reason.ts';
import type { Span } from '../../text/span.ts';

/** One side of a pair: one paragraph or sentence, or several with a line break between them. */
export interface CheckedText {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly text: string;
  readonly markup: readonly Markup[];
}

/** A translation beside its source. Neither side is empty. */
export interface CheckedPair {
  readonly source: CheckedText;
  readonly target: CheckedText;
}

/** One referent of the ledger. */
export interface KnownName {
  readonly id: string;
  /** All that may stand for it, by language: names, aliases, acronyms; inflected forms are found by themselves. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** What a translation may call it, by language; a language that is not named allows anything. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}

/** A term of the glossary in one direction. */
export interface KnownTerm {
  readonly id: string;
  /** What stands in the source; null for words that are forbidden whatever the source says. */
  readonly source: string | null;
  /** What has to stand in the translation, one of them; empty where only `forbidden` counts. */
  readonly approved: readonly string[];
  readonly forbidden: readonly string[];
}

/** What a pair is checked against, beside itself. */
export interface CheckContext {
  readonly names: readonly KnownName[];
  readonly terms: readonly KnownTerm[];
  /** How the same source was translated elsewhere, without this pair. */
  readonly otherTranslations: (source: string) => readonly string[];
}

/** Nothing is known beside the pair. */
export const nothingKnown: CheckContext = {
  names: [],
  terms: [],
  otherTranslations: () => [],
};

/** What a check found: where, why, and what would put it right. */
export interface Finding {
  readonly side: 'source' | 'target';
  /** Of the text of that side. */
  readonly span: Span;
  /** The words are `checks:reason.<code>`. */
  readonly reason: Reason;
  /** Replacements in the target; null where only a person can tell. */
  readonly fix: readonly Replacement[] | null;
}

/** One question that every pair is asked. */
export interface Check {
  /** Also the locale key of its name, under `checks:name`. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether it runs where a project says nothing. */
  readonly isOnByDefault: boolean;
  find(pair: CheckedPair, context: CheckContext): readonly Finding[];
}

/** A finding in the target. */
export function inTarget(span: Span, reason: Reason, insert: string | null = null): Finding {
  return { side: 'target', span, reason, fix: insert === null ? null : [{ ...span, insert }] };
}

/** A finding that points to what the source has and the target lacks. */
export function inSource(span: Span, reason: Reason): Finding {
  return { side: 'source', span, reason, fix: null };
}

/** The whole of a text. */
export function wholeOf({ text }: CheckedText): Span {
  return { start: 0, end: text.length };
}

/** Where a pattern matches. The pattern has to be global. */
export function matchesOf(text: string, pattern: RegExp): readonly (Span & { readonly found: string })[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    found,
  }));
}
