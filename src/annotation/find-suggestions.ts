import type { Reason } from '../text/reason.ts';
import type { Offset, Span } from '../text/span.ts';
import type { NameToFind } from './ledger/find-mentions.ts';
import { suggest } from './suggest.ts';
import type { Layer, Role } from './tag.ts';

/** A block of a text, as far as a search through the text needs it. */
export interface SearchedBlock {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** A stretch of one block. */
export interface SuggestedFragment extends Span {
  readonly blockId: string;
}

/** A tag that a machine would set; nobody has decided about it yet. */
export interface Suggestion {
  readonly layer: Extract<Layer, 'entity' | 'quote'>;
  readonly label: string;
  /** The stretches of each role, in the order of the text. */
  readonly anchors: readonly { readonly role: Role; readonly fragments: readonly SuggestedFragment[] }[];
  /** The index of the suggested quote that this one lies inside of. */
  readonly parent: number | null;
  /** Whom it means, where that is known. */
  readonly entityId?: string | null;
  /** 0 … 1, higher is surer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * What could be tagged in the blocks of one text, in their order: the whole text is read at once, because a name is
 * told by all its mentions; `names` are those of the ledger. Blocks in another language than the text's are left alone. Linear in the text's length.
 */
export function findSuggestions(
  blocks: readonly SearchedBlock[],
  lang: string,
  names: readonly NameToFind[] = [],
): readonly Suggestion[] {
  const own = blocks.filter((block) => block.lang === lang);
  // A line break separates blocks for those who search; inside of one it is a space.
  const text = own.map((block) => block.text.replaceAll('\n', ' ')).join('\n');
  const place = placesIn(own);
  const { entities, quotes } = suggest(text, lang, names);
  return [
    ...quotes.map(({ kind, fragments, parent, score, reasons, ...parts }): Suggestion => {
      const anchors = [{ role: 'content' as Role, fragments: fragments.flatMap(place) }];
      for (const role of ['cue', 'speaker', 'addressee'] as const) {
        const span = parts[role];
        if (span) anchors.push({ role, fragments: place(span) });
      }
      return { layer: 'quote', label: kind, anchors, parent, score, reasons };
    }),
    ...entities.map(({ label, score, reasons, entityId = null, ...span }): Suggestion => {
      const anchors = [{ role: 'span' as Role, fragments: place(span) }];
      return { layer: 'entity', label, anchors, parent: null, score, reasons, entityId };
    }),
  ];
}

/** Says in which blocks a span of the joined text stands: one fragment for each. */
function placesIn(blocks: readonly SearchedBlock[]): (span: Span) => SuggestedFragment[] {
  const starts: Offset[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return ({ start, end }) => {
    const fragments: SuggestedFragment[] = [];
    for (let i = lastAtOrBefore(starts, start); i < blocks.length && (starts[i] as number) < end; i++) {
      const { id, text } = blocks[i] as SearchedBlock;
      const from = starts[i] as number;
      const part = { start: Math.max(start - from, 0), end: Math.min(end - from, text.length) };
      if (part.start < part.end) fragments.push({ blockId: id, ...part });
    }
    return fragments;
  };
}

/** The index of the last of these rising numbers that is not above a number; 0 where all are. */
function lastAtOrBefore(starts: readonly Offset[], offset: Offset): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
