import type { Change } from '../text/change.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import {
  correctSentences,
  mapCorrections,
  placeOf,
  type SentenceCorrection,
} from '../text/sentence-corrections.ts';
import { sentenceStart } from '../text/sentence-start.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Block } from './article.ts';

/** What a person decided about one place of a block: the only sentence boundaries that are stored. */
export interface BlockCorrection extends SentenceCorrection {
  readonly id: string;
  readonly blockId: string;
  readonly version: number;
}

type Words = Pick<Block, 'id' | 'text' | 'lang'>;

/** The sentences of a block: those that segmentation finds, as people corrected them. `corrections` may be of any blocks. */
export function sentencesOf(block: Words, corrections: readonly BlockCorrection[]): readonly Span[] {
  return correctSentences(block.text, computedOf(block), ofBlock(corrections, block.id));
}

/**
 * The corrections after a person said that a sentence begins at an offset of a block (`split`), or goes on there
 * (`join`); what opens it, a dash or a quotation mark, belongs to it. Only what departs from segmentation is kept. Null where that is how it is already, or cannot be.
 */
export function correctAt(
  corrections: readonly BlockCorrection[],
  block: Words,
  { at, kind }: SentenceCorrection,
  newId: string,
): readonly BlockCorrection[] | null {
  if (at > block.text.length || !block.text.slice(0, at).isWellFormed()) return null;
  const before = sentencesOf(block, corrections);
  const place = before.some(({ start }) => start === at) ? at : sentenceStart(block.text, at);
  const isThere = (each: BlockCorrection) =>
    each.blockId === block.id && placeOf(block.text, each.at) === place;
  const others = corrections.filter((each) => !isThere(each));
  const id = corrections.find(isThere)?.id ?? newId;
  const decided = [...others, { id, blockId: block.id, at: place, kind, version: 0 }];
  const count = (under: readonly BlockCorrection[]) => sentencesOf(block, under).length;
  if (count(decided) === before.length) return null;
  return count(others) === count(decided) ? others : decided;
}

/** The corrections after an edit of a block's text; one whose place was deleted is gone with it. */
export function correctionsAfterChange(
  corrections: readonly BlockCorrection[],
  block: Words,
  change: Change,
): readonly BlockCorrection[] {
  return replaceOf(
    corrections,
    block.id,
    (own) => mapCorrections(change, block.text, computedOf(block), own).kept,
  );
}

/** Where a block was cut: the first part ends at `firstEnd`, the second begins at `secondStart` of the old text. */
interface Cut {
  readonly blockId: string;
  readonly newBlockId: string;
  readonly firstEnd: Offset;
  readonly secondStart: Offset;
}

/** The corrections after a block was cut in two; what was decided about the place of the cut has nothing left to say. */
export function correctionsAfterCut(
  corrections: readonly BlockCorrection[],
  { blockId, newBlockId, firstEnd, secondStart }: Cut,
): readonly BlockCorrection[] {
  return replaceOf(corrections, blockId, (own) =>
    own.flatMap((each) => {
      if (each.at < firstEnd) return [each];
      if (each.at <= secondStart) return [];
      return [{ ...each, blockId: newBlockId, at: each.at - secondStart }];
    }),
  );
}

/** The corrections after one block's text was put behind another's, at `offset` of the joined text. */
export function correctionsAfterJoin(
  corrections: readonly BlockCorrection[],
  join: { readonly intoBlockId: string; readonly fromBlockId: string; readonly offset: Offset },
): readonly BlockCorrection[] {
  return replaceOf(corrections, join.fromBlockId, (own) =>
    own.map((each) => ({ ...each, blockId: join.intoBlockId, at: each.at + join.offset })),
  );
}

function computedOf({ text, lang }: Words): readonly Span[] {
  return segmentSentences(text, lang);
}

function ofBlock(corrections: readonly BlockCorrection[], blockId: string): readonly BlockCorrection[] {
  return corrections.filter((each) => each.blockId === blockId);
}

/** The corrections with those of one block replaced; the very same list where it has none. */
function replaceOf(
  corrections: readonly BlockCorrection[],
  blockId: string,
  replace: (own: readonly BlockCorrection[]) => readonly BlockCorrection[],
): readonly BlockCorrection[] {
  const own = ofBlock(corrections, blockId);
  if (own.length === 0) return corrections;
  return [...corrections.filter((each) => each.blockId !== blockId), ...replace(own)];
}
