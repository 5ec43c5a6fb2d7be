import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/database/open.ts';
import { createHistory, type History } from '../../src/history/history.ts';
import type { RowWriter } from '../../src/history/row-writer.ts';
import { countingClock, temporaryDatabase } from '../setup/database.ts';

let database: Database;
let history: History;
let dispose: () => Promise<void>;
let operations = 0;

beforeEach(async () => {
  ({ database, dispose } = await temporaryDatabase());
  history = createHistory(database, countingClock());
});
afterEach(() => dispose());

const key = (id: string) => ({ project_id: 'p', id });
const entity = (id: string, label: string) => ({ ...key(id), label, names: '{}', wikidata: null });

function request(actorId: string, kind = 'test', id = `op-${++operations}`) {
  return { id, projectId: 'p', stream: 's', actorId, kind };
}
function perform(actorId: string, work: (rows: RowWriter) => Promise<unknown>, id?: string) {
  return history.perform(request(actorId, 'test', id), async (rows) => {
    await work(rows);
    return { kind: 'done' };
  });
}
function labels() {
  return database.read.selectFrom('entity').select(['id', 'label', 'version']).orderBy('id').execute();
}

describe('the operation log', () => {
  test('undo takes back my last operation and redo brings it back, versions always rising', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')));
    await perform('anna', (rows) => rows.update('entity', key('e'), { label: 'ORG' }));
    expect(await labels()).toEqual([{ id: 'e', label: 'ORG', version: 2 }]);
    expect((await history.undo(request('anna'))).kind).toBe('done');
    expect(await labels()).toEqual([{ id: 'e', label: 'PER', version: 3 }]);
    expect((await history.undo(request('anna'))).kind).toBe('done');
    expect(await labels()).toEqual([]);
    expect(await history.undo(request('anna'))).toEqual({ kind: 'nothing-to-revert' });
    await history.redo(request('anna'));
    await history.redo(request('anna'));
    expect(await labels()).toEqual([{ id: 'e', label: 'ORG', version: 6 }]);
    expect(await history.redo(request('anna'))).toEqual({ kind: 'nothing-to-revert' });
  });

  test('new work after an undo leaves nothing to redo', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')));
    await history.undo(request('anna'));
    await perform('anna', (rows) => rows.insert('entity', entity('f', 'PER')));
    expect(await history.redo(request('anna'))).toEqual({ kind: 'nothing-to-revert' });
  });

  test('undo passes over what others did elsewhere', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('a', 'PER')));
    await perform('boris', (rows) => rows.insert('entity', entity('b', 'PER')));
    await history.undo(request('anna'));
    expect((await labels()).map(({ id }) => id)).toEqual(['b']);
  });

  test('undo names the operation of somebody else that is in its way', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')));
    await perform('boris', (rows) => rows.update('entity', key('e'), { label: 'ORG' }), 'theirs');
    expect(await history.undo(request('anna'))).toMatchObject({ kind: 'in-the-way', by: { id: 'theirs' } });
    await history.undo(request('boris'));
    expect((await history.undo(request('anna'))).kind).toBe('done');
  });

  test('undo waits for work that relied on the row, until that is taken back', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')));
    await perform('boris', async (rows) => {
      await rows.rely('entity', key('e'));
      await rows.insert('entity', entity('f', 'PER'));
    });
    expect((await history.undo(request('anna'))).kind).toBe('in-the-way');
    await history.undo(request('boris'));
    expect((await history.undo(request('anna'))).kind).toBe('done');
  });

  test('a repeated operation id is answered as the first time and does nothing again', async () => {
    const insert = () =>
      history.perform(request('anna', 'test', 'once'), async (rows) => {
        await rows.insert('entity', entity(`e${rows.seq}`, 'PER'));
        return { kind: 'done', seq: rows.seq };
      });
    expect(await insert()).toEqual({ kind: 'done', seq: 1 });
    expect(await insert()).toEqual({ kind: 'done', seq: 1 });
    expect(await labels()).toHaveLength(1);
  });

  test('a refusal leaves neither rows nor a log entry nor a gap', async () => {
    const answer = await history.perform(request('anna'), async (rows) => {
      await rows.insert('entity', entity('e', 'PER'));
      return { kind: 'conflict', why: 'stale' };
    });
    expect(answer).toEqual({ kind: 'conflict', why: 'stale' });
    expect(await labels()).toEqual([]);
    expect(await database.read.selectFrom('operation').selectAll().execute()).toEqual([]);
    await perform('anna', async (rows) => expect(rows.seq).toBe(1));
  });

  test('listeners hear of the new head once it is durable', async () => {
    const heads: number[] = [];
    const stop = history.feed.listen('s', (seq) => heads.push(seq));
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')));
    await history.undo(request('anna'));
    stop();
    await history.redo(request('anna'));
    expect(heads).toEqual([1, 2]);
  });

  test('what follows from an operation goes with it and comes back with it', async () => {
    const follow = (id: string, work: (rows: RowWriter) => Promise<unknown>) =>
      history.perform({ ...request('anna', 'follow', id), groupId: 'leader' }, async (rows) => {
        await work(rows);
        return { kind: 'done' };
      });
    await perform('anna', (rows) => rows.insert('entity', entity('a', 'PER')), 'leader');
    await follow('first', (rows) => rows.insert('entity', entity('b', 'PER')));
    await perform('anna', (rows) => rows.update('entity', key('a'), { label: 'ORG' }), 'between');
    await follow('second', (rows) => rows.update('entity', key('b'), { label: 'LOC' }));
    expect(await history.undo(request('anna'))).toMatchObject({ reverted: { id: 'between' } });
    expect((await labels()).map(({ label }) => label)).toEqual(['PER', 'LOC']);
    // What the machine did meanwhile is no work of hers: redo is still there.
    await follow('third', (rows) => rows.insert('entity', entity('c', 'PER')));
    await history.redo(request('anna'));
    await history.undo(request('anna'));
    expect(await history.undo({ ...request('anna'), underWay: ['leader'] })).toMatchObject({
      kind: 'under-way',
      wanted: { id: 'leader' },
    });
    const heads: number[] = [];
    history.feed.listen('s', (seq) => heads.push(seq));
    expect(await history.undo(request('anna'))).toMatchObject({ reverted: { id: 'leader' } });
    expect(heads).toHaveLength(1);
    expect(await labels()).toEqual([]);
    expect(await history.redo(request('anna'))).toMatchObject({ reverted: { id: 'leader' } });
    expect((await labels()).map(({ label }) => label)).toEqual(['PER', 'LOC', 'PER']);
    expect(await history.redo(request('anna'))).toMatchObject({ reverted: { id: 'between' } });
    expect((await labels()).map(({ label }) => label)).toEqual(['ORG', 'LOC', 'PER']);
  });

  test('what follows from an operation goes with the work of others that it stands on', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('a', 'PER')), 'leader');
    await perform('boris', (rows) => rows.update('entity', key('a'), { label: 'ORG' }), 'his');
    await history.perform({ ...request('anna', 'follow', 'her-part'), groupId: 'leader' }, async (rows) => {
      await rows.update('entity', key('a'), { wikidata: 'Q1' });
      return { kind: 'done' };
    });
    expect(await history.undo({ ...request('boris'), underWay: ['leader'] })).toMatchObject({
      kind: 'in-the-way',
      by: { id: 'her-part' },
    });
    expect(await history.undo(request('boris'))).toMatchObject({ reverted: { id: 'his' } });
    expect(await labels()).toMatchObject([{ label: 'PER' }]);
    expect(await history.redo(request('boris'))).toMatchObject({ reverted: { id: 'his' } });
    const rows = await database.read.selectFrom('entity').select(['label', 'wikidata']).execute();
    expect(rows).toEqual([{ label: 'ORG', wikidata: 'Q1' }]);
  });

  test('what would be undone and redone is known beforehand', async () => {
    await perform('anna', (rows) => rows.insert('entity', entity('e', 'PER')), 'mine');
    expect(await history.candidates('p', 's', 'anna')).toMatchObject({ undo: { id: 'mine' }, redo: null });
    await history.undo(request('anna'));
    expect(await history.candidates('p', 's', 'anna')).toMatchObject({ undo: null, redo: { id: 'mine' } });
  });
});

describe('several operations together', () => {
  const insert = (id: string) => async (rows: RowWriter) => {
    await rows.insert('entity', entity(id, 'PER'));
    return { kind: 'done' };
  };

  test('are all done, each of them to be taken back by itself, and announced once', async () => {
    const heard: number[] = [];
    history.feed.listen('s', (seq) => heard.push(seq));
    const answer = await history.together(async (run) => {
      await run(request('anna', 'test', 'first'), insert('a'));
      return run(request('anna', 'test', 'second'), insert('b'));
    });
    expect(answer).toEqual({ kind: 'done' });
    expect(heard).toEqual([2]);
    expect(await history.undo(request('anna'))).toMatchObject({ reverted: { id: 'second' } });
    expect((await labels()).map(({ id }) => id)).toEqual(['a']);
  });

  test('leave nothing where one of them is refused, and may be asked for again', async () => {
    const both = (second: () => Promise<{ kind: string }>) =>
      history.together(async (run) => {
        await run(request('anna', 'test', 'first'), insert('a'));
        return run(request('anna', 'test', 'second'), async (rows) => {
          await insert('b')(rows);
          return second();
        });
      });
    expect(await both(async () => ({ kind: 'stale' }))).toEqual({ kind: 'stale' });
    expect(await labels()).toEqual([]);
    expect(await both(async () => ({ kind: 'done' }))).toEqual({ kind: 'done' });
    expect(await both(async () => ({ kind: 'done' }))).toEqual({ kind: 'done' });
    expect((await labels()).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
