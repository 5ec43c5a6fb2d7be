import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleDocument } from '../../src/exchange/article-document.ts';
import { readFiles, writeFormat } from '../../src/exchange/exchange.ts';
import { diptychJsonl } from '../../src/exchange/formats/diptych-jsonl.ts';
import { articleDocument } from '../../src/workflow/article-document.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { importDocument } from '../../src/workflow/import-document.ts';
import type { Services } from '../../src/workflow/services.ts';
import { anyArticle, exportedOf } from '../exchange/arbitrary-article.ts';
import { wordsIn } from '../exchange/words.ts';
import { deskWithSample, temporaryDesk } from '../setup/desk.ts';

const words = await wordsIn('en');
let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
});
afterEach(() => dispose());

async function documentNow(on: Services, articleId: string): Promise<ArticleDocument> {
  const state = await readArticleState(on.database.read, on.projectId, articleId);
  if (!state) throw new Error(`no article ${articleId}`);
  return articleDocument(state);
}

const asked = (operationId: string) => ({ operationId, actorId: 'anna' });
const linesOf = (article: ArticleDocument) =>
  String(writeFormat(diptychJsonl, exportedOf(article), { words, uiLang: 'en' }));

describe('a document from a file', () => {
  test('is, on another desk, the article that it was, id for id', async () => {
    const other = await deskWithSample();
    try {
      const written = linesOf(await documentNow(other.services, 'sample'));
      const read = readFiles(diptychJsonl, [{ name: 'a', bytes: new TextEncoder().encode(written) }]);
      if (read.kind === 'refused') throw new Error(JSON.stringify(read));
      expect(await importDocument(services, asked('o1'), read)).toBe('sample');
      expect(linesOf(await documentNow(services, 'sample'))).toBe(written);
    } finally {
      await other.dispose();
    }
  });

  test('comes out of the database as it went in, whatever is in it', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyArticle, async (document) => {
        count++;
        const id = await importDocument(services, asked(`o${count}`), { document, hasOwnIds: count === 1 });
        const now = await documentNow(services, id);
        const shape = (each: ArticleDocument) =>
          each.texts.map((text) => text.blocks.map(({ id: _, ...block }) => block));
        expect(shape(now)).toEqual(shape(document));
        expect(now.tags).toHaveLength(document.tags.length);
      }),
      { numRuns: 15 },
    );
  });

  test('gets ids of its own where one of them is taken, and the article that has it stays', async () => {
    const [document] = fc.sample(anyArticle, { numRuns: 1, seed: 3 });
    const given = { document: document as ArticleDocument, hasOwnIds: true };
    const first = await importDocument(services, asked('o1'), given);
    const before = await documentNow(services, first);
    const second = await importDocument(services, asked('o2'), given);
    expect([first, second === first]).toEqual(['article-1', false]);
    expect(await documentNow(services, first)).toEqual(before);
  });

  test('never makes a person of this desk the author of its tags', async () => {
    const [document] = fc.sample(
      anyArticle.filter(({ tags }) => tags.length > 0),
      { numRuns: 1, seed: 5 },
    );
    const id = await importDocument(services, asked('o1'), {
      document: document as ArticleDocument,
      hasOwnIds: true,
    });
    for (const { authorId } of (await documentNow(services, id)).tags) expect(authorId).toMatch(/^claimed:/);
  });
});
