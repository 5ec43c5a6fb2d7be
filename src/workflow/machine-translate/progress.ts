import type { Bead } from '../../alignment/bead.ts';
import type { Block } from '../../article/article.ts';
import type { MergedBlock } from '../../article/store.ts';

/** Which words of a source block were translated, and which block of the translation they became. */
export interface Answered {
  /** Empty for a block that was merged into another before, whose words are there. */
  readonly text: string;
  readonly block: string;
  /** An undo took the block out, and somebody asked for it again: it counts only where a redo brought it back. */
  readonly askedAgain?: boolean;
}

/** What a machine translation has done so far. */
export interface Progress {
  /** Every block of the source when the translation was asked for; others were split off later. */
  readonly known: readonly string[];
  /** By the id of the source block. */
  readonly answered: Readonly<Record<string, Answered>>;
  /** The blocks of the rows that somebody chose; absent where all of the source is translated. */
  readonly only?: readonly string[];
}

/** The source as it is now, and the rows it stands in. */
export interface Source {
  readonly sourceBlocks: readonly Block[];
  /** The source blocks that were merged into others. */
  readonly merged: readonly MergedBlock[];
  readonly beads: readonly Bead[];
}

/** A source block, or one that was merged into it. */
export type Part = Pick<Block, 'id' | 'text'>;

/** Everything that was merged into a block, directly or by way of another. */
export function mergedInto(id: string, merged: readonly MergedBlock[]): readonly MergedBlock[] {
  const direct = merged.filter(({ successorId }) => successorId === id);
  return direct.flatMap((each) => [each, ...mergedInto(each.id, merged)]);
}
