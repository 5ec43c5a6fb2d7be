import type { Span } from '../../text/span.ts';

/** Opening marks and what closes them; ‘ and ' are left out, as apostrophes look the same. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '"': '"',
  '”': '”',
};

/** What stands between each pair of quotation marks, without the marks, in order; pairs within pairs too. */
export function quotedStretches(text: string): readonly Span[] {
  const open: { readonly closer: string; readonly start: number }[] = [];
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\n') open.length = 0;
    const opened = open.findLastIndex(({ closer }) => closer.includes(mark));
    if (opened >= 0) {
      found.push({ start: (open[opened]?.start ?? at) + 1, end: at });
      open.length = opened;
    } else if (closers[mark] !== undefined) open.push({ closer: closers[mark] ?? '', start: at });
  }
  return found.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A stretch without white space at its ends and without the comma that English and Turkish set before the closing mark. */
export function contentOf(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end);
  const lead = /^[\s…]*/.exec(content)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(content)?.[0].length ?? 0;
  return { start: Math.min(start + lead, end), end: Math.max(start + lead, end - tail) };
}

const anyMark = /[«»“”„"‹›]/;

/** Whether a span has a quotation mark right before it or right behind it. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  return anyMark.test(text.charAt(start - 1)) || /^[,.…!?]?[»”“"›]/.test(text.slice(end, end + 2));
}
