import type { Metadata } from './article.ts';
import type { BlockKind, BoilerplateReason, Markup } from './block.ts';

/** A block as it was read, before anybody corrected it, and the block of the text that it became. */
export interface ReadBlock {
  readonly id: string;
  /** Null where it is not known what was read, only what was saved: then nothing can be said to have changed. */
  readonly kind: BlockKind | null;
  readonly text: string;
  readonly markup: readonly Markup[];
  /** Null for a block of the article; `unknown` as with the kind. */
  readonly boilerplate: BoilerplateReason | 'unknown' | null;
}

/** What a raw input was read as: the version that a corrected one is compared with. */
export interface Reading {
  readonly blocks: readonly ReadBlock[];
  /** What the document said of itself; null where that is not known. */
  readonly metadata: Metadata | null;
}
