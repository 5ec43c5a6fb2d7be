import type { Refused } from '../archive/zip-directory.ts';
import {
  type DocumentWriter,
  documentWriter,
  type ParagraphStyle,
  TABLE_OF_CONTENTS,
  type WrittenDocument,
} from './document-writer.ts';
import { odtInline } from './odt-inline.ts';
import { type OdtStyles, odtStyles } from './odt-styles.ts';
import { NOTHING, type OfficePackage } from './open-package.ts';
import { childOf, childrenOf, findAll, type XmlElement } from './xml-tree.ts';

/**
 * Reads an OpenDocument text (ODF 1.3, part 3) as it stands once every tracked change is accepted, which is how the
 * format keeps it: what was deleted is put aside at its beginning.
 */
export function readOdt(opened: OfficePackage): ({ readonly kind: 'read' } & WrittenDocument) | Refused {
  const locked = refuseLocked(opened);
  if (locked !== null) return locked;
  const content = opened.part('content.xml', LOOKS);
  if (content?.kind === 'refused') return content;
  const body = content && childOf(childOf(content.root, 'body'), 'text');
  if (body === null || content === null) return { kind: 'refused', reason: { code: 'document-broken' } };
  const named = opened.part('styles.xml', LOOKS);
  if (named?.kind === 'refused') return named;
  const automatic = childrenOf(content.root, 'automatic-styles');
  const common = named === null ? [] : childrenOf(named.root, 'styles');

  const writer = documentWriter();
  const ranges = new Set(findAll(body, 'annotation-end').map(({ attributes: { name = '' } }) => name));
  const reader = bodyReader(writer, odtStyles([...automatic, ...common]), ranges);
  reader.blocks(body.children, {});
  reader.notes();
  return { kind: 'read', ...writer.result() };
}

/** A document under a password says so in its list of parts, which is never encrypted itself. */
function refuseLocked(opened: OfficePackage): Refused | null {
  const manifest = opened.part('META-INF/manifest.xml', NOTHING);
  if (manifest?.kind === 'refused') return manifest;
  const isLocked = manifest !== null && findAll(manifest.root, 'encryption-data').length > 0;
  return isLocked ? { kind: 'refused', reason: { code: 'document-password' } } : null;
}

/** Elements that only set the look. */
const LOOKS: ReadonlySet<string> = new Set([
  ...['paragraph-properties', 'graphic-properties', 'table-properties', 'table-column-properties'],
  ...['table-cell-properties', 'table-row-properties', 'section-properties', 'font-face-decls', 'forms'],
  ...[
    'sequence-decls',
    'table-column',
    'master-styles',
    'list-level-style-bullet',
    'list-level-style-number',
  ],
  ...['event-listeners', 'desc', 'soft-page-break'],
]);

type Within = Partial<ParagraphStyle>;

function bodyReader(
  writer: DocumentWriter,
  styles: OdtStyles,
  /** The names of the comments that are about a stretch of text. */
  ranges: ReadonlySet<string>,
) {
  const inline = odtInline(writer, styles, ranges, (children) => blocks(children, {}));

  function blocks(children: XmlElement['children'], within: Within): void {
    for (const child of children) if (typeof child !== 'string') block(child, within);
  }

  function block(element: XmlElement, within: Within): void {
    switch (element.name) {
      case 'p':
      case 'h':
        inline.paragraph(element);
        return writer.endParagraph(styleOf(element, within));
      case 'list':
        return blocks(element.children, { origin: 'list-item', ...within });
      case 'table':
        return table(element);
      case 'tracked-changes': {
        const regions = childrenOf(element, 'changed-region');
        const inText = regions.filter((region) => childOf(region, 'format-change') === null);
        return inText.length > 0 ? writer.count('tracked-changes-accepted', inText.length) : undefined;
      }
      case 'index-body':
        return blocks(element.children, { ...within, ...TABLE_OF_CONTENTS });
      case 'table-of-content-source':
        return;
      case 'section':
        if (element.attributes.display === 'none') return writer.count('hidden-text-left-out');
        return blocks(element.children, within);
      default:
        return inline.drawing(element) ? undefined : blocks(element.children, within);
    }
  }

  function styleOf({ name, attributes }: XmlElement, within: Within): ParagraphStyle {
    const own = styles.paragraph(attributes['style-name']);
    if (name === 'h' && own.origin !== 'heading-1' && own.origin !== 'heading-2') {
      return { ...own, ...within, origin: attributes['outline-level'] === '1' ? 'heading-1' : 'heading-2' };
    }
    // A numbered heading stands in a list, and stays a heading.
    return own.origin === 'paragraph' ? { ...own, ...within } : { ...within, ...own };
  }

  function table(element: XmlElement): void {
    const rows = rowsOf(element).map((row) =>
      childrenOf(row, 'table-cell').map((cell) => writer.cell(() => blocks(cell.children, {}))),
    );
    writer.table(rows);
  }

  return {
    blocks,
    /** Writes the notes that the text has referred to. */
    notes() {
      for (let note = inline.nextNote(); note !== null; note = inline.nextNote()) {
        inline.noteSign(note.sign);
        blocks(note.content.children, { role: 'footnote' });
      }
    },
  };
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'table-row'
      ? [child]
      : /^table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  );
}
