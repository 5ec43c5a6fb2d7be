import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findSnapshot } from '../../src/article/snapshot-store.ts';
import { findArticle, listArticles } from '../../src/article/store.ts';
import { readArticleState, sourceText } from '../../src/workflow/article-state.ts';
import {
  boilerplateOf,
  chooseAllRepairs,
  chooseKind,
  chooseRepair,
  draftRepairs,
  leaveOut,
  restore,
} from '../../src/workflow/import-draft/corrections.ts';
import type { DraftText, ImportDraft } from '../../src/workflow/import-draft/draft.ts';
import { checkMetadata, emptyMetadata } from '../../src/workflow/import-draft/metadata.ts';
import type { GivenText } from '../../src/workflow/import-draft/read-given.ts';
import { checkDraft, saveDraft } from '../../src/workflow/import-draft/save-draft.ts';
import {
  attachTranslation,
  changeDraft,
  chooseTextLang,
  DRAFT_DAYS,
  discardDraft,
  draftArticle,
  draftTranslation,
  openDraft,
  putBackDraft,
  readInEncoding,
  removeTranslation,
  unfinishedDrafts,
} from '../../src/workflow/import-draft.ts';
import { removeArticle, restoreArticle } from '../../src/workflow/remove-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { revertLast } from '../../src/workflow/undo.ts';
import { temporaryDesk } from '../setup/desk.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/biden-putin/${name}`, import.meta.url));
const bareInput = { mediaType: null, title: null, encoding: null };
const seed = {
  bytes: fixture('source.ru.txt'),
  input: { ...bareInput, fileName: 'source.ru.txt' },
};
const english = {
  bytes: fixture('translation.en.txt'),
  input: { ...bareInput, fileName: 'translation.en.txt' },
};
const pasted = (text: string, title: string | null = null) => ({
  bytes: new TextEncoder().encode(text),
  input: { ...bareInput, fileName: null, title },
});

/** No engine is asked in these tests. */
const noMachine = { engines: async () => [], runner: null as never };

let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
});
afterEach(() => dispose());

async function drafted(given: GivenText): Promise<ImportDraft> {
  const outcome = await draftArticle(services, 'ann', given);
  if (outcome.kind !== 'drafted') throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const sourceOf = (draft: ImportDraft | null) => draft?.source as DraftText;
const correct = (id: string, change: (text: DraftText) => DraftText) =>
  changeDraft(services, id, (draft) => ({ ...draft, source: change(sourceOf(draft)) }));
const save = (id: string) => saveDraft(services, id, 'ann', noMachine);
const stateOf = async (articleId: string) => {
  const state = await readArticleState(services.database.read, services.projectId, articleId);
  if (!state) throw new Error(`no article ${articleId}`);
  return state;
};
const blockStarting = (text: DraftText, words: string) => {
  const block = text.blocks.find(({ found }) => found.text.startsWith(words));
  if (!block) throw new Error(`no block starts with ${words}`);
  return block;
};

describe('a draft', () => {
  test('holds the blocks of the seed article with their kinds, states and languages', async () => {
    const { blocks, detected } = sourceOf(await drafted(seed));
    expect(detected.lang).toBe('ru');
    const kinds = Map.groupBy(
      blocks.filter((block) => boilerplateOf(block) === null),
      ({ found }) => found.kind,
    );
    expect(Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]))).toEqual({
      title: 1,
      byline: 2,
      paragraph: 9,
      'list-item': 3,
      heading: 2,
    });
    expect(blocks.map(boilerplateOf).filter(Boolean)).toEqual(['related-posts', 'cookie-notice']);
    expect(blockStarting(sourceOf(await drafted(seed)), 'Президент').detected.lang).toBe('ru');
  });

  test('is there again after the program was started anew, corrections included', async () => {
    const { id, source } = await drafted(seed);
    const heading = blockStarting(source as DraftText, 'Байден произнес');
    await correct(id, (text) => chooseKind(text, heading.id, 'standfirst'));
    const again = await openDraft({ ...services }, id);
    expect(blockStarting(sourceOf(again), 'Байден произнес').kind).toBe('standfirst');
    expect((await unfinishedDrafts(services, 'ann')).map(({ draft }) => draft.id)).toEqual([id]);
    expect(await unfinishedDrafts(services, 'ben')).toEqual([]);
  });

  test('that was thrown away can be put back until the next import', async () => {
    const { id } = await drafted(seed);
    await discardDraft(services, id);
    expect(await openDraft(services, id)).toBeNull();
    expect(await putBackDraft(services, id)).toBe(true);
    expect(await openDraft(services, id)).not.toBeNull();
    await discardDraft(services, id);
    await drafted(pasted('Something else.'));
    expect(await putBackDraft(services, id)).toBe(false);
  });

  test(`that nobody has touched for ${DRAFT_DAYS} days is gone, and removed with the next import`, async () => {
    const { id } = await drafted(seed);
    const later = new Date(Date.parse(services.clock()) + (DRAFT_DAYS + 1) * 24 * 3600_000).toISOString();
    const inAMonth: Services = { ...services, clock: () => later };
    expect(await openDraft(inAMonth, id)).toBeNull();
    await draftArticle(inAMonth, 'ann', pasted('Something else.'));
    const kept = await services.database.read.selectFrom('import_draft').select('id').execute();
    expect(kept.map((row) => row.id)).not.toContain(id);
  });

  test('is not made of what cannot be read, with the reason', async () => {
    expect(await draftArticle(services, 'ann', pasted('  \n '))).toEqual({
      kind: 'refused',
      reason: { code: 'empty' },
    });
    expect(await unfinishedDrafts(services, 'ann')).toEqual([]);
  });

  test('takes a title that was typed beside the text, once', async () => {
    const draft = await drafted(
      pasted('Talks begin\n\nThe talks began on Monday, said the ministry.', 'Talks begin'),
    );
    const { blocks } = sourceOf(draft);
    expect(blocks.map(({ found }) => [found.kind, found.text])).toEqual([
      ['title', 'Talks begin'],
      ['paragraph', 'The talks began on Monday, said the ministry.'],
    ]);
    const other = await drafted(
      pasted('Talks begin\n\nThe talks began on Monday, said the ministry.', 'Peace'),
    );
    expect(sourceOf(other).blocks.filter(({ found }) => found.kind === 'title')).toHaveLength(1);
  });

  test('is filled in only with what the document states', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Talks begin | The Daily</title>
      <meta property="og:site_name" content="The Daily"></head>
      <body><h1>Talks begin</h1><p>The talks began on Monday, said the ministry in a statement.</p></body></html>`;
    const input = { ...bareInput, fileName: 'page.html' };
    const { metadata } = await drafted({ bytes: Buffer.from(page), input });
    expect(metadata).toEqual({ ...emptyMetadata, publisher: 'The Daily' });
  });
});

describe('corrections', () => {
  test('change kind, language and state, and what was found anyway counts as no correction', async () => {
    const { id, source } = await drafted(seed);
    const heading = blockStarting(source as DraftText, 'Байден произнес');
    const junk = blockStarting(source as DraftText, 'RELATED');
    const byline = blockStarting(source as DraftText, 'by ANKASAM');
    const changed = await correct(id, (text) =>
      [
        (t: DraftText) => chooseKind(t, heading.id, 'paragraph'),
        (t: DraftText) => chooseKind(t, heading.id, 'heading'),
        (t: DraftText) => ({
          ...t,
          blocks: t.blocks.map((block) => (block.id === byline.id ? { ...block, lang: 'und' } : block)),
        }),
        (t: DraftText) => restore(t, junk.id),
        (t: DraftText) => leaveOut(t, heading.id),
      ].reduce((t, step) => step(t), text),
    );
    const text = sourceOf(changed);
    expect(blockStarting(text, 'Байден произнес')).toEqual({ ...heading, state: 'left-out' });
    expect(boilerplateOf(blockStarting(text, 'Байден произнес'))).toBe('marked-by-hand');
    expect(boilerplateOf(blockStarting(text, 'RELATED'))).toBeNull();
    expect(blockStarting(text, 'by ANKASAM').lang).toBe('und');
    expect(restore(leaveOut(text, junk.id), junk.id).blocks).toEqual(text.blocks);
  });

  test('a language chosen for the text is expected of its short blocks', async () => {
    const { source } = await drafted(
      pasted('Заголовок дня\n\nЄвропа чекає на відповідь, і її ще немає, кажуть у Києві.'),
    );
    const text = source as DraftText;
    expect(text.detected.lang).toBe('uk');
    const chosen = await chooseTextLang(services, text, 'ru');
    expect(chosen.blocks[0]?.detected.lang).toBe('ru');
    expect(chosen.blocks[1]?.detected.lang).toBe('uk');
  });

  test('point out the Latin O of «Oжидается» with its word', async () => {
    const text = sourceOf(await drafted(seed));
    expect(draftRepairs(text)).toMatchObject([
      {
        kind: 'wrong-script',
        found: 'Oжидается',
        intended: 'Ожидается',
        values: { letters: 'O', script: 'Latin' },
        isChosen: false,
      },
    ]);
    const { id } = blockStarting(text, 'Oжидается');
    const place = { kind: 'wrong-script', start: 0 } as const;
    const repaired = chooseRepair(text, id, place, true);
    expect(draftRepairs(repaired)[0]?.isChosen).toBe(true);
    expect(chooseRepair(repaired, id, place, false)).toEqual(text);
    expect(chooseAllRepairs(text, null)).toEqual(repaired);
    expect(chooseAllRepairs(text, 'double-space')).toEqual(text);
    expect(chooseRepair(text, id, { ...place, start: 11 }, true)).toEqual(text);
  });
});

describe('encodings', () => {
  const koi = Uint8Array.from([0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9, 0x20, 0xc4, 0xce, 0xd1]);

  test('can be chosen by hand: the kept bytes are read again', async () => {
    const { id } = await drafted({ bytes: koi, input: { ...bareInput, fileName: 'news.txt' } });
    const again = await readInEncoding(services, id, 'source', 'koi8-r');
    expect(again.kind).toBe('drafted');
    const text = sourceOf(await openDraft(services, id));
    expect([text.encoding, text.input.encoding]).toEqual(['koi8-r', 'koi8-r']);
    expect(text.blocks.map(({ found }) => found.text)).toEqual(['Новости дня']);
  });

  test('what a person typed into the form stays when the text is read again', async () => {
    const { id } = await drafted(seed);
    await changeDraft(services, id, (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, publisher: 'ANKASAM' },
    }));
    await readInEncoding(services, id, 'source', 'windows-1251');
    const wrong = await openDraft(services, id);
    expect(wrong?.metadata.publisher).toBe('ANKASAM');
    await readInEncoding(services, id, 'source', null);
    expect((await openDraft(services, id))?.metadata).toEqual({
      ...emptyMetadata,
      publisher: 'ANKASAM',
      author: expect.stringMatching(/^ANKASAM Ekip.+Ülviye FİLİYEVA ERKEÇ$/),
    });
  });
});

describe('metadata', () => {
  test('is checked: address, date and locale', () => {
    const { problems } = checkMetadata({
      ...emptyMetadata,
      address: 'javascript:alert(1)',
      date: '2022-02-30',
      targetLocale: 'not a tag',
      title: 'x'.repeat(2000),
    });
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['title', 'too-long'],
      ['address', 'not-an-address'],
      ['date', 'not-a-date'],
      ['targetLocale', 'not-a-language'],
    ]);
  });

  test('is kept in its usual form, and null where nobody gave it', () => {
    const { metadata, problems } = checkMetadata({
      ...emptyMetadata,
      address: ' https://example.org/news ',
      date: '2022-01-05 10:30',
      targetLocale: 'en-gb',
    });
    expect(problems).toEqual([]);
    expect(metadata).toEqual({
      title: null,
      publisher: null,
      author: null,
      address: 'https://example.org/news',
      date: '2022-01-05T10:30',
      rights: null,
      translator: null,
      targetLocale: 'en-GB',
    });
  });
});

describe('saving', () => {
  test('makes the article as it was settled, with the raw input, and removes the draft', async () => {
    const draft = await drafted(seed);
    const junk = blockStarting(sourceOf(draft), 'RELATED');
    await correct(draft.id, (text) => chooseKind(restore(text, junk.id), junk.id, 'heading'));
    expect(await save(draft.id)).toEqual({ kind: 'saved', articleId: draft.articleId, textId: null });
    const state = await stateOf(draft.articleId);
    expect(state.blocks).toHaveLength(19);
    expect(state.blocks.find(({ id }) => id === junk.id)).toMatchObject({
      kind: 'heading',
      boilerplate: null,
      reasons: [{ code: 'by-hand' }],
    });
    const { snapshotId, lang } = sourceText(state);
    expect(lang).toBe('ru');
    const snapshot = await findSnapshot(services.database.read, services.projectId, snapshotId as string);
    expect(Buffer.from(snapshot?.bytes as Uint8Array).equals(seed.bytes)).toBe(true);
    expect(await openDraft(services, draft.id)).toBeNull();
  });

  test('twice at once or again makes one article', async () => {
    const { id, articleId } = await drafted(seed);
    await attachTranslation(services, id, english);
    await correct(id, (text) => chooseAllRepairs(text, null));
    const [first, second] = await Promise.all([save(id), save(id)]);
    expect([first.kind, second.kind]).toEqual(['saved', 'saved']);
    expect(await save(id)).toMatchObject({ kind: 'saved', articleId });
    expect(await listArticles(services.database.read, services.projectId)).toHaveLength(1);
    const state = await stateOf(articleId);
    expect(state.texts).toHaveLength(2);
    expect(state.blocks.filter(({ text }) => text.startsWith('Ожидается'))).toHaveLength(1);
  });

  test('a half-saved draft is finished by saving again', async () => {
    const { id, articleId } = await drafted(seed);
    await correct(id, (text) => chooseAllRepairs(text, null));
    const draft = await openDraft(services, id);
    await save(id);
    // As if the power had failed before the draft was removed, and a translation was added meanwhile.
    await services.database.write(async (db) => {
      await db
        .insertInto('import_draft')
        .values({
          project_id: services.projectId,
          id,
          person_id: 'ann',
          content: JSON.stringify(draft),
          source_bytes: seed.bytes,
          target_bytes: null,
          updated_at: services.clock(),
        })
        .execute();
    });
    await attachTranslation(services, id, english);
    expect(await save(id)).toMatchObject({ kind: 'saved', articleId });
    expect((await stateOf(articleId)).texts).toHaveLength(2);
    expect(await listArticles(services.database.read, services.projectId)).toHaveLength(1);
  });

  test('repairs a text as a change of its own, which undo takes back first', async () => {
    const { id, articleId } = await drafted(seed);
    await attachTranslation(services, id, english);
    await correct(id, (text) => chooseAllRepairs(text, null));
    await save(id);
    const startsWith = async (words: string) =>
      (await stateOf(articleId)).blocks.some(({ text }) => text.startsWith(words));
    expect(await startsWith('Ожидается')).toBe(true);
    const undone = await revertLast(services, { operationId: 'undo-1', articleId, actorId: 'ann' }, 'undo');
    expect(undone).toMatchObject({ kind: 'done', reverted: { kind: 'repair-text' } });
    expect(await startsWith('Oжидается')).toBe(true);
    expect((await stateOf(articleId)).texts).toHaveLength(2);
  });

  test('repairs every wrong letter of a word', async () => {
    const { id, articleId } = await drafted(
      pasted('Встреча в CШA\n\nПрезидент CШA сказал, что Mocквa ждёт ответа.'),
    );
    await correct(id, (text) => chooseAllRepairs(text, null));
    await save(id);
    expect((await stateOf(articleId)).blocks.map(({ text }) => text)).toEqual([
      'Встреча в США',
      'Президент США сказал, что Москва ждёт ответа.',
    ]);
  });

  test('adds the translation with its translator, paired with the source', async () => {
    const { id, articleId } = await drafted(seed);
    await attachTranslation(services, id, english);
    await changeDraft(services, id, (draft) => ({
      ...draft,
      metadata: { ...draft.metadata, translator: 'Jane Doe' },
    }));
    const saved = await save(id);
    const state = await stateOf(articleId);
    const text = state.texts.find(({ role }) => role === 'translation');
    expect(text).toMatchObject({ lang: 'en', provenance: { kind: 'human', translator: 'Jane Doe' } });
    expect(saved).toMatchObject({ textId: text?.id });
    expect(state.alignments[0]?.beads.length).toBeGreaterThan(10);
  });

  test('a translation can be added to an article that exists, and taken out of a draft', async () => {
    const first = await drafted(seed);
    await save(first.id);
    const outcome = await draftTranslation(services, 'ann', first.articleId, english);
    if (outcome.kind !== 'drafted') throw new Error(outcome.kind);
    const saved = await save(outcome.draft.id);
    expect(saved).toMatchObject({ kind: 'saved', articleId: first.articleId });
    expect(await save(outcome.draft.id)).toMatchObject({ kind: 'saved', articleId: first.articleId });
    expect((await stateOf(first.articleId)).texts).toHaveLength(2);

    const second = await drafted(seed);
    await attachTranslation(services, second.id, english);
    expect((await removeTranslation(services, second.id))?.translation).toEqual({ kind: 'none' });
  });

  test('is refused, and nothing is made, while the form has mistakes or nothing is left of the text', async () => {
    const { id, source, articleId } = await drafted(pasted('One line.'));
    await changeDraft(services, id, (draft) => ({
      ...draft,
      source: leaveOut(sourceOf(draft), source?.blocks[0]?.id as string),
      translation: { kind: 'machine', engineId: 'gone', to: 'en' },
      metadata: { ...draft.metadata, date: 'yesterday' },
    }));
    expect(await save(id)).toEqual({ kind: 'problems' });
    const { problems } = await checkDraft(
      services,
      (await openDraft(services, id)) as ImportDraft,
      noMachine,
    );
    expect(problems).toMatchObject([
      { field: 'source', code: 'nothing-left' },
      { field: 'translation', code: 'engine-not-configured' },
      { field: 'date', code: 'not-a-date' },
    ]);
    expect(await findArticle(services.database.read, services.projectId, articleId)).toBeNull();
    expect(await openDraft(services, id)).not.toBeNull();
  });

  test('keeps neither of two texts where the translation cannot be added', async () => {
    const { id, articleId } = await drafted(seed);
    await attachTranslation(services, id, english);
    const gone: Services = { ...services, articles: { ...services.articles, readWithin: async () => null } };
    expect(await saveDraft(gone, id, 'ann', noMachine)).toEqual({ kind: 'problems' });
    expect(await findArticle(services.database.read, services.projectId, articleId)).toBeNull();
    expect(await openDraft(services, id)).not.toBeNull();
    expect(await save(id)).toMatchObject({ kind: 'saved', articleId });
    expect((await stateOf(articleId)).texts).toHaveLength(2);
  });

  test('a translation waits while its article is off the desk', async () => {
    const { id, articleId } = await drafted(seed);
    await save(id);
    const outcome = await draftTranslation(services, 'ann', articleId, english);
    if (outcome.kind !== 'drafted') throw new Error(outcome.kind);
    await removeArticle(services, { operationId: 'remove', articleId, actorId: 'ben' });
    expect(await save(outcome.draft.id)).toEqual({ kind: 'problems' });
    expect((await checkDraft(services, outcome.draft, noMachine)).problems).toEqual([
      { field: 'translation', code: 'article-gone' },
    ]);
    await restoreArticle(services, { operationId: 'restore', articleId, actorId: 'ann' });
    expect(await save(outcome.draft.id)).toMatchObject({ kind: 'saved', articleId });
    expect((await stateOf(articleId)).texts).toHaveLength(2);
  });

  test('passes over repairs that would leave a block without a word', async () => {
    const { id, articleId } = await drafted(pasted('News\n\n\uFEFF\u200B\n\nMoc\u00ADkva waits.'));
    await correct(id, (text) => chooseAllRepairs(text, null));
    expect(await save(id)).toMatchObject({ kind: 'saved' });
    expect((await stateOf(articleId)).blocks.map(({ text }) => text)).toContain('Mockva waits.');
  });

  test('answers for a draft that never was', async () => {
    expect(await save('nobody')).toEqual({ kind: 'not-found' });
  });
});
