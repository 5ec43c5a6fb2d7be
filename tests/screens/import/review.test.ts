import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reviseBlock } from '../../../src/workflow/revise-block.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';

const seed = readFileSync(new URL('../../../fixtures/biden-putin/source.ru.txt', import.meta.url), 'utf8');
const seedEn = readFileSync(
  new URL('../../../fixtures/biden-putin/translation.en.txt', import.meta.url),
  'utf8',
);

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const sample = () => stateOf('/articles/sample');
const sourceId = async () => (await sample()).texts.find(({ role }) => role === 'source')?.id ?? '';

/** Replaces words in the sample, as somebody at work does; gives the id of the block. */
async function edit(from: string, to: string): Promise<string> {
  const block = (await sample()).blocks.find(({ text }) => text.includes(from));
  if (!block) throw new Error(`no block with “${from}”`);
  const asked = { operationId: app.services.makeId(), articleId: 'sample', actorId: 'someone' };
  const words = { kind: 'edit-text', text: block.text.replace(from, to) } as const;
  await reviseBlock(app.services, { ...asked, blockId: block.id, version: block.version }, words);
  return block.id;
}

async function wordsOf(block: string): Promise<string | undefined> {
  return (await sample()).blocks.find(({ id }) => id === block)?.text;
}

/** Brings a corrected version of the sample's source; gives the address of its review. */
async function bring(text: string, textId?: string): Promise<string> {
  const door = `/articles/sample/corrections/new?text=${textId ?? (await sourceId())}`;
  const { status, to } = await ask(door, { file: textFile(text) });
  expect(status).toBe(303);
  return to;
}

describe('a corrected source', () => {
  test('has a door in the workspace, for each text that a person made', async () => {
    const { html } = await ask('/articles/sample');
    expect(html).toContain(`/articles/sample/corrections/new?text=${await sourceId()}`);
    expect(html).toContain('Import a corrected translation');
    // An article without a translation has no workspace.
    const details = await ask('/articles/sample/details');
    expect(details.html).toContain(`/articles/sample/corrections/new?text=${await sourceId()}`);
    expect((await ask('/articles/sample/corrections/new?text=nobody')).status).toBe(404);
  });

  test('is compared before anything is done, and taken over on demand', async () => {
    const review = await bring(seed.replace('в январе', 'в феврале'));
    const { html } = await ask(review);
    expect(html).toContain('<b>1 place changes</b>');
    expect(html).toContain('<del>январе</del><ins>феврале</ins>');
    const title = await edit('Байден встретиться', 'Байден встретится');
    const again = await ask(review);
    expect(again.html).toContain('your own edits in 1 paragraph are kept');
    const { status, to } = await ask(review, { digest: again.page.value('digest') ?? '', do: 'take-over' });
    expect(status).toBe(303);
    expect(to).toMatch(/^\/articles\/sample\?to=.*&row=.*#row-/u);
    expect(await wordsOf(title)).toBe('Байден встретится с Путиным в феврале');
    // The draft is gone: whoever comes back is led to the article.
    expect(await ask(review)).toMatchObject({ status: 303, to: '/articles/sample' });
  });

  test('leaves as it is what is ticked', async () => {
    const review = await bring(seed.replace('в январе', 'в феврале').replace('в платформе', 'на платформе'));
    const { page } = await ask(review);
    const block = (await sample()).blocks.find(({ text }) => text.includes('в январе'))?.id ?? '';
    await ask(review, { digest: page.value('digest') ?? '', keep: block });
    expect(await wordsOf(block)).toContain('в январе');
    expect((await sample()).blocks.some(({ text }) => text.includes('на платформе'))).toBe(true);
  });

  test('does nothing before a conflict is decided, and keeps what was said of others', async () => {
    const block = await edit('в январе', 'весной');
    const review = await bring(seed.replace('в январе', 'в феврале'));
    const { page, html } = await ask(review);
    expect(html).toContain('both of you changed the same words');
    const digest = page.value('digest') ?? '';
    const refused = await ask(review, { digest });
    expect(refused.status).toBe(422);
    expect(refused.page.words('alert')).toContain('decide first');
    expect(await wordsOf(block)).toContain('весной');
    await ask(review, { digest, [`choice:${block}`]: 'words', [`words:${block}`]: 'Встреча в марте' });
    expect(await wordsOf(block)).toBe('Встреча в марте');
  });

  test('is shown again where somebody changed the same place meanwhile', async () => {
    const review = await bring(seed.replace('в январе', 'в феврале'));
    const { page } = await ask(review);
    const block = await edit('в январе', 'весной');
    const { status, html } = await ask(review, { digest: page.value('digest') ?? '' });
    expect(status).toBe(409);
    expect(html).toContain('Somebody changed the article meanwhile');
    expect(await wordsOf(block)).toContain('весной');
  });

  test('says so where nothing in it is new, or where it is another text', async () => {
    expect((await ask(await bring(seed))).html).toContain('Nothing in it differs');
    const other = await bring('Совсем другой текст о погоде.\n\nЗавтра дождь и ветер.');
    expect((await ask(other)).html).toContain('Is it the right one?');
    expect((await ask(await bring(seedEn))).html).toContain('This version is in another language: English');
  });

  test('can be corrected in the preview first, thrown away, or made an article of its own', async () => {
    const review = await bring(seed.replace('в январе', 'в феврале'));
    const preview = review.replace('/review', '');
    expect((await ask(preview)).html).toContain('This is how the corrected version was read');
    expect((await ask(preview, { do: 'save' })).to).toBe(review);
    const thrown = await ask(review, { do: 'discard' });
    expect(thrown.to).toMatch(/^\/import\?discarded=/u);
    const second = (await bring(seed.replace('в январе', 'в марте'))).replace('/review', '');
    await ask(second, { do: 'as-new' });
    const { to } = await ask(second, { do: 'save' });
    expect(to).not.toContain('/articles/sample');
    expect((await stateOf(to)).blocks[0]?.text).toContain('в марте');
  });

  test('is refused with a reason where it cannot be read, and nothing is lost', async () => {
    const door = `/articles/sample/corrections/new?text=${await sourceId()}`;
    const nothing = await ask(door, { text: ' ' });
    expect(nothing.status).toBe(422);
    expect(nothing.page.words('alert')).toContain('There is nothing to read yet');
  });
});

describe('an import that resembles what is on the desk', () => {
  test('can become its corrected version', async () => {
    const preview = await upload(textFile(seed.replace('в январе', 'в феврале')));
    const { page } = await ask(preview);
    const button = page.button('update:');
    expect(button).toBe(`update:sample:${await sourceId()}`);
    const { to } = await ask(preview, { do: button });
    expect(to).toBe(`${preview}/review`);
    expect((await ask(to)).html).toContain('<b>1 place changes</b>');
  });

  test('can become the corrected version of a translation', async () => {
    const { to } = await ask('/articles/sample/translations/new', {
      'translation-file': textFile(seedEn.replace('Biden', 'Joe Biden')),
    });
    const { page } = await ask(to);
    const english = (await sample()).texts.find(({ lang }) => lang === 'en')?.id;
    expect(page.button('update:')).toBe(`update:sample:${english}`);
    const review = (await ask(to, { do: page.button('update:') })).to;
    const { page: shown } = await ask(review);
    await ask(review, { digest: shown.value('digest') ?? '' });
    const first = (await sample()).blocks.find(({ textId }) => textId === english)?.text;
    expect(first).toContain('Joe Biden');
  });
});
