import type { Markup } from '../../article/block.ts';
import {
  type BilingualDocument,
  type DocumentBlock,
  type DocumentText,
  titleOf,
} from '../bilingual-document.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { element, XML_DECLARATION, xmlText } from '../xml-writing.ts';
import { zipOf } from '../zip.ts';
import { relationsXml, stylesXml, typesXml } from './docx/parts.ts';
import type { Format, WriteOptions } from './format.ts';

/**
 * A Word document (ECMA-376, transitional) with a table of three columns: the row's number, the source, the
 * translation. The id of each pair stands as a bookmark around its translation, so that an edited copy is known again.
 */
export const docx = {
  id: 'docx',
  purpose: 'publish',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  carries: new Set(['metadata', 'kinds', 'markup', 'crossings']),
  write,
} satisfies Format;

function write(document: BilingualDocument, { words }: WriteOptions): Uint8Array {
  const links: string[] = [];
  const title = titleOf(document, 'target') ?? titleOf(document, 'source') ?? words('publish:untitled');
  const about = (['publisher', 'author', 'date', 'address', 'rights', 'translator'] as const).flatMap(
    (name) =>
      document.metadata[name]
        ? [paragraph('', run(`${words(`publish:about.${name}`)}: ${document.metadata[name]}`, ''))]
        : [],
  );
  const head = row(
    [
      cell(NUMBER_WIDTH, [paragraph('', run('', ''))]),
      cell(TEXT_WIDTH, [paragraph('', run(document.source.lang, '<w:b/>'))]),
      cell(TEXT_WIDTH, [paragraph('', run(document.target.lang, '<w:b/>'))]),
    ],
    '<w:trPr><w:tblHeader/></w:trPr>',
  );
  const rows = document.rows.map((each, at) => {
    const target = side(each.target, document.target, links);
    const marked = `${element('w:bookmarkStart', { 'w:id': at + 1, 'w:name': bookmarkName(each.beadId) })}${element('w:bookmarkEnd', { 'w:id': at + 1 })}`;
    const [first = paragraph('', ''), ...more] = target;
    return row([
      cell(NUMBER_WIDTH, [paragraph('', run(String(at + 1), '<w:color w:val="808080"/>'))]),
      cell(TEXT_WIDTH, side(each.source, document.source, links)),
      cell(TEXT_WIDTH, [first.replace('</w:p>', `${marked}</w:p>`), ...more]),
    ]);
  });
  const body = [
    paragraph('<w:pStyle w:val="Title"/>', run(title, '')),
    ...about,
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="${NUMBER_WIDTH}"/><w:gridCol w:w="${TEXT_WIDTH}"/><w:gridCol w:w="${TEXT_WIDTH}"/></w:tblGrid>${head}${rows.join('')}</w:tbl>`,
    paragraph('', ''),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>',
  ].join('');
  const main = `${XML_DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: '[Content_Types].xml', content: typesXml },
    { name: '_rels/.rels', content: relationsXml([]) },
    { name: 'word/document.xml', content: main },
    { name: 'word/_rels/document.xml.rels', content: relationsXml(links, 'styles.xml') },
    { name: 'word/styles.xml', content: stylesXml },
  ]);
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Widths of the columns, in twentieths of a point. */
const NUMBER_WIDTH = 600;
const TEXT_WIDTH = 4500;

/** Word takes 40 characters, letters, digits and underscores, that begin with a letter. */
export const bookmarkName = (beadId: string) => `pair_${beadId.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

const row = (cells: readonly string[], properties = '') => `<w:tr>${properties}${cells.join('')}</w:tr>`;
const cell = (width: number, content: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.length === 0 ? paragraph('', '') : content.join('')}</w:tc>`;
const paragraph = (properties: string, runs: string) =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

function side(blocks: readonly DocumentBlock[], { lang, dir }: DocumentText, links: string[]): string[] {
  const isRtl = dir === 'rtl';
  return blocks.flatMap((block) => {
    const style = styles[block.kind];
    const properties = `${style ? element('w:pStyle', { 'w:val': style }) : ''}${isRtl ? '<w:bidi/>' : ''}`;
    const language = `${isRtl ? '<w:rtl/>' : ''}${element('w:lang', isRtl ? { 'w:bidi': lang } : { 'w:val': lang })}`;
    const runs = inlineNodes(block.text, block.markup)
      .map((node) => inline(node, [], language, links))
      .join('');
    return [paragraph(properties, runs)];
  });
}

const styles: Readonly<Record<string, string | undefined>> = {
  title: 'Heading1',
  heading: 'Heading2',
  quotation: 'Quote',
  caption: 'Caption',
};

function inline(
  node: InlineNode,
  kinds: readonly Markup['kind'][],
  language: string,
  links: string[],
): string {
  if (typeof node === 'string') return run(node, `${runProperties(kinds)}${language}`);
  const { markup, children } = node;
  if (markup.kind === 'break') return '<w:r><w:br/></w:r>';
  const inner = children.map((child) => inline(child, [...kinds, markup.kind], language, links)).join('');
  if (markup.kind !== 'link' || !URL.canParse(markup.href) || !/^(?:https?|mailto):/i.test(markup.href))
    return inner;
  links.push(markup.href);
  return element('w:hyperlink', { 'r:id': `link${links.length}` }, inner);
}

/** In the order that the schema asks for: bold, italic, colour, underline, position. */
function runProperties(kinds: readonly Markup['kind'][]): string {
  const has = (kind: Markup['kind'], xml: string) => (kinds.includes(kind) ? xml : '');
  const position = kinds.includes('superscript')
    ? 'superscript'
    : kinds.includes('subscript')
      ? 'subscript'
      : null;
  return [
    has('strong', '<w:b/>'),
    has('emphasis', '<w:i/>'),
    has('link', '<w:color w:val="1F4E9E"/><w:u w:val="single"/>'),
    position ? `<w:vertAlign w:val="${position}"/>` : '',
  ].join('');
}

/** A run of words; tabs and line ends of a table are Word's own. */
function run(text: string, properties: string): string {
  const content = text
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : element('w:t', { 'xml:space': 'preserve' }, xmlText(part)),
    )
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}
