import { type Metadata, metadataFields } from '../../../article/article.ts';
import { childOf, type XmlElement } from '../../../article/import/office/xml-tree.ts';
import type { BilingualDocument } from '../../bilingual-document.ts';
import { notesOf } from '../../bilingual-document.ts';
import type { FileRow } from '../../document-from-rows.ts';
import { refuse } from '../../read-files.ts';
import { languageOf } from '../../xml-reading.ts';
import { element } from '../../xml-writing.ts';

/** The namespace of what XLIFF has no place for; other programs keep it as it is. */
export const OWN_NAMESPACE = 'urn:diptych:xliff:1';

/** What is known of the article, as an element of our own. */
export function metadataElement({ metadata, articleId, source, target }: BilingualDocument): string {
  return element('dip:article', {
    'dip:article': articleId,
    'dip:source': source.id,
    'dip:target': target.id,
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`dip:${name}`, value])),
  });
}

/** The same, read back: nothing where the file is another program's. */
export function articleFacts(own: XmlElement | null) {
  if (!own) return {};
  const { article = null, source = null, target = null } = own.attributes;
  const metadata: Partial<Metadata> = Object.fromEntries(
    metadataFields.map((name) => [name, own.attributes[name] ?? null]),
  );
  return { articleId: article, textIds: { source, target }, metadata };
}

/** The language of a file's side. Refuses what is none, and a file without one. */
export function sideLanguage(file: XmlElement, attribute: string): string {
  const value = file.attributes[attribute];
  if (value === undefined) refuse('missing-part', file.line, { part: attribute });
  return languageOf(value, file.line);
}

/** Where a source or target names a language, it has to be its file's. */
export function checkLanguage(side: XmlElement | null, expected: string): void {
  const own = side?.attributes.lang;
  if (!side || own === undefined) return;
  const lang = languageOf(own, side.line);
  if (lang !== expected && !lang.startsWith(`${expected}-`) && !expected.startsWith(`${lang}-`))
    refuse('mixed-languages', side.line, { lang, expected });
}

/** The notes that readers will see, by the block they are about. */
export function notesByBlock(document: BilingualDocument): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { text, places } of notesOf(document)) {
    for (const { blockId } of places) notes.set(blockId, [...(notes.get(blockId) ?? []), text]);
  }
  return notes;
}

/** Why a side of a row is empty, as our own attribute says it. */
export function emptyReasonOf(value: string | undefined): FileRow['emptyReason'] {
  return value === 'omitted' || value === 'added' ? value : null;
}

export const ownChild = (file: XmlElement, name: string) => childOf(childOf(file, name), 'article');
