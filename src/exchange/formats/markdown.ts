import type { BlockKind, Markup } from '../../article/block.ts';
import { type BilingualDocument, type DocumentBlock, notesOf, titleOf } from '../bilingual-document.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { safeHref } from './bilingual-html/escape.ts';
import type { Format, WriteOptions } from './format.ts';

/** CommonMark with a quotation for each translated paragraph, so that it reads well unrendered too. */
export const markdown = {
  id: 'markdown',
  purpose: 'publish',
  mediaType: 'text/markdown',
  extension: 'md',
  carries: new Set(['metadata', 'kinds', 'markup', 'notes', 'crossings']),
  write,
} satisfies Format;

function write(document: BilingualDocument, { words }: WriteOptions): string {
  const { metadata, rows } = document;
  const about = (['publisher', 'author', 'date', 'address', 'rights', 'translator'] as const).flatMap(
    (name) => (metadata[name] ? [`- ${words(`publish:about.${name}`)}: ${escaped(metadata[name])}`] : []),
  );
  const notes = notesOf(document).map(
    ({ number, text, origin }) => `${number}. ${escaped(text)}${origin ? ` (${escaped(origin)})` : ''}`,
  );
  const body = rows.flatMap((row) => [
    ...row.source.map((block) => blockText(block)),
    ...row.target.map((block) => blockText(block).replace(/^/gm, '> ')),
  ]);
  const title = titleOf(document, 'target') ?? titleOf(document, 'source') ?? words('publish:untitled');
  return `${[
    `# ${escaped(title)}`,
    ...body,
    ...(notes.length > 0 ? [`## ${words('publish:notes.title')}`, notes.join('\n')] : []),
    ...(about.length > 0 ? [`---`, about.join('\n')] : []),
  ].join('\n\n')}\n`;
}

const before: Partial<Record<BlockKind, string>> = {
  title: '## ',
  heading: '### ',
  'list-item': '- ',
  quotation: '> ',
};

function blockText({ kind, text, markup }: DocumentBlock): string {
  if (kind === 'table') return table(text);
  const inline = inlineNodes(text, markup).map(inlineText).join('');
  return `${before[kind] ?? ''}${inline}`;
}

function table(text: string): string {
  const rows = text.split('\n').map((line) => `| ${line.split('\t').map(escaped).join(' | ')} |`);
  const columns = text.split('\n')[0]?.split('\t').length ?? 1;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

const marks: Readonly<Record<Exclude<Markup['kind'], 'link' | 'break'>, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
};

function inlineText(node: InlineNode): string {
  if (typeof node === 'string') return escaped(node);
  const { markup } = node;
  const inner = node.children.map(inlineText).join('');
  if (markup.kind === 'break') return '\\\n';
  if (markup.kind === 'link') {
    const href = safeHref(markup.href);
    return href === null ? inner : `[${inner}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
  }
  const [open, close] = marks[markup.kind];
  return `${open}${inner}${close}`;
}

/** Words that mean nothing to Markdown, whatever characters they have. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/^(\s*)(#{1,6}\s|[-+>]|=)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ');
}
