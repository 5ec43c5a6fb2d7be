import type { Reason } from '../../../text/reason.ts';
import { cleanText } from '../clean-text.ts';
import { inlineText, type MarkStart } from '../inline-text.ts';
import type { BlockRole, ContainerHint, Origin, RawBlock } from '../raw-block.ts';
import { addTable, type RawTable } from '../raw-table.ts';
import type { XmlElement } from './xml-tree.ts';

/** How a stretch of letters is set. */
export interface LetterStyle {
  readonly href: string | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly script: 'superscript' | 'subscript' | null;
}

export const PLAIN_LETTERS: LetterStyle = { href: null, strong: false, emphasis: false, script: null };

/** What the document says of a paragraph. */
export interface ParagraphStyle {
  readonly origin: Origin;
  readonly role: BlockRole | null;
  readonly containers: readonly ContainerHint[];
}

export const NO_MEANING: ParagraphStyle = { origin: 'paragraph', role: null, containers: [] };

/** The lines of a table of contents lead to other pages of the same paper. */
export const TABLE_OF_CONTENTS: Partial<ParagraphStyle> = {
  containers: [{ reason: 'navigation', container: 'toc', strength: 1 }],
};

export interface MarginComment {
  readonly author: string;
  readonly text: string;
  /** The words that it is about; empty where it is about a place. */
  readonly about: string;
}

/** How much of the words that a comment is about is collected to be repeated with it, in UTF-16 units. */
export const MAX_ABOUT = 80;

/** A note that the text refers to by its sign; the sign is empty where its author wrote it out. */
export interface Note {
  readonly sign: string;
  readonly content: XmlElement;
}

/** What is left to do once the paragraph, or the row, that is being written has ended. */
type Later = () => void;

/** Puts the blocks of a document together from its paragraphs, the same for every format that has paragraphs. */
export interface DocumentWriter {
  letters(text: string, style: LetterStyle): void;
  lineBreak(): void;
  endParagraph(style: ParagraphStyle): void;
  /** Collects what `write` writes as the blocks of one cell. */
  cell(write: () => void): readonly RawBlock[];
  table(rows: readonly (readonly (readonly RawBlock[])[])[]): void;
  /** Does something when the paragraph that is being written has ended, such as writing what stands beside it. */
  afterParagraph(later: Later): void;
  comment(comment: MarginComment): void;
  /** Counts something that the person who imports is told of. */
  count(code: string, by?: number): void;
  result(): WrittenDocument;
}

export interface WrittenDocument {
  readonly blocks: readonly RawBlock[];
  readonly tables: readonly RawTable[];
  readonly warnings: readonly Reason[];
}

export function documentWriter(): DocumentWriter {
  const inline = inlineText();
  const counts = new Map<string, number | null>();
  const tables: RawTable[] = [];
  let blocks: RawBlock[] = [];
  let open: MarkStart[] = [];
  let later: Later[] = [];
  let depth = 0;

  const count = (code: string, by = 1) => counts.set(code, (counts.get(code) ?? 0) + by);
  const clean = (raw: string) => {
    if (UNSUSPICIOUS.test(raw)) return raw;
    const { text, warnings } = cleanText(raw);
    for (const { code, values } of warnings) {
      if (typeof values?.count === 'number') count(code, values.count);
      else counts.set(code, null);
    }
    return text;
  };
  const setMarks = (style: LetterStyle) => {
    const wanted = marksOf(style);
    const same = wanted.findIndex((mark, i) => !isSameMark(mark, open[i]));
    const kept = Math.min(same < 0 ? wanted.length : same, open.length);
    for (let i = open.length; i > kept; i--) inline.close();
    for (const mark of wanted.slice(kept)) inline.open(mark);
    open = [...open.slice(0, kept), ...wanted.slice(kept)];
  };
  const flush = ({ origin, role, containers }: ParagraphStyle) => {
    setMarks(PLAIN_LETTERS);
    const collected = inline.take();
    if (collected === null) return;
    const { text, markup } = collected;
    blocks.push({ text, markup, origin, bullet: null, containers, role, outside: false });
  };
  const endParagraph = (style: ParagraphStyle) => {
    flush(style);
    const due = later;
    later = [];
    for (const act of due) act();
  };

  return {
    letters(text, style) {
      setMarks(style);
      inline.add(clean(text));
    },
    lineBreak: () => {
      inline.lineBreak();
    },
    endParagraph,
    cell(write) {
      const outer = blocks;
      const inner: RawBlock[] = [];
      blocks = inner;
      depth++;
      write();
      endParagraph(NO_MEANING);
      depth--;
      blocks = outer;
      return inner;
    },
    table(rows) {
      const table = addTable(blocks, rows);
      if (depth === 0) tables.push(table);
    },
    afterParagraph: (act) => {
      later.push(act);
    },
    comment({ author, text, about }) {
      const said = clean(text).replace(/\s+/gu, ' ').trim();
      if (said === '') return;
      count('comments-kept');
      const name = clean(author).trim();
      // What was cut off at the limit may have been cut in the middle of a character.
      const place = clean(about.replace(/[\uD800-\uDBFF]$/, ''))
        .replace(/\s+/gu, ' ')
        .trim();
      const head = [name, place === '' ? '' : `[${place}]`].filter((part) => part !== '').join(' ');
      blocks.push(commentBlock(head === '' ? said : `${head}: ${said}`));
    },
    count,
    result() {
      endParagraph(NO_MEANING);
      const warnings = [...counts].map(([code, times]) =>
        times === null ? { code } : { code, values: { count: times } },
      );
      return { blocks, tables, warnings };
    },
  };
}

/** Letters, digits and signs that no rule of `cleanText` is about: nearly every piece of nearly every document. */
const UNSUSPICIOUS = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u0400-\u0482\u048A-\u04FF\u2010-\u2027\u2030-\u205E]*$/;

/** Links outside, so that emphasis within a link leaves it whole. */
function marksOf({ href, strong, emphasis, script }: LetterStyle): MarkStart[] {
  const marks: MarkStart[] = [];
  if (href !== null) marks.push({ kind: 'link', href });
  if (strong) marks.push({ kind: 'strong' });
  if (emphasis) marks.push({ kind: 'emphasis' });
  if (script !== null) marks.push({ kind: script });
  return marks;
}

function isSameMark(a: MarkStart, b: MarkStart | undefined): boolean {
  if (a.kind === 'link' && b?.kind === 'link') return a.href === b.href;
  return a.kind === b?.kind;
}

function commentBlock(text: string): RawBlock {
  return {
    text: text.normalize('NFC'),
    markup: [],
    origin: 'line',
    bullet: null,
    containers: [MARGIN],
    role: 'editors-note',
    outside: false,
  };
}

const MARGIN: ContainerHint = { reason: 'margin-comment', container: 'comment', strength: 1 };
