import type { Refused } from '../archive/zip-directory.ts';
import { type DocxStyles, docxStyles } from './docx-styles.ts';
import { type OfficePackage, type Relation, readRelations } from './open-package.ts';
import { childrenOf, textOf, type XmlElement } from './xml-tree.ts';

/** What the body of a Word document refers to. */
export interface DocxParts {
  readonly kind: 'parts';
  readonly styles: DocxStyles;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly notes: Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, XmlElement>>>;
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>;
}

/** Elements that only set the look, or record how the document came about. */
export const LOOKS: ReadonlySet<string> = new Set([
  ...['rFonts', 'sz', 'szCs', 'lang', 'color', 'spacing', 'ind', 'jc', 'kern', 'shd', 'u', 'bCs', 'iCs', 'w'],
  ...['sectPr', 'tblPr', 'tblGrid', 'tcPr', 'proofErr', 'lastRenderedPageBreak', 'tabs', 'pBdr', 'noProof'],
  ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'widowControl', 'keepNext', 'keepLines'],
]);

/** Reads what the body refers to. */
export function readParts(opened: OfficePackage, path: string): DocxParts | Refused {
  const relations = readRelations(opened, path);
  const partOf = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target === undefined ? null : opened.part(target, LOOKS);
  };
  const parts = {
    styles: partOf('styles'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    comments: partOf('comments'),
  };
  for (const part of Object.values(parts)) if (part?.kind === 'refused') return part;
  const rootOf = (name: keyof typeof parts) => (parts[name]?.kind === 'read' ? parts[name].root : null);
  const byId = (name: keyof typeof parts) =>
    new Map(childrenOf(rootOf(name)).map((element) => [element.attributes.id ?? '', element]));
  return {
    kind: 'parts',
    styles: docxStyles(rootOf('styles')),
    relations,
    notes: { footnote: byId('footnotes'), endnote: byId('endnotes') },
    comments: new Map(
      [...byId('comments')].map(([id, element]) => [
        id,
        { author: element.attributes.author ?? '', text: childrenOf(element).map(textOf).join(' ') },
      ]),
    ),
  };
}
