import type { Reason } from '../../text/reason.ts';
import type { FoundMetadata } from '../block.ts';
import { MAX_JSON_LD_LENGTH } from './limits.ts';
import { plainValue, webAddress } from './metadata-value.ts';

/** The article among a page's JSON-LD scripts (https://schema.org/NewsArticle), and a warning for broken ones. */
export function readJsonLd(scripts: readonly string[]): {
  readonly article: FoundMetadata;
  readonly warnings: readonly Reason[];
} {
  let broken = 0;
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed === undefined) broken++;
    const found = findArticle(parsed, 0);
    if (found !== null) return { article: describe(found), warnings: [] };
  }
  const warnings = broken > 0 ? [{ code: 'json-ld-unreadable', values: { count: broken } }] : [];
  return { article: describe({}), warnings };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Articles stand at the top, in a list or in an `@graph`; deeper ones belong to other pages. */
const MAX_NESTING = 4;
const MAX_AUTHORS = 10;

function parse(script: string): unknown {
  if (script.length > MAX_JSON_LD_LENGTH) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown, nesting: number): JsonObject | null {
  if (nesting > MAX_NESTING) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, nesting + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|Report|BlogPosting)$/.test(type)))
    return value;
  return findArticle(value['@graph'] ?? value.mainEntity, nesting + 1);
}

function describe(article: JsonObject): FoundMetadata {
  const page = article.mainEntityOfPage;
  return {
    title: plainValue(article.headline) ?? plainValue(article.name),
    publisher: nameOf(article.publisher),
    author: joinNames(article.author ?? article.creator),
    address: webAddress(article.url) ?? webAddress(isObject(page) ? page['@id'] : page),
    date: plainValue(article.datePublished),
    lang: nameOf(article.inLanguage, 'alternateName'),
    rights: licenceOf(article.license) ?? plainValue(article.copyrightNotice),
  };
}

function joinNames(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, MAX_AUTHORS)
    .map((item) => nameOf(item));
  const known = [...new Set(names.filter((name) => name !== null))];
  return known.length === 0 ? null : known.join('; ');
}

function nameOf(value: unknown, property = 'name'): string | null {
  const name = isObject(value) ? plainValue(value[property]) : plainValue(value);
  return name === null || webAddress(name) !== null ? null : name;
}

/** A licence's name, or its address. */
function licenceOf(licence: unknown): string | null {
  if (!isObject(licence)) return plainValue(licence);
  return plainValue(licence.name) ?? plainValue(licence.url) ?? plainValue(licence['@id']);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
