import type { Markup } from '../../article/block.ts';
import { childOf, childrenOf, type XmlElement } from '../../article/import/office/xml-tree.ts';
import type { BilingualDocument, DocumentBlock, DocumentRow } from '../bilingual-document.ts';
import { documentFromRows, type FileRow, type RowBlock } from '../document-from-rows.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { type InlineMeaning, type MarkupKind, readInline } from '../read-inline.ts';
import { factAt, sideFacts, targetPlaces } from '../row-sides.ts';
import { isElement, rootName, xmlRoot } from '../xml-reading.ts';
import { block, element, XML_DECLARATION, xmlText } from '../xml-writing.ts';
import type { Format } from './format.ts';
import {
  articleFacts,
  checkLanguage,
  emptyReasonOf,
  metadataElement,
  notesByBlock,
  OWN_NAMESPACE,
  ownChild,
  sideLanguage,
} from './xliff/facts.ts';

/** OASIS XLIFF 1.2 (docs.oasis-open.org/xliff/v1.2/os/xliff-core.html): a trans-unit a row. */
export const xliff12 = {
  id: 'xliff-1-2',
  purpose: 'translate',
  mediaType: 'application/x-xliff+xml',
  extension: 'xlf',
  carries: new Set(['metadata', 'kinds', 'markup', 'crossings', 'gaps', 'status']),
  write,
  recognises: ([file, ...more]) => more.length === 0 && rootName(file) === 'xliff' && !isVersion2(file),
  read,
} satisfies Format;

const isVersion2 = (file: GivenFile | undefined) =>
  /<xliff[^>]*\sversion\s*=\s*["']2/.test(new TextDecoder().decode(file?.bytes.subarray(0, 4096)));

function write(document: BilingualDocument): string {
  const { source, target, rows, articleId, target: text } = document;
  const places = targetPlaces(document);
  const notes = notesByBlock(document);
  const machine = text.provenance && text.provenance.kind !== 'human' ? text.provenance : null;
  const header = block('header', {}, [
    ...(machine
      ? [
          element('tool', {
            'tool-id': 'engine',
            'tool-name': machine.engine,
            'tool-version': machine.engineVersion,
          }),
        ]
      : []),
    metadataElement(document),
  ]);
  const file = block(
    'file',
    {
      original: articleId,
      'source-language': source.lang,
      'target-language': target.lang,
      datatype: 'x-article',
    },
    [
      header,
      block(
        'body',
        {},
        rows.map((row) => unit(row, document, places, notes)),
      ),
    ],
  );
  const attributes = {
    version: '1.2',
    xmlns: 'urn:oasis:names:tc:xliff:document:1.2',
    'xmlns:dip': OWN_NAMESPACE,
  };
  return `${XML_DECLARATION}${block('xliff', attributes, [file])}\n`;
}

function unit(
  row: DocumentRow,
  document: BilingualDocument,
  places: ReadonlyMap<string, number>,
  notes: ReadonlyMap<string, readonly string[]>,
): string {
  const [from, to] = [sideFacts(row.source, places), sideFacts(row.target, places)];
  const isConfirmed = row.status === 'confirmed';
  const attributes = {
    id: row.beadId,
    approved: isConfirmed ? 'yes' : 'no',
    'xml:space': 'preserve',
    'dip:sources': from.blocks,
    'dip:source-kinds': from.kinds,
    'dip:targets': to.blocks,
    'dip:target-kinds': to.kinds,
    'dip:places': to.places,
    'dip:empty': row.emptyReason,
    'dip:status': row.status,
  };
  const isMachine = row.target.some(
    ({ provenance }) => (provenance ?? document.target.provenance)?.kind === 'machine',
  );
  const state = isConfirmed ? 'signed-off' : isMachine ? 'needs-review-translation' : 'translated';
  const target = element(
    'target',
    {
      'xml:lang': document.target.lang,
      state: row.target.length === 0 ? 'new' : state,
      'state-qualifier': isMachine ? 'mt-suggestion' : null,
    },
    sideXml(row.target),
  );
  return block('trans-unit', attributes, [
    element('source', { 'xml:lang': document.source.lang }, sideXml(row.source)),
    target,
    ...[...row.source, ...row.target]
      .flatMap(({ id }) => notes.get(id) ?? [])
      .map((note) => element('note', { from: 'diptych' }, xmlText(note))),
  ]);
}

function sideXml(blocks: readonly DocumentBlock[]): string {
  let count = 0;
  const inline = (node: InlineNode): string => {
    if (typeof node === 'string') return xmlText(node);
    count++;
    const { markup, children } = node;
    const inner = children.map(inline).join('');
    if (markup.kind === 'break') return element('x', { id: count, ctype: 'lb', 'equiv-text': inner });
    const ctype = markup.kind === 'link' ? 'link' : ctypes[markup.kind];
    const attributes = { id: count, ctype, 'dip:href': markup.kind === 'link' ? markup.href : null };
    return element('g', attributes, inner);
  };
  return blocks
    .map(({ text, markup }) => inlineNodes(text, markup).map(inline).join(''))
    .reduce((all, each) => {
      count++;
      return `${all}${element('x', { id: count, ctype: PARAGRAPH })}${each}`;
    }, '')
    .replace(/^<x [^>]*>/, '');
}

const PARAGRAPH = 'x-diptych-paragraph';
const ctypes: Readonly<Record<Exclude<Markup['kind'], 'link' | 'break'>, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  superscript: 'x-superscript',
  subscript: 'x-subscript',
};

function read([file]: readonly GivenFile[]): FoundDocument {
  const root = xmlRoot(file, 'xliff');
  const { version = '' } = root.attributes;
  if (!/^1\.[012]$/.test(version)) refuse('unknown-version', root.line, { version: version.slice(0, 20) });
  const files = childrenOf(root, 'file');
  const [first] = files;
  if (!first) refuse('missing-part', root.line, { part: 'file' });
  const sourceLang = sideLanguage(first, 'source-language');
  const targetLang = sideLanguage(first, 'target-language');
  const ids = new Map<string, number>();
  let codes = 0;
  const rows = files.flatMap((each) => {
    for (const [attribute, expected] of [
      ['source-language', sourceLang],
      ['target-language', targetLang],
    ] as const) {
      const lang = sideLanguage(each, attribute);
      if (lang !== expected) refuse('mixed-languages', each.line, { lang, expected });
    }
    const body = childOf(each, 'body') ?? refuse('missing-part', each.line, { part: 'body' });
    return unitsIn(body).map((found): FileRow => {
      const { id } = found.attributes;
      if (id === undefined) refuse('missing-id', found.line);
      const once = `${files.indexOf(each)} ${id}`;
      if (ids.has(once)) refuse('duplicate-id', found.line, { id });
      ids.set(once, found.line);
      const source = sideOf(found, 'source', sourceLang);
      const target = sideOf(found, 'target', targetLang);
      codes += source.codes + target.codes;
      const { approved, status, empty } = found.attributes;
      const isOurs = found.attributes.sources !== undefined;
      return {
        id: isOurs ? id : null,
        line: found.line,
        source: source.blocks,
        target: target.blocks,
        status:
          approved === 'yes' || (approved === undefined && status === 'confirmed') ? 'confirmed' : 'auto',
        emptyReason: emptyReasonOf(empty),
      };
    });
  });
  return documentFromRows({
    ...articleFacts(ownChild(first, 'header')),
    sourceLang,
    targetLang,
    rows,
    notices: codes > 0 ? [{ code: 'inner-marks-dropped', values: { count: codes } }] : [],
  });
}

/** The units of a body in order, those in groups too. */
function unitsIn(parent: XmlElement): XmlElement[] {
  return parent.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'trans-unit' ? [child] : child.name === 'group' ? unitsIn(child) : [],
    );
}

function sideOf(unit: XmlElement, name: 'source' | 'target', lang: string) {
  const side = childOf(unit, name);
  if (!side) {
    if (name === 'source') refuse('missing-part', unit.line, { part: 'source' });
    return { blocks: [], codes: 0 };
  }
  checkLanguage(side, lang);
  const { blocks, codes } = readInline(side, meaningOf);
  const { attributes } = unit;
  const facts = {
    blocks: attributes[`${name}s`],
    kinds: attributes[`${name}-kinds`],
    places: name === 'target' ? attributes.places : null,
  };
  return { codes, blocks: blocks.map((block, n): RowBlock => ({ ...block, ...factAt(facts, n) })) };
}

function meaningOf({ name, attributes }: XmlElement): InlineMeaning {
  const { ctype = '', href } = attributes;
  if (name === 'x' && ctype === PARAGRAPH) return { kind: 'paragraph' };
  if (name === 'x' && ctype === 'lb') {
    return { kind: 'character', markup: { kind: 'break' }, text: attributes['equiv-text'] ?? ' ' };
  }
  if (name === 'mrk') return { kind: 'plain' };
  if (name !== 'g') return { kind: 'code' };
  const markup = markupOf(ctype, href);
  return markup ? { kind: 'markup', markup } : { kind: 'plain' };
}

function markupOf(ctype: string, href: string | undefined): MarkupKind | null {
  if (ctype === 'link') return href === undefined ? null : { kind: 'link', href };
  for (const kind of ['strong', 'emphasis', 'superscript', 'subscript'] as const)
    if (ctypes[kind] === ctype) return { kind };
  return null;
}
