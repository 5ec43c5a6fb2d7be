import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ImportDraft } from '../../../src/workflow/import-draft/draft.ts';
import { findResembling } from '../../../src/workflow/import-draft/resembling.ts';
import { saveDraft } from '../../../src/workflow/import-draft/save-draft.ts';
import {
  attachTranslation,
  changeDraft,
  discardDraft,
  draftArticle,
  draftTranslation,
  oldest,
  openDraft,
} from '../../../src/workflow/import-draft.ts';
import { removeArticle } from '../../../src/workflow/remove-article.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { signOlderTexts } from '../../../src/workflow/sign-texts.ts';
import {
  agencyReport,
  followUp,
  liveBlog,
  liveBlogLater,
  otherOutlet,
  reprint,
} from '../../article/duplicate-stories.ts';
import { temporaryDesk } from '../../setup/desk.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
});
afterEach(() => dispose());

const noMachine = { engines: [] } as unknown as Parameters<typeof saveDraft>[3];

const given = (blocks: readonly string[]) => ({
  bytes: new TextEncoder().encode(blocks.join('\n\n')),
  input: { fileName: null, mediaType: null, title: null, encoding: null },
});

async function drafted(blocks: readonly string[], personId = 'anna'): Promise<ImportDraft> {
  const outcome = await draftArticle(services, personId, given(blocks));
  if (outcome.kind !== 'drafted') throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

async function saved(blocks: readonly string[], address = ''): Promise<string> {
  const { id } = await drafted(blocks);
  await changeDraft(services, id, (draft) => ({ ...draft, metadata: { ...draft.metadata, address } }));
  const outcome = await saveDraft(services, id, 'anna', noMachine);
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome.articleId;
}

async function resembling({ id }: ImportDraft) {
  const draft = await openDraft(services, id);
  if (!draft) throw new Error('no draft');
  return findResembling(services, draft, oldest(services));
}

describe('an import resembles', () => {
  test('the article that has the same words', async () => {
    const articleId = await saved(agencyReport);
    const [found, ...others] = await resembling(await drafted(agencyReport));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      side: 'source',
      like: { kind: 'article', articleId, textId: null },
      title: agencyReport[0],
      isSame: true,
      ofThis: 1,
    });
  });

  test('the agency’s report that it is a reprint of, and says how much', async () => {
    await saved(otherOutlet);
    await saved(followUp);
    const articleId = await saved(agencyReport);
    const found = await resembling(await drafted(reprint));
    expect(found).toMatchObject([{ like: { articleId }, isSame: false }]);
    expect(found[0]?.ofThis).toBeCloseTo(0.77, 1);
  });

  test('the live blog as it was hours ago', async () => {
    const articleId = await saved(liveBlog);
    expect(await resembling(await drafted(liveBlogLater))).toMatchObject([{ like: { articleId } }]);
  });

  test('nothing where only quotes or background are shared', async () => {
    await saved(agencyReport);
    expect(await resembling(await drafted(otherOutlet))).toEqual([]);
    expect(await resembling(await drafted(followUp))).toEqual([]);
  });

  test('the article from the same page of the web, whatever it says now', async () => {
    const articleId = await saved(agencyReport, 'https://www.example.org/bridge/');
    await saved(followUp, 'https://www.example.org/bridge/bus');
    const { id } = await drafted(otherOutlet);
    const address = 'http://example.org/bridge?utm_source=feed';
    const draft = await changeDraft(services, id, (before) => ({
      ...before,
      metadata: { ...before.metadata, address },
    }));
    expect(draft && (await resembling(draft))).toMatchObject([
      { like: { articleId }, sameAddress: true, isSame: false },
    ]);
  });

  test('no article that was removed', async () => {
    const articleId = await saved(agencyReport);
    await removeArticle(services, { operationId: 'remove', articleId, actorId: 'anna' });
    expect(await resembling(await drafted(agencyReport))).toEqual([]);
  });

  test('an article that was on the desk before anything was kept to find it by', async () => {
    const articleId = await saved(agencyReport);
    await services.database.write(async (db) => {
      await db.deleteFrom('text_signature').execute();
      await db.deleteFrom('text_shingle').execute();
    });
    const draft = await drafted(reprint);
    expect(await resembling(draft)).toEqual([]);
    await signOlderTexts(services);
    expect(await resembling(draft)).toMatchObject([{ like: { articleId } }]);
  });
});

describe('of several imports that nobody has saved yet', () => {
  test('each resembles the other of the same person, until it is discarded', async () => {
    const first = await drafted(agencyReport);
    const second = await drafted(reprint);
    await drafted(followUp);
    await drafted(agencyReport, 'boris');
    expect(await resembling(first)).toMatchObject([{ like: { kind: 'draft', draftId: second.id } }]);
    expect(await resembling(second)).toMatchObject([{ like: { kind: 'draft', draftId: first.id } }]);
    await discardDraft(services, first.id);
    expect(await resembling(second)).toEqual([]);
  });
});

describe('a translation resembles', () => {
  test('the source beside it that was pasted twice', async () => {
    const { id } = await drafted(agencyReport);
    await attachTranslation(services, id, given(reprint));
    const draft = await openDraft(services, id);
    expect(draft && (await resembling(draft))).toMatchObject([
      { side: 'translation', like: { kind: 'own-source' } },
    ]);
  });

  test('a text that its article has already', async () => {
    const articleId = await saved(agencyReport);
    const first = await draftTranslation(services, 'anna', articleId, given(liveBlog));
    if (first.kind !== 'drafted') throw new Error(JSON.stringify(first));
    expect(await resembling(first.draft)).toEqual([]);
    const { textId } = (await saveDraft(services, first.draft.id, 'anna', noMachine)) as { textId: string };
    const second = await draftTranslation(services, 'anna', articleId, given(liveBlogLater));
    if (second.kind !== 'drafted') throw new Error(JSON.stringify(second));
    expect(await resembling(second.draft)).toMatchObject([
      { side: 'translation', like: { kind: 'own-text', articleId, textId } },
    ]);
  });
});
