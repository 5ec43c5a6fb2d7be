import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuotes } from '../../src/annotation/quotes/find-quotes.ts';
import type { FoundQuote } from '../../src/annotation/quotes/quote.ts';
import type { Span } from '../../src/text/span.ts';

/** What was right among the indirect quotes of a story: words and speaker both. */
export interface StoryCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  /** Attributions with the right outlet and direction. */
  readonly rightAttributions: number;
  readonly foundAttributions: number;
  readonly goldAttributions: number;
}

interface GoldBlock {
  readonly n: number;
  readonly quotes?: readonly GoldStoryQuote[];
  readonly attributions?: readonly { readonly outlet: Span; readonly direction: string }[];
}

interface GoldStoryQuote {
  readonly kind: string;
  readonly content: readonly Span[];
  readonly speaker: Span | null;
  readonly speakerFull?: Span;
  readonly optional?: boolean;
}

/**
 * Compares what is found in one text of a story of `fixtures/` with its tags. The text is searched whole, its blocks a
 * line each. Quotes that the tags call optional count neither as found nor as missed.
 */
export function tallyStory(story: string, lang: string): StoryCounts {
  const folder = join(import.meta.dirname, '../../fixtures', story);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const blocks: readonly {
    readonly n: number;
    readonly text: string;
    readonly boilerplate: string | null;
  }[] = read(`blocks.${lang}.json`);
  const tagged: readonly GoldBlock[] = read(`tags.${lang}.json`).blocks;
  const article = blocks.filter(({ boilerplate }) => boilerplate === null);
  const starts = new Map<number, number>();
  let text = '';
  for (const block of article) {
    starts.set(block.n, text.length);
    text += `${block.text}\n`;
  }
  const at = (n: number, { start, end }: Span) =>
    `${start + (starts.get(n) ?? 0)}-${end + (starts.get(n) ?? 0)}`;
  const wordsOf = (fragments: readonly Span[]) =>
    fragments.map(({ start, end }) => `${start}-${end}`).join(' ');
  const gold = new Map<string, { readonly quote: GoldStoryQuote; readonly n: number }>();
  for (const { n, quotes = [] } of tagged) {
    for (const quote of quotes) gold.set(quote.content.map((part) => at(n, part)).join(' '), { quote, n });
  }
  const isRight = ({ fragments, speaker }: FoundQuote) => {
    const known = gold.get(wordsOf(fragments));
    if (known?.quote.kind !== 'indirect') return false;
    const { quote, n } = known;
    const allowed = [quote.speaker, quote.speakerFull].map((span) => (span ? at(n, span) : null));
    return quote.speaker ? speaker !== null && allowed.includes(at0(speaker)) : speaker === null;
  };
  const { quotes, attributions } = findQuotes(text, lang);
  const indirect = quotes.filter(
    ({ kind, fragments }) => kind === 'indirect' && gold.get(wordsOf(fragments))?.quote.optional !== true,
  );
  const outlets = tagged.flatMap(({ n, attributions: given = [] }) =>
    given.map(({ outlet, direction }) => `${at(n, outlet)} ${direction}`),
  );
  return {
    right: indirect.filter(isRight).length,
    found: indirect.length,
    gold: [...gold.values()].filter(({ quote }) => quote.kind === 'indirect' && !quote.optional).length,
    rightAttributions: attributions.filter(({ outlet, direction }) =>
      outlets.includes(`${at0(outlet)} ${direction}`),
    ).length,
    foundAttributions: attributions.length,
    goldAttributions: outlets.length,
  };
}

function at0({ start, end }: Span): string {
  return `${start}-${end}`;
}
