import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reviseBlock } from '../../../src/workflow/revise-block.ts';
import { revertLast } from '../../../src/workflow/undo.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';
import { sendForm } from '../../setup/visit.ts';

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);
beforeAll(async () => {
  app = await startApp({ sample: false });
});
afterAll(() => app.stop());

const ADVICE = 'Не пропустите самое важное за неделю';
let pages = 0;

/** A page of a site with a text of its own and the same line below. */
function page(site: string, ...below: readonly string[]): File {
  const n = ++pages;
  const address = `https://www.${site}/news/${n}`;
  const words = Array.from({ length: 60 }, (_, i) => `слово${n}х${i}`).join(' ');
  const lines = [`<h1>Новость номер ${n}</h1>`, `<p>${words}.</p>`, `<p>${words.toUpperCase()}!</p>`];
  const html = `<html lang="ru"><head><link rel="canonical" href="${address}"></head><body><article>
    ${lines.join('')}${below.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  return textFile(html, `page-${n}.html`, 'text/html');
}

/** The words of every block that is folded in a preview. */
async function leftOut(preview: string): Promise<string[]> {
  const { page } = await ask(preview);
  return page.withClass('left-out').map(({ text }) => text);
}

async function press(preview: string, button: string): Promise<string> {
  return (await ask(preview, { do: button })).to;
}

async function blockAt(preview: string, start: string): Promise<string> {
  return (await ask(preview)).page.block(start);
}

async function importLeavingOut(file: File, start: string): Promise<string> {
  const preview = await upload(file);
  await press(preview, `leave-out:${await blockAt(preview, start)}`);
  return press(preview, 'save');
}

describe('what was left out in a preview', () => {
  test('is left out of the next import from the same site, which says so in three languages', async () => {
    await importLeavingOut(page('first.example', ADVICE), ADVICE);
    const preview = await upload(page('first.example', ADVICE));
    expect(await leftOut(preview)).toEqual([
      expect.stringContaining('1 block left out: marked as junk on this site before'),
    ]);
    const { page: seen, html } = await ask(preview);
    expect(html).toContain(
      'These very words were left out on this site before (first.example), in 1 article.',
    );
    expect(seen.withClass('note').map(({ text }) => text)).toContain(
      'i1 block was decided as people did on this site before: first.example',
    );
    expect((await ask(preview, undefined, 'ru')).html).toContain('на этом сайте это уже исключали');
    expect((await ask(preview, undefined, 'tr')).html).toContain('bu sitede daha önce çıkarılmıştı');
    const { blocks } = await stateOf(await press(preview, 'save'));
    expect(blocks.at(-1)).toMatchObject({ text: ADVICE, boilerplate: 'marked-before' });
  });

  test('is there in imports from other sites, and where no site is known', async () => {
    expect(await leftOut(await upload(page('other.example', ADVICE)))).toEqual([]);
    const { to } = await ask('/import', { text: `Заголовок\n\nТекст новости.\n\n${ADVICE}` });
    expect(await leftOut(to)).toEqual([]);
  });

  test('is left out as soon as the address is typed of a text that was pasted', async () => {
    const { to } = await ask('/import', { text: `Заголовок\n\nТекст новости.\n\n${ADVICE}` });
    await ask(to, { do: 'keep', 'meta.address': 'https://first.example/a' });
    expect(await leftOut(to)).toHaveLength(1);
  });

  test('that is restored is not left out again', async () => {
    const preview = await upload(page('first.example', ADVICE));
    await press(preview, `restore:${await blockAt(preview, ADVICE)}`);
    await press(preview, 'save');
    expect(await leftOut(await upload(page('first.example', ADVICE)))).toEqual([]);
  });
});

describe('what a rule takes for furniture', () => {
  const line = 'Подпишитесь на нашу рассылку и читайте нас в Telegram';

  test('is kept in the next import once it was restored, with the reason', async () => {
    const first = await upload(page('second.example', line));
    expect(await leftOut(first)).toHaveLength(1);
    await press(first, `restore:${await blockAt(first, line)}`);
    await press(first, 'save');
    const next = await upload(page('second.example', line));
    expect(await leftOut(next)).toEqual([]);
    expect((await ask(next)).html).toContain('Marked as a part of the article on this site before');
  });
});

describe('one wrong click', () => {
  test('reaches no other words, and two in different articles only what is alike', async () => {
    await importLeavingOut(page('third.example', 'Мнение: дома дороги'), 'Мнение');
    expect(await leftOut(await upload(page('third.example', 'Мнение: хлеб дёшев')))).toEqual([]);
    await importLeavingOut(page('third.example', 'Мнение: хлеб дёшев'), 'Мнение');
    expect(await leftOut(await upload(page('third.example', 'Мнение: вода холодна')))).toHaveLength(1);
  });
});

describe('in the workspace', () => {
  test('a block that is left out is remembered, and forgotten when that is undone', async () => {
    const preview = await upload(page('fourth.example', ADVICE));
    const path = await press(preview, 'save');
    const { article, blocks } = await stateOf(path);
    const [block] = blocks.filter(({ text }) => text === ADVICE);
    const asked = { operationId: 'leave-out', articleId: article.id, actorId: article.createdBy };
    const about = { ...asked, blockId: block?.id ?? '', version: block?.version ?? 0 };
    await reviseBlock(app.services, about, { kind: 'mark-boilerplate' });
    const next = await upload(page('fourth.example', ADVICE));
    expect(await leftOut(next)).toHaveLength(1);
    await revertLast(app.services, { ...asked, operationId: 'undo' }, 'undo');
    expect(await leftOut(next)).toEqual([]);
    await revertLast(app.services, { ...asked, operationId: 'redo' }, 'redo');
    expect(await leftOut(next)).toHaveLength(1);
    const [left] = (await stateOf(path)).blocks.filter(({ text }) => text === ADVICE);
    const again = { ...about, operationId: 'restore', version: left?.version ?? 0 };
    await reviseBlock(app.services, again, { kind: 'restore-block' });
    expect(await leftOut(next)).toEqual([]);
  });
});

describe('in the workspace, of a translation', () => {
  test('a block that is left out is remembered for the site that the translation came from', async () => {
    const source = await upload(page('source.example'));
    const { article } = await stateOf(await press(source, 'save'));
    const adding = `/articles/${article.id}/translations/new`;
    const { to } = await ask(adding, { 'translation-file': page('tenth.example', ADVICE), do: 'upload' });
    const { blocks } = await stateOf(await press(to, 'save'));
    const block = blocks.find(({ text }) => text === ADVICE);
    const asked = { operationId: 'leave-out-translated', articleId: article.id, actorId: article.createdBy };
    const about = { ...asked, blockId: block?.id ?? '', version: block?.version ?? 0 };
    await reviseBlock(app.services, about, { kind: 'mark-boilerplate' });
    expect(await leftOut(await upload(page('tenth.example', ADVICE)))).toHaveLength(1);
    expect(await leftOut(await upload(page('source.example', ADVICE)))).toEqual([]);
  });
});

describe('the page of a site', () => {
  test('lists what is remembered, forgets it, and takes that back', async () => {
    await importLeavingOut(page('fifth.example', ADVICE), ADVICE);
    const site = '/import/sites?site=fifth.example';
    expect((await ask('/import/sites')).html).toContain('fifth.example');
    const listed = await ask(site);
    const entry = () => listed.page.withClass('remembered').map(({ text }) => text);
    expect(entry()).toEqual([expect.stringContaining(`${ADVICE} − left out in 1 article`)]);
    const fields = { site: 'fifth.example', text: listed.page.value('text'), shape: '' };
    const next = await upload(page('fifth.example', ADVICE));
    expect(await leftOut(next)).toHaveLength(1);
    const { headers } = await sendForm(`${app.address}/import/sites/forget`, fields);
    expect(headers.location).toBe(`${site}&forgotten`);
    expect(await leftOut(next)).toEqual([]);
    expect((await ask(`${site}&forgotten`)).page.words('status')).toContain('This is forgotten. Undo');
    await sendForm(`${app.address}/import/sites/undo`, { site: 'fifth.example' });
    expect(await leftOut(next)).toHaveLength(1);
  });

  test('forgets nothing that is not on it', async () => {
    const fields = { site: 'fifth.example', text: 'nothing', shape: '' };
    const { headers } = await sendForm(`${app.address}/import/sites/forget`, fields);
    expect(headers.location).toBe('/import/sites?site=fifth.example');
  });

  test('is led to from the details of an article, and says where there is nothing', async () => {
    const to = await press(await upload(page('sixth.example')), 'save');
    expect((await ask(`${to.replace(/\?.*/, '')}/details`)).html).toContain(
      '/import/sites?site=sixth.example',
    );
    expect((await ask('/import/sites?site=sixth.example')).html).toContain(
      'Nothing is remembered of this site.',
    );
  });
});
