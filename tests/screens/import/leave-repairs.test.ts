import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);

beforeAll(async () => {
  app = await startApp({ sample: false });
});
afterAll(() => app.stop());

const text = 'Встреча в Анкаре\n\nПрезидент - не министр, сказал он - и  ушёл.\n\nЗал - пуст, и все - дома.';
const remarks = async (path: string, lang?: string) =>
  (await ask(path, undefined, lang)).page.withClass('remarks')[0]?.text ?? '';

describe('a kind of repair that a person leaves as it is', () => {
  test('is not offered any more, here and in later imports, and is not repaired with the others', async () => {
    const path = await upload(textFile(text));
    expect(await remarks(path)).toContain('4 hyphens where dashes belong');
    await ask(path, { do: 'repair-all:source:wrong-dash' });
    await ask(path, { do: 'leave-repairs:wrong-dash:source' });
    const left = await remarks(path);
    expect(left).toContain('Left as they are, as in all of this project: hyphens for dashes (4).');
    expect(left).not.toContain('hyphens where dashes belong');
    await ask(path, { do: 'repair-all:source' });
    const { blocks } = await stateOf((await ask(path, { do: 'save' })).to);
    expect(blocks.map((block) => block.text)).toContain('Президент - не министр, сказал он - и ушёл.');

    const later = await upload(textFile(text.replace('Анкаре', 'Стамбуле')));
    expect(await remarks(later, 'ru')).toContain('как и во всём проекте: дефисы вместо тире (4)');
    expect(await remarks(later, 'tr')).toContain('uzun çizgi yerine tireler (4)');
  });

  test('is not offered in the workspace either, whose rows were shown before, until it is offered again', async () => {
    const given = textFile('Заседание\n\nВыборы - завтра,  сказал он.', 'zasedanie.txt');
    const path = await upload(given);
    await ask(path, { do: 'offer-repairs:wrong-dash:source' });
    const translation = textFile('Session\n\nThe vote is tomorrow, he said.', 'session.txt');
    const both = await ask('/import', { file: [given, translation], are: 'article-and-translation' });
    const { to } = await ask(both.to, { do: 'save' });
    const workspace = async () =>
      (await ask(to)).page.withClass('to-repair').map(({ attributes }) => attributes.class);
    const [dash, space] = ['to-repair wrong-dash', 'to-repair double-space'];
    expect(await workspace()).toEqual([dash, space]);
    await ask(path, { do: 'leave-repairs:wrong-dash:source' });
    expect(await workspace()).toEqual([space]);
    await ask(path, { do: 'offer-repairs:wrong-dash:source' });
    expect(await workspace()).toEqual([dash, space]);
  });

  test('is offered again where a person wants it', async () => {
    const path = await upload(textFile(text.replace('Анкаре', 'Измире')));
    await ask(path, { do: 'offer-repairs:wrong-dash:source' });
    expect(await remarks(path)).toContain('4 hyphens where dashes belong');
    await ask(path, { do: 'leave-repairs:nonsense:source' });
    expect(await remarks(path)).toContain('4 hyphens where dashes belong');
  });
});
