import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agencyReport, reprint } from '../../article/duplicate-stories.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';

let app: TestApp;
const { ask, stateOf } = importVisit(() => app);
beforeAll(async () => {
  app = await startApp({ sample: false });
});
afterAll(() => app.stop());

const paste = async (blocks: readonly string[]) => (await ask('/import', { text: blocks.join('\n\n') })).to;
const resembling = async (preview: string, lang = 'en') =>
  (await ask(preview, undefined, lang)).page.withClass('resembling').map(({ text }) => text);

describe('the preview of an article that is on the desk', () => {
  let saved: string;
  beforeAll(async () => {
    saved = (await ask(await paste(agencyReport), { do: 'save' })).to;
  });

  test('says how much of it is there, leads to it, and lets it be saved all the same', async () => {
    const preview = await paste(reprint);
    const [title = ''] = agencyReport;
    expect(await resembling(preview)).toEqual([
      `≈ This article seems to be on the desk already. 77% of this text stands in it: ${title}. You can save it all the same. It is a corrected version: update the text with it`,
    ]);
    const { html } = await ask(preview);
    expect(html).toContain(`<a href="${saved}" lang="ru" dir="auto">${title}</a>`);
    const { article } = await stateOf((await ask(preview, { do: 'save' })).to);
    expect(article.id).not.toBe(saved.slice('/articles/'.length));
  });

  test('says so in Russian and Turkish', async () => {
    const preview = await paste(agencyReport);
    expect((await resembling(preview, 'ru'))[0]).toContain(
      'Похоже, эта статья уже есть на рабочем столе. Слова те же самые:',
    );
    expect((await resembling(preview, 'tr'))[0]).toContain(
      'Bu haber masada zaten var gibi görünüyor. Sözcükler aynı:',
    );
  });

  test('ends its sentence once where the title has a full stop of its own', async () => {
    const asking = ['Кто закрыл мост через Исеть?', ...agencyReport.slice(1)];
    await paste(asking);
    const said = await resembling(await paste(asking));
    expect(said.filter((words) => words.includes('Исеть? You can'))).toHaveLength(1);
  });

  test('says it of what is left after a correction', async () => {
    const preview = await paste([
      ...agencyReport.slice(1, 3),
      ...Array.from({ length: 6 }, (_, i) => `${i} ${'новое слово '.repeat(40 + i)}`),
    ]);
    expect(await resembling(preview)).toEqual([]);
  });
});

describe('of several files that are read at once', () => {
  test('each says that it resembles the other', async () => {
    const report = [
      'В посёлке открылась библиотека',
      'Новая библиотека в посёлке Лесном открылась в субботу, на праздник пришли почти все жители, а читателей за первый день записалось больше сотни.',
      'Книги собирали два года по соседним городам и школам, полки сделали сами, а крышу починил местный лесхоз вместе с учениками старших классов.',
    ];
    const file = [report, [...report, 'Фото: редакция']].map((blocks, i) =>
      textFile(blocks.join('\n\n'), `${i}.txt`),
    );
    expect((await ask('/import', { file })).to).toBe('/import?several');
    const { html } = await ask('/import');
    const [first = '', second = ''] = [...new Set(html.match(/\/import\/[0-9a-z-]+(?=" lang)/g))];
    expect((await resembling(first))[0]).toContain('Another import of yours, not saved yet');
    expect((await ask(second)).html).toContain(`<a href="${first}"`);
  });
});
