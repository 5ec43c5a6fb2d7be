import type { Reason } from '../text/reason.ts';
import type { BlockKind, BoilerplateReason, Markup } from './block.ts';
import type { Provenance } from './provenance.ts';

/** What is known about a news item; null where nobody gave it. Never invented. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly address: string | null;
  /** ISO 8601 date, with or without a time. */
  readonly date: string | null;
  readonly rights: string | null;
  readonly translator: string | null;
  /** BCP 47 tag of the readers the translation is for. */
  readonly targetLocale: string | null;
}

export const metadataFields = [
  'title',
  'publisher',
  'author',
  'address',
  'date',
  'rights',
  'translator',
  'targetLocale',
] as const satisfies readonly (keyof Metadata)[];

/**
 * The longest text of one block, in UTF-16 units, however it comes: read, typed or joined. A whole long report pasted as
 * a single line stays under it.
 */
export const MAX_BLOCK_LENGTH = 50_000;

/** One news item: its metadata; its texts refer to it. */
export interface Article {
  readonly id: string;
  readonly metadata: Metadata;
  readonly state: 'active' | 'removed';
  readonly createdBy: string;
  readonly createdAt: string;
  readonly version: number;
}

/** The source, or one translation, of an article: a sequence of blocks in one language. */
export interface Text {
  readonly id: string;
  readonly articleId: string;
  readonly role: 'source' | 'translation';
  readonly lang: string;
  readonly provenance: Provenance;
  readonly snapshotId: string | null;
  readonly createdAt: string;
  readonly version: number;
}

/** One paragraph-level unit of a text. */
export interface Block {
  readonly id: string;
  readonly textId: string;
  readonly orderKey: string;
  readonly kind: BlockKind;
  readonly lang: string;
  readonly boilerplate: BoilerplateReason | null;
  readonly text: string;
  /** What the machine wrote; null for a block that began as a person's. Differs from `text` once it is post-edited. */
  readonly draft: string | null;
  readonly markup: readonly Markup[];
  readonly reasons: readonly Reason[];
  readonly version: number;
}

/** The blocks of one text in order, boilerplate included. */
export function blocksOf(blocks: readonly Block[], textId: string): readonly Block[] {
  return blocks.filter((block) => block.textId === textId);
}

/** What an article is called on screen: its title as entered, else as its source says; null where it has none. */
export function articleTitle(article: Article, sourceBlocks: readonly Block[]): string | null {
  const titled = sourceBlocks.find((block) => block.kind === 'title' && block.boilerplate === null);
  return article.metadata.title ?? titled?.text ?? null;
}
