import type { Bead } from '../alignment/bead.ts';
import type { DecidedSentences } from '../alignment/sentence-bead.ts';
import type { Dismissal } from '../annotation/dismissals/dismissal.ts';
import type { Entity } from '../annotation/ledger/entity.ts';
import type { Tag } from '../annotation/tag.ts';
import type { Block, Metadata, Text } from '../article/article.ts';
import type { SentenceCorrection } from '../text/sentence-corrections.ts';
import type { ParagraphTranslation } from '../translation/paragraph.ts';

/**
 * Everything of one article, for formats that carry all of it and from readers of files: no database, no versions, no
 * words of the interface. Whatever is in order stands in its order; ids are those of the article, or of the file.
 */
export interface ArticleDocument {
  readonly articleId: string;
  readonly metadata: Metadata;
  /** The source first, then the translations. */
  readonly texts: readonly ArticleText[];
  /** One for each translation that is paired with the source. */
  readonly pairings: readonly ArticlePairing[];
  /** The tags of the article's own set: what is published. */
  readonly tags: readonly Tag[];
  /** The tags of people's own sets. */
  readonly setTags: readonly Tag[];
  /** Whether everybody annotates on their own for now. */
  readonly blindPass: boolean;
  /** What people left as it is although a check complains of it, and the blocks that they said are tagged. */
  readonly dismissals: readonly ArticleDismissal[];
  /** The names of those who made the tags, have a set or dismissed something, by their ids. From a file they are claims. */
  readonly authors: Readonly<Record<string, string>>;
  /** What the tags refer to. */
  readonly entities: readonly ArticleEntity[];
  /** How many of the texts have the raw input beside them that they were read from. It stays on its desk. */
  readonly rawInputs: number;
}

export interface ArticleText extends Pick<Text, 'id' | 'role' | 'lang' | 'provenance'> {
  /** Page furniture too. */
  readonly blocks: readonly ArticleBlock[];
}

export interface ArticleBlock extends Omit<Block, 'textId' | 'orderKey' | 'version'> {
  /** Where people corrected what segmentation says of its sentences. */
  readonly sentences: readonly SentenceCorrection[];
  /** How far the translation of this block is, and what it began with; null where nothing is known but the words. */
  readonly translation: Omit<ParagraphTranslation, 'id' | 'version'> | null;
}

export interface ArticlePairing {
  readonly id: string;
  readonly targetTextId: string;
  readonly beads: readonly ArticleBead[];
  /** What people decided about which sentences belong together. */
  readonly sentences: readonly ArticleSentences[];
}

export type ArticleBead = Omit<Bead, 'orderKey' | 'version'>;

export type ArticleSentences = Omit<DecidedSentences, 'alignmentId' | 'version'>;

export type ArticleDismissal = Omit<Dismissal, 'id' | 'version'>;

export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  author: null,
  address: null,
  date: null,
  rights: null,
  translator: null,
  targetLocale: null,
};

/** The source text. Throws `RangeError` where there is none. */
export function sourceOf({ articleId, texts }: Pick<ArticleDocument, 'articleId' | 'texts'>): ArticleText {
  const source = texts.find(({ role }) => role === 'source');
  if (!source) throw new RangeError(`the document ${articleId} has no source text`);
  return source;
}

/** The translations, in their order. */
export function translationsOf({ texts }: Pick<ArticleDocument, 'texts'>): readonly ArticleText[] {
  return texts.filter(({ role }) => role === 'translation');
}

/** A referent as the ledger knows it. */
export type ArticleEntity = Omit<Entity, 'successorId' | 'version'>;

/** The ids that a dismissal's place is made of, with whatever else stands between blanks and colons. */
export function namesInPlace({ place }: Pick<ArticleDismissal, 'place'>): readonly string[] {
  return place.split(/[\s:]/);
}
