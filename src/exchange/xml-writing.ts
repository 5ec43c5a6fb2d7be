/** Text made safe for the content of an element, and for an attribute, without what XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its content, which is XML already; attributes that are null or undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: string | readonly string[] = '',
): string {
  const inner = typeof content === 'string' ? content : content.join('');
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${xmlText(String(value)).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)}"`,
    );
  const start = `<${name}${given.join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element whose children stand on lines of their own. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  return children.length === 0
    ? element(name, attributes)
    : element(name, attributes, `\n${children.join('\n')}\n`);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters other than white space, and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is about.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
