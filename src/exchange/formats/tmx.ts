import type { Markup } from '../../article/block.ts';
import { childrenOf, textOf, type XmlElement } from '../../article/import/office/xml-tree.ts';
import type { BilingualDocument, DocumentBlock, DocumentRow } from '../bilingual-document.ts';
import { documentFromRows, type FileRow, type RowBlock } from '../document-from-rows.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { factAt, sideFacts, targetPlaces } from '../row-sides.ts';
import { languageOf, neededChild, rootName, xmlRoot } from '../xml-reading.ts';
import { block, element, XML_DECLARATION, xmlText } from '../xml-writing.ts';
import type { Format } from './format.ts';
import { segmentReader } from './tmx/read-segment.ts';
import { sentencePairs } from './tmx/sentence-pairs.ts';
import { emptyReasonOf } from './xliff/facts.ts';

/** TMX 1.4b (gala-global.org/tmx-14b): a unit a row, and where its sentences can be paired, a unit each pair. */
export const tmx = {
  id: 'tmx',
  purpose: 'translate',
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  carries: new Set(['kinds', 'markup', 'crossings', 'gaps', 'status']),
  write,
  recognises: ([file, ...more]) => more.length === 0 && rootName(file) === 'tmx',
  read,
} satisfies Format;

function write(document: BilingualDocument): string {
  const { source, target, rows, articleId } = document;
  const places = targetPlaces(document);
  const header = block(
    'header',
    {
      creationtool: 'Diptych',
      creationtoolversion: '1',
      segtype: 'paragraph',
      'o-tmf': 'Diptych',
      adminlang: 'en',
      srclang: source.lang,
      datatype: 'plaintext',
    },
    [prop('article', articleId), prop('source-text', source.id), prop('target-text', target.id)],
  );
  const pairs = sentencePairs(document);
  const units = rows.flatMap((row, at) => [
    rowUnit(row, document, places),
    ...(pairs[at] ?? []).map(({ from, to }) =>
      block('tu', { segtype: 'sentence' }, [
        prop('level', 'sentence'),
        variant(source.lang, {}, xmlText(from)),
        variant(target.lang, {}, xmlText(to)),
      ]),
    ),
  ]);
  return `${XML_DECLARATION}${block('tmx', { version: '1.4' }, [header, block('body', {}, units)])}\n`;
}

const prop = (type: string, value: string) => element('prop', { type: `x-diptych-${type}` }, xmlText(value));

const variant = (lang: string, props: Readonly<Record<string, string | null>>, segment: string) =>
  block('tuv', { 'xml:lang': lang }, [
    ...Object.entries(props).flatMap(([type, value]) =>
      value === null || value === '' ? [] : [prop(type, value)],
    ),
    element('seg', {}, segment),
  ]);

function rowUnit(
  row: DocumentRow,
  { source, target }: BilingualDocument,
  places: ReadonlyMap<string, number>,
): string {
  const facts = { level: 'row', status: row.status, empty: row.emptyReason };
  const side = (lang: string, blocks: readonly DocumentBlock[]) =>
    blocks.length === 0 ? [] : [variant(lang, { ...sideFacts(blocks, places) }, segment(blocks))];
  return block('tu', { tuid: row.beadId }, [
    ...Object.entries(facts).flatMap(([type, value]) => (value === null ? [] : [prop(type, value)])),
    ...side(source.lang, row.source),
    ...side(target.lang, row.target),
  ]);
}

function segment(blocks: readonly DocumentBlock[]): string {
  let count = 0;
  const inline = (node: InlineNode): string => {
    if (typeof node === 'string') return xmlText(node);
    const { markup, children } = node;
    const inner = children.map(inline);
    if (markup.kind === 'break') return element('ph', { type: 'lb' }, xmlText('<br/>'));
    count++;
    const i = count;
    const [type, tag] = codes[markup.kind];
    const open = markup.kind === 'link' ? `<a href="${xmlText(markup.href)}">` : `<${tag}>`;
    return [
      element('bpt', { i, type }, xmlText(open)),
      ...inner,
      element('ept', { i }, xmlText(`</${tag}>`)),
    ].join('');
  };
  return blocks
    .map(({ text, markup }) => inlineNodes(text, markup).map(inline).join(''))
    .join(element('ph', { type: 'x-diptych-paragraph' }, xmlText('<p/>')));
}

/** What TMX calls the markup, and the code that stands for it. */
const codes: Readonly<Record<Exclude<Markup['kind'], 'break'>, readonly [string, string]>> = {
  strong: ['bold', 'b'],
  emphasis: ['italic', 'i'],
  superscript: ['x-sup', 'sup'],
  subscript: ['x-sub', 'sub'],
  link: ['link', 'a'],
};

function read([file]: readonly GivenFile[]): FoundDocument {
  const root = xmlRoot(file, 'tmx');
  const version = root.attributes.version ?? '';
  if (!/^1\.[1-4]b?$/.test(version)) refuse('unknown-version', root.line, { version: version.slice(0, 20) });
  const header = neededChild(root, 'header');
  const units = childrenOf(neededChild(root, 'body'), 'tu');
  const levels = units.map((unit) => propOf(unit, 'level'));
  // The sentences of a row are in the row; a file of another program has nothing but its units.
  const rowsOnly = levels.includes('row') ? units.filter((_, at) => levels[at] === 'row') : units;
  const languages = languagesOf(header, rowsOnly);
  const ids = new Set<string>();
  const reader = segmentReader();
  const rows = rowsOnly.map((unit): FileRow => {
    const id = unit.attributes.tuid;
    if (id !== undefined && ids.has(id)) refuse('duplicate-id', unit.line, { id });
    if (id !== undefined) ids.add(id);
    const side = (lang: string): RowBlock[] => {
      const variants = childrenOf(unit, 'tuv').filter((each) => langOf(each) === lang);
      const [own, again] = variants;
      if (again) refuse('duplicate-language', again.line, { lang });
      if (!own) return [];
      const facts = {
        blocks: propOf(own, 'blocks'),
        kinds: propOf(own, 'kinds'),
        places: propOf(own, 'places'),
      };
      return reader.read(neededChild(own, 'seg')).map((found, n) => ({ ...found, ...factAt(facts, n) }));
    };
    return {
      id: propOf(unit, 'level') === 'row' ? id : null,
      line: unit.line,
      source: side(languages.source),
      target: side(languages.target),
      status: propOf(unit, 'status') === 'confirmed' ? 'confirmed' : 'auto',
      emptyReason: emptyReasonOf(propOf(unit, 'empty') ?? undefined),
    };
  });
  const notices = [
    ...(languages.others > 0 ? [{ code: 'other-languages', values: { count: languages.others } }] : []),
    ...(reader.codes() > 0 ? [{ code: 'inner-marks-dropped', values: { count: reader.codes() } }] : []),
  ];
  const textIds = { source: propOf(header, 'source-text'), target: propOf(header, 'target-text') };
  return documentFromRows({
    articleId: propOf(header, 'article'),
    textIds,
    sourceLang: languages.source,
    targetLang: languages.target,
    rows,
    notices,
  });
}

/** The text of our own property; null where there is none. */
function propOf(owner: XmlElement, type: string): string | null {
  const found = childrenOf(owner, 'prop').find(({ attributes }) => attributes.type === `x-diptych-${type}`);
  return found ? textOf(found) : null;
}

const langOf = (variant: XmlElement) =>
  languageOf(
    variant.attributes.lang ?? refuse('missing-part', variant.line, { part: 'xml:lang' }),
    variant.line,
  );

/** The language that is translated, as the header says it, and the one most units have besides. */
function languagesOf(header: XmlElement, units: readonly XmlElement[]) {
  const counts = new Map<string, number>();
  for (const unit of units)
    for (const each of childrenOf(unit, 'tuv')) counts.set(langOf(each), (counts.get(langOf(each)) ?? 0) + 1);
  const said = header.attributes.srclang ?? '*all*';
  const [firstUnit] = units;
  const [firstVariant] = firstUnit ? childrenOf(firstUnit, 'tuv') : [];
  if (!firstVariant) refuse('no-text', header.line);
  const given = said === '*all*' ? langOf(firstVariant) : languageOf(said, header.line);
  // Programs write “en” in one place and “en-US” in the other.
  const near = [...counts.keys()].find((lang) => lang.split('-')[0] === given.split('-')[0]);
  const source = counts.has(given)
    ? given
    : (near ?? refuse('mixed-languages', firstVariant.line, { lang: langOf(firstVariant), expected: given }));
  const others = [...counts].filter(([lang]) => lang !== source).toSorted(([, a], [, b]) => b - a);
  const target = others[0]?.[0] ?? refuse('no-translation', header.line);
  return { source, target, others: Math.max(0, others.length - 1) };
}
