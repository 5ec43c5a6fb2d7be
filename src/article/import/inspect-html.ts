import { Parser } from 'htmlparser2';
import { type LeftOutSort, leftOutElements } from './left-out-elements.ts';
import { MAX_HTML_DEPTH, MAX_HTML_NODES } from './limits.ts';

/** Something that imported HTML held and that is not kept, with how often it occurred. */
export interface Removed {
  readonly kind: LeftOutSort | 'event-handler' | 'unsafe-link' | 'unresolved-link';
  /** The element, attribute or URL scheme, `other` where no browser knows it; empty where the kind says it all. */
  readonly name: string;
  readonly count: number;
}

export type InspectedHtml =
  | { readonly kind: 'inspected'; readonly removed: readonly Removed[] }
  | { readonly kind: 'too-deep' | 'too-complex' };

/**
 * Reads HTML as a stream, without building anything, to count what sanitising will take away and to stop early
 * where elements are nested too deep, or are too many, for the readers that follow.
 */
export function inspectHtml(html: string): InspectedHtml {
  const counts = new Map<string, Removed>();
  const count = (kind: Removed['kind'], name: string) => {
    const key = `${kind} ${name}`;
    counts.set(key, { kind, name, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  let depth = 0;
  let nodes = 0;
  let refusal: 'too-deep' | 'too-complex' | null = null;
  const countNode = () => {
    nodes++;
    if (nodes > MAX_HTML_NODES) refusal ??= 'too-complex';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      countNode();
      if (depth > MAX_HTML_DEPTH) refusal ??= 'too-deep';
      const sort = leftOutElements.get(name);
      if (sort !== undefined) count(sort, sort === 'element' ? name : '');
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on')) count('event-handler', EVENT_NAME.exec(attribute)?.[0] ?? 'other');
        if (LINK_ATTRIBUTES.has(attribute)) {
          const scheme = unsafeScheme(value);
          if (scheme !== null) count('unsafe-link', scheme);
        }
      }
    },
    onclosetag() {
      depth--;
    },
    // Each stray "<" is a piece of text of its own.
    ontext: countNode,
  });
  // In pieces, because the parser's own time grows with the square of the depth.
  for (let start = 0; start < html.length && refusal === null; start += PIECE) {
    parser.write(html.slice(start, start + PIECE));
  }
  parser.end();
  if (refusal !== null) return { kind: refusal };
  return { kind: 'inspected', removed: [...counts.values()] };
}

const PIECE = 16_384;

const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'xlink:href']);
const EVENT_NAME = /^on[a-z]{2,24}$/;
const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** The scheme of an address that runs or carries code; white space inside it is skipped as browsers do. */
function unsafeScheme(value: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i
    .exec(value.slice(0, 200).replace(/[\0-\x20]/g, ''))?.[1]
    ?.toLowerCase();
  if (scheme === undefined || SAFE_SCHEMES.has(scheme)) return null;
  return KNOWN_UNSAFE.has(scheme) ? scheme : 'other';
}

const KNOWN_UNSAFE: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'file', 'blob']);
