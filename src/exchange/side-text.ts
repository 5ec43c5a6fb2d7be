import type { Side } from '../alignment/bead.ts';
import type { Role, Tag } from '../annotation/tag.ts';
import type { Offset, Span } from '../text/span.ts';
import {
  type BilingualDocument,
  type DocumentBlock,
  publishedTags,
  sentencesOfBlock,
} from './bilingual-document.ts';

/** One side of an edition as annotation tools take a text: one string, with tags by their places in it. */
export interface SideText {
  readonly lang: string;
  /** The blocks in the order of the rows, each a line; a newline within a block is a space. */
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** Accepted tags that stand on their words. */
  readonly tags: readonly PlacedTag[];
}

export interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly start: Offset;
  /** Places in the whole text. */
  readonly sentences: readonly Span[];
}

export interface PlacedTag {
  readonly tag: Tag;
  readonly parts: readonly { readonly role: Role; readonly fragments: readonly Span[] }[];
}

/** One side as one text. */
export function sideText(document: BilingualDocument, side: Side): SideText {
  const blocks: PlacedBlock[] = [];
  let start = 0;
  for (const block of document.rows.flatMap((row) => row[side])) {
    blocks.push({ block, start, sentences: sentencesOfBlock(block).map((span) => shifted(span, start)) });
    start += block.text.length + 1;
  }
  const starts = new Map(blocks.map(({ block, start }) => [block.id, start]));
  return {
    lang: document[side].lang,
    text: blocks.map(({ block }) => block.text.replaceAll('\n', ' ')).join('\n'),
    blocks,
    tags: publishedTags(document).flatMap((tag) => placed(tag, starts)),
  };
}

/** The place in code points of an offset into a text: how annotation formats count that were made for Python. */
export function codePointsOf(text: string): (offset: Offset) => number {
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    points[at] = count;
    const isFirstHalf =
      /[\uD800-\uDBFF]/.test(text.charAt(at)) && /[\uDC00-\uDFFF]/.test(text.charAt(at + 1));
    if (!isFirstHalf) count++;
  }
  points[text.length] = count;
  return (offset) => points[offset] ?? count;
}

function placed(tag: Tag, starts: ReadonlyMap<string, Offset>): PlacedTag[] {
  const parts = tag.anchors.map(({ role, fragments }) => ({
    role,
    fragments: fragments.flatMap((fragment) => {
      const start = starts.get(fragment.blockId);
      return start === undefined ? [] : [shifted(fragment, start)];
    }),
  }));
  const there = parts.filter(({ fragments }) => fragments.length > 0);
  return there.length === 0 ? [] : [{ tag, parts: there }];
}

const shifted = ({ start, end }: Span, by: Offset): Span => ({ start: start + by, end: end + by });
