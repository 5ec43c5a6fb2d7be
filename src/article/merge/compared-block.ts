import type { BlockKind } from '../block.ts';
import { type Matter, matterOf } from './likeness.ts';

/** A block as it is matched with those of another version. */
export interface MatchedBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
  /** Furniture is matched block by block: it is never cut or joined by an author. */
  readonly isFurniture: boolean;
}

/** Blocks of one version, by their places, and those of the other that they became. */
export interface BlockMatch {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Blocks without a match, by their places in either version. */
export interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Two versions with what has been worked out of their blocks. */
export interface ComparedVersions {
  readonly before: readonly ComparedBlock[];
  readonly after: readonly ComparedBlock[];
}

export interface ComparedBlock extends MatchedBlock {
  readonly matter: () => Matter;
}

/** A block whose words are tallied when they are first asked for. */
export function comparedBlock(block: MatchedBlock): ComparedBlock {
  let matter: Matter | null = null;
  return {
    ...block,
    matter: () => {
      matter ??= matterOf(block.text);
      return matter;
    },
  };
}
