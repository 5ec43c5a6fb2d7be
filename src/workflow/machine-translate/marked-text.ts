import type { Markup } from '../../article/block.ts';
import { markupWithin } from '../../article/markup.ts';
import { escapeHtml } from '../../text/escape.ts';

/** The element that engines get for each kind of markup. A line break stays behind: its place is the source's. */
const elements = {
  link: 'a',
  emphasis: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
} as const;

/** A text with its markup. */
export interface MarkedText {
  readonly text: string;
  readonly markup: readonly Markup[];
}

/**
 * The text as HTML for an engine that keeps tags at their words; null where there is nothing to keep. Each element has
 * the number of its markup as its id: addresses of links do not go out. Ranges that cross another are left behind.
 */
export function htmlOf({ text, markup }: MarkedText): string | null {
  const kept = nested(markup);
  if (kept.length === 0) return null;
  let html = '';
  let at = 0;
  const open: Numbered[] = [];
  const writeTo = (place: number) => {
    html += escapeHtml(text.slice(at, place));
    at = place;
  };
  const closeUpTo = (place: number) => {
    for (let last = open.at(-1); last && last.range.end <= place; last = open.at(-1)) {
      writeTo(last.range.end);
      html += `</${last.element}>`;
      open.pop();
    }
  };
  for (const each of kept) {
    closeUpTo(each.range.start);
    writeTo(each.range.start);
    html += `<${each.element} id="m${each.number}">`;
    open.push(each);
  }
  closeUpTo(text.length);
  writeTo(text.length);
  return html;
}

/**
 * The plain text of an engine's HTML, in one line, with the markup where its tags stand now. Tags that are not ours are
 * dropped, and what is no tag is text: nothing of it is ever HTML again.
 */
export function markedTextOf(html: string, markup: readonly Markup[]): MarkedText {
  let text = '';
  const found: Markup[] = [];
  const open: { readonly number: number; readonly start: number }[] = [];
  const close = () => {
    const last = open.pop();
    const range = markup[last?.number ?? -1];
    if (last && range && last.start < text.length)
      found.push({ ...range, start: last.start, end: text.length });
  };
  for (const [token, slash, id, entity] of html.matchAll(TOKEN)) {
    if (entity !== undefined) text += characterOf(entity) ?? token;
    else if (token.length > 1 && token.startsWith('<')) {
      if (slash !== '') close();
      else open.push({ number: id === undefined ? -1 : Number(id), start: text.length });
    } else text += token.replace(/\s+/g, ' ');
  }
  while (open.length > 0) close();
  return tidy({ text, markup: found.toSorted((a, b) => a.start - b.start || b.end - a.end) });
}

/** A tag of one of our elements (with our id, where it kept it), an entity, or words. */
const TOKEN = /<(\/?)(?:a|em|strong|sup|sub)(?:\s+id="m(\d+)")?\s*>|&(#x[\da-f]+|#\d+|[a-z]+);|[^<&]+|[<&]/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function characterOf(entity: string): string | null {
  if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : null;
}

/** Without white space around it; a text that is not composed yet is, at the price of its markup. */
function tidy({ text, markup }: MarkedText): MarkedText {
  const composed = text.normalize('NFC');
  if (composed !== text) return { text: composed.trim(), markup: [] };
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), markup: markupWithin(markup, start, start + text.trim().length) };
}

interface Numbered {
  readonly range: Markup;
  readonly number: number;
  readonly element: string;
}

function nested(markup: readonly Markup[]): readonly Numbered[] {
  const numbered = markup
    .flatMap((range, number) =>
      range.kind === 'break' || range.start >= range.end
        ? []
        : [{ range, number, element: elements[range.kind] }],
    )
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: Numbered[] = [];
  for (const each of numbered) {
    const isCrossed = kept.some(
      ({ range }) =>
        range.start < each.range.start && each.range.start < range.end && range.end < each.range.end,
    );
    if (!isCrossed) kept.push(each);
  }
  return kept;
}
