import type { Reason } from '../../text/reason.ts';

export type DocumentFormat = 'plain-text' | 'html' | 'docx' | 'odt';

/**
 * Whether a text is HTML or plain, and what says so. Its own beginning says it best: files are misnamed, and
 * servers send pages as text.
 */
export function sniffFormat(
  text: string,
  {
    filename,
    mediaType,
  }: { readonly filename?: string | undefined; readonly mediaType?: string | undefined },
): { readonly format: DocumentFormat; readonly evidence: Reason } {
  const start = skipComments(text.slice(0, SNIFFED));
  if (PAGE_START.test(start)) return { format: 'html', evidence: { code: 'format-html-document' } };
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  const named = /\.(?:html?|xhtml)$/i.test(filename ?? '');
  if ((type !== undefined && HTML_TYPES.has(type)) || named) {
    // A plain text behind such a name would run together into one paragraph.
    if (ANY_TAG.test(text)) return { format: 'html', evidence: { code: 'format-html-named' } };
    return { format: 'plain-text', evidence: { code: 'format-text-without-tags' } };
  }
  const first = FRAGMENT_START.exec(start)?.[0];
  // One tag alone may be a word in angle brackets.
  if (first !== undefined && ANY_TAG.test(text.slice(text.indexOf(first) + first.length))) {
    return { format: 'html', evidence: { code: 'format-html-fragment' } };
  }
  return { format: 'plain-text', evidence: { code: 'format-text' } };
}

const SNIFFED = 16_384;
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const PAGE_START = /^(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const FRAGMENT_START =
  /^<(?:p|div|h[1-6]|article|main|section|header|ul|ol|table|figure|blockquote|span|meta|title|script|style|a|b|strong|em|font|center|nav)\b[^<>]{0,2000}>/i;
const ANY_TAG =
  /<\/?(?:p|div|br|h[1-6]|article|main|section|body|ul|ol|li|table|span|a|b|i|strong|em|font|center|pre|blockquote)\b[^<>]{0,2000}>/i;

/** Comments and white space before the first element say nothing. */
function skipComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
