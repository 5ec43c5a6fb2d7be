import { describe, expect, test } from '@jest/globals';
import { updateArticle } from '../../../src/article/store.ts';
import { retryMachineTranslation } from '../../../src/workflow/machine-translate.ts';
import type { Done } from '../../../src/workflow/outcome.ts';
import { articleOperation } from '../../../src/workflow/services.ts';
import {
  anna,
  articleId,
  asked,
  capitals,
  editRow,
  meanwhile,
  panelsOf,
  paragraphs,
  revise,
  reviseSource,
  rowsOf,
  start,
  stateOf,
  translationOf,
  useMachineDesk,
} from './machine-desk.ts';

const desk = useMachineDesk();

describe('what people do while the machine works', () => {
  test('merged rows get all their translations, in order', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push(
      capitals,
      meanwhile(() => editRow(desk, textId, (ids) => ({ kind: 'merge-rows', bead: ids[3] as string }))),
    );
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const rows = await rowsOf(desk, textId);
    expect(rows).toHaveLength(wanted.length - 1);
    expect(rows[3]).toEqual([`${wanted[3]} | ${wanted[4]}`, `${wanted[3]} | ${wanted[4]}`.toUpperCase()]);
    expect((await panelsOf(desk, textId)).alignment.beads[3]).toMatchObject({
      reasons: [{ code: 'by-hand' }],
    });
  });

  test('a source block that was moved to another row takes its translation there', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push(
      meanwhile(async () => {
        const { source } = await panelsOf(desk, textId);
        const block = source[1]?.id as string;
        await editRow(desk, textId, (ids) => ({ kind: 'move-block', block, toBead: ids[6] as string }));
      }),
    );
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const rows = await rowsOf(desk, textId);
    expect(rows[1]).toEqual(['', '']);
    expect(rows[6]).toEqual([`${wanted[1]} | ${wanted[6]}`, `${wanted[1]} | ${wanted[6]}`.toUpperCase()]);
  });

  test('a text that was edited is translated as it reads now', async () => {
    desk.server.next.push(meanwhile(() => reviseSource(desk, 1, { kind: 'edit-text', text: 'от редакции' })));
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    expect((await rowsOf(desk, textId))[1]).toEqual(['от редакции', 'ОТ РЕДАКЦИИ']);
    expect(asked(desk)).toEqual(expect.arrayContaining(['by ANKASAM Ekip', 'от редакции']));
  });

  test('blocks that were merged, split, marked and restored are each translated as they are now', async () => {
    desk.server.next.push(
      meanwhile(async () => {
        await reviseSource(desk, 10, { kind: 'split-block', offset: 108, newBlock: 'split-off' });
        await reviseSource(desk, 3, { kind: 'merge-block' });
        await reviseSource(desk, 2, { kind: 'mark-boilerplate' });
        const junk = (await stateOf(desk.services)).blocks.find(
          ({ boilerplate }) => boilerplate === 'related-posts',
        );
        if (!junk) throw new Error('no boilerplate');
        await revise(desk, junk, { kind: 'restore-block' });
      }),
    );
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const now = await paragraphs(desk);
    expect(now).toContain('RELATED POSTS');
    const rows = await rowsOf(desk, textId);
    expect(rows.flatMap(([source]) => source.split(' | '))).toEqual(now);
    for (const [source, target] of rows) expect(target).toBe(source.toUpperCase());
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done', done: now.length });
    const { target } = await panelsOf(desk, textId);
    expect(target.map(({ text }) => text)).toEqual(now.map((text) => text.toUpperCase()));
  });

  test('a row left empty on purpose, or confirmed as it is, stays so', async () => {
    desk.server.next.push(
      meanwhile(async () => {
        await editRow(desk, textId, (ids) => ({
          kind: 'mark-empty',
          bead: ids[2] as string,
          onPurpose: true,
        }));
        await editRow(desk, textId, (ids) => ({ kind: 'confirm', bead: ids[8] as string }));
      }),
    );
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const rows = await rowsOf(desk, textId);
    expect(rows.flatMap(([, target], i) => (target === '' ? [i] : []))).toEqual([2, 8]);
    const all = rows.length - 2;
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done', done: all, total: all });
  });

  test('a removed article ends the job', async () => {
    const removed = { ...articleOperation(desk.services, { ...anna, operationId: 'remove' }, 'remove') };
    desk.server.next.push(
      meanwhile(() =>
        desk.services.history.perform<Done>(removed, async (rows) => {
          await updateArticle(rows, desk.services.projectId, articleId, { state: 'removed' });
          return { kind: 'done' };
        }),
      ),
    );
    const { jobId } = await start(desk);
    await desk.machine.runner.idle();
    expect(desk.server.posted).toHaveLength(1);
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'cancelled', done: 0 });
  });

  test('source blocks merged and split after a failure are translated once, with what they lack', async () => {
    desk.server.next.push(capitals, (response) => void response.destroy());
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const [, , , translated, waiting] = await paragraphs(desk);
    await reviseSource(desk, 3, { kind: 'merge-block' });
    await reviseSource(desk, 0, { kind: 'split-block', offset: 18, newBlock: 'split-off' });
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    const rows = await rowsOf(desk, textId);
    expect(rows[0]).toEqual([
      'Байден встретиться | с Путиным в январе',
      'БАЙДЕН ВСТРЕТИТЬСЯ С ПУТИНЫМ В ЯНВАРЕ',
    ]);
    expect(rows[3]).toEqual([`${translated} ${waiting}`, `${translated} | ${waiting}`.toUpperCase()]);
    for (const [source, target] of rows.slice(4)) expect(target).toBe(source.toUpperCase());
  });
});
