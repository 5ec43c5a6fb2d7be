import type { Span } from '../../text/span.ts';
import { frameAfter } from './frame-after.ts';
import { frameBefore } from './frame-before.ts';
import { quoteDraft } from './marked-quotes.ts';
import type { Marked } from './marks.ts';
import type { KnownEntity, QuoteDraft } from './quote.ts';
import type { Reading } from './reading.ts';
import type { QuoteRules } from './rules.ts';

/** Speech over several paragraphs, and the marks that belong to it. */
export interface OpenedAgain {
  readonly drafts: readonly QuoteDraft[];
  readonly marks: ReadonlySet<Marked>;
}

/** Quotes whose marks are opened again in each paragraph and closed in the last: one quote of several fragments. */
export function findOpenedAgain(
  readings: readonly Reading[],
  rules: QuoteRules,
  entities: readonly KnownEntity[],
): OpenedAgain {
  const drafts: QuoteDraft[] = [];
  const marks = new Set<Marked>();
  for (let first = 0; first < readings.length; first++) {
    const opening = openAtEnd(readings[first]);
    if (!opening) continue;
    const chain = [opening];
    let last = first;
    for (let next = after(readings, last); next !== null; next = after(readings, last)) {
      const marked = readings[next]?.tokens[0]?.marked;
      if (!marked) break;
      chain.push(marked);
      last = next;
      if (!marked.isOpen) break;
    }
    if (chain.length < 2) continue;
    const [from, until] = [readings[first] as Reading, readings[last] as Reading];
    const text = (marked: Marked) => from.text.slice(marked.start, marked.end);
    const lastMarked = chain.at(-1) as Marked;
    const frame =
      frameAfter({ tokens: until.tokens, rules, entities }, 0, text(lastMarked)) ??
      frameBefore({ tokens: from.tokens, rules, entities }, from.tokens.length - 1, text(opening));
    const parts: Span[] = chain.flatMap((marked) => marked.parts);
    const found = frame ?? {
      cue: null,
      speaker: null,
      addressee: null,
      score: 0.6,
      code: 'opened-again' as const,
    };
    drafts.push(quoteDraft(from.text, found, parts, null));
    for (const marked of chain) marks.add(marked);
    // What follows the last marks of a chain may open the next one.
    first = last - 1;
  }
  return { drafts, marks };
}

function openAtEnd(reading: Reading | undefined): Marked | null {
  const marked = reading?.tokens.at(-1)?.marked;
  return marked?.isOpen ? marked : null;
}

/** The next block that is not empty. */
function after(readings: readonly Reading[], at: number): number | null {
  let next = at + 1;
  while (next < readings.length && readings[next]?.tokens.length === 0) next++;
  return next < readings.length ? next : null;
}
