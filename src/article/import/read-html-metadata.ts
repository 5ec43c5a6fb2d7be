import { Parser } from 'htmlparser2';
import type { Reason } from '../../text/reason.ts';
import type { FoundMetadata } from '../block.ts';
import { readJsonLd } from './json-ld.ts';
import { MAX_JSON_LD_LENGTH } from './limits.ts';
import { isoDate, languageTag, plainValue, webAddress } from './metadata-value.ts';

/** What a page says about itself, and what helps the rules but is no metadata of the article. */
export interface HtmlMetadata {
  readonly metadata: FoundMetadata;
  /** The summary for search engines, which is often the standfirst. */
  readonly description: string | null;
  /** What relative links are relative to; null where the page does not say. */
  readonly base: string | null;
  readonly warnings: readonly Reason[];
}

/**
 * Reads a page's head as a stream, before anything is sanitised: JSON-LD, Open Graph and `<meta>`, canonical link,
 * language. Every value is taken as plain text; what the page does not say stays null. `foundAt` is where the page was
 * fetched, where it was.
 */
export function readHtmlMetadata(html: string, foundAt: string | null = null): HtmlMetadata {
  const head = scan(html);
  const said = (...names: readonly string[]) => {
    for (const name of names) {
      const value = plainValue(head.metas.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const { article, warnings } = readJsonLd(head.jsonLd);
  const published = publicationDate(article, said, head.times);
  const address = webAddress(head.canonical) ?? webAddress(said('og:url')) ?? article.address;
  return {
    metadata: {
      title: article.title ?? said('og:title', 'twitter:title', 'dc.title') ?? plainValue(head.title),
      publisher: article.publisher ?? said('og:site_name', 'publisher', 'dc.publisher'),
      author: article.author ?? authorName(said),
      address,
      date: published.date,
      lang: firstLanguage(head.lang ?? said('content-language', 'og:locale') ?? article.lang),
      rights:
        webAddress(head.licence) ??
        article.rights ??
        said('dcterms.license', 'dcterms.rights', 'dc.rights', 'copyright'),
    },
    description: said('og:description', 'description', 'twitter:description'),
    base: webAddress(head.base) ?? foundAt ?? address,
    warnings: [...warnings, ...published.warnings],
  };
}

type Said = (...names: readonly string[]) => string | null;

interface Head {
  title: string;
  lang: string | null;
  canonical: string | null;
  licence: string | null;
  base: string | null;
  readonly metas: Map<string, string>;
  readonly jsonLd: string[];
  /** `datetime` values that the page marks as the date of publication. */
  readonly times: string[];
}

const MAX_SCRIPTS = 50;

function scan(html: string): Head {
  const head: Head = {
    title: '',
    lang: null,
    canonical: null,
    licence: null,
    base: null,
    metas: new Map(),
    jsonLd: [],
    times: [],
  };
  let inside: 'title' | 'json-ld' | 'drawing' | null = null;
  let script = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (inside === 'drawing') return;
      if (name === 'svg') inside = 'drawing';
      else if (name === 'title' && head.title === '') inside = 'title';
      else if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type ?? ''))
        inside = 'json-ld';
      else readElement(head, name, attributes);
    },
    ontext(text) {
      if (inside === 'title') head.title += text;
      if (inside === 'json-ld' && script.length <= MAX_JSON_LD_LENGTH) script += text;
    },
    onclosetag(name) {
      if (inside === 'json-ld' && name === 'script') {
        if (head.jsonLd.length < MAX_SCRIPTS) head.jsonLd.push(script);
        script = '';
        inside = null;
      } else if ((inside === 'title' && name === 'title') || (inside === 'drawing' && name === 'svg')) {
        inside = null;
      }
    },
  });
  parser.write(html);
  parser.end();
  return head;
}

function readElement(head: Head, name: string, attributes: Readonly<Record<string, string>>): void {
  const property = (attributes.itemprop ?? '').toLowerCase();
  if (name === 'html') head.lang ??= attributes.lang || attributes['xml:lang'] || null;
  if (name === 'base') head.base ??= attributes.href ?? null;
  if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''))
    head.canonical ??= attributes.href ?? null;
  // Links to a licence in the text are about pictures and other people's work.
  if (name === 'link' && /\blicense\b/i.test(attributes.rel ?? '')) head.licence ??= attributes.href ?? null;
  if (name === 'meta' && attributes.content) {
    const key = attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? attributes.itemprop;
    const known = key?.trim().toLowerCase();
    if (known && !head.metas.has(known)) head.metas.set(known, attributes.content);
  }
  if (name === 'time' && attributes.datetime) {
    const marked = property === 'datepublished' || 'pubdate' in attributes;
    if (marked) head.times.push(attributes.datetime);
  }
}

function authorName(said: Said): string | null {
  for (const name of ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']) {
    const value = said(name);
    // Open Graph wants the address of the author's profile here, which is no name.
    if (value !== null && webAddress(value) === null) return value.replace(/^by\s+/i, '');
  }
  return null;
}

const DATE_NAMES = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'pubdate'],
  ...['publishdate', 'publish-date', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'sailthru.date'],
];

function publicationDate(article: FoundMetadata, said: Said, times: readonly string[]) {
  const values = [
    article.date,
    ...DATE_NAMES.map((name) => said(name)),
    ...times.map((time) => plainValue(time)),
  ];
  const given = values.filter((value) => value !== null);
  const date = given.map(isoDate).find((value) => value !== null) ?? null;
  const [unreadable] = given;
  const warnings: Reason[] =
    date === null && unreadable !== undefined
      ? [{ code: 'metadata-date-unreadable', values: { date: unreadable.slice(0, 60) } }]
      : [];
  return { date, warnings };
}

/** A header may list several languages. */
function firstLanguage(value: string | null): string | null {
  const [first = ''] = value?.trim().split(/[,;\s]/) ?? [];
  return languageTag(first);
}
