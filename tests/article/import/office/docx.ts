import { type PackedFile, zip } from '../archive/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word document besides its body, as XML of what stands inside each root. */
export interface DocxParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Addresses of links, by id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly more?: readonly PackedFile[];
}

/** A Word document of this body. */
export function docx(body: string, parts: DocxParts = {}): Uint8Array {
  return zip(docxFiles(body, parts));
}

export function docxFiles(body: string, { links = {}, more = [], ...parts }: DocxParts = {}): PackedFile[] {
  const own = Object.entries({ styles: STYLES, ...parts });
  const relations = [
    ...own.map(([name]) => `<Relationship Id="p-${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${TYPE}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ];
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="d" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/_rels/document.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W} ${R}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    ...own.map(([name, xml]) => ({
      name: `word/${name}.xml`,
      content: `<w:${name} ${W}>${xml}</w:${name}>`,
    })),
    ...more,
  ];
}

/** A paragraph in a style, of letters or of runs. */
export function p(content: string, style = '', properties = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${runs}</w:p>`;
}

/** A run of letters with properties, such as `<w:b/>`. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export const item = (text: string) =>
  p(text, '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc><w:tcPr/>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The ids are Word's own in a Russian program, the names are the same in every language. */
const STYLES = [
  ['a', 'Normal'],
  ['a3', 'Title'],
  ['a4', 'Subtitle'],
  ['1', 'heading 1'],
  ['2', 'heading 2'],
  ['a5', 'Quote'],
  ['a6', 'caption'],
  ['a7', 'footnote text'],
  ['11', 'toc 1'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('');
