import { escapeHtml } from '../../../text/escape.ts';

/** Text made safe for HTML content and for a quoted attribute, without the characters HTML forbids. */
export function safeText(text: string): string {
  return escapeHtml(text.toWellFormed().replace(forbidden, '\uFFFD'));
}

/** An address fit for a link, made valid as it stands; null for anything but http, https and mailto. */
export function safeHref(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!linkProtocols.has(url.protocol)) return null;
  // Browsers forgive these characters in paths and queries, the standard does not; hosts keep their brackets.
  const [, host = '', path = ''] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/s.exec(url.href) ?? [];
  return host + path.replace(/[[\]\\^`{|}]|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent);
}

/** One class name from any text (a label of the project's own). */
export function classToken(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/g, '-');
}

/** The id of an element that stands for a thing with a permanent id: the same for ever, and unique. */
export function elementId(prefix: string, id: string): string {
  return `${prefix}-${id.replace(/[^A-Za-z0-9_-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`)}`;
}

/** JSON that stays inside its `<script>` whatever it says: `</script>` and `<!--` cannot appear. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(forbidden, '\uFFFD')
    .replace(/[<>&\u2028\u2029]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

const linkProtocols = new Set(['http:', 'https:', 'mailto:']);

/** Control characters other than white space, and noncharacters: errors in an HTML document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is about.
const forbidden = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}]/gu;
