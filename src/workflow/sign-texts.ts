import type { Kysely } from 'kysely';
import type { Block, Text } from '../article/article.ts';
import { comparableText } from '../article/resemblance.ts';
import { keepSignature, listUnsigned, signatureOf } from '../article/signature-store.ts';
import { listBlocks } from '../article/store.ts';
import type { Schema } from '../database/schema.ts';
import type { Services } from './services.ts';

/** How many texts are signed in one write, so that nobody else waits long. */
const SIGNED_AT_ONCE = 50;

/**
 * Keeps what a text is found by when it is imported again. Like the raw input it says what came and never changes, and
 * so it stands outside history: a signature whose text was undone is found by nobody, and is right again after redo.
 */
export async function signText(
  db: Kysely<Schema>,
  projectId: string,
  text: Pick<Text, 'id' | 'articleId'>,
  blocks: readonly Pick<Block, 'text' | 'boilerplate'>[],
): Promise<void> {
  await keepSignature(db, projectId, text, signatureOf(comparableText(ownWords(blocks))));
}

/** Signs the texts that came before there were signatures; finds none to sign on every start but one. */
export async function signOlderTexts({ database, projectId }: Services): Promise<void> {
  for (;;) {
    const signed = await database.write(async (db) => {
      const texts = await listUnsigned(db, projectId, SIGNED_AT_ONCE);
      for (const text of texts) {
        const blocks = await listBlocks(db, projectId, text.articleId);
        const own = blocks.filter(({ textId }) => textId === text.id);
        await signText(db, projectId, text, own);
      }
      return texts.length;
    });
    if (signed < SIGNED_AT_ONCE) return;
  }
}

/** The blocks of a text that belong to the article, as they are compared. */
export function ownWords(blocks: readonly Pick<Block, 'text' | 'boilerplate'>[]): string[] {
  return blocks.filter(({ boilerplate }) => boilerplate === null).map(({ text }) => text);
}
