import { languageTag } from '../article/import/metadata-value.ts';
import { childOf, readXml, type XmlElement, type XmlNode } from '../article/import/office/xml-tree.ts';
import { type GivenFile, RefusedFile, refuse } from './read-files.ts';

/** The root of a file in XML, which must have this name. Refuses what is broken, too deep or declares entities. */
export function xmlRoot(file: GivenFile | undefined, name: string): XmlElement {
  const read = readXml(file?.bytes ?? new Uint8Array(), NOTHING, { mayHaveDoctype: true });
  if (read.kind === 'refused') {
    const { code, values } = read.reason;
    const reason = { code: code.replace('document-', 'xml-'), ...(values && { values }) };
    throw new RefusedFile(reason, read.line);
  }
  if (read.root.name !== name)
    refuse('wrong-root', read.root.line, { found: read.root.name, expected: name });
  return read.root;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The name of the first element of a file, without its prefix; null where it is no XML. Little of it is looked at. */
export function rootName(file: GivenFile | undefined): string | null {
  const start = decodeStart(file?.bytes.subarray(0, LOOKED_AT) ?? new Uint8Array());
  const found =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)/i.exec(
      start,
    );
  return found?.[1] ?? null;
}

/** The beginning of a file as text, as far as `rootName` looks. */
export function decodeStart(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const LOOKED_AT = 4096;

/** An attribute's value; refused where it is absent. */
export function needed(element: XmlElement, attribute: string): string {
  return (
    element.attributes[attribute] ??
    refuse('missing-part', element.line, { part: `${element.name}@${attribute}` })
  );
}

/** A child element of that name; refused where there is none. */
export function neededChild(element: XmlElement, name: string): XmlElement {
  return childOf(element, name) ?? refuse('missing-part', element.line, { part: name });
}

/** A language in its usual spelling; refused where it is none. */
export function languageOf(value: string, line: number): string {
  return languageTag(value) ?? refuse('no-language', line, { lang: value.slice(0, 40) });
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
