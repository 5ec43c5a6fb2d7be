import type { Kysely } from 'kysely';
import type { Alignment } from '../alignment/bead.ts';
import type { DecidedSentences } from '../alignment/sentence-bead.ts';
import { listDecidedSentences } from '../alignment/sentence-store.ts';
import { listAlignments } from '../alignment/store.ts';
import type { Dismissal } from '../annotation/dismissals/dismissal.ts';
import { listDismissals } from '../annotation/dismissals/store.ts';
import type { Entity } from '../annotation/ledger/entity.ts';
import { listEntities } from '../annotation/ledger/store.ts';
import { listTags } from '../annotation/store.ts';
import type { Tag } from '../annotation/tag.ts';
import { isBlindPass } from '../annotation/tag-sets.ts';
import type { Article, Block, Text } from '../article/article.ts';
import { listSentenceCorrections } from '../article/sentence-store.ts';
import type { BlockCorrection } from '../article/sentences.ts';
import { findArticle, listBlocks, listTexts } from '../article/store.ts';
import type { Schema } from '../database/schema.ts';
import type { CheckSettings } from '../project/project.ts';
import { findSettings } from '../project/store.ts';
import type { RepairKind } from '../text/repairs/repair.ts';
import { listTerms } from '../translation/glossary/store.ts';
import type { Term } from '../translation/glossary/term.ts';
import type { ParagraphTranslation } from '../translation/paragraph.ts';
import { listParagraphs } from '../translation/paragraph-store.ts';
import { onceFor } from './once-for.ts';

/** Everything of one article, as one moment of the database had it. */
export interface ArticleState {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly blocks: readonly Block[];
  readonly alignments: readonly Alignment[];
  /** The tags of the article's own set: what is published. */
  readonly tags: readonly Tag[];
  /** The tags of people's own sets. */
  readonly setTags: readonly Tag[];
  /** Whether everybody annotates on their own for now. */
  readonly blindPass: boolean;
  readonly sentenceCorrections: readonly BlockCorrection[];
  /** What people decided about which sentences belong together. */
  readonly sentenceDecisions: readonly DecidedSentences[];
  /** What people left as it is although a check complains of it. */
  readonly dismissals: readonly Dismissal[];
  readonly entities: readonly Entity[];
  /** The kinds of repairs that the project leaves as they are. */
  readonly leftRepairs: readonly RepairKind[];
  /** What the project says about the checks of translations. */
  readonly checkSettings: CheckSettings;
  /** How far the paragraphs of the translations are. */
  readonly paragraphs: readonly ParagraphTranslation[];
  /** The project's glossary. */
  readonly terms: readonly Term[];
}

/** An article as it is now, and the operation it is at. */
export interface ArticleReading {
  readonly seq: number;
  readonly projectSeq: number;
  readonly state: ArticleState;
}

/** Reads an article whole; null where there is none, or it was removed. */
export async function readArticleState(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
): Promise<ArticleState | null> {
  const article = await findArticle(db, projectId, articleId);
  if (!article || article.state === 'removed') return null;
  const tags = await listTags(db, projectId, articleId);
  return {
    article,
    texts: await listTexts(db, projectId, articleId),
    blocks: await listBlocks(db, projectId, articleId),
    alignments: await listAlignments(db, projectId, articleId),
    tags: tags.filter(isShared),
    setTags: tags.filter((tag) => !isShared(tag)),
    blindPass: await isBlindPass(db, projectId, articleId),
    sentenceCorrections: await listSentenceCorrections(db, projectId, articleId),
    sentenceDecisions: await listDecidedSentences(db, projectId, articleId),
    dismissals: await listDismissals(db, projectId, articleId),
    entities: await listEntities(db, projectId),
    leftRepairs: await listLeftRepairs(db, projectId),
    checkSettings: await findCheckSettings(db, projectId),
    paragraphs: await listParagraphs(db, projectId, articleId),
    terms: await listTerms(db, projectId),
  };
}

/** Whether a tag is of the article's own set. */
export function isShared({ setId }: Tag): boolean {
  return setId === undefined;
}

/** The kinds of repairs that nobody of the project is to be offered. */
export async function listLeftRepairs(db: Kysely<Schema>, projectId: string): Promise<readonly RepairKind[]> {
  return (await findSettings(db, projectId))?.leftRepairs ?? [];
}

/** What the project says about checks. */
export async function findCheckSettings(db: Kysely<Schema>, projectId: string): Promise<CheckSettings> {
  return (await findSettings(db, projectId))?.checks ?? noSettings;
}

const noSettings: CheckSettings = {};

/** The source text of an article. */
export function sourceText<T extends Pick<Text, 'role'>>(state: {
  readonly article: Pick<Article, 'id'>;
  readonly texts: readonly T[];
}): T {
  const source = state.texts.find((text) => text.role === 'source');
  if (!source) throw new RangeError(`article ${state.article.id} has no source text`);
  return source;
}

/** What is looked for among the blocks again and again, found in one go. */
export interface BlockIndex {
  readonly byId: ReadonlyMap<string, Block>;
  readonly titles: readonly Block[];
  readonly boilerplate: readonly Block[];
}

export const indexOfBlocks: (blocks: readonly Block[]) => BlockIndex = onceFor((blocks) => {
  const byId = new Map<string, Block>();
  const titles: Block[] = [];
  const boilerplate: Block[] = [];
  for (const block of blocks) {
    byId.set(block.id, block);
    if (block.kind === 'title') titles.push(block);
    if (block.boilerplate !== null) boilerplate.push(block);
  }
  return { byId, titles, boilerplate };
});

/** Looks up the words of a block; a unit that is gone has none. */
export function textLookup(blocks: readonly Block[]): (blockId: string) => string {
  const { byId } = indexOfBlocks(blocks);
  return (blockId) => byId.get(blockId)?.text ?? '';
}
