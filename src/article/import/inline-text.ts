import type { Markup } from '../block.ts';
import type { BlockRole } from './raw-block.ts';

/** The text of one block with its markup, as far as it has been collected. */
export interface CollectedText {
  readonly text: string;
  readonly markup: readonly Markup[];
  /** What a class or element says of the better part of the text (`<time>`, `class="author"`). */
  readonly role: BlockRole | null;
}

export type MarkStart =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'emphasis' | 'strong' | 'superscript' | 'subscript' }
  | { readonly kind: 'role'; readonly role: BlockRole };

/** Collects the inline content of a block as plain text with ranges, collapsing white space as a browser shows it. */
export interface InlineText {
  add(source: string): void;
  /** Text that is kept as it is, such as the tab between two cells. */
  addVerbatim(text: string): void;
  /** One line break; answers `paragraph` where it is the second in a row. */
  lineBreak(): 'line' | 'paragraph';
  open(mark: MarkStart): void;
  close(): void;
  /** What was collected since the last time, null where it has no text. Marks that are open go on in the next block. */
  take(): CollectedText | null;
}

export function inlineText(): InlineText {
  let text = '';
  let done: FinishedMark[] = [];
  let gap: 'none' | 'space' | 'break' = 'none';
  const open: { mark: MarkStart; start: number | null }[] = [];

  /** Words with single spaces between and none around them. */
  const write = (source: string) => {
    // No-break spaces are text, but not where they only set a paragraph's first line in.
    const words = text === '' ? source.replace(/^[\u00A0 ]+/, '') : source;
    if (words === '') return;
    if (text !== '' && gap !== 'none') {
      if (gap === 'break') done.push({ kind: 'break', start: text.length, end: text.length + 1 });
      text += ' ';
    }
    gap = 'none';
    for (const entry of open) entry.start ??= text.length;
    text = appendComposed(text, words);
  };
  const addGap = () => {
    if (gap === 'none') gap = 'space';
  };
  const finish = (entry: { mark: MarkStart; start: number | null }) => {
    const { mark, start } = entry;
    if (start !== null && start < text.length) done.push({ ...mark, start, end: text.length });
    entry.start = null;
  };

  return {
    add(source) {
      const spaced = source.replace(WHITE_SPACE, ' ');
      const start = spaced.startsWith(' ') ? 1 : 0;
      const end = spaced.length - (spaced.endsWith(' ') ? 1 : 0);
      if (start > 0) addGap();
      if (end > start) write(spaced.slice(start, end));
      if (end < spaced.length) addGap();
    },
    addVerbatim(verbatim) {
      gap = 'none';
      text += verbatim;
    },
    lineBreak() {
      if (gap === 'break') return 'paragraph';
      gap = 'break';
      return 'line';
    },
    open(mark) {
      open.push({ mark, start: null });
    },
    close() {
      const entry = open.pop();
      if (entry !== undefined) finish(entry);
    },
    take() {
      for (const entry of open) finish(entry);
      const collected = text.trim() === '' ? null : collect(text, done);
      text = '';
      done = [];
      gap = 'none';
      return collected;
    },
  };
}

type FinishedMark = Markup | { kind: 'role'; role: BlockRole; start: number; end: number };

const WHITE_SPACE = /[ \t\n\r\f]+/g;

/** A role speaks for the block only where it covers the better part of it. */
const MIN_ROLE_SHARE = 0.6;

/** Nested elements of the same meaning finish one right after the other. */
const MAX_NESTED_ALIKE = 3;

function collect(raw: string, marks: readonly FinishedMark[]): CollectedText {
  const text = raw.trimEnd();
  const markup: Markup[] = [];
  let role: BlockRole | null = null;
  for (const mark of marks) {
    const end = Math.min(mark.end, text.length);
    if (mark.kind === 'role') {
      if (end - mark.start >= text.length * MIN_ROLE_SHARE) role = mark.role;
    } else if (mark.start < end) {
      const finished = { ...mark, end };
      if (!markup.slice(-MAX_NESTED_ALIKE).some((other) => isSame(other, finished))) markup.push(finished);
    }
  }
  return { text, markup: markup.toSorted((a, b) => a.start - b.start || b.end - a.end), role };
}

/** Keeps the text in NFC where a combining mark stands in another element than the letter it belongs to. */
function appendComposed(text: string, word: string): string {
  // Looking back costs as much as the text is long, and hardly any word begins so.
  if (!COMPOSES.test(word)) return text + word;
  const tail = text.slice(-MAX_COMPOSED);
  return text.slice(0, text.length - tail.length) + (tail + word).normalize('NFC');
}

/** Marks, and the vowels and final consonants of decomposed Korean (Unicode Standard Annex 15, NFC_QC=Maybe). */
const COMPOSES = /^[\p{M}\u1161-\u1175\u11A8-\u11C2]/u;
const MAX_COMPOSED = 4;

function isSame(a: Markup, b: Markup): boolean {
  const href = (markup: Markup) => (markup.kind === 'link' ? markup.href : '');
  return a.kind === b.kind && a.start === b.start && a.end === b.end && href(a) === href(b);
}
