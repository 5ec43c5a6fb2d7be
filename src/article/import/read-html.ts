import { parseDocument } from 'htmlparser2';
import type { Reason } from '../../text/reason.ts';
import { articleRoot, elementsWithText, holdersOfArticle, type PlacedBlock } from './article-root.ts';
import { cleanText } from './clean-text.ts';
import { type CollectedBlock, collectHtml } from './collect-html.ts';
import { containerHint, elementRole } from './container-hints.ts';
import type { HtmlElement } from './html-node.ts';
import { htmlTables } from './html-tables.ts';
import type { Removed } from './inspect-html.ts';
import { MAX_ADDRESS_LENGTH } from './limits.ts';
import type { BlockRole, ContainerHint, RawBlock } from './raw-block.ts';
import type { RawTable } from './raw-table.ts';
import { type HtmlMetadata, readHtmlMetadata } from './read-html-metadata.ts';
import { isSameTitle } from './same-title.ts';
import { sanitise } from './sanitise.ts';

/** A page as blocks with the evidence of their containers, or the reason why it is not read. */
export type HtmlBlocks =
  | ({
      readonly kind: 'read';
      readonly blocks: readonly RawBlock[];
      readonly tables: readonly RawTable[];
      readonly removed: readonly Removed[];
    } & HtmlMetadata)
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * Reads a decoded HTML page or fragment: sanitises it, cuts it into blocks, and says what surrounds each. `foundAt` is
 * where it was fetched, where it was.
 */
export function readHtml(html: string, foundAt: string | null = null): HtmlBlocks {
  const sanitised = sanitise(html);
  if (sanitised.kind === 'refused') return sanitised;
  const metadata = readHtmlMetadata(html, foundAt);
  // Entities are letters now, and stand under the same rules as those of the file itself.
  const clean = cleanText(sanitised.html);
  const links = linkResolver(metadata.base);
  const { blocks, quoteMarks } = collectHtml(parseDocument(clean.text).children, links.resolve);

  const warnings = [...metadata.warnings, ...clean.warnings];
  if (quoteMarks > 0) warnings.push({ code: 'quote-marks-written-out', values: { count: quoteMarks } });
  return {
    ...metadata,
    kind: 'read',
    blocks: placeBlocks(blocks, metadata.metadata.title),
    tables: htmlTables(blocks, linkResolver(metadata.base).resolve),
    removed: [...sanitised.removed, ...links.unresolved()],
    warnings,
  };
}

/** Makes links absolute, because a block outlives its page; counts those for which that cannot be done. */
function linkResolver(base: string | null) {
  let unresolved = 0;
  return {
    resolve(href: string): string | null {
      const address =
        href.trim().length > MAX_ADDRESS_LENGTH ? null : URL.parse(href.trim(), base ?? undefined);
      const inPage = href.trim().startsWith('#');
      if (address === null || inPage || !/^(?:https?|mailto):$/.test(address.protocol)) {
        unresolved++;
        return null;
      }
      return address.href;
    },
    unresolved: (): Removed[] =>
      unresolved === 0 ? [] : [{ kind: 'unresolved-link', name: '', count: unresolved }],
  };
}

function placeBlocks(blocks: readonly CollectedBlock[], title: string | null): RawBlock[] {
  const titleBlock = findTitle(blocks, title);
  const holders = holdersOfArticle(blocks, titleBlock);
  const hints = new Map<HtmlElement, ContainerHint | null>();
  const texts = elementsWithText(blocks);
  const hintsOf = ({ path, origin }: PlacedBlock) =>
    path.flatMap((element) => {
      if (holders.has(element)) return [];
      if (!hints.has(element)) hints.set(element, containerHint(element));
      const hint = hints.get(element) ?? null;
      if (hint === null) return [];
      // Posts of others are embedded in elements called "social".
      const isOwn = texts.has(element) || origin === 'embed';
      return isOwn && hint.reason !== 'comments' ? [] : [hint];
    });
  const inner = blocks.filter((block) => !hintsOf(block).some(({ strength }) => strength >= 1));
  const below = titleBlock === null ? inner : inner.slice(inner.indexOf(titleBlock) + 1);
  // A heading deep in a page may repeat its title: then the text stands above it.
  const root = articleRoot(below, titleBlock) ?? articleRoot(inner, titleBlock);
  return blocks.map((block) => {
    const { text, markup, origin, inlineRole, path } = block;
    return {
      text,
      markup,
      origin,
      bullet: null,
      containers: hintsOf(block),
      role: inlineRole ?? roleOf(path, holders),
      outside: root !== null && !path.includes(root),
    };
  });
}

/** The heading that the metadata names, else the first of the highest rank. */
function findTitle<Block extends PlacedBlock>(blocks: readonly Block[], title: string | null): Block | null {
  const headings = blocks.filter(({ origin }) => origin === 'heading-1' || origin === 'heading-2');
  return (
    headings.find(({ text }) => isSameTitle(text, title)) ??
    blocks.find(({ text, origin }) => origin !== 'list-item' && isSameTitle(text, title)) ??
    headings.find(({ origin }) => origin === 'heading-1') ??
    null
  );
}

/** How many elements around a block may name its role; a class further out speaks of more than the block. */
const MAX_ROLE_DISTANCE = 3;

function roleOf(path: readonly HtmlElement[], holders: ReadonlySet<HtmlElement>): BlockRole | null {
  // Text beside a picture is about it; where the page sets captions apart, these may hold a credit.
  const isCaption = path.some(({ name }) => name === 'figcaption');
  for (const element of path.slice(-MAX_ROLE_DISTANCE).toReversed()) {
    if (holders.has(element)) return null;
    const role = elementRole(element) ?? (element.name === 'figure' && !isCaption ? 'caption' : null);
    if (role !== null) return role;
  }
  return null;
}
