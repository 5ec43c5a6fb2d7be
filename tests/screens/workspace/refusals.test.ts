import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { removeArticle } from '../../../src/workflow/remove-article.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import {
  addSmallTranslation,
  glance,
  personAtWork,
  STORY,
  saveSmallArticle,
  storyNow,
} from '../../setup/small-article.ts';
import { ask, type Fields, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;
let boris: ReturnType<typeof personAtWork>;

beforeEach(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
  boris = personAtWork(app.services, 'boris');
});
afterEach(() => app.stop());

const page = () => `${app.address}/articles/${STORY}`;
const act = (fields: Fields) => sendJson(`${page()}/actions`, { to: 'target', mode: 'align', ...fields });
const post = (fields: Fields) => sendForm(`${page()}/actions`, { to: 'target', mode: 'align', ...fields });

async function versionOf(blockId: string): Promise<number> {
  return (await storyNow(app.services)).blocks.find(({ id }) => id === blockId)?.version ?? 0;
}
async function textOf(blockId: string): Promise<string | undefined> {
  return (await storyNow(app.services)).blocks.find(({ id }) => id === blockId)?.text;
}

/** The text of a page without its markup, and the fields of the form that holds a text area. */
function read(html: string) {
  const { children } = parseDocument(html);
  const area = DomUtils.findOne(
    ({ name, attribs }) => name === 'textarea' && attribs.id === 'conflict-text',
    children,
  );
  const form = area?.parent;
  const inputs = form ? DomUtils.findAll(({ name }) => name === 'input', [form]) : [];
  return {
    text: DomUtils.textContent(children),
    fields: {
      ...Object.fromEntries(inputs.map(({ attribs }) => [attribs.name, attribs.value])),
      ...(area && { text: DomUtils.textContent(area) }),
    },
  };
}

describe('two people who edit the same text', () => {
  test('are shown both texts and their difference, by script', async () => {
    const version = await versionOf('s1');
    await boris.revise('s1', { kind: 'edit-text', text: 'Раз два пять' });
    const { status, content } = await act({
      action: 'edit-text',
      block: 's1',
      blockVersion: version,
      text: 'Раз четыре три',
    });
    expect(status).toBe(409);
    expect(content.outcome).toEqual({
      kind: 'stale',
      text: {
        block: 's1',
        mine: 'Раз четыре три',
        theirs: 'Раз два пять',
        version: await versionOf('s1'),
        diff: expect.arrayContaining([{ kind: 'same', text: 'Раз ' }]),
      },
    });
    expect(content.message).toContain('Your text is kept');
    expect(await textOf('s1')).toBe('Раз два пять');
  });

  test('are shown both texts on a page that saves mine over theirs', async () => {
    const version = await versionOf('s1');
    await boris.revise('s1', { kind: 'edit-text', text: 'Раз два пять' });
    const refused = await post({
      action: 'edit-text',
      block: 's1',
      blockVersion: version,
      text: 'Мой <b>текст',
    });
    expect(refused.status).toBe(409);
    const { text, fields } = read(refused.body);
    expect(text).toContain('Раз два пять');
    expect(fields).toMatchObject({ action: 'edit-text', block: 's1', text: 'Мой <b>текст' });
    expect((await post(fields)).status).toBe(303);
    expect(await textOf('s1')).toBe('Мой <b>текст');
  });

  test('lose nothing where the block was merged into another meanwhile, even twice', async () => {
    const version = await versionOf('s3');
    await boris.revise('s2', { kind: 'merge-block' });
    await boris.revise('s1', { kind: 'merge-block' });
    const edit = { action: 'edit-text', block: 's3', blockVersion: version, text: 'Шесть и семь' };
    const { status, content } = await act(edit);
    expect(status).toBe(409);
    expect(content.outcome.text).toMatchObject({
      block: 's1',
      mine: 'Шесть и семь',
      theirs: 'Раз два три Четыре пять Шесть семь',
    });
    expect((await act({ ...edit, action: 'set-kind', kind: 'heading' })).status).toBe(404);
  });
});

describe('an action that comes too late', () => {
  test.each([
    ['a row', { action: 'merge-rows', bead: 'r1', version: 1 }],
    ['a text', { action: 'split-block', block: 's1', blockVersion: 1, offset: 4 }],
    ['words to tag', { action: 'add-tag', block: 's1', blockVersion: 1, start: 0, end: 3, label: 'PER' }],
    [
      'a letter to repair',
      { action: 'repair-text', block: 's1', blockVersion: 1, kind: 'wrong-script', start: 0 },
    ],
  ])('on %s is refused, and the page shows how it is', async (_what, fields) => {
    await boris.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    await boris.pair({ kind: 'confirm', bead: 'r1' });
    const { status, content } = await act({ ...fields, since: 0 });
    expect([status, content.outcome]).toEqual([409, { kind: 'stale' }]);
    expect(content.update.html.r1).toContain('Раз два');
    const form = await post(fields);
    expect(form.status).toBe(409);
    expect(form.body).toContain('Somebody changed this meanwhile');
  });

  test('on a tag is refused only where that tag changed', async () => {
    await boris.mark('s1', 'Раз', 'PER', 'one');
    await boris.mark('s1', 'три', 'PER', 'other');
    const version = (await storyNow(app.services)).tags.find(({ id }) => id === 'one')?.version;
    await boris.tag({ kind: 'relabel-tag', tag: 'other', label: 'ORG' });
    await boris.revise('s1', { kind: 'edit-text', text: 'Раз два четыре три' });
    expect((await act({ action: 'relabel-tag', tag: 'one', version, label: 'LOC' })).status).toBe(200);
    expect((await act({ action: 'relabel-tag', tag: 'one', version, label: 'ORG' })).status).toBe(409);
  });

  test('does not confirm a text that the person has not seen', async () => {
    const shown = await ask(page());
    const version = /data-bead="r1" data-version="(\d+)"/.exec(shown.body)?.[1];
    await boris.revise('t1', { kind: 'edit-text', text: 'Quite another text' });
    expect((await act({ action: 'confirm', bead: 'r1', version })).status).toBe(409);
    // The pairing itself is as it was: other work on the row goes on.
    expect((await act({ action: 'insert-row', bead: 'r1', version })).status).toBe(200);
    const again = /data-bead="r1" data-version="(\d+)"/.exec((await ask(page())).body)?.[1];
    expect((await act({ action: 'confirm', bead: 'r1', version: again })).status).toBe(200);
  });

  test('does not confirm unseen texts further up either', async () => {
    const { seq } = (await act({ action: 'confirm', bead: 'r3' })).content.update;
    await boris.revise('t1', { kind: 'edit-text', text: 'Quite another text' });
    expect((await act({ action: 'confirm-above', bead: 'r2', since: seq })).status).toBe(409);
    expect((await act({ action: 'confirm-above', bead: 'r2', since: seq + 1 })).status).toBe(200);
  });

  test('by undo names what is in the way, and by whom it waits', async () => {
    await act({ action: 'split-block', block: 's1', blockVersion: await versionOf('s1'), offset: 4 });
    const fresh = (await storyNow(app.services)).blocks.find(({ text }) => text === 'два три')?.id as string;
    await boris.mark(fresh, 'два', 'PER', 'tag');
    const { status, content } = await act({ action: 'undo' });
    expect(status).toBe(409);
    expect(content.outcome).toMatchObject({ kind: 'in-the-way', wanted: { kind: 'split-block' } });
    expect(content.message).toContain('“два” tagged');
  });
});

describe('an action that cannot be', () => {
  test.each([
    ['there is no row below', { action: 'merge-rows', bead: 'r5' }, 'There is no row below'],
    ['both parts need words', { action: 'split-block', block: 's1', offset: 0 }, 'both parts need words'],
    ['a text is too long', { action: 'edit-text', block: 's1', text: 'ы'.repeat(50_001) }, '50,000'],
    ['a text is nothing but blanks', { action: 'edit-text', block: 's1', text: ' \n ' }, 'needs some text'],
    [
      'a letter is not wrong',
      { action: 'repair-text', block: 's1', kind: 'wrong-script', start: 0 },
      'cannot be done',
    ],
    [
      'words are not there',
      { action: 'add-tag', block: 's1', wording: 'нет', label: 'PER' },
      'not in this block',
    ],
    [
      'nothing is selected',
      { action: 'add-tag', block: 's1', start: 2, end: 2, label: 'PER' },
      'Select some words',
    ],
    [
      'a row has a problem',
      { action: 'confirm-above', bead: 'r5' },
      'Row 4: one side is empty; Row 5: one side is empty',
    ],
    ['there is nothing to take back', { action: 'undo' }, 'nothing more'],
    ['there is no such action', { action: 'explode' }, 'could not be understood'],
    [
      'there is no such label',
      { action: 'add-tag', block: 's1', start: 0, end: 3, label: 'X' },
      'could not be',
    ],
    [
      'a language tag is none',
      { action: 'set-lang', block: 's1', lang: 'en-aa-bb' },
      'could not be understood',
    ],
    [
      'an offset is negative',
      { action: 'add-tag', block: 's1', start: -1, end: 3, label: 'PER' },
      'could not be',
    ],
  ])('because %s says so and changes nothing', async (_why, fields: Fields, words) => {
    const before = await storyNow(app.services);
    const all = { ...fields, blockVersion: await versionOf('s1') };
    const { status, content } = await act(all);
    expect([status, content.message]).toEqual([422, expect.stringContaining(words)]);
    const form = await post(all);
    expect([form.status, form.body]).toEqual([422, expect.stringContaining(words)]);
    expect(await storyNow(app.services)).toEqual(before);
  });

  test('because two blocks are too long together tells the limit', async () => {
    const long = 'ы'.repeat(25_000);
    await boris.revise('s1', { kind: 'edit-text', text: long });
    await boris.revise('s2', { kind: 'edit-text', text: long });
    const { content } = await act({
      action: 'merge-block',
      block: 's1',
      blockVersion: await versionOf('s1'),
    });
    expect(content.message).toContain('50,000');
  });

  test.each([
    ['row', { action: 'merge-rows', bead: 'no' }],
    ['block', { action: 'mark-boilerplate', block: 'no', blockVersion: 1 }],
    ['tag', { action: 'remove-tag', tag: 'no' }],
    ['twin', { action: 'link-twins', tag: 'tag', twin: 'no' }],
    ['row to move to', { action: 'move-block', block: 's1', toBead: 'no' }],
    [
      'block to move a tag to',
      { action: 'respan-tag', tag: 'tag', block: 'no', blockVersion: 1, start: 0, end: 1 },
    ],
  ])('because the %s is not there is not found', async (_what, fields) => {
    await boris.mark('s1', 'Раз', 'PER', 'tag');
    expect((await act(fields)).status).toBe(404);
    expect((await post(fields)).status).toBe(404);
  });

  test('because the id of a new tag is taken is a refusal', async () => {
    await boris.mark('s1', 'Раз', 'PER', 'tag');
    const fields = { action: 'add-tag', block: 's1', blockVersion: await versionOf('s1'), start: 4, end: 7 };
    expect((await act({ ...fields, label: 'PER', tag: 'tag' })).status).toBe(422);
  });

  test('cuts no character in two', async () => {
    await boris.revise('s1', { kind: 'edit-text', text: 'Да 😀😀 нет' });
    const on = { block: 's1', blockVersion: await versionOf('s1') };
    expect((await act({ ...on, action: 'split-block', offset: 4 })).status).toBe(422);
    expect((await act({ ...on, action: 'add-tag', start: 4, end: 7, label: 'PER' })).status).toBe(422);
    expect((await act({ ...on, action: 'add-tag', start: 3, end: 5, label: 'PER' })).status).toBe(200);
    expect((await act({ action: 'undo' })).status).toBe(200);
  });

  test('keeps out what no text has, so that it can be taken back', async () => {
    const on = { action: 'edit-text', block: 's1', blockVersion: await versionOf('s1') };
    expect((await act({ ...on, text: 'Да\ud83d \u0000и\u0007 и\u0306' })).status).toBe(200);
    expect(await textOf('s1')).toBe('Да\ufffd и й');
    expect((await act({ action: 'undo' })).status).toBe(200);
    expect(await textOf('s1')).toBe('Раз два три');
  });
});

describe('an action that is sent twice', () => {
  test('is done once, and answered as the first time', async () => {
    const fields = { action: 'insert-row', bead: 'r2', operation: 'only-once' };
    const first = await act(fields);
    const second = await act(fields);
    expect(second.status).toBe(200);
    expect(second.content.outcome).toEqual(first.content.outcome);
    expect(glance(await storyNow(app.services))).toBe('s1|t1 | s2|t2 s3|t3 s4| |t4');
  });

  test('may be tried again after a refusal', async () => {
    const fields = { action: 'remove-row', bead: 'r1', operation: 'again' };
    expect((await act(fields)).status).toBe(422);
    await boris.pair({ kind: 'move-block', block: 's1', toBead: 'r2' });
    await boris.pair({ kind: 'move-block', block: 't1', toBead: 'r2' });
    expect((await act(fields)).status).toBe(200);
  });
});

describe('a translation that is gone', () => {
  beforeEach(async () => {
    const more = { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] };
    await addSmallTranslation(app.services, more, 'id-1');
    expect((await act({ action: 'undo', to: 'more' })).status).toBe(200);
  });

  test('is not mistaken for another one', async () => {
    const before = glance(await storyNow(app.services));
    const realigned = await act({ action: 'realign', to: 'more' });
    expect([realigned.status, realigned.content.update]).toEqual([404, null]);
    expect((await ask(`${page()}/rows?to=more`)).status).toBe(404);
    expect((await ask(`${page()}/panel?to=more`)).status).toBe(404);
    expect(glance(await storyNow(app.services))).toBe(before);
  });

  test('comes back by redo from the page that showed it', async () => {
    const { status, content } = await act({ action: 'redo', to: 'more' });
    expect([status, content.update.order]).toEqual([200, ['r-m1']]);
  });

  test('shows another one to whoever asks for the page', async () => {
    expect((await ask(`${page()}?to=more`)).body).toContain('One two three');
    const form = await post({ action: 'realign', to: 'more' });
    expect([form.status, form.body]).toEqual([404, expect.stringContaining('One two three')]);
  });
});

describe('an article without any translation', () => {
  test('can still take its last one back and bring it back', async () => {
    const services = app.services;
    const importer = personAtWork(services, 'importer');
    expect((await importer.undo()).kind).toBe('done');
    expect((await ask(page())).headers.location).toBe('/articles/story/translations/new');
    expect((await act({ action: 'merge-rows', bead: 'r1' })).status).toBe(404);
    expect((await act({ action: 'redo' })).content.outcome.kind).toBe('nothing-to-revert');
    expect((await post({ action: 'redo' })).headers.location).toBe('/articles/story');
    expect((await importer.redo()).kind).toBe('done');
    expect((await ask(page())).status).toBe(200);
  });
});

describe('an article that was removed', () => {
  test('is nowhere to be found', async () => {
    await removeArticle(app.services, { operationId: 'gone', articleId: STORY, actorId: 'boris' });
    for (const part of ['', '/rows', '/panel', '/read', '/export', '/details']) {
      expect([part, (await ask(page() + part)).status]).toEqual([part, 404]);
    }
    expect((await act({ action: 'confirm', bead: 'r1' })).status).toBe(404);
    expect((await act({ action: 'undo' })).status).toBe(404);
    expect((await sendForm(`${page()}/details`, { version: 1 })).status).toBe(404);
  });
});

describe('the page of a refused action', () => {
  test('has links that lead back to the workspace', async () => {
    const { status, headers } = await ask(`${page()}/actions?to=target&mode=align&row=r2`);
    expect([status, headers.location]).toEqual([303, '/articles/story?to=target&mode=align&row=r2']);
  });
});
