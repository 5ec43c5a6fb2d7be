import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diptych } from '../../src/cli/diptych.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { openDesk } from '../../src/workflow/open-desk.ts';
import { batchStreams } from './streams.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/biden-putin/${name}`, import.meta.url));
const seed = fixture('source.ru.txt');

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'diptych-import-'));
});
afterEach(() => rmSync(data, { recursive: true }));

async function stateOf(articleId: string): Promise<ArticleState> {
  const desk = await openDesk(data);
  if (desk.kind !== 'opened') throw new Error(desk.kind);
  const { services } = desk;
  const state = await readArticleState(services.database.read, services.projectId, articleId);
  await services.database.close();
  if (!state) throw new Error(`no article ${articleId}`);
  return state;
}

async function run(...args: string[]) {
  const { streams, written } = batchStreams('');
  const status = await diptych(['import', ...args, '--data', data], streams);
  const { output, errors } = written();
  const lines = output.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line)), errors };
}

describe('diptych import', () => {
  test('makes an article of a file and says which, and points out the Latin O', async () => {
    const { status, lines, errors } = await run(seed);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        file: seed,
        articleId: expect.any(String),
        title: 'Байден встретиться с Путиным в январе',
        lang: 'ru',
        blocks: 17,
        leftOut: 2,
      },
    ]);
    expect(errors).toContain('“Oжидается”');
    const state = await stateOf(lines[0].articleId);
    expect(state.blocks.filter(({ boilerplate }) => boilerplate === null)).toHaveLength(17);
    expect(state.article.metadata.publisher).toBeNull();
  });

  test('makes both texts of a table with two of them side by side, paired by its rows', async () => {
    const file = join(data, 'columns.tsv');
    const rows = [
      'Река вышла из берегов\tThe river has burst its banks',
      'Город готовится к худшему, сообщили в мэрии.\tThe city prepares for the worst, the mayor’s office said.',
      'Жителей вывозят на автобусах в посёлки.\t',
    ];
    writeFileSync(file, rows.join('\n'));
    const { lines } = await run(file);
    expect(lines).toMatchObject([{ lang: 'ru', blocks: 3, translation: { lang: 'en', blocks: 2 } }]);
    const { alignments } = await stateOf(lines[0].articleId);
    expect(alignments[0]?.beads.map(({ source, target }) => [source.length, target.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  test('pairs it with a translation', async () => {
    const { lines } = await run(seed, '--translation', fixture('translation.en.txt'));
    expect(lines[0].translation).toMatchObject({ lang: 'en', blocks: 16 });
    const state = await stateOf(lines[0].articleId);
    expect(state.alignments[0]?.targetTextId).toBe(lines[0].translation.textId);
  });

  test('reports a bad file and imports the good ones all the same', async () => {
    const empty = join(data, 'empty.txt');
    writeFileSync(empty, '');
    const { status, lines, errors } = await run(join(data, 'nowhere.txt'), empty, seed);
    expect(status).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual([seed]);
    expect(errors).toContain('nowhere.txt: ENOENT');
    expect(errors).toContain(`${empty}: There is no text in it.`);
  });

  test('keeps nothing of a file whose translation cannot be read', async () => {
    const { status, lines } = await run(seed, '--translation', join(data, 'nowhere.txt'));
    expect([status, lines]).toEqual([1, []]);
  });

  test('takes the language it is told', async () => {
    const file = join(data, 'short.txt');
    writeFileSync(file, 'Новости дня\n\nВсё о главном');
    const { lines } = await run(file, '--lang', 'uk');
    expect(lines[0].lang).toBe('uk');
  });

  test('begins nothing where it is asked in a wrong way', async () => {
    expect(await run()).toMatchObject({ status: 2, lines: [] });
    expect(await run(seed, seed, '--translation', seed)).toMatchObject({ status: 2, lines: [] });
    expect(await run(seed, '--lang', 'not a tag')).toMatchObject({ status: 2, lines: [] });
    expect(await run(seed, '--colour')).toMatchObject({ status: 2, lines: [] });
  });
});
