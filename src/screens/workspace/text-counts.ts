import type { Bead, Side } from '../../alignment/bead.ts';
import type { Block } from '../../article/article.ts';
import { wordSpans } from '../../text/words.ts';
import { indexOfBlocks } from '../../workflow/article-state.ts';
import { onceFor } from '../../workflow/once-for.ts';
import type { Pairing } from './workspace.ts';

/** How long a text is; characters are counted as people type them, spaces among them. */
export interface TextCounts {
  readonly words: number;
  readonly characters: number;
}

/** The length of a row and of the whole article, on either side, without page furniture. */
export function textCounts({ state, alignment }: Pairing, row: Bead) {
  const { byId } = indexOfBlocks(state.blocks);
  const count = (beads: readonly Bead[], side: Side): TextCounts =>
    beads
      .flatMap((bead) => bead[side].flatMap((id) => byId.get(id) ?? []))
      .map(countsOf)
      .reduce(
        (sum, each) => ({ words: sum.words + each.words, characters: sum.characters + each.characters }),
        { words: 0, characters: 0 },
      );
  return (['source', 'target'] as const).map((side) => ({
    side,
    row: count([row], side),
    article: count(alignment.beads, side),
  }));
}

const countsOf = onceFor(
  ({ text }: Block): TextCounts => ({ words: wordSpans(text).length, characters: [...text].length }),
);
