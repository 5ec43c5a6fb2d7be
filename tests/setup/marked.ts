import type { Span } from '../../src/text/span.ts';

/** A text without its `[[` and `]]`, and what stood between them. */
export function marked(source: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of source.split('[[')) {
    const [inside = '', outside] = part.split(']]');
    if (outside === undefined) text += inside;
    else {
      spans.push({ start: text.length, end: text.length + inside.length });
      text += inside + outside;
    }
  }
  return { text, spans };
}

/** A text with `[[` and `]]` around spans, which must be in order and apart. */
export function withMarks(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => {
    return `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`;
  }, text);
}
