import { Parser } from 'htmlparser2';
import type { Reason } from '../../../text/reason.ts';

/** An element of an XML part, its own name and those of its attributes without the prefix of their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Where its start tag ends, counted from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

export type XmlTree =
  | { readonly kind: 'read'; readonly root: XmlElement }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly line: number };

/** How deep the elements of a document may be nested; ten levels of tables and text boxes come to about 100. */
export const MAX_XML_DEPTH = 256;

/** The most elements one part of a document may have. A report of 100 pages has 80,000. */
export const MAX_XML_ELEMENTS = 400_000;

/**
 * Parses one part of an office document. Elements in `ignored` are left out with all that is in them, so that what only
 * sets the look takes no memory. Nothing that is declared in the part itself is ever expanded or fetched; a document type
 * that declares nothing itself is let through where it may be there.
 */
export function readXml(
  bytes: Uint8Array,
  ignored: ReadonlySet<string>,
  { mayHaveDoctype = false }: { readonly mayHaveDoctype?: boolean } = {},
): XmlTree {
  const xml = decodeXml(bytes);
  if (xml === null) return refused('document-broken', 1);
  const lineAt = lineCounter(xml);
  const builder = treeBuilder(ignored, mayHaveDoctype, () => lineAt(parser.endIndex));
  const parser = new Parser(builder.handler, { xmlMode: true });
  // In pieces, so that what goes beyond a limit is not read to its end.
  for (let start = 0; start < xml.length && builder.problem() === null; start += PIECE) {
    parser.write(xml.slice(start, start + PIECE));
  }
  const complete = builder.isComplete();
  parser.end();
  const problem = builder.problem();
  if (problem !== null) return problem;
  const root = builder.root();
  return complete && root !== null ? { kind: 'read', root } : refused('document-broken', lineAt(xml.length));
}

/** The first child element of that name; null where there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

/** The child elements, of that name where one is given. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The elements of that name at any depth, in order; what is inside such an element is not searched. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** All text inside an element, in order. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

const PIECE = 65_536;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  readonly line: number;
}

/** On which line a place of a text is; the places that are asked for rise. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next !== -1 && next < at) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

function treeBuilder(ignored: ReadonlySet<string>, mayHaveDoctype: boolean, line: () => number) {
  const stack: OpenElement[] = [];
  let root: XmlElement | null = null;
  let depth = 0;
  let ignoredFrom = 0;
  let elements = 0;
  let justOpened = false;
  let problem: XmlTree | null = null;
  const refuse = (code: string, limit?: number) => {
    problem ??= refused(code, line(), limit);
  };
  const handler = {
    onopentag(qualified: string, attributes: Record<string, string>) {
      depth++;
      elements++;
      justOpened = true;
      if (depth > MAX_XML_DEPTH) refuse('document-too-deep', MAX_XML_DEPTH);
      if (elements > MAX_XML_ELEMENTS) refuse('document-too-complex', MAX_XML_ELEMENTS);
      if (ignoredFrom > 0) return;
      const name = localName(qualified);
      if (ignored.has(name)) {
        ignoredFrom = depth;
        return;
      }
      if (stack.length === 0 && root !== null) refuse('document-broken');
      const element = { name, attributes: localNames(attributes), children: [], line: line() };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    ontext(text: string) {
      justOpened = false;
      const children = ignoredFrom > 0 ? undefined : stack.at(-1)?.children;
      const last = children?.at(-1);
      if (typeof last === 'string') children?.splice(-1, 1, last + text);
      else children?.push(text);
    },
    onclosetag(_name: string, implied: boolean) {
      // The parser closes what has no end tag, as `<a/>`; anything else without one is cut off or wrongly nested.
      if (implied && !justOpened) refuse('document-broken');
      justOpened = false;
      if (ignoredFrom === 0) stack.pop();
      else if (ignoredFrom === depth) ignoredFrom = 0;
      depth--;
    },
    onprocessinginstruction(name: string, data: string) {
      // It is where entities are declared that grow without end, or lead outside; no office program writes one.
      if (name.toLowerCase() !== '!doctype') return;
      if (!mayHaveDoctype || root !== null || data.includes('[')) refuse('document-declares');
    },
  };
  return {
    handler,
    problem: (): XmlTree | null => problem,
    isComplete: () => depth === 0,
    root: (): XmlElement | null => root,
  };
}

function refused(code: string, line: number, limit?: number): XmlTree {
  return { kind: 'refused', line, reason: limit === undefined ? { code } : { code, values: { limit } } };
}

const localName = (qualified: string) => qualified.slice(qualified.indexOf(':') + 1);

function localNames(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}

/** Office parts are UTF-8 or, rarely, UTF-16 with a mark; null for anything else. */
function decodeXml(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
