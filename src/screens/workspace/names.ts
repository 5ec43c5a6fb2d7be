import type { Tag } from '../../annotation/tag.ts';
import { anchorOf, wordingOf } from '../../annotation/tagging.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
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
export function namesOf({ state, source, target }: Pairing): NameLine[] {
  const entities = new Map(state.entities.map((entity) => [entity.id, entity]));
  const tags = state.tags.filter(
    ({ layer, textId }) => layer === 'entity' && (textId === source.id || textId === target.id),
  );
  const groups = Map.groupBy(inOrder(state, tags), groupKey);
  const lines = [...groups].map(([key, members]): NameLine => {
    const side = (textId: string) => members.filter((tag) => tag.textId === textId);
    const [here, there] = [side(source.id), side(target.id)];
    const entity = entities.get(members[0]?.entityId ?? '');
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
}

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

/** The quotes of some blocks (of the whole article where null), each with its counterparts, in the order of the source. */
export function quotesOf(pairing: Pairing, blockIds: ReadonlySet<string> | null): QuoteLine[] {
  const { state, source, target } = pairing;
  const quotes = state.tags.filter(
    ({ layer, textId }) => layer === 'quote' && (textId === source.id || textId === target.id),
  );
  const here = (tag: Tag) =>
    blockIds === null ||
    tag.anchors.some(({ fragments }) => fragments.some(({ blockId }) => blockIds.has(blockId)));
  const twin = (tag: Tag) => tag.twinId ?? tag.id;
  const wanted = new Set(quotes.filter(here).map(twin));
  const shown = inOrder(
    state,
    quotes.filter((tag) => wanted.has(twin(tag))),
  );
  const lines: QuoteLine[] = [];
  for (const [, members] of Map.groupBy(shown, twin)) {
    const side = (textId: string, lang: string) =>
      members.flatMap((tag): QuoteSide[] =>
        tag.textId === textId ? [{ id: tag.id, kind: tag.label, wording: wordingOf(tag), lang }] : [],
      );
    const first = members[0] as Tag;
    lines.push({
      id: first.id,
      kind: first.label,
      source: side(source.id, source.lang),
      target: side(target.id, target.lang),
      speaker: speakerOf(pairing, members),
    });
  }
  return lines;
}

/** The speaker as the ledger names him, in both languages, else as the text does. */
function speakerOf({ state, source, target }: Pairing, quotes: readonly Tag[]): string | null {
  const entity = state.entities.find(({ id }) => quotes.some(({ entityId }) => entityId === id));
  const names = entity ? [entity.names[source.lang], entity.names[target.lang]].filter(Boolean) : [];
  if (names.length > 0) return [...new Set(names)].join(' · ');
  const marked = quotes.flatMap(
    (quote) => anchorOf(quote, 'speaker')?.fragments.map(({ quote: words }) => words) ?? [],
  );
  return marked.length > 0 ? [...new Set(marked)].join(' · ') : null;
}

/** Tags in the order of the text: by their block, and in it by the start of their words. */
function inOrder({ blocks }: ArticleState, tags: readonly Tag[]): Tag[] {
  if (tags.length < 2) return [...tags];
  const order = new Map(blocks.map((block, i) => [block.id, i]));
  return tags
    .map((tag) => {
      const first = (anchorOf(tag, 'content') ?? anchorOf(tag, 'span'))?.fragments[0];
      return { tag, block: order.get(first?.blockId ?? '') ?? 0, start: first?.start ?? 0 };
    })
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map(({ tag }) => tag);
}

function groupKey(tag: Tag): string {
  return tag.entityId ?? tag.twinId ?? `${tag.label} ${wordingOf(tag)}`;
}

function distinct(tags: readonly Tag[]): string[] {
  return [...new Set(tags.map(wordingOf))];
}
