import { createRequire } from 'node:module';
import type sanitizeHtmlModule from 'sanitize-html';
import type { Reason } from '../../text/reason.ts';
import { inspectHtml, type Removed } from './inspect-html.ts';
import { leftOutElements } from './left-out-elements.ts';
import { MAX_HTML_DEPTH, MAX_HTML_NODES, MAX_IMPORT_BYTES } from './limits.ts';

/**
 * sanitize-html is CommonJS and requires htmlparser2, a module that our readers import. Jest cannot load the one
 * while it still links the other, so that it is required here, when all imports have been evaluated.
 */
const sanitizeHtml: typeof sanitizeHtmlModule = createRequire(import.meta.url)('sanitize-html');

/** HTML that is safe to read, and what was left behind; or why it is not read at all. */
export type SanitisedHtml =
  | { readonly kind: 'sanitised'; readonly html: string; readonly removed: readonly Removed[] }
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * Reduces HTML to the allowlist of elements and attributes that the readers look at. Every piece of imported
 * HTML goes through here first. Size and depth are checked before sanitize-html sees it, whose time and memory
 * grow with both.
 */
export function sanitise(html: string): SanitisedHtml {
  if (html.length > MAX_IMPORT_BYTES) {
    const values = { size: Math.ceil(html.length / 1e6), limit: MAX_IMPORT_BYTES / 1e6 };
    return { kind: 'refused', reason: { code: 'too-large', values } };
  }
  const inspected = inspectHtml(html);
  if (inspected.kind !== 'inspected') {
    const limit = inspected.kind === 'too-deep' ? MAX_HTML_DEPTH : MAX_HTML_NODES;
    return { kind: 'refused', reason: { code: `html-${inspected.kind}`, values: { limit } } };
  }
  return { kind: 'sanitised', html: sanitizeHtml(html, OPTIONS), removed: inspected.removed };
}

/** Elements that cut the text into blocks or speak for what a block is. */
const BLOCK_ELEMENTS = [
  ...['article', 'main', 'section', 'div', 'header', 'footer', 'nav', 'aside', 'form', 'hgroup', 'address'],
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

/** Elements inside a line that become markup, or whose class is evidence. */
const INLINE_ELEMENTS = [
  ...['a', 'em', 'i', 'cite', 'dfn', 'strong', 'b', 'sup', 'sub', 'q', 'br', 'wbr', 'span', 'time', 'label'],
];

/** Elements whose content is no text of the page, beside those of which nothing is kept. */
const WITHOUT_TEXT = ['title', 'option', 'optgroup', 'rp'];

/** Elements that are blocks for a browser but say nothing; and custom elements, so that words do not run together. */
const AS_DIV = new Set('body center dir menu fieldset legend dialog search picture'.split(' '));

const OPTIONS: sanitizeHtmlModule.IOptions = {
  allowedTags: [...BLOCK_ELEMENTS, ...INLINE_ELEMENTS],
  nonTextTags: [...leftOutElements.keys(), ...WITHOUT_TEXT],
  allowedAttributes: {
    '*': ['class', 'id', 'role', 'itemprop', 'hidden', 'aria-hidden'],
    a: ['href', 'rel'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href'],
  disallowedTagsMode: 'discard',
  nestingLimit: MAX_HTML_DEPTH,
  transformTags: {
    '*': (tagName, attribs) => ({
      tagName: AS_DIV.has(tagName) || tagName.includes('-') ? 'div' : tagName,
      attribs: isHidden(attribs) ? { ...attribs, hidden: 'hidden' } : attribs,
    }),
  },
};

/** `hidden="until-found"` folds text that readers open, as in lists of questions and answers. */
function isHidden({ hidden, style }: sanitizeHtmlModule.Attributes): boolean {
  return (hidden !== undefined && hidden !== 'until-found') || HIDING_STYLE.test(style ?? '');
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
