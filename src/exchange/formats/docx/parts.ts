import { element, XML_DECLARATION } from '../../xml-writing.ts';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the parts of the package are. */
export const typesXml = `${XML_DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

/** What a part refers to: the document itself, or its styles and the addresses of its links (`link1`, `link2`, …). */
export function relationsXml(links: readonly string[], styles: string | null = null): string {
  const own =
    styles === null
      ? [
          element('Relationship', {
            Id: 'document',
            Type: `${OFFICE}/officeDocument`,
            Target: 'word/document.xml',
          }),
        ]
      : [element('Relationship', { Id: 'styles', Type: `${OFFICE}/styles`, Target: styles })];
  const outside = links.map((href, at) =>
    element('Relationship', {
      Id: `link${at + 1}`,
      Type: `${OFFICE}/hyperlink`,
      Target: href,
      TargetMode: 'External',
    }),
  );
  return `${XML_DECLARATION}${element('Relationships', { xmlns: RELATIONS }, [...own, ...outside])}`;
}

const style = (id: string, name: string, run: string, paragraph = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${paragraph}<w:rPr>${run}</w:rPr></w:style>`;

/** The few styles that the document uses, under the names by which every Word knows them. */
export const stylesXml = `${XML_DECLARATION}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:b/><w:sz w:val="36"/>')}${style('Heading1', 'heading 1', '<w:b/><w:sz w:val="28"/>')}${style('Heading2', 'heading 2', '<w:b/><w:sz w:val="24"/>')}${style('Quote', 'Quote', '<w:i/>', '<w:pPr><w:ind w:left="284"/></w:pPr>')}${style('Caption', 'caption', '<w:sz w:val="18"/>')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;
