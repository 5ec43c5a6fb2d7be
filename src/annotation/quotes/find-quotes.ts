import { baseLanguage } from '../../text/languages.ts';
import type { Span } from '../../text/span.ts';
import { antecedentOf } from './antecedent.ts';
import { quoteRules } from './index.ts';
import { findReported } from './indirect.ts';
import { findMarkedQuotes } from './marked-quotes.ts';
import { findOpenedAgain } from './opened-again.ts';
import type { FoundAttribution, FoundQuote, FoundQuotes, KnownEntity, QuoteDraft } from './quote.ts';
import { type Reading, readBlock } from './reading.ts';
import type { QuoteRules } from './rules.ts';
import { findSpokenBlocks } from './spoken-blocks.ts';
import { findMarkedVerbLast } from './verb-last.ts';
import { findReportedVerbLast } from './verb-last-reports.ts';
import type { VerbLastRules } from './verb-last-rules.ts';

/**
 * The quotes and attributions of a text: suggestions, each with its reasons, in the order in which they begin. A line
 * break separates blocks; offsets count UTF-16 units of the text as given. `entities` are names known already: quotes
 * are found without them too. Nothing is found in a language that has no rules. See docs/quotes.md.
 */
export function findQuotes(
  text: string,
  lang: string,
  { entities = [] }: { readonly entities?: readonly KnownEntity[] } = {},
): FoundQuotes {
  const base = baseLanguage(lang);
  const rules = quoteRules[base];
  if (!rules) return { quotes: [], attributions: [] };
  const readings = blocksOf(text).map((span) => readBlock(text, span, base));
  const found =
    rules.order === 'verb-last' ? readVerbLast(readings, rules) : readVerbSecond(readings, rules, entities);
  return { quotes: settled(found), attributions: found.attributions };
}

interface Found {
  readonly drafts: readonly QuoteDraft[];
  readonly attributions: readonly FoundAttribution[];
  /** The names that pronouns stand for. */
  readonly antecedents: ReadonlyMap<QuoteDraft, Span | null>;
}

function readVerbSecond(
  readings: readonly Reading[],
  rules: QuoteRules,
  entities: readonly KnownEntity[],
): Found {
  const attributions: FoundAttribution[] = [];
  const antecedents = new Map<QuoteDraft, Span | null>();
  const known = entitiesByBlock(readings, entities);
  const again = findOpenedAgain(readings, rules, entities);
  const spoken = findSpokenBlocks(readings, rules, entities);
  const drafts = [...again.drafts];
  for (const [block, reading] of readings.entries()) {
    const setting = { tokens: reading.tokens, rules, entities: known[block] ?? [] };
    const line = spoken.get(block) ?? null;
    const marked = findMarkedQuotes(reading, setting, again.marks, line);
    // What somebody says aloud is not reported by the article.
    const reported = line ? null : findReported(setting, [...marked, ...again.drafts]);
    attributions.push(...(reported?.attributions ?? []));
    for (const draft of [...(line ? [line] : []), ...marked, ...(reported?.quotes ?? [])]) {
      drafts.push(draft);
      antecedents.set(draft, antecedentOf(readings, block, draft, setting));
    }
  }
  return { drafts, attributions, antecedents };
}

function readVerbLast(readings: readonly Reading[], rules: VerbLastRules): Found {
  const spoken = findSpokenBlocks(readings, rules, []);
  const attributions: FoundAttribution[] = [];
  const drafts = readings.flatMap(({ tokens, text }, block) => {
    const line = spoken.get(block);
    if (line) return [line];
    const marked = findMarkedVerbLast(text, { tokens, rules });
    const reported = findReportedVerbLast({ tokens, rules }, marked);
    attributions.push(...reported.attributions);
    return [...marked, ...reported.quotes];
  });
  return { drafts, attributions, antecedents: new Map() };
}

/** The quotes in the order in which they begin, each with the place of the one that it lies inside of. */
function settled({ drafts, antecedents }: Found): readonly FoundQuote[] {
  const startOf = ({ fragments }: QuoteDraft) => fragments[0]?.start ?? 0;
  const inOrder = drafts
    .filter(({ fragments }) => fragments.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || Number(a.inside !== null) - Number(b.inside !== null));
  const places = new Map(inOrder.map((draft, place) => [draft, place]));
  return inOrder.map((draft) => {
    const { inside, ...quote } = draft;
    const parent = inside === null ? null : (places.get(inside) ?? null);
    return { ...quote, parent, antecedent: antecedents.get(draft) ?? null };
  });
}

function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
}

/** The entities of each block, by its index. */
function entitiesByBlock(
  readings: readonly Reading[],
  entities: readonly KnownEntity[],
): readonly (readonly KnownEntity[])[] {
  const inOrder = [...entities].sort((a, b) => a.start - b.start);
  let next = 0;
  return readings.map(({ span }) => {
    const from = next;
    while (next < inOrder.length && (inOrder[next] as KnownEntity).start < span.end) next++;
    return inOrder.slice(from, next);
  });
}
