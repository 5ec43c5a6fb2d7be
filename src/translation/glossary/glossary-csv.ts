import { readCsv, writeCsv } from '../../text/csv.ts';
import type { NewTerm } from './store.ts';
import { MAX_NOTE, MAX_TERM, partsOfSpeech, type Term, termStatuses } from './term.ts';

/** The columns of a glossary's file, in this order when written, in any when read. */
export const glossaryColumns = [
  'source_lang',
  'target_lang',
  'source',
  'target',
  'part_of_speech',
  'status',
  'note',
  'source_forms',
  'target_forms',
] as const;

/** How many terms one file may bring. */
export const MAX_TERMS_AT_ONCE = 5000;

/** A glossary as CSV; several forms stand in one cell with | between them. */
export function glossaryCsv(terms: readonly Term[]): string {
  return writeCsv([
    glossaryColumns,
    ...terms.map((term) => [
      term.langSource,
      term.langTarget,
      term.source,
      term.target,
      term.partOfSpeech ?? '',
      term.status,
      term.note,
      term.forms.source.join('|'),
      term.forms.target.join('|'),
    ]),
  ]);
}

/** A line of a file that is no term, as people count lines, and why: the words are `glossary:problem.<code>`. */
export interface LineProblem {
  readonly line: number;
  readonly code: 'no-words' | 'no-language' | 'unknown-status' | 'too-long';
}

export type GlossaryFile =
  | {
      readonly kind: 'read';
      readonly terms: readonly Omit<NewTerm, 'id'>[];
      readonly problems: readonly LineProblem[];
    }
  | { readonly kind: 'no-columns' }
  | { readonly kind: 'too-many'; readonly limit: number };

/** Reads a glossary's file. Good lines are read where others are not. */
export function readGlossaryCsv(text: string): GlossaryFile {
  const [heads = [], ...lines] = readCsv(text);
  const places = new Map(
    heads.map((head, i) => [
      head
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/gu, '_'),
      i,
    ]),
  );
  if (!['source_lang', 'target_lang', 'source', 'target'].every((name) => places.has(name)))
    return { kind: 'no-columns' };
  if (lines.length > MAX_TERMS_AT_ONCE) return { kind: 'too-many', limit: MAX_TERMS_AT_ONCE };
  const terms: Omit<NewTerm, 'id'>[] = [];
  const problems: LineProblem[] = [];
  for (const [i, cells] of lines.entries()) {
    // What was set off against formulas comes back as it was.
    const cell = (name: string) =>
      (cells[places.get(name) ?? -1] ?? '')
        .trim()
        .replace(/^'(?=[=+\-@])/, '')
        .normalize('NFC');
    const forms = (name: string) =>
      cell(name)
        .split('|')
        .map((form) => form.trim())
        .filter(Boolean);
    const term = {
      langSource: languageTag(cell('source_lang')),
      langTarget: languageTag(cell('target_lang')),
      source: cell('source'),
      target: cell('target'),
      partOfSpeech: partsOfSpeech.find((part) => part === cell('part_of_speech').toLowerCase()) ?? null,
      status:
        cell('status') === ''
          ? 'approved'
          : (termStatuses.find((each) => each === cell('status').toLowerCase()) ?? null),
      note: cell('note'),
      forms: { source: forms('source_forms'), target: forms('target_forms') },
    };
    const code = problemOf(term);
    if (code) problems.push({ line: i + 2, code });
    else terms.push(term as Omit<NewTerm, 'id'>);
  }
  return { kind: 'read', terms, problems };
}

/** What is wrong with a term as it was typed; null where nothing is. */
export function problemOf(term: {
  readonly langSource: string | null;
  readonly langTarget: string | null;
  readonly source: string;
  readonly target: string;
  readonly status: string | null;
  readonly note: string;
  readonly forms: { readonly source: readonly string[]; readonly target: readonly string[] };
}): LineProblem['code'] | null {
  const { source, target, status, note, forms } = term;
  if (term.langSource === null || term.langTarget === null) return 'no-language';
  if (status === null) return 'unknown-status';
  // Forbidden words may stand alone; an approved translation needs what it translates.
  if (target === '' || (source === '' && status === 'approved')) return 'no-words';
  const words = [source, target, ...forms.source, ...forms.target];
  return words.some((each) => each.length > MAX_TERM) || note.length > MAX_NOTE ? 'too-long' : null;
}

/** A BCP 47 tag in its usual spelling; null for what is none. */
export function languageTag(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written.trim())[0] ?? null;
  } catch {
    return null;
  }
}
