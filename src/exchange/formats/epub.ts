import type { Markup } from '../../article/block.ts';
import {
  type BilingualDocument,
  type DocumentBlock,
  type DocumentText,
  notesOf,
  titleOf,
} from '../bilingual-document.ts';
import { type InlineNode, inlineNodes } from '../inline.ts';
import { element, XML_DECLARATION, xmlText } from '../xml-writing.ts';
import { zipOf } from '../zip.ts';
import { safeHref } from './bilingual-html/escape.ts';
import { bookCss, containerXml } from './epub/parts.ts';
import type { Format, WriteOptions } from './format.ts';

/** EPUB 3.3 (w3.org/TR/epub-33): one chapter, each paragraph followed by its translation, which fits narrow screens. */
export const epub = {
  id: 'epub',
  purpose: 'publish',
  mediaType: 'application/epub+zip',
  extension: 'epub',
  carries: new Set(['metadata', 'kinds', 'markup', 'notes', 'crossings']),
  write,
} satisfies Format;

/** The same article makes the same book: a time that nobody recorded is not made up. */
const UNKNOWN_TIME = '2000-01-01T00:00:00Z';

function write(document: BilingualDocument, { words, uiLang }: WriteOptions): Uint8Array {
  const title = titleOf(document, 'target') ?? titleOf(document, 'source') ?? words('publish:untitled');
  const page = (body: string, attributes = '') =>
    `${XML_DECLARATION}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xmlText(uiLang)}" xml:lang="${xmlText(uiLang)}"><head><title>${xmlText(title)}</title><link rel="stylesheet" href="book.css"/></head><body${attributes}>${body}</body></html>`;
  const nav = `<nav epub:type="toc"><h1>${xmlText(title)}</h1><ol><li><a href="article.xhtml">${xmlText(title)}</a></li></ol></nav>`;
  return zipOf(
    [
      { name: 'mimetype', content: 'application/epub+zip' },
      { name: 'META-INF/container.xml', content: containerXml },
      { name: 'book/package.opf', content: packageXml(document, title) },
      { name: 'book/nav.xhtml', content: page(nav) },
      { name: 'book/article.xhtml', content: page(articleXml(document, title, words)) },
      { name: 'book/book.css', content: bookCss },
    ],
    ['mimetype'],
  );
}

function packageXml({ articleId, metadata, source, target }: BilingualDocument, title: string): string {
  const dc = (name: string, value: string | null, attributes = {}) =>
    value === null || value.trim() === '' ? '' : element(`dc:${name}`, attributes, xmlText(value));
  const languages = [target.lang, source.lang].map((lang) => dc('language', lang)).join('');
  const modified = /^\d{4}-\d{2}-\d{2}/.exec(metadata.date ?? '')?.[0];
  const facts = [
    dc('identifier', `urn:diptych:${articleId}`, { id: 'book' }),
    dc('title', title),
    languages,
    dc('creator', metadata.author),
    dc('contributor', metadata.translator),
    dc('publisher', metadata.publisher),
    dc('rights', metadata.rights),
    dc('source', metadata.address),
    dc('date', modified ?? null),
    element('meta', { property: 'dcterms:modified' }, modified ? `${modified}T00:00:00Z` : UNKNOWN_TIME),
  ];
  const items = [
    { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' },
    { id: 'article', href: 'article.xhtml', 'media-type': 'application/xhtml+xml' },
    { id: 'css', href: 'book.css', 'media-type': 'text/css' },
  ].map((item) => element('item', item));
  const spine = element('spine', {}, element('itemref', { idref: 'article' }));
  const attributes = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book' };
  const head = element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, facts);
  return XML_DECLARATION + element('package', attributes, [head, element('manifest', {}, items), spine]);
}

function articleXml(document: BilingualDocument, title: string, words: WriteOptions['words']): string {
  const rows = document.rows.map((row) => {
    const sides = [
      ...row.source.map((block) => blockXml(block, document.source, 'source')),
      ...row.target.map((block) => blockXml(block, document.target, 'target')),
    ];
    return element('div', { class: 'row' }, sides);
  });
  const notes = notesOf(document).map(({ text, origin }) =>
    element('li', {}, xmlText(origin ? `${text} (${origin})` : text)),
  );
  const about = (['publisher', 'author', 'date', 'address', 'rights', 'translator'] as const).flatMap(
    (name) => {
      const value = document.metadata[name];
      return value ? [element('p', {}, xmlText(`${words(`publish:about.${name}`)}: ${value}`))] : [];
    },
  );
  return [
    element('h1', { lang: document.target.lang, 'xml:lang': document.target.lang }, xmlText(title)),
    ...rows,
    ...(notes.length > 0
      ? [element('h2', {}, xmlText(words('publish:notes.title'))), element('ol', {}, notes)]
      : []),
    ...(about.length > 0 ? [element('div', { class: 'about' }, about)] : []),
  ].join('\n');
}

function blockXml(block: DocumentBlock, { lang, dir }: DocumentText, side: string): string {
  const attributes = { class: `${side} ${block.kind}`, lang, 'xml:lang': lang, dir };
  if (block.kind === 'table') {
    const rows = block.text.split('\n').map((line) =>
      element(
        'tr',
        {},
        line.split('\t').map((cell) => `<td>${xmlText(cell)}</td>`),
      ),
    );
    return element('table', attributes, rows);
  }
  const inner = inlineNodes(block.text, block.markup).map(inlineXml).join('');
  const name = block.kind === 'title' || block.kind === 'heading' ? 'h2' : 'p';
  return element(name, attributes, inner);
}

const names: Readonly<Record<Exclude<Markup['kind'], 'link' | 'break'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  superscript: 'sup',
  subscript: 'sub',
};

function inlineXml(node: InlineNode): string {
  if (typeof node === 'string') return xmlText(node);
  const { markup } = node;
  if (markup.kind === 'break') return '<br/>';
  const inner = node.children.map(inlineXml).join('');
  if (markup.kind !== 'link') return element(names[markup.kind], {}, inner);
  const href = safeHref(markup.href);
  return href === null ? inner : element('a', { href }, inner);
}
