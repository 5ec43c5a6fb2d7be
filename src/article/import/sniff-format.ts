import type { Reason } from '../../text/reason.ts';

export type DocumentFormat = 'plain-text' | 'html';

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
  const start = text.slice(0, SNIFFED).trimStart();
  if (PAGE_START.test(start)) return { format: 'html', evidence: { code: 'format-html-document' } };
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  const named = /\.(?:html?|xhtml|mht)$/i.test(filename ?? '');
  if ((type !== undefined && HTML_TYPES.has(type)) || named) {
    // A plain text behind such a name would run together into one paragraph.
    if (ANY_TAG.test(text)) return { format: 'html', evidence: { code: 'format-html-named' } };
    return { format: 'plain-text', evidence: { code: 'format-text-without-tags' } };
  }
  if (FRAGMENT_START.test(start) && CLOSING_TAG.test(text)) {
    return { format: 'html', evidence: { code: 'format-html-fragment' } };
  }
  return { format: 'plain-text', evidence: { code: 'format-text' } };
}

const SNIFFED = 4_096;
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const PAGE_START =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const FRAGMENT_START =
  /^<(?:p|div|h[1-6]|article|main|section|header|ul|ol|table|figure|blockquote|span|meta|title|script|style|a|b|strong|em|font|center|nav)\b[^<>]{0,2000}>/i;
const CLOSING_TAG =
  /<\/(?:p|div|h[1-6]|article|main|section|header|ul|ol|table|figure|blockquote|span|a|b|strong|em|font|center|nav)\s*>/i;
const ANY_TAG =
  /<\/?(?:p|div|br|h[1-6]|article|main|section|body|ul|ol|li|table|span|a|b|i|strong|em|font|center|pre|blockquote)\b[^<>]{0,2000}>/i;
