import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BLOCKS_IN_PART, partNumber, previewAddress } from '../../../src/screens/import/preview-parts.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);

beforeAll(async () => {
  app = await startApp({ sample: false });
});
afterAll(() => app.stop());

const paragraph = (n: number) => `Абзац номер ${n} говорит о городе и его людях.`;
const long = (extra = '') =>
  ['Заголовок', ...Array.from({ length: BLOCKS_IN_PART + 10 }, (_, i) => paragraph(i + 1) + extra)].join(
    '\n\n',
  );
const wordsOf = async (path: string) =>
  (await ask(path)).page.withClass('draft-words').map(({ text }) => text);

describe('the preview of a long text', () => {
  test('shows a part of it, and leads to the others with what was corrected', async () => {
    const path = await upload(textFile(long()));
    const first = await wordsOf(path);
    expect([first.length, first[0]]).toEqual([BLOCKS_IN_PART, 'Заголовок']);
    const { page } = await ask(path);
    expect(page.withClass('draft-parts')).toHaveLength(2);
    const kinds = page.withClass('draft-kind').length;
    expect(kinds).toBe(BLOCKS_IN_PART);

    const { to } = await ask(path, { do: 'part:2', 'meta.author': 'Анна' });
    expect(to).toBe(`${path}?part=2#main`);
    expect(await wordsOf(`${path}?part=2`)).toEqual(
      Array.from({ length: 11 }, (_, i) => paragraph(BLOCKS_IN_PART + i)),
    );
    expect((await ask(`${path}?part=2`)).page.value('meta.author')).toBe('Анна');
  });

  test('stays at its part when something is corrected there, and saves all of them', async () => {
    const path = await upload(textFile(long(' Снова.')));
    const second = `${path}?part=2`;
    const id = (await ask(second)).page.button('leave-out:').split(':')[1] ?? '';
    expect((await ask(second, { do: `leave-out:${id}` })).to).toBe(`${second}#b-${id}`);
    const { blocks } = await stateOf((await ask(second, { do: 'save' })).to);
    expect(blocks).toHaveLength(BLOCKS_IN_PART + 11);
    expect(blocks.find((block) => block.id === id)?.boilerplate).toBe('marked-by-hand');
  });

  test('leads to what can be repaired in another part', async () => {
    const path = await upload(textFile(`${long(' Опять.')} Oдин`));
    const { html } = await ask(path);
    expect(html).toContain(`href="${path}?part=2#b-`);
    expect((await ask(`${path}?part=2`)).html).toContain('href="#b-');
  });

  test('gives its last part to whoever asks for more, and its first for nonsense', async () => {
    const path = await upload(textFile(long(' Ещё.')));
    expect(await wordsOf(`${path}?part=99`)).toHaveLength(11);
    expect(await wordsOf(`${path}?part=x`)).toHaveLength(BLOCKS_IN_PART);
  });

  test('is all there is of a short one', async () => {
    const path = await upload(textFile('Заголовок\n\nОдин абзац о городе.'));
    expect((await ask(path)).page.withClass('draft-parts')).toEqual([]);
  });
});

test('a part is a number from 1 on', () => {
  expect(['2', '0', '-1', '', '1e3', '1234567'].map(partNumber)).toEqual([2, 1, 1, 1, 1, 1]);
  expect(previewAddress('d', 1, '#a')).toBe('/import/d#a');
});
