import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findSettings } from '../../src/project/store.ts';
import { createArticleReader } from '../../src/workflow/article-reader.ts';
import type { ArticleState } from '../../src/workflow/article-state.ts';
import { openDesk, openProblemLine } from '../../src/workflow/open-desk.ts';
import type { Services } from '../../src/workflow/services.ts';
import { glance, personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'diptych-desk-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function open(): Promise<Services> {
  const desk = await openDesk(directory);
  if (desk.kind !== 'opened') throw new Error(openProblemLine(desk));
  return desk.services;
}

describe('opening a desk', () => {
  test('makes its project once', async () => {
    const first = await open();
    expect(await findSettings(first.database.read, first.projectId)).toMatchObject({
      languages: expect.arrayContaining(['ru', 'en', 'tr']),
    });
    await first.database.close();
    const second = await open();
    const operations = await second.database.read.selectFrom('operation').select('kind').execute();
    expect(operations).toEqual([{ kind: 'create-project' }]);
    await second.database.close();
  });

  test('finds everything as it was left, and what can be undone', async () => {
    const before = await open();
    await saveSmallArticle(before);
    await personAtWork(before, 'anna').pair({ kind: 'confirm', bead: 'r1' });
    await before.database.close();
    const after = await open();
    expect(glance(await storyNow(after))).toBe('s1|t1! s2|t2 s3|t3 s4| |t4');
    expect((await personAtWork(after, 'anna').undo()).kind).toBe('done');
    await after.database.close();
  });

  test('twice at once gives two desks on the same work', async () => {
    const [one, other] = [await open(), await open()];
    await saveSmallArticle(one);
    const reader = createArticleReader(one.database, one.projectId);
    await reader.read(STORY);
    await Promise.all([
      personAtWork(one, 'anna').pair({ kind: 'confirm', bead: 'r1' }),
      personAtWork(other, 'boris').pair({ kind: 'confirm', bead: 'r2' }),
    ]);
    const reading = await reader.read(STORY);
    expect(glance(reading?.state as ArticleState)).toBe('s1|t1! s2|t2! s3|t3 s4| |t4');
    await one.database.close();
    await other.database.close();
  });

  test('keeps its files private even in a folder that others may read', async () => {
    chmodSync(directory, 0o755);
    const services = await open();
    await saveSmallArticle(services);
    for (const file of readdirSync(directory)) {
      expect([file, statSync(join(directory, file)).mode & 0o077]).toEqual([file, 0]);
    }
    await services.database.close();
  });

  test('has a clock that never stands still', async () => {
    const { clock, database } = await open();
    const times = Array.from({ length: 100 }, clock);
    expect(new Set(times).size).toBe(100);
    expect(times).toEqual(times.toSorted());
    await database.close();
  });

  test('that cannot be opened says in one line why and what to do', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    const problems = [
      await openDesk(join(file, 'below')),
      { kind: 'newer', directory, found: 9, known: 1 } as const,
      { kind: 'old-sqlite', found: '3.40.0', needed: '3.51.3' } as const,
    ];
    const lines = problems.map((problem) => (problem.kind === 'opened' ? '' : openProblemLine(problem)));
    expect(lines[0]).toMatch(/cannot keep data in .*--data/);
    expect(lines[1]).toMatch(/newer Diptych .*update/);
    expect(lines[2]).toMatch(/SQLite 3\.40\.0.*npm ci/);
    expect(lines.some((line) => line.includes('\n'))).toBe(false);
  });
});
