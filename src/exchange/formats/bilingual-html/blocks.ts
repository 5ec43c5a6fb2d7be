import { intendedOf } from '../../../annotation/tagging.ts';
import type { Markup } from '../../../article/block.ts';
import { type Span, spansOverlap } from '../../../text/span.ts';
import type { DocumentBlock, DocumentText } from '../../bilingual-document.ts';
import { elementId, safeHref, safeText } from './escape.ts';
import { type InlineElement, type InlineInsert, inlineHtml, within } from './inline.ts';
import { frameLanguage, languageAttributes, noteReferenceId, type Page } from './page.ts';

/** One block as the element of its kind. A list item is an `<li>`: the caller stands it in its list. */
export function blockHtml(page: Page, block: DocumentBlock, text: DocumentText, lines = 1): string {
  const attributes = (className: string): string => {
    const names = [className, lines > 1 ? linesClass(lines) : ''].filter(Boolean).join(' ');
    const language = block.lang === text.lang ? '' : ` ${languageAttributes(block.lang)}`;
    return `${names === '' ? '' : ` class="${names}"`}${language}`;
  };
  const content = (): string => `${contentHtml(page, block)}${asidesHtml(page, block, text)}`;
  switch (block.kind) {
    case 'title':
      return page.titleIds.has(block.id)
        ? `<h1${attributes('')}>${content()}</h1>`
        : `<h2${attributes('')}>${content()}</h2>`;
    case 'heading':
      return `<h2${attributes('')}>${content()}</h2>`;
    case 'list-item':
      return `<li${attributes('')}>${content()}</li>`;
    case 'quotation':
      return `<blockquote${attributes('')}><p>${content()}</p></blockquote>`;
    case 'table':
      // It scrolls where it is too wide, so the keyboard must be able to reach it.
      return `<div${attributes('table')} role="group" aria-label="${tableName(page)}" tabindex="0">${tableHtml(page, block)}</div>`;
    case 'footnote':
    case 'editors-note':
      return `<p${attributes(block.kind)} role="note">${content()}</p>`;
    case 'paragraph':
      return `<p${attributes('')}>${content()}</p>`;
    case 'byline':
    case 'dateline':
    case 'standfirst':
    case 'caption':
    case 'credit':
    case 'embed':
      return `<p${attributes(block.kind)}>${content()}</p>`;
    default:
      return block.kind satisfies never;
  }
}

/** The most lines of a group's grid that the stylesheet knows how to stretch over. */
export const MAX_STRETCHED_LINES = 9;

/** The class that stretches an element over lines of its group's grid. */
export function linesClass(lines: number): string {
  return `lines-${Math.min(lines, MAX_STRETCHED_LINES)}`;
}

function contentHtml(page: Page, block: DocumentBlock): string {
  return inlineHtml(block.text, elementsOf(page, block), insertsOf(page, block));
}

function elementsOf({ marks }: Page, block: DocumentBlock): readonly InlineElement[] {
  const elements = block.markup.flatMap(markupElement);
  // HTML has no link within a link: of links that overlap, the first one stands.
  const links = elements.filter(({ rank }) => rank === 0);
  const cutOff = links.filter((link, index) =>
    links.slice(0, index).some((first) => spansOverlap(first, link)),
  );
  return [...elements, ...(marks.byBlock.get(block.id) ?? [])].filter(
    (element) => element.start < element.end && !cutOff.includes(element),
  );
}

function markupElement(markup: Markup): readonly InlineElement[] {
  const { start, end } = markup;
  const element = (open: string, name: string, rank: InlineElement['rank']): readonly InlineElement[] => [
    { start, end, open: `<${open}>`, close: `</${name}>`, rank },
  ];
  switch (markup.kind) {
    case 'link': {
      const href = safeHref(markup.href);
      return href === null ? [] : element(`a href="${safeText(href)}" rel="noopener"`, 'a', 0);
    }
    case 'emphasis':
      return element('em', 'em', 2);
    case 'strong':
      return element('strong', 'strong', 2);
    case 'superscript':
      return element('sup', 'sup', 2);
    case 'subscript':
      return element('sub', 'sub', 2);
    case 'break':
      return [];
    default:
      return markup satisfies never;
  }
}

function insertsOf(page: Page, block: DocumentBlock): readonly InlineInsert[] {
  const { notes, options } = page;
  const breaks = block.markup
    .filter(({ kind }) => kind === 'break')
    .map(({ start, end }) => ({ start, end, html: '<br>' }));
  const references = notes.flatMap(({ number, places }) =>
    places.flatMap((place, index) => {
      if (place.blockId !== block.id) return [];
      const position = afterQuoteMark(block, place.offset);
      const name = safeText(options.words('publish:notes.reference', { number }));
      const link = `<a href="#note-${number}" id="${noteReferenceId(number, index + 1)}" aria-label="${name}">${number}</a>`;
      return [
        {
          start: position,
          end: position,
          html: `<sup class="reference" ${frameLanguage(options)}>${link}</sup>`,
        },
      ];
    }),
  );
  return [...breaks, ...errorSigns(page, block), ...references];
}

/** [sic] behind each error of the author, with what was meant for whoever points at it. */
function errorSigns({ errors, options }: Page, block: DocumentBlock): readonly InlineInsert[] {
  if ((options.authorErrors ?? 'marked') !== 'marked') return [];
  return errors.flatMap((tag) => {
    const last = tag.anchors[0]?.fragments.at(-1);
    if (last?.blockId !== block.id) return [];
    const intended = intendedOf(tag);
    const says = intended === null ? 'publish:sic.as-written' : 'publish:sic.meant';
    const title = safeText(options.words(says, { intended: intended ?? '' }));
    const end = Math.min(last.end, block.text.length);
    return [{ start: end, end, html: ` <span class="sic" title="${title}">[<i lang="la">sic</i>]</span>` }];
  });
}

/** A note's number stands after the closing quotation mark, and never inside a link. */
function afterQuoteMark({ text, markup }: DocumentBlock, offset: number): number {
  const end = Math.min(offset, text.length);
  const position = /^[»”“"’›]/u.test(text.slice(end)) ? end + 1 : end;
  const link = markup.find(({ kind, start, end }) => kind === 'link' && start < position && position < end);
  return Math.min(link?.end ?? position, text.length);
}

/** Asides to the reader at a block's end: a machine's work among people's, a place that the translator changed. */
function asidesHtml(page: Page, block: DocumentBlock, text: DocumentText): string {
  const { options, movedBeside } = page;
  // A translation that is all machine says so once, above the texts.
  const isMachines = block.provenance?.kind === 'machine' && text.provenance?.kind !== 'machine';
  const beside = movedBeside.get(block.id);
  const asides = [
    isMachines ? safeText(options.words('publish:aside.machine')) : '',
    beside === undefined ? '' : movedHtml(page, beside, 'publish:aside.moved'),
  ];
  return asides
    .filter((aside) => aside !== '')
    .map((aside) => ` <span class="aside" ${frameLanguage(options)}>${aside}</span>`)
    .join('');
}

/** A link to the row where moved words stand; empty where there is no such row. */
export function movedHtml({ rowNumbers, options }: Page, beadId: string, key: string): string {
  const number = rowNumbers.get(beadId);
  if (number === undefined) return '';
  return `<a href="#${safeText(elementId('row', beadId))}">${safeText(options.words(key, { number }))}</a>`;
}

/** The first of several rows is taken for the header, as it is in nearly every table of the news. */
function tableHtml(page: Page, block: DocumentBlock): string {
  const rows = cellsOf(block.text);
  const width = Math.max(...rows.map((cells) => cells.length));
  const html = rows.map((cells, index) => {
    const isHeader = index === 0 && rows.length > 1;
    return Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      const content = cell
        ? inlineHtml(
            block.text.slice(cell.start, cell.end),
            within(elementsOf(page, block), cell),
            within(insertsOf(page, block), cell),
          )
        : '';
      return isHeader && content !== '' ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
    }).join('');
  });
  return `<table>${html.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;
}

function tableName({ options }: Page): string {
  return safeText(options.words('publish:table-block'));
}

function cellsOf(text: string): readonly (readonly Span[])[] {
  let start = 0;
  return text.split('\n').map((line) => {
    return line.split('\t').map((cell) => {
      const span = { start, end: start + cell.length };
      start = span.end + 1;
      return span;
    });
  });
}
