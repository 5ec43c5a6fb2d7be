import { baseLanguage } from '../../text/languages.ts';
import type { Offset, Span } from '../../text/span.ts';
import { quoteRules } from './index.ts';
import { findReported } from './indirect.ts';
import { findMarkedQuotes } from './marked-quotes.ts';
import type { FoundAttribution, FoundQuotes, KnownEntity, QuoteDraft } from './quote.ts';
import { type Reading, readBlock } from './reading.ts';
import type { QuoteRules } from './rules.ts';
import { findMarkedVerbLast } from './verb-last.ts';
import { findReportedVerbLast } from './verb-last-reports.ts';
import type { VerbLastRules } from './verb-last-rules.ts';

/**
 * The quotes and attributions of a text: suggestions, each with its reasons. A line break separates blocks; offsets
 * count UTF-16 units of the text as given. `entities` are names known already: quotes are found without them too.
 * Nothing is found in a language that has no rules. Linear in the length of the text.
 */
export function findQuotes(
  text: string,
  lang: string,
  { entities = [] }: { readonly entities?: readonly KnownEntity[] } = {},
): FoundQuotes {
  const base = baseLanguage(lang);
  const rules = quoteRules[base];
  if (!rules) return { quotes: [], attributions: [] };
  const drafts: QuoteDraft[] = [];
  const attributions: FoundAttribution[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const reading = readBlock(line, base);
    const { marked, reported } = readWith(reading, rules, within(entities, start, start + line.length));
    drafts.push(...[...marked, ...reported.quotes].map((draft) => moved(draft, start)));
    attributions.push(...reported.attributions.map((each) => movedAttribution(each, start)));
    start += line.length + 1;
  }
  return { quotes: drafts.map((draft) => ({ ...draft, parent: null, antecedent: null })), attributions };
}

function readWith(reading: Reading, rules: QuoteRules | VerbLastRules, entities: readonly KnownEntity[]) {
  const { tokens, text } = reading;
  if (rules.order === 'verb-last') {
    const marked = findMarkedVerbLast(text, { tokens, rules });
    return { marked, reported: findReportedVerbLast({ tokens, rules }, marked) };
  }
  const setting = { tokens, rules, entities };
  const marked = findMarkedQuotes(reading, setting);
  return { marked, reported: findReported(setting, marked) };
}

function within(entities: readonly KnownEntity[], from: Offset, until: Offset): readonly KnownEntity[] {
  return entities
    .filter(({ start, end }) => start >= from && end <= until)
    .map((entity) => ({ ...entity, ...movedSpan(entity, -from) }));
}

function moved(draft: QuoteDraft, by: Offset): QuoteDraft {
  return {
    ...draft,
    fragments: draft.fragments.map((each) => movedSpan(each, by)),
    cue: draft.cue && movedSpan(draft.cue, by),
    speaker: draft.speaker && movedSpan(draft.speaker, by),
    addressee: draft.addressee && movedSpan(draft.addressee, by),
  };
}

function movedAttribution(attribution: FoundAttribution, by: Offset): FoundAttribution {
  return {
    ...attribution,
    outlet: movedSpan(attribution.outlet, by),
    agency: attribution.agency && movedSpan(attribution.agency, by),
    verb: movedSpan(attribution.verb, by),
    link: attribution.link && movedSpan(attribution.link, by),
    scope: attribution.scope.map((each) => movedSpan(each, by)),
  };
}

function movedSpan({ start, end }: Span, by: Offset): Span {
  return { start: start + by, end: end + by };
}
