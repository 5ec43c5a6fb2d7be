import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diptych } from '../../src/cli/diptych.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { openDesk } from '../../src/workflow/open-desk.ts';
import { reviseBlock } from '../../src/workflow/revise-block.ts';
import { batchStreams } from './streams.ts';

const seed = readFileSync(
  fileURLToPath(new URL('../../fixtures/biden-putin/source.ru.txt', import.meta.url)),
  'utf8',
);

let data: string;
let articleId: string;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'diptych-update-'));
  const { lines } = await run(file('first.txt', seed));
  articleId = lines[0].articleId;
});
afterEach(() => rmSync(data, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(data, name), text);
  return join(data, name);
}

async function run(...args: string[]) {
  const { streams, written } = batchStreams('');
  const status = await diptych(['import', ...args, '--data', data], streams);
  const { output, errors } = written();
  return {
    status,
    lines: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    errors,
  };
}

/** Replaces words in the article, as a person does, and gives the words of all its blocks. */
async function article(edit?: readonly [string, string]): Promise<string> {
  const desk = await openDesk(data);
  if (desk.kind !== 'opened') throw new Error(desk.kind);
  const { services } = desk;
  const read = () => readArticleState(services.database.read, services.projectId, articleId);
  const block = edit && (await read())?.blocks.find(({ text }) => text.includes(edit[0]));
  if (edit && block) {
    const asked = { operationId: services.makeId(), articleId, actorId: 'anna' };
    await reviseBlock(
      services,
      { ...asked, blockId: block.id, version: block.version },
      { kind: 'edit-text', text: block.text.replace(...edit) },
    );
  }
  const state = await read();
  await services.database.close();
  return (state?.blocks ?? []).map(({ text }) => text).join('\n');
}

const corrected = seed.replace('в январе', 'в феврале');

describe('diptych import --update', () => {
  test('takes a corrected file over and reports what it changed', async () => {
    const { status, lines } = await run(file('second.txt', corrected), '--update', articleId);
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ articleId, lang: 'ru', updated: true, untouched: 16, ownEditsKept: 0 }]);
    expect(lines[0].changes).toEqual([
      {
        block: expect.any(String),
        kind: 'edited',
        before: 'Байден встретиться с Путиным в январе',
        after: 'Байден встретиться с Путиным в феврале',
      },
    ]);
    expect(await article()).toContain('с Путиным в феврале');
  });

  test('only reports where it is a trial', async () => {
    const { status, lines } = await run(file('second.txt', corrected), '--update', articleId, '--trial');
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ updated: false, changes: [{ kind: 'edited' }] });
    expect(await article()).not.toContain('в феврале');
  });

  test('changes nothing where both changed the same words, unless it is said whose stand', async () => {
    await article(['с Путиным в январе', 'с Путиным весной']);
    const second = file('second.txt', corrected);
    const refused = await run(second, '--update', articleId);
    expect(refused.status).toBe(1);
    expect(refused.errors).toContain('--conflicts');
    expect(refused.lines[0].changes).toMatchObject([
      { kind: 'conflict', imported: expect.stringContaining('январе') },
    ]);
    expect(await article()).toContain('с Путиным весной');
    const done = await run(second, '--update', articleId, '--conflicts', 'theirs');
    expect(done.status).toBe(0);
    expect(await article()).toContain('с Путиным в феврале');
  });

  test('says what it cannot do', async () => {
    const second = file('second.txt', corrected);
    expect(await run(second, '--update', 'nobody')).toMatchObject({ status: 1, lines: [] });
    expect((await run(second, '--update', articleId, '--lang', 'tr')).errors).toContain('--text names one');
    expect((await run(second, '--update', articleId, '--conflicts', 'mine')).errors).toContain(
      'ours or theirs',
    );
    expect((await run(second, '--trial')).errors).toContain('belong to --update');
    expect((await run(second, second, '--update', articleId)).errors).toContain('takes one file');
  });
});
