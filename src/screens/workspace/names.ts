import type { Tag } from '../../annotation/tag.ts';
import { anchorOf, wordingOf } from '../../annotation/tagging.ts';
import type { Text } from '../../article/article.ts';
import { ledgerOf } from '../../workflow/ledger-of.ts';
import { keptByTags, tagsByBlock } from './by-tags.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Pairing } from './workspace.ts';

/** What the list of names shows of one referent: its wordings on both sides and where to find them. */
export interface NameLine {
  readonly key: string;
  readonly label: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mentions: number;
  /** The tags of each side, in the order of the text. */
  readonly sourceTags: readonly string[];
  readonly targetTags: readonly string[];
  readonly wikidata: string | null;
}

/** The referents of an article by how often they are named: tags of one entity, of one twin group, or of the same words. */
export const namesOf: (pairing: Pairing) => readonly NameLine[] = keptByTags(({ state, source, target }) => {
  const ledger = ledgerOf(state);
  const tags = state.tags.filter(
    ({ layer, textId, decision }) =>
      layer === 'entity' && decision === 'accepted' && (textId === source.id || textId === target.id),
  );
  const groups = Map.groupBy(
    inReadingOrder(state, tags),
    (tag) => ledger.idOf(tag.entityId) ?? groupKey(tag),
  );
  const lines = [...groups].map(([key, members]): NameLine => {
    const side = (textId: string) => members.filter((tag) => tag.textId === textId);
    const [here, there] = [side(source.id), side(target.id)];
    const entity = ledger.find(members[0]?.entityId ?? null);
    return {
      key,
      label: members[0]?.label ?? '',
      source: distinct(here),
      target: distinct(there),
      mentions: here.length,
      sourceTags: here.map(({ id }) => id),
      targetTags: there.map(({ id }) => id),
      wikidata: entity?.wikidata ?? null,
    };
  });
  return lines.sort(
    (a, b) => b.mentions - a.mentions || (a.source[0] ?? '').localeCompare(b.source[0] ?? ''),
  );
});

/** What the list of quotes shows of one quote and its counterparts. */
export interface QuoteLine {
  readonly id: string;
  readonly kind: string;
  readonly source: readonly QuoteSide[];
  readonly target: readonly QuoteSide[];
  readonly speaker: string | null;
}

export interface QuoteSide {
  readonly id: string;
  readonly kind: string;
  readonly wording: string;
  readonly lang: string;
}

/** The quotes that touch these blocks, each with its counterparts, in the order of the source. */
export function quotesIn(pairing: Pairing, blockIds: readonly string[]): QuoteLine[] {
  const byBlock = tagsByBlock(pairing.state.tags);
  const quotesHere = blockIds.flatMap((id) => byBlock.get(id) ?? []).filter(isQuote);
  if (quotesHere.length === 0) return [];
  const wanted = new Set(quotesHere.map(groupOfQuote));
  return quoteLines(
    pairing,
    quoteTags(pairing).filter((tag) => wanted.has(groupOfQuote(tag))),
  );
}

/** All quotes of the pairing, each with its counterparts, in the order of the source. */
export function quotesOf(pairing: Pairing): QuoteLine[] {
  return quoteLines(pairing, quoteTags(pairing));
}

/** How many lines `quotesOf` gives. */
export const countQuotes: (pairing: Pairing) => number = keptByTags(
  (pairing) => new Set(quoteTags(pairing).map(groupOfQuote)).size,
);

function quoteTags({ state, source, target }: Pairing): Tag[] {
  return state.tags.filter((tag) => isQuote(tag) && (tag.textId === source.id || tag.textId === target.id));
}

/** What is only suggested is listed once it is accepted. */
function isQuote({ layer, decision }: Tag): boolean {
  return layer === 'quote' && decision === 'accepted';
}

/** A quote and its twins are one line. */
function groupOfQuote(tag: Tag): string {
  return tag.twinId ?? tag.id;
}

function quoteLines(pairing: Pairing, quotes: readonly Tag[]): QuoteLine[] {
  const { state, source, target } = pairing;
  return [...Map.groupBy(inReadingOrder(state, quotes), groupOfQuote).values()].map((members) => {
    const side = ({ id: textId, lang }: Text) =>
      members
        .filter((tag) => tag.textId === textId)
        .map((tag): QuoteSide => ({ id: tag.id, kind: tag.label, wording: wordingOf(tag), lang }));
    const first = members[0] as Tag;
    return {
      id: first.id,
      kind: first.label,
      source: side(source),
      target: side(target),
      speaker: speakerOf(pairing, members),
    };
  });
}

/** The speaker as the ledger names him, in both languages, else as the text does. */
function speakerOf({ state, source, target }: Pairing, quotes: readonly Tag[]): string | null {
  const ledger = ledgerOf(state);
  const entity = ledger.find(quotes.find(({ entityId }) => ledger.find(entityId) !== null)?.entityId ?? null);
  const names = entity ? [entity.names[source.lang], entity.names[target.lang]].filter(Boolean) : [];
  if (names.length > 0) return [...new Set(names)].join(' · ');
  const marked = quotes.flatMap(
    (quote) => anchorOf(quote, 'speaker')?.fragments.map(({ quote: words }) => words) ?? [],
  );
  return marked.length > 0 ? [...new Set(marked)].join(' · ') : null;
}

function groupKey(tag: Tag): string {
  return tag.twinId ?? `${tag.label} ${wordingOf(tag)}`;
}

function distinct(tags: readonly Tag[]): string[] {
  return [...new Set(tags.map(wordingOf))];
}
