import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/article/article.ts';
import {
  cancelMachineTranslation,
  listMachineTranslations,
  retryMachineTranslation,
} from '../../../src/workflow/machine-translate.ts';
import { reviseBlock } from '../../../src/workflow/revise-block.ts';
import { revertible } from '../../../src/workflow/undo.ts';
import { type Behaviour, refusal } from '../../translation/engines/fake-libretranslate.ts';
import {
  anna,
  articleId,
  asked,
  capitals,
  editRow,
  meanwhile,
  panelsOf,
  paragraphs,
  revert,
  revise,
  rowsOf,
  start,
  stateOf,
  translationOf,
  until,
  useMachineDesk,
} from './machine-desk.ts';

const desk = useMachineDesk();
const brokenOff: Behaviour = refusal(403, 'Invalid API key');

/** Versions only ever rise, so they are left out of the comparison. */
async function content(): Promise<unknown> {
  const state = await stateOf(desk.services);
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));
}

const wholeRows = async () => (await paragraphs(desk)).map((text) => [text, text.toUpperCase()]);
const mergeRows = (textId: string, at: number) =>
  editRow(desk, textId, (ids) => ({ kind: 'merge-rows', bead: ids[at] as string }));

describe('undo of a machine translation', () => {
  test('that is done takes all of it back in one step, and redo brings all of it back', async () => {
    const before = await content();
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const after = await content();
    expect(await revert(desk, 'undo')).toMatchObject({
      kind: 'done',
      reverted: { kind: 'machine-translate', summary: { lang: 'uk' } },
    });
    expect(await content()).toEqual(before);
    expect(await listMachineTranslations(desk.services, articleId)).toEqual([]);
    expect(await retryMachineTranslation(desk.services, desk.machine, anna, jobId)).toEqual({
      kind: 'not-found',
    });
    expect(await revertible(desk.services, anna)).toMatchObject({
      undo: null,
      redo: { kind: 'machine-translate' },
    });
    expect(await revert(desk, 'redo')).toMatchObject({
      kind: 'done',
      reverted: { kind: 'machine-translate' },
    });
    expect(await content()).toEqual(after);
    expect(await rowsOf(desk, textId)).toEqual(await wholeRows());
    expect(await revert(desk, 'redo')).toEqual({ kind: 'nothing-to-revert' });
    expect((await revert(desk, 'undo')).kind).toBe('done');
    expect(await content()).toEqual(before);
  });

  test('asked for twice under one id is done once', async () => {
    await start(desk);
    await desk.machine.runner.idle();
    const same = { ...desk, services: { ...desk.services, makeId: () => 'the-same' } };
    expect(await revert(same, 'undo')).toEqual(await revert(same, 'undo'));
    expect(await revert(desk, 'undo')).toEqual({ kind: 'nothing-to-revert' });
  });

  test('that is under way takes nothing away from it, and says so', async () => {
    const refused = { kind: 'impossible', why: 'machine-at-work' };
    const ask = meanwhile(async () => expect(await revert(desk, 'undo')).toEqual(refused));
    desk.server.next.push(ask, ask, capitals, ask);
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done' });
    expect(await rowsOf(desk, textId)).toEqual(await wholeRows());
  });

  test('that was stopped takes what there was of it back', async () => {
    const before = await content();
    let held: () => void = () => undefined;
    desk.server.next.push(capitals, (response, posted) => {
      held = () => capitals(response, posted);
    });
    const { jobId } = await start(desk);
    await until(() => desk.server.posted.length === 2);
    await cancelMachineTranslation(desk.services, desk.machine, anna, jobId);
    expect((await revert(desk, 'undo')).kind).toBe('done');
    held();
    await desk.machine.runner.idle();
    expect(await content()).toEqual(before);
  });

  test('that somebody corrected waits for the correction, and names it', async () => {
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const block = (await panelsOf(desk, textId)).target[5] as Block;
    const boris = { articleId, actorId: 'boris', operationId: 'correct', blockId: block.id };
    await reviseBlock(
      desk.services,
      { ...boris, version: block.version },
      { kind: 'edit-text', text: 'Інакше' },
    );
    const before = await content();
    expect(await revert(desk, 'undo')).toMatchObject({
      kind: 'in-the-way',
      wanted: { kind: 'machine-translate' },
      by: { id: 'correct' },
    });
    expect(await content()).toEqual(before);
  });

  test('that was asked for again takes back what was asked for last', async () => {
    const before = await content();
    desk.server.next.push(capitals, capitals, brokenOff);
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    await revise(desk, (await panelsOf(desk, textId)).target[0] as Block, {
      kind: 'edit-text',
      text: 'Своє',
    });
    const corrected = await content();
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'machine-translate-part' } });
    expect(await content()).toEqual(corrected);
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'edit-text' } });
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'machine-translate' } });
    expect(await content()).toEqual(before);
  });

  test('that is asked for again is not for now, nor is what was asked for first', async () => {
    desk.server.next.push(capitals, brokenOff);
    const { jobId } = await start(desk);
    await desk.machine.runner.idle();
    const ask = meanwhile(async () =>
      expect(await revert(desk, 'undo')).toEqual({ kind: 'impossible', why: 'machine-at-work' }),
    );
    desk.server.next.push(ask, ask);
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done' });
  });
});

describe('undo of an edit that was made while the machine worked', () => {
  test('takes back the edit, and no paragraph of the machine', async () => {
    desk.server.next.push(
      capitals,
      meanwhile(() => mergeRows(textId, 1)),
      meanwhile(async () => expect((await revert(desk, 'undo')).kind).toBe('done')),
      meanwhile(async () => expect((await revert(desk, 'redo')).kind).toBe('done')),
    );
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const [, first] = await rowsOf(desk, textId);
    expect(first?.[0]).toBe('by ANKASAM Ekip | Ülviye FİLİYEVA ERKEÇ');
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'merge-rows' } });
    expect(await rowsOf(desk, textId)).toEqual(await wholeRows());
    expect(await revert(desk, 'undo')).toMatchObject({ reverted: { kind: 'machine-translate' } });
  });

  test('waits while the machine is at work, if the machine built on it', async () => {
    desk.server.next.push(
      capitals,
      meanwhile(() => mergeRows(textId, 3)),
      meanwhile(async () => {
        expect(await revert(desk, 'undo')).toMatchObject({
          kind: 'in-the-way',
          wanted: { kind: 'merge-rows' },
          by: { kind: 'machine-translate-part' },
        });
      }),
    );
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    expect(await rowsOf(desk, textId)).toHaveLength((await paragraphs(desk)).length - 1);
  });

  test('takes along, when the machine is done, the paragraphs that were built on it, and redo brings both', async () => {
    const before = await content();
    desk.server.next.push(
      capitals,
      meanwhile(() => mergeRows(textId, 3)),
    );
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const after = await content();
    expect(await revert(desk, 'undo')).toMatchObject({ kind: 'done', reverted: { kind: 'merge-rows' } });
    const waiting = (await wholeRows()).map(([text, done], i) => [text, i < 4 || i > 7 ? done : '']);
    expect(await rowsOf(desk, textId)).toEqual(waiting);
    expect(await revert(desk, 'redo')).toMatchObject({ reverted: { kind: 'merge-rows' } });
    expect(await content()).toEqual(after);

    await revert(desk, 'undo');
    desk.server.posted.length = 0;
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(asked(desk)).toEqual((await paragraphs(desk)).slice(4, 8));
    expect(await rowsOf(desk, textId)).toEqual(await wholeRows());
    expect((await panelsOf(desk, textId)).target.map(({ text }) => text)).toEqual(
      (await wholeRows()).map(([, text]) => text),
    );
    for (let i = 0; i < 2; i++) expect((await revert(desk, 'undo')).kind).toBe('done');
    expect(await content()).toEqual(before);
  });

  test('and redo while somebody asks for the same paragraphs again has them translated once', async () => {
    desk.server.next.push(
      capitals,
      meanwhile(() => mergeRows(textId, 3)),
    );
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const after = await rowsOf(desk, textId);
    expect((await revert(desk, 'undo')).kind).toBe('done');
    desk.server.next.push(meanwhile(async () => expect((await revert(desk, 'redo')).kind).toBe('done')));
    const boris = { ...anna, actorId: 'boris' };
    await retryMachineTranslation(desk.services, desk.machine, boris, jobId);
    await desk.machine.runner.idle();
    expect(await rowsOf(desk, textId)).toEqual(after);
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done', done: after.length + 1 });
  });
});
