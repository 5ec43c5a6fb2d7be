import { baseLanguage } from '../../text/languages.ts';
import type { Span } from '../../text/span.ts';
import { findForms, type SoughtPhrase, seek } from '../../text/word-forms.ts';
import type { KnownTerm } from '../checks/check.ts';

/** Whether a term's translation is to be used, or must not be; also the locale key, under `glossary:status`. */
export const termStatuses = ['approved', 'forbidden'] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Parts of speech; also the locale key, under `glossary:part`. */
export const partsOfSpeech = ['noun', 'name', 'verb', 'adjective', 'adverb', 'phrase'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** The longest term, form or note, in UTF-16 code units. */
export const MAX_TERM = 200;
export const MAX_NOTE = 1000;

/** What stands in a source and one translation of it. */
export interface Term {
  readonly id: string;
  readonly langSource: string;
  readonly langTarget: string;
  /** Empty for words that are forbidden whatever the source says. */
  readonly source: string;
  readonly target: string;
  /** Forms that are not found by themselves, such as abbreviations and irregular plurals. */
  readonly forms: { readonly source: readonly string[]; readonly target: readonly string[] };
  readonly partOfSpeech: PartOfSpeech | null;
  readonly status: TermStatus;
  readonly note: string;
  readonly version: number;
}

/** A term where a text has it, in whatever form. */
export interface TermHit extends Span {
  readonly term: Term;
}

/** The terms of a glossary in a text of their source language, in order, each place once: the longest term has it. */
export function findTerms(
  text: string,
  terms: readonly Term[],
  langSource: string,
  langTarget: string,
): readonly TermHit[] {
  const hits = terms
    .filter((term) => term.source !== '' && isOf(term, langSource, langTarget))
    .flatMap((term) =>
      soughtOf(term)
        .flatMap((form) => findForms(text, form))
        .map((span) => ({ ...span, term })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TermHit[] = [];
  for (const hit of hits) {
    const isSame = kept.some(
      (each) => each.start === hit.start && each.end === hit.end && each.term !== hit.term,
    );
    if (isSame || kept.every((each) => hit.start >= each.end)) kept.push(hit);
  }
  return kept;
}

/** The terms of one direction as the checks want them: one of the approved translations, none of the forbidden ones. */
export function knownTerms(
  terms: readonly Term[],
  langSource: string,
  langTarget: string,
): readonly KnownTerm[] {
  const bySource = new Map<string, { source: string | null; approved: string[]; forbidden: string[] }>();
  for (const term of terms) {
    if (!isOf(term, langSource, langTarget)) continue;
    const known = bySource.get(term.source) ?? { source: term.source || null, approved: [], forbidden: [] };
    const words = [term.target, ...term.forms.target].filter((each) => each !== '');
    known[term.status === 'approved' ? 'approved' : 'forbidden'].push(...words);
    bySource.set(term.source, known);
  }
  return [...bySource].map(([source, known]) => ({ id: source, ...known }));
}

function isOf(term: Term, langSource: string, langTarget: string): boolean {
  return (
    baseLanguage(term.langSource) === baseLanguage(langSource) &&
    baseLanguage(term.langTarget) === baseLanguage(langTarget)
  );
}

const sought = new WeakMap<Term, readonly SoughtPhrase[]>();

function soughtOf(term: Term): readonly SoughtPhrase[] {
  const known =
    sought.get(term) ?? [term.source, ...term.forms.source].map((form) => seek(form, term.langSource));
  sought.set(term, known);
  return known;
}
