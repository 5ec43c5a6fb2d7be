import type { Block, Metadata, Text } from '../article/article.ts';
import type { BlockKind, BoilerplateReason, Markup } from '../article/block.ts';
import type { Provenance } from '../article/provenance.ts';
import type { Reading } from '../article/reading.ts';
import { keepReading } from '../article/reading-store.ts';
import type { SiteMark } from '../article/site-memory.ts';
import { saveSiteMark } from '../article/site-memory-store.ts';
import { keepSnapshot } from '../article/snapshot-store.ts';
import { insertArticle, insertBlock, insertText } from '../article/store.ts';
import { keysBetween } from '../database/order-key.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Reason } from '../text/reason.ts';
import type { Done } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { signText } from './sign-texts.ts';

/** A block as a person settled it in the preview. */
export interface SettledBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly lang: string;
  readonly markup: readonly Markup[];
  readonly boilerplate: BoilerplateReason | null;
  readonly reasons: readonly Reason[];
}

/** The input as it came. */
export interface RawInput {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly format: string;
  readonly encoding: string;
}

/** A text that is about to be saved, with ids made by the caller. */
export interface NewText {
  readonly id: string;
  readonly lang: string;
  readonly provenance: Provenance;
  readonly blocks: readonly (SettledBlock & { readonly id: string })[];
  /** Null for a text that no file or paste stands behind. */
  readonly raw: (RawInput & { readonly id: string }) | null;
  /** What the input was read as, before a person settled it: what a corrected one will be compared with. */
  readonly reading?: Reading;
  /** What a person said of its blocks that later imports from the same site are to know. */
  readonly marks?: readonly SiteMark[];
}

/** Saves a new article with its source text, as one operation. */
export function importArticle(
  services: Services,
  asked: Asked,
  article: { readonly metadata: Metadata; readonly source: NewText },
): Promise<Done> {
  const title = article.source.blocks.find(({ kind }) => kind === 'title')?.text ?? '';
  const request = articleOperation(services, asked, 'import-article', { title });
  return services.history.perform<Done>(request, async (rows) => {
    await insertArticle(rows, services.projectId, {
      id: asked.articleId,
      metadata: article.metadata,
      state: 'active',
      createdBy: asked.actorId,
      createdAt: services.clock(),
    });
    await saveNewText(services, rows, asked.articleId, 'source', article.source);
    return { kind: 'done' };
  });
}

/** Keeps the raw input of a text, and what it was read as. */
export async function keepInput(
  { projectId, clock }: Services,
  { db }: RowWriter,
  { raw, reading }: Pick<NewText, 'raw' | 'reading'>,
): Promise<void> {
  if (!raw) return;
  const { id, bytes, fileName, format, encoding } = raw;
  await keepSnapshot(db, {
    project_id: projectId,
    id,
    file_name: fileName,
    format,
    encoding,
    bytes,
    created_at: clock(),
  });
  if (reading) await keepReading(db, projectId, id, reading);
}

/** Saves a text with its raw input and its blocks; gives the blocks as they are now. */
export async function saveNewText(
  services: Services,
  rows: RowWriter,
  articleId: string,
  role: Text['role'],
  text: NewText,
): Promise<readonly Block[]> {
  const { projectId } = services;
  const createdAt = services.clock();
  await keepInput(services, rows, text);
  await insertText(rows, projectId, {
    id: text.id,
    articleId,
    role,
    lang: text.lang,
    provenance: text.provenance,
    snapshotId: text.raw?.id ?? null,
    createdAt,
  });
  const keys = keysBetween(null, null, text.blocks.length);
  const blocks = text.blocks.map(
    (block, i): Block => ({
      ...block,
      textId: text.id,
      draft: null,
      orderKey: keys[i] as string,
      version: rows.seq,
    }),
  );
  for (const block of blocks) await insertBlock(rows, projectId, articleId, block);
  for (const mark of text.marks ?? []) await saveSiteMark(rows, projectId, mark);
  if (text.provenance.kind === 'human')
    await signText(rows.db, projectId, { id: text.id, articleId }, blocks);
  return blocks;
}
