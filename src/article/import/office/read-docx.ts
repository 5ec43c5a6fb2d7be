import type { Refused } from '../archive/zip-directory.ts';
import {
  type DocumentWriter,
  documentWriter,
  NO_MEANING,
  type ParagraphStyle,
  PLAIN_LETTERS,
  type WrittenDocument,
} from './document-writer.ts';
import { docxInline } from './docx-inline.ts';
import { type DocxParts, LOOKS, readParts } from './docx-parts.ts';
import { type OfficePackage, readRelations } from './open-package.ts';
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/**
 * Reads a Word document (ECMA-376, WordprocessingML) as it stands once every tracked change is accepted: its body in
 * order, what is written in text boxes after the paragraph they hang on, notes at the end, comments where they stand.
 */
export function readDocx(opened: OfficePackage): ({ readonly kind: 'read' } & WrittenDocument) | Refused {
  const rootRelations = readRelations(opened, '');
  const main = [...rootRelations.values()].find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'word/document.xml';
  const document = opened.part(path, LOOKS);
  if (document?.kind === 'refused') return document;
  const body = document && childOf(document.root, 'body');
  if (body === null) return { kind: 'refused', reason: { code: 'document-broken' } };

  const parts = readParts(opened, path);
  if (parts.kind === 'refused') return parts;
  const writer = documentWriter();
  const reader = bodyReader(writer, parts);
  reader.blocks(body.children);
  reader.notes();
  // What a field shows cannot be told from what it computes where its parts are missing.
  if (!reader.isComplete()) return { kind: 'refused', reason: { code: 'document-broken' } };
  return { kind: 'read', ...writer.result() };
}

/** Containers of blocks that say nothing by themselves. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'Choice',
]);

function bodyReader(writer: DocumentWriter, parts: DocxParts) {
  const inline = docxInline(writer, parts, (children) => blocks(children, null));
  /** The style of a paragraph whose end mark was deleted: the next one goes on in it. */
  let unfinished = false;

  function blocks(children: XmlElement['children'], within: Partial<ParagraphStyle> | null): void {
    for (const child of children) if (typeof child !== 'string') block(child, within);
    finish();
  }

  function block(element: XmlElement, within: Partial<ParagraphStyle> | null): void {
    if (element.name === 'p') paragraph(element, within);
    else if (element.name === 'tbl') table(element);
    else if (element.name === 'del' || element.name === 'moveFrom') writer.count('tracked-changes-accepted');
    else if (element.name === 'altChunk') writer.count('document-parts-left-out');
    else if (element.name === 'AlternateContent') {
      const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      if (chosen) for (const child of childrenOf(chosen)) block(child, within);
    } else if (TRANSPARENT.has(element.name)) {
      if (element.name === 'ins') writer.count('tracked-changes-accepted');
      for (const child of childrenOf(element)) block(child, within);
    } else inline.anchor(element);
  }

  function paragraph(element: XmlElement, within: Partial<ParagraphStyle> | null): void {
    const properties = childOf(element, 'pPr');
    inline.visit(element.children, PLAIN_LETTERS);
    const mark = childOf(properties, 'rPr');
    const isMarkDeleted = childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null;
    if (isMarkDeleted || childOf(mark, 'ins') !== null) writer.count('tracked-changes-accepted');
    unfinished = isMarkDeleted;
    if (!isMarkDeleted) writer.endParagraph({ ...parts.styles.paragraph(properties), ...within });
  }

  function finish(): void {
    if (unfinished) writer.endParagraph(NO_MEANING);
    unfinished = false;
  }

  function table(element: XmlElement): void {
    finish();
    const rows = rowsOf(element).flatMap((row) => {
      const tracked = childOf(row, 'trPr');
      if (childOf(tracked, 'ins') !== null) writer.count('tracked-changes-accepted');
      if (childOf(tracked, 'del') !== null) {
        writer.count('tracked-changes-accepted');
        return [];
      }
      return [cellsOf(row).map((cell) => writer.cell(() => blocks(cell.children, null)))];
    });
    writer.table(rows);
  }

  return {
    blocks: (children: XmlElement['children']) => blocks(children, null),
    isComplete: inline.isComplete,
    /** Writes the notes that the text has referred to; they may refer to others. */
    notes() {
      for (let note = inline.nextNote(); note !== null; note = inline.nextNote()) {
        inline.noteSign(note.sign);
        blocks(note.content.children, { origin: 'paragraph', role: 'footnote' });
      }
    },
  };
}

/** The rows of a table, also those inside content controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : TRANSPARENT.has(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : TRANSPARENT.has(child.name) ? cellsOf(child) : [],
  );
}
