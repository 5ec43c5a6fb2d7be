import { describe, expect, test } from '@jest/globals';
import { emptyRows, startRowsTranslation } from '../../../src/workflow/machine-translate/start-rows.ts';
import { refusal } from '../../translation/engines/fake-libretranslate.ts';
import {
  anna,
  asked,
  capitals,
  editRow,
  paragraphs,
  revert,
  rowsOf,
  start,
  stateOf,
  translationOf,
  useMachineDesk,
} from './machine-desk.ts';

const desk = useMachineDesk();

/** A translation of which the first four rows are there: the engine broke off. */
async function begun(): Promise<string> {
  desk.server.next.push(capitals, refusal(403, 'Invalid API key'));
  const { textId } = await start(desk);
  await desk.machine.runner.idle();
  desk.server.posted.length = 0;
  return textId;
}

async function emptyIds(textId: string): Promise<readonly string[]> {
  return emptyRows(await stateOf(desk.services), textId).map(({ id }) => id);
}

async function translateRows(textId: string, rows: readonly string[]) {
  const request = { ...anna, operationId: desk.services.makeId() };
  const wanted = { engineId: 'libretranslate', textId, rows };
  const started = await startRowsTranslation(desk.services, desk.machine, request, wanted);
  await desk.machine.runner.idle();
  return started;
}

describe('rows that are given to an engine', () => {
  test('are drafted, and no other row is', async () => {
    const textId = await begun();
    const wanted = await paragraphs(desk);
    const empty = await emptyIds(textId);
    expect(empty).toHaveLength(wanted.length - 4);
    const started = await translateRows(textId, [empty[1] ?? '', empty[3] ?? '']);
    if (started.kind !== 'done') throw new RangeError(started.kind);
    expect(asked(desk)).toEqual([wanted[5], wanted[7]]);
    expect(await translationOf(desk, started.jobId)).toMatchObject({ state: 'done', done: 2, total: 2 });
    const rows = await rowsOf(desk, textId);
    expect(rows[5]).toEqual([wanted[5], wanted[5]?.toUpperCase()]);
    expect(await emptyIds(textId)).toEqual(empty.filter((_, at) => at !== 1 && at !== 3));
  });

  test('are only those that are empty and that nobody settled', async () => {
    const textId = await begun();
    const [settled = ''] = await emptyIds(textId);
    await editRow(desk, textId, () => ({ kind: 'mark-empty', bead: settled, onPurpose: true }));
    expect(await emptyIds(textId)).not.toContain(settled);
    expect(await translateRows(textId, [settled])).toEqual({
      kind: 'impossible',
      why: 'nothing-to-translate',
    });
    expect(desk.server.posted).toEqual([]);
  });

  test('are empty again after one undo, and drafted again after a redo', async () => {
    const textId = await begun();
    const empty = await emptyIds(textId);
    const before = await rowsOf(desk, textId);
    await translateRows(textId, empty.slice(0, 6));
    const after = await rowsOf(desk, textId);
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'machine-translate-rows' } });
    expect(await rowsOf(desk, textId)).toEqual(before);
    await revert(desk, 'redo');
    expect(await rowsOf(desk, textId)).toEqual(after);
  });

  test('want an engine that may be used', async () => {
    const textId = await begun();
    const none = { ...desk.machine, engines: async () => [] };
    const request = { ...anna, operationId: desk.services.makeId() };
    const wanted = { engineId: 'libretranslate', textId, rows: await emptyIds(textId) };
    expect(await startRowsTranslation(desk.services, none, request, wanted)).toEqual({
      kind: 'impossible',
      why: 'engine-not-configured',
    });
  });
});
