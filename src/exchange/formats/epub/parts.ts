import { XML_DECLARATION } from '../../xml-writing.ts';

/** Where in the archive the book is. */
export const containerXml = `${XML_DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** What tells the two texts apart, and no more: readers have their own fonts and colours. */
export const bookCss = `.row { margin: 0 0 1em; }
.source, .target { margin: 0 0 0.3em; }
.target { padding-inline-start: 1em; border-inline-start: 2px solid; }
.byline, .dateline, .caption, .credit, .about { font-size: 0.85em; }
.quotation { font-style: italic; }
td { border: 1px solid; padding: 0.2em 0.4em; }
`;
