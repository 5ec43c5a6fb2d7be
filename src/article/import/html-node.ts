import type { parseDocument } from 'htmlparser2';

/** A node of a parsed page. */
export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a parsed page. */
export type HtmlElement = Extract<HtmlNode, { readonly attribs: Record<string, string> }>;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node;
}
