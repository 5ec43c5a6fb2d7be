import { elementRole } from './container-hints.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';
import { type InlineText, inlineText, type MarkStart } from './inline-text.ts';
import type { BlockRole, Origin, RawBlock } from './raw-block.ts';
import { isLayoutTable, tableRows } from './tables.ts';

/** A block as it was cut out of a page, with the elements around it, outermost first. */
export interface CollectedBlock extends Pick<RawBlock, 'text' | 'markup' | 'origin'> {
  readonly inlineRole: BlockRole | null;
  readonly path: readonly HtmlElement[];
}

/** How a page's links are made absolute; null for a link that leads nowhere outside the page. */
export type ResolveLink = (href: string) => string | null;

/**
 * Cuts a sanitised page into blocks: at block elements and at doubled line breaks. Inline elements become ranges;
 * a data table gives one block per row with its cells joined by tabs. `quoteMarks` counts the marks written out
 * for `<q>`, which browsers show although the page does not hold them.
 */
export function collectHtml(nodes: readonly HtmlNode[], resolveLink: ResolveLink) {
  const collector: Collector = {
    inline: inlineText(),
    blocks: [],
    path: [],
    origin: 'line',
    resolveLink,
    quoteMarks: 0,
  };
  for (const node of nodes) visit(node, collector);
  flush(collector);
  return { blocks: collector.blocks, quoteMarks: collector.quoteMarks };
}

interface Collector {
  readonly inline: InlineText;
  readonly blocks: CollectedBlock[];
  readonly path: HtmlElement[];
  readonly resolveLink: ResolveLink;
  origin: Origin;
  quoteMarks: number;
}

function visit(node: HtmlNode, collector: Collector): void {
  if (node.type === 'text') {
    collector.inline.add(node.data);
  } else if (isElement(node)) {
    if (node.name === 'br') visitLineBreak(collector);
    else if (node.name === 'hr') flush(collector);
    else if (node.name === 'pre') visitBlock(node, collector, () => visitPreformatted(node, collector));
    else if (node.name === 'table' && !isLayoutTable(node))
      visitBlock(node, collector, () => visitTable(node, collector));
    else if (BLOCKS.has(node.name)) visitBlock(node, collector, () => visitAll(node.children, collector));
    else visitInline(node, collector);
  }
}

const visitAll = (nodes: readonly HtmlNode[], collector: Collector) => {
  for (const node of nodes) visit(node, collector);
};

const BLOCKS: ReadonlySet<string> = new Set([
  ...['article', 'main', 'section', 'div', 'header', 'footer', 'nav', 'aside', 'form', 'hgroup', 'address'],
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

const ORIGINS: Readonly<Record<string, Origin>> = {
  ...{ h1: 'heading-1', h2: 'heading-2', h3: 'heading-2', h4: 'heading-2', h5: 'heading-2', h6: 'heading-2' },
  ...{ li: 'list-item', dt: 'list-item', dd: 'list-item', blockquote: 'quotation' },
  ...{ figcaption: 'caption', caption: 'caption' },
};

/** Containers that begin afresh: what stands in them is no part of the list item or figure around them. */
const NEUTRAL: ReadonlySet<string> = new Set('article section nav aside footer figure ul ol'.split(' '));

/** Posts of social networks, which sites embed as quotations. */
const EMBED =
  /\b(?:twitter-tweet|twitter-video|instagram-media|telegram-post|fb-post|tiktok-embed|reddit-embed)\b/;

function visitBlock(element: HtmlElement, collector: Collector, visitContent: () => void): void {
  flush(collector);
  const outer = collector.origin;
  collector.path.push(element);
  collector.origin = originOf(element, outer);
  visitContent();
  flush(collector);
  collector.path.pop();
  collector.origin = outer;
}

function originOf({ name, attribs }: HtmlElement, outer: Origin): Origin {
  if (EMBED.test(attribs.class ?? '')) return 'embed';
  const own = ORIGINS[name];
  if (own !== undefined) return outer === 'embed' ? 'embed' : own;
  if (NEUTRAL.has(name)) return outer === 'quotation' || outer === 'embed' ? outer : 'line';
  return name === 'p' && outer === 'line' ? 'paragraph' : outer;
}

function visitInline(element: HtmlElement, collector: Collector): void {
  if (isSetApart(element)) collector.inline.add(' ');
  const mark = markOf(element, collector.resolveLink);
  const role = elementRole(element);
  if (mark !== null) collector.inline.open(mark);
  if (role !== null) collector.inline.open({ kind: 'role', role });
  if (element.name === 'q') {
    collector.quoteMarks += 2;
    collector.inline.add('“');
  }
  visitAll(element.children, collector);
  if (element.name === 'q') collector.inline.add('”');
  if (role !== null) collector.inline.close();
  if (mark !== null) collector.inline.close();
}

/**
 * Links side by side are the entries of a menu, and so are links and lines with classes of their own: a style sheet
 * sets them apart. One letter alone is an initial that was set large.
 */
function isSetApart({ name, attribs, prev }: HtmlElement): boolean {
  if (prev === null || !isElement(prev)) return false;
  if (name === 'a' && prev.name === 'a') return true;
  if (!ENTRIES.has(name) || !ENTRIES.has(prev.name)) return false;
  const isEntry = (element: string, className: string | undefined) =>
    element === 'a' || className !== undefined;
  const isLabelled = name === 'a' || isEntry(prev.name, prev.attribs.class);
  return isEntry(name, attribs.class) && isLabelled && lengthOf(prev, 2) > 1;
}

const ENTRIES: ReadonlySet<string> = new Set(['a', 'span', 'time', 'label']);

/** How long a node's text is, counted no further than to `enough`. */
function lengthOf(node: HtmlNode, enough: number): number {
  if (node.type === 'text') return node.data.trim().length;
  if (!('children' in node)) return 0;
  let length = 0;
  for (const child of node.children) {
    length += lengthOf(child, enough);
    if (length >= enough) break;
  }
  return length;
}

function markOf({ name, attribs }: HtmlElement, resolveLink: ResolveLink): MarkStart | null {
  if (name === 'a' && attribs.href !== undefined) {
    const href = resolveLink(attribs.href);
    return href === null ? null : { kind: 'link', href };
  }
  const kind = INLINE_KINDS[name];
  return kind === undefined ? null : { kind };
}

const INLINE_KINDS: Readonly<Record<string, 'emphasis' | 'strong' | 'superscript' | 'subscript'>> = {
  ...{ em: 'emphasis', i: 'emphasis', cite: 'emphasis', dfn: 'emphasis', strong: 'strong', b: 'strong' },
  ...{ sup: 'superscript', sub: 'subscript' },
};

/** Two breaks in a row are how old pages write paragraphs; a heading or caption stays whole. */
function visitLineBreak(collector: Collector): void {
  const whole = collector.origin === 'heading-1' || collector.origin === 'heading-2';
  if (collector.inline.lineBreak() === 'paragraph' && !whole) flush(collector);
}

function visitPreformatted(element: HtmlElement, collector: Collector): void {
  const visitLines = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) {
      if (node.type !== 'text') {
        visit(node, collector);
        continue;
      }
      node.data.split('\n').forEach((line, i) => {
        if (i > 0) visitLineBreak(collector);
        collector.inline.add(line);
      });
    }
  };
  visitLines(element.children);
}

function visitTable(table: HtmlElement, collector: Collector): void {
  for (const row of tableRows(table)) {
    if (row.kind === 'caption') {
      visit(row.element, collector);
      continue;
    }
    row.cells.forEach((cell, i) => {
      if (i > 0) collector.inline.addVerbatim('\t');
      visitCell(cell, collector);
    });
    flush(collector, 'table-row');
  }
}

/** A cell is one line, whatever stands in it. */
function visitCell(cell: HtmlElement, collector: Collector): void {
  for (const node of cell.children) {
    if (node.type === 'text') collector.inline.add(node.data);
    else if (isElement(node) && node.name === 'br') collector.inline.lineBreak();
    else if (isElement(node) && BLOCKS.has(node.name)) {
      collector.inline.add(' ');
      visitCell(node, collector);
      collector.inline.add(' ');
    } else if (isElement(node)) visitInline(node, collector);
  }
}

function flush(collector: Collector, origin: Origin = collector.origin): void {
  const collected = collector.inline.take();
  if (collected === null) return;
  const { text, markup, role } = collected;
  collector.blocks.push({ text, markup, origin, inlineRole: role, path: [...collector.path] });
}
