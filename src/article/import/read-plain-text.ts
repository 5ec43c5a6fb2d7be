import type { Reason } from '../../text/reason.ts';
import type { Markup } from '../block.ts';
import { splitBullets, type TextItem } from './bullets.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import type { RawBlock } from './raw-block.ts';

/** The blocks of a plain text in order, and a warning for each thing that was changed on the way. */
export interface PlainTextBlocks {
  readonly blocks: readonly RawBlock[];
  readonly warnings: readonly Reason[];
}

/**
 * Cuts plain text (as `decodeText` gives it) into blocks: at blank lines, or at each line where there are none.
 * Lines that a margin broke are joined, bullets become list items, verse keeps its lines as break markup.
 */
export function readPlainText(text: string): PlainTextBlocks {
  const chunks = splitChunks(text);
  const { chunks: joined, hyphens } = joinWrappedLines(chunks);
  const warnings = hyphens > 0 ? [{ code: 'hyphens-at-line-ends', values: { count: hyphens } }] : [];
  const blocks = splitBullets(joined).flatMap((chunk) => chunkBlocks(chunk, chunks.length > 1));
  return { blocks, warnings };
}

/** The lines between blank lines. A line of nothing but no-break spaces is what browsers paste for a blank one. */
function splitChunks(text: string): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      chunk.push(line.trimEnd());
    } else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** Without blank lines nothing sets a stanza apart from paragraphs. */
function chunkBlocks(items: readonly TextItem[], apart: boolean): RawBlock[] {
  if (apart && isVerse(items)) return [verseBlock(items.map(({ text }) => text))];
  return items.map(({ text, bullet }) => textBlock(text, bullet));
}

const MIN_VERSE_LINES = 3;
const MAX_VERSE_LINE = 60;

/** Several short lines, most of which end in a comma or stop: lines of a poem or song belong together. */
function isVerse(items: readonly TextItem[]): boolean {
  if (items.length < MIN_VERSE_LINES) return false;
  if (items.some(({ text, bullet }) => bullet !== null || text.length > MAX_VERSE_LINE)) return false;
  // A dash at the start of each line is talk, and each speaker has a paragraph.
  if (items.every(({ text }) => /^[-–—]/.test(text))) return false;
  const punctuated = items.filter(({ text }) => /[,;:.!?…—–]["»”]?$/.test(text)).length;
  return punctuated * 2 > items.length;
}

function verseBlock(lines: readonly string[]): RawBlock {
  const markup: Markup[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') {
      markup.push({ kind: 'break', start: text.length, end: text.length + 1 });
      text += ' ';
    }
    text += line;
  }
  return { ...textBlock(text, null), markup };
}

function textBlock(text: string, bullet: string | null): RawBlock {
  const origin = bullet === null ? 'line' : 'list-item';
  return { text, markup: [], origin, bullet, containers: [], role: null, outside: false };
}
