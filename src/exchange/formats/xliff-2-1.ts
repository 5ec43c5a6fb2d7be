import { type Metadata, metadataFields } from '../../article/article.ts';
import type { Markup } from '../../article/block.ts';
import {
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../article/import/office/xml-tree.ts';
import type { BilingualDocument, DocumentBlock, DocumentRow } from '../bilingual-document.ts';
import { documentFromRows, type FileRow, type RowBlock } from '../document-from-rows.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { type InlineMeaning, readInline } from '../read-inline.ts';
import { factAt, sideFacts, targetPlaces } from '../row-sides.ts';
import { decodeStart, isElement, rootName, xmlRoot } from '../xml-reading.ts';
import { block, element, XML_DECLARATION, xmlText } from '../xml-writing.ts';
import type { Format } from './format.ts';
import { checkLanguage, emptyReasonOf, notesByBlock, OWN_NAMESPACE, sideLanguage } from './xliff/facts.ts';

/** OASIS XLIFF 2.1 (docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html): a unit of one segment a row. */
export const xliff21 = {
  id: 'xliff-2-1',
  purpose: 'translate',
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  carries: new Set(['metadata', 'kinds', 'markup', 'crossings', 'gaps', 'status']),
  write,
  recognises: ([file, ...more]) =>
    more.length === 0 &&
    rootName(file) === 'xliff' &&
    /<xliff[^>]*\sversion\s*=\s*["']2/.test(decodeStart(file?.bytes.subarray(0, 4096) ?? new Uint8Array())),
  read,
} satisfies Format;

function write(document: BilingualDocument): string {
  const { source, target, rows, articleId } = document;
  const places = targetPlaces(document);
  const notes = notesByBlock(document);
  const file = block('file', { id: 'article', original: articleId }, [
    metadataXml(document),
    ...rows.map((row) => unit(row, document, places, notes)),
  ]);
  const attributes = {
    version: '2.1',
    srcLang: source.lang,
    trgLang: target.lang,
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    'xmlns:dip': OWN_NAMESPACE,
  };
  return `${XML_DECLARATION}${block('xliff', attributes, [file])}\n`;
}

/** What is known of the article, in the metadata module. */
function metadataXml({ metadata, articleId, source, target }: BilingualDocument): string {
  const facts = { articleId, sourceText: source.id, targetText: target.id, ...metadata };
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  const metas = known.map(([type, value]) => element('mda:meta', { type }, xmlText(String(value))));
  return block('mda:metadata', {}, [block('mda:metaGroup', { category: CATEGORY }, metas)]);
}

const CATEGORY = 'diptych-article';

function unit(
  row: DocumentRow,
  document: BilingualDocument,
  places: ReadonlyMap<string, number>,
  notes: ReadonlyMap<string, readonly string[]>,
): string {
  const [from, to] = [sideFacts(row.source, places), sideFacts(row.target, places)];
  const attributes = {
    id: row.beadId,
    'xml:space': 'preserve',
    'dip:sources': from.blocks,
    'dip:source-kinds': from.kinds,
    'dip:targets': to.blocks,
    'dip:target-kinds': to.kinds,
    'dip:places': to.places,
    'dip:empty': row.emptyReason,
    'dip:status': row.status,
  };
  const own = [...row.source, ...row.target].flatMap(({ id }) => notes.get(id) ?? []);
  const inline = inlineWriter();
  const sides = [
    element('source', {}, inline.side(row.source)),
    ...(row.target.length === 0 ? [] : [element('target', {}, inline.side(row.target))]),
  ];
  const isMachine = row.target.some(
    ({ provenance }) => (provenance ?? document.target.provenance)?.kind === 'machine',
  );
  const state = row.target.length === 0 ? 'initial' : row.status === 'confirmed' ? 'final' : 'translated';
  const data = inline.data();
  return block('unit', attributes, [
    ...(own.length > 0
      ? [
          block(
            'notes',
            {},
            own.map((note) => element('note', { category: 'reader' }, xmlText(note))),
          ),
        ]
      : []),
    ...(data.length > 0 ? [block('originalData', {}, data)] : []),
    block(
      'segment',
      { state, subState: isMachine && state === 'translated' ? 'diptych:machine' : null },
      sides,
    ),
  ]);
}

/** Writes the sides of one unit, whose codes and data have ids of their own. */
function inlineWriter() {
  let count = 0;
  const data: string[] = [];
  const inline = (node: InlineNode): string => {
    if (typeof node === 'string') return xmlText(node);
    count++;
    const id = count;
    const { markup, children } = node;
    const inner = children.map(inline).join('');
    if (markup.kind === 'break') return element('ph', { id, type: 'fmt', subType: 'xlf:lb', equiv: inner });
    if (markup.kind !== 'link')
      return element('pc', { id, type: 'fmt', subType: subTypes[markup.kind] }, inner);
    data.push(element('data', { id: `d${id}` }, xmlText(markup.href)));
    return element('pc', { id, type: 'link', dataRefStart: `d${id}` }, inner);
  };
  return {
    data: () => data,
    side: (blocks: readonly DocumentBlock[]) =>
      blocks
        .map(({ text, markup }, n) => {
          if (n > 0) count++;
          const start = n === 0 ? '' : element('ph', { id: count, type: 'other', subType: PARAGRAPH });
          return start + inlineNodes(text, markup).map(inline).join('');
        })
        .join(''),
  };
}

const PARAGRAPH = 'diptych:paragraph';
const subTypes: Readonly<Record<Exclude<Markup['kind'], 'link' | 'break'>, string>> = {
  strong: 'xlf:b',
  emphasis: 'xlf:i',
  superscript: 'diptych:sup',
  subscript: 'diptych:sub',
};

function read([file]: readonly GivenFile[]): FoundDocument {
  const root = xmlRoot(file, 'xliff');
  const { version = '' } = root.attributes;
  if (!/^2\.[0-2]$/.test(version)) refuse('unknown-version', root.line, { version: version.slice(0, 20) });
  const sourceLang = sideLanguage(root, 'srcLang');
  const targetLang = sideLanguage(root, 'trgLang');
  const files = childrenOf(root, 'file');
  const [first] = files;
  if (!first) refuse('missing-part', root.line, { part: 'file' });
  const facts = readMetadata(first);
  let codes = 0;
  const rows = files.flatMap((each) => {
    const ids = new Set<string>();
    return unitsIn(each).map((found): FileRow => {
      const { id, sources, status, empty } = found.attributes;
      if (id === undefined) refuse('missing-id', found.line);
      if (ids.has(id)) refuse('duplicate-id', found.line, { id });
      ids.add(id);
      const [source, target] = [sideOf(found, 'source', sourceLang), sideOf(found, 'target', targetLang)];
      codes += source.codes + target.codes;
      const states = childrenOf(found, 'segment').map(({ attributes }) => attributes.state ?? status);
      return {
        id: sources === undefined ? null : id,
        line: found.line,
        source: source.blocks,
        target: target.blocks,
        status: isDone(states, status) ? 'confirmed' : 'auto',
        emptyReason: emptyReasonOf(empty),
      };
    });
  });
  return documentFromRows({
    ...facts,
    sourceLang,
    targetLang,
    rows,
    notices: codes > 0 ? [{ code: 'inner-marks-dropped', values: { count: codes } }] : [],
  });
}

/** A row without a translation is confirmed where we said so; any other where every segment is done. */
const isDone = (states: readonly (string | undefined)[], own: string | undefined) =>
  states.every((state) => state === 'initial')
    ? own === 'confirmed'
    : states.every((state) => state === 'final' || state === 'confirmed');

function unitsIn(parent: XmlElement): XmlElement[] {
  return parent.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'unit' ? [child] : child.name === 'group' ? unitsIn(child) : []));
}

function sideOf(unit: XmlElement, name: 'source' | 'target', lang: string) {
  const segments = unit.children
    .filter(isElement)
    .filter((child) => child.name === 'segment' || child.name === 'ignorable');
  const sides = segments.flatMap((segment) => childOf(segment, name) ?? []);
  if (name === 'source' && sides.length < segments.length)
    refuse('missing-part', unit.line, { part: 'source' });
  const isTranslated = segments.some((segment) => segment.name === 'segment' && childOf(segment, name));
  if (!isTranslated) return { blocks: [], codes: 0 };
  for (const side of sides) checkLanguage(side, lang);
  const whole: XmlElement = { ...unit, children: sides.flatMap((side): readonly XmlNode[] => side.children) };
  const data = new Map(
    childrenOf(childOf(unit, 'originalData'), 'data').map((each) => [each.attributes.id ?? '', textOf(each)]),
  );
  const { blocks, codes } = readInline(whole, (inner) => meaningOf(inner, data));
  const { attributes } = unit;
  const facts = {
    blocks: attributes[`${name}s`],
    kinds: attributes[`${name}-kinds`],
    places: name === 'target' ? attributes.places : null,
  };
  return { codes, blocks: blocks.map((found, n): RowBlock => ({ ...found, ...factAt(facts, n) })) };
}

function meaningOf({ name, attributes }: XmlElement, data: ReadonlyMap<string, string>): InlineMeaning {
  const { subType = '', type, dataRefStart = '', equiv = ' ' } = attributes;
  if (name === 'mrk') return { kind: 'plain' };
  if (name === 'ph' && subType === PARAGRAPH) return { kind: 'paragraph' };
  if (name === 'ph' && subType === 'xlf:lb')
    return { kind: 'character', markup: { kind: 'break' }, text: equiv };
  if (name !== 'pc') return { kind: 'code' };
  const href = data.get(dataRefStart);
  if (type === 'link' && href !== undefined) return { kind: 'markup', markup: { kind: 'link', href } };
  for (const kind of ['strong', 'emphasis', 'superscript', 'subscript'] as const)
    if (subTypes[kind] === subType) return { kind: 'markup', markup: { kind } };
  return { kind: 'plain' };
}

function readMetadata(file: XmlElement) {
  const groups = childrenOf(childOf(file, 'metadata'), 'metaGroup');
  const own = groups.find(({ attributes }) => attributes.category === CATEGORY);
  if (!own) return {};
  const facts = new Map(childrenOf(own, 'meta').map((meta) => [meta.attributes.type ?? '', textOf(meta)]));
  const metadata: Partial<Metadata> = Object.fromEntries(
    metadataFields.map((name) => [name, facts.get(name) ?? null]),
  );
  return {
    articleId: facts.get('articleId') ?? null,
    textIds: { source: facts.get('sourceText') ?? null, target: facts.get('targetText') ?? null },
    metadata,
  };
}
