import { Parser } from 'htmlparser2';

/** An element of a parsed page, or the page itself; strings are text. */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Parsed | string)[];
  /** All descendants with this name and class, in document order. */
  all(name: string, className?: string): readonly Parsed[];
}

/** The page as a tree. Throws where an element is not closed or closed twice. */
export function parse(html: string): Parsed {
  const root = node('', {});
  const open = [root];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const child = node(name, attributes);
      open.at(-1)?.children.push(child);
      open.push(child);
    },
    ontext: (text) => {
      open.at(-1)?.children.push(text);
    },
    onclosetag: (name, isImplied) => {
      if (isImplied && !voidElements.has(name)) throw new Error(`<${name}> is not closed`);
      open.pop();
    },
  });
  parser.end(html);
  return root;
}

const voidElements = new Set(['meta', 'br', 'input', 'hr']);

/** All text within, as it is read. */
export function textOf(parsed: Parsed): string {
  return parsed.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function node(name: string, attributes: Record<string, string>): Parsed & { children: (Parsed | string)[] } {
  const children: (Parsed | string)[] = [];
  const all = (wanted: string, className?: string): readonly Parsed[] =>
    children.flatMap((child) => {
      if (typeof child === 'string') return [];
      const isWanted =
        child.name === wanted &&
        (className === undefined || (child.attributes.class ?? '').split(' ').includes(className));
      return [...(isWanted ? [child] : []), ...child.all(wanted, className)];
    });
  return { name, attributes, children, all };
}
