import type { Span } from '../../../src/text/span.ts';

/** A quote that an example expects. */
export interface ExpectedQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly fragments: readonly Span[];
  readonly speaker: Span | null;
}

export interface Example {
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

const KINDS = { d: 'direct', m: 'mixed', i: 'indirect' } as const;

/**
 * Reads an example in which `[1d:…]` is (a fragment of) the first quote, direct, mixed or indirect, and `<1:…>` or
 * `<12:…>` who speaks in the first, or in the first and second. Line breaks part blocks.
 */
export function readExample(marked: string): Example {
  const quotes = new Map<string, { kind: ExpectedQuote['kind']; fragments: Span[]; speaker: Span | null }>();
  const quoteOf = (id: string) => {
    const known = quotes.get(id) ?? { kind: 'direct' as const, fragments: [], speaker: null };
    quotes.set(id, known);
    return known;
  };
  const open: { readonly ids: string; readonly kind: keyof typeof KINDS | null; readonly start: number }[] =
    [];
  let text = '';
  for (const [piece, ids, kind, role] of marked.matchAll(/\[(\d)([dmi]):|<(\d+):|[\]>]|[^[\]<>]+|./gsu)) {
    if (ids !== undefined) open.push({ ids, kind: kind as keyof typeof KINDS, start: text.length });
    else if (role !== undefined) open.push({ ids: role, kind: null, start: text.length });
    else if (piece === ']' || piece === '>') {
      const { ids: closed, kind: as, start } = open.pop() ?? { ids: '', kind: null, start: 0 };
      const span = { start, end: text.length };
      for (const id of closed) {
        const quote = quoteOf(id);
        if (as === null) quote.speaker = span;
        else {
          quote.kind = KINDS[as];
          quote.fragments.push(span);
        }
      }
    } else text += piece;
  }
  const inOrder = [...quotes.values()].sort(
    (a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0),
  );
  return { text, quotes: inOrder };
}
