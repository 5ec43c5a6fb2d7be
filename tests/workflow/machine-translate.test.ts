import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/article/article.ts';
import { updateBlock } from '../../src/article/store.ts';
import { createArticleReader } from '../../src/workflow/article-reader.ts';
import {
  cancelMachineTranslation,
  listMachineTranslations,
  retryMachineTranslation,
  startMachineTranslation,
} from '../../src/workflow/machine-translate.ts';
import type { Done } from '../../src/workflow/outcome.ts';
import { articleOperation } from '../../src/workflow/services.ts';
import { type Behaviour, json, refusal } from '../translation/engines/fake-libretranslate.ts';
import {
  anna,
  articleId,
  asked,
  capitals,
  machineAt,
  meanwhile,
  panelsOf,
  paragraphs,
  revise,
  rowsOf,
  start,
  stateOf,
  translationOf,
  until,
  useMachineDesk,
} from './machine-translate/machine-desk.ts';

const desk = useMachineDesk();

const brokenOff: Behaviour = (response) => void response.destroy();

describe('a machine translation', () => {
  test('begins with rows that wait and ends with every row filled', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push(
      meanwhile(async () => {
        const side = await panelsOf(desk, textId);
        expect(side.target).toEqual([]);
        expect(side.text).toMatchObject({
          role: 'translation',
          lang: 'uk',
          provenance: { kind: 'machine', engine: 'libretranslate', engineVersion: null },
        });
        expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, '']));
        for (const bead of side.alignment.beads) {
          expect(bead).toMatchObject({ status: 'auto', reasons: [{ code: 'waiting-for-machine' }] });
        }
      }),
    );
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({
      engineId: 'libretranslate',
      state: 'done',
      done: wanted.length,
      total: wanted.length,
      problem: null,
    });
    expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, text.toUpperCase()]));
    expect(asked(desk)).toEqual(wanted);
    expect(desk.server.posted.every(({ source, target }) => source === 'ru' && target === 'uk')).toBe(true);
  });

  test('says of every block and row that a machine made it, by which engine and version', async () => {
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const { text, target, alignment, source } = await panelsOf(desk, textId);
    expect(text.provenance).toMatchObject({ engine: 'libretranslate', engineVersion: '1.9.6' });
    expect(target.map(({ kind }) => kind)).toEqual(source.map(({ kind }) => kind));
    for (const block of target) {
      expect(block).toMatchObject({
        draft: block.text,
        lang: 'uk',
        boilerplate: null,
        reasons: [{ code: 'machine-translated', values: { engine: 'libretranslate', version: '1.9.6' } }],
      });
    }
    for (const bead of alignment.beads) {
      expect(bead).toMatchObject({
        status: 'auto',
        score: null,
        reasons: [{ code: 'machine-translated', values: { engine: 'libretranslate' } }],
      });
    }
  });

  test('leaves boilerplate out', async () => {
    const { boilerplate, text } = (await stateOf(desk.services)).blocks.find((b) => b.boilerplate) ?? {};
    expect(boilerplate).toBeDefined();
    await start(desk);
    await desk.machine.runner.idle();
    expect(asked(desk)).not.toContain(text);
  });

  test('is read by an open page part by part, as a fresh reading reads it', async () => {
    const reader = createArticleReader(desk.services.database, desk.services.projectId);
    const lengths: number[] = [];
    const look = async () => {
      const state = (await reader.read(articleId))?.state;
      expect(state).toEqual(await stateOf(desk.services));
      lengths.push((await panelsOf(desk, textId)).target.length);
    };
    for (let i = 0; i < 5; i++) desk.server.next.push(meanwhile(look));
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    expect(lengths).toEqual([0, 4, 8, 12, 16]);
  });

  test('asked for twice under one id is made once', async () => {
    const twice = { ...anna, operationId: 'once' };
    const wanted = { engineId: 'libretranslate', to: 'uk' };
    const first = await startMachineTranslation(desk.services, desk.machine, twice, wanted);
    expect(await startMachineTranslation(desk.services, desk.machine, twice, wanted)).toEqual(first);
    await desk.machine.runner.idle();
    expect(await listMachineTranslations(desk.services, articleId)).toHaveLength(1);
    expect(asked(desk)).toEqual(await paragraphs(desk));
  });

  test.each([
    ['by an engine that is not set up', { engineId: 'apertium', to: 'uk' }, 'engine-not-configured'],
    ["into the article's own language", { engineId: 'libretranslate', to: 'ru' }, 'same-language'],
  ])('cannot be made %s', async (_, wanted, why) => {
    const once = { ...anna, operationId: 'once' };
    expect(await startMachineTranslation(desk.services, desk.machine, once, wanted)).toEqual({
      kind: 'impossible',
      why,
    });
    expect(await listMachineTranslations(desk.services, articleId)).toEqual([]);
  });

  test('cannot be made of an article that is not there', async () => {
    const elsewhere = { ...anna, articleId: 'other', operationId: 'once' };
    const wanted = { engineId: 'libretranslate', to: 'uk' };
    expect(await startMachineTranslation(desk.services, desk.machine, elsewhere, wanted)).toEqual({
      kind: 'not-found',
    });
  });

  test('translates a table cell by cell', async () => {
    const block = (await panelsOf(desk, '')).source[3] as Block;
    const make = articleOperation(desk.services, { ...anna, operationId: 'make' }, 'make-table');
    await desk.services.history.perform<Done>(make, async (rows) => {
      const patch = { kind: 'table', text: 'Год\tЦена\n2021\tпять' } as const;
      await updateBlock(rows, desk.services.projectId, block.id, patch);
      return { kind: 'done' };
    });
    desk.server.next.push((response, { q }) => {
      json(response, 200, { translatedText: q.map((text) => `${text.toUpperCase()}\t\n`) });
    });
    const { textId } = await start(desk);
    await desk.machine.runner.idle();
    const { target } = await panelsOf(desk, textId);
    expect(target[3]).toMatchObject({ kind: 'table', text: 'ГОД\tЦЕНА\n2021\tПЯТЬ' });
    expect(target[0]?.text).toBe('БАЙДЕН ВСТРЕТИТЬСЯ С ПУТИНЫМ В ЯНВАРЕ');
  });
});

describe('a failure half-way', () => {
  const failures: readonly (readonly [string, Behaviour, object])[] = [
    [
      'too many requests',
      refusal(429, 'Slowdown', { 'retry-after': '60' }),
      { kind: 'rate-limited', detail: { code: 'slow-down' }, retryAfterSeconds: 60 },
    ],
    ['a lost connection', brokenOff, { kind: 'unavailable', detail: { code: 'connection-lost' } }],
    [
      'a garbled answer',
      (response) => json(response, 200, { translatedText: ['ОДИН'] }),
      { kind: 'garbled', detail: { code: 'wrong-count' } },
    ],
    ['a refusal', refusal(403, 'Invalid API key'), { kind: 'refused', detail: { code: 'key-refused' } }],
  ];
  test.each(failures)(
    'by %s keeps what was done, and a retry adds only the rest',
    async (_, bad, problem) => {
      const wanted = await paragraphs(desk);
      desk.server.next.push(capitals, capitals, bad);
      const { jobId, textId } = await start(desk);
      await desk.machine.runner.idle();
      expect(await translationOf(desk, jobId)).toMatchObject({
        state: 'failed',
        problem,
        done: 8,
        total: wanted.length,
      });
      const kept = (await rowsOf(desk, textId)).map(([, target]) => target);
      expect(kept).toEqual(wanted.map((text, i) => (i < 8 ? text.toUpperCase() : '')));

      desk.server.posted.length = 0;
      expect(await retryMachineTranslation(desk.services, desk.machine, anna, jobId)).toEqual({
        kind: 'done',
      });
      await desk.machine.runner.idle();
      expect(asked(desk)).toEqual(wanted.slice(8));
      expect(await translationOf(desk, jobId)).toMatchObject({
        state: 'done',
        problem: null,
        done: wanted.length,
      });
      expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, text.toUpperCase()]));
    },
  );

  test('keeps what people did to the drafts, and a retry leaves it alone', async () => {
    desk.server.next.push(capitals, brokenOff);
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    const [first, second] = (await panelsOf(desk, textId)).target as [Block, Block];
    await revise(desk, first, { kind: 'edit-text', text: 'Байден зустрінеться' });
    await revise(desk, second, { kind: 'merge-block' });
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    const { target } = await panelsOf(desk, textId);
    const wanted = await paragraphs(desk);
    expect(target).toHaveLength(wanted.length - 1);
    expect(target[0]?.text).toBe('Байден зустрінеться');
    expect(target[1]?.text).toBe(`${wanted[1]} ${wanted[2]}`.toUpperCase());
    expect(asked(desk).length).toBe(wanted.length + 4);
  });

  test('by a paragraph that came back empty leaves only this one waiting', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push((response, { q }) => {
      json(response, 200, { translatedText: q.map((text, i) => (i === 1 ? ' ' : text.toUpperCase())) });
    });
    const { jobId, textId } = await start(desk);
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({
      state: 'failed',
      problem: { kind: 'garbled', detail: { code: 'wrong-shape' } },
      done: wanted.length - 1,
    });
    desk.server.posted.length = 0;
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(asked(desk)).toEqual([wanted[1]]);
    expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, text.toUpperCase()]));
  });

  test('by an engine that is no longer set up says so', async () => {
    desk.server.next.push(capitals, brokenOff);
    const { jobId } = await start(desk);
    await desk.machine.runner.idle();
    await desk.machine.runner.stop();
    desk.machine = machineAt(desk.services, []);
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({
      state: 'failed',
      done: 4,
      problem: {
        kind: 'not-configured',
        detail: { code: 'engine-not-configured', values: { engine: 'libretranslate' } },
      },
    });
  });

  test('is not a retry for another article, or one that is not there', async () => {
    const { jobId } = await start(desk);
    await desk.machine.runner.idle();
    const elsewhere = { ...anna, articleId: 'other' };
    expect(await retryMachineTranslation(desk.services, desk.machine, elsewhere, jobId)).toEqual({
      kind: 'not-found',
    });
    expect(await retryMachineTranslation(desk.services, desk.machine, anna, 'none')).toEqual({
      kind: 'not-found',
    });
    expect(await cancelMachineTranslation(desk.services, desk.machine, elsewhere, jobId)).toEqual({
      kind: 'not-found',
    });
  });
});

describe('cancelling', () => {
  test('keeps what was done, and a retry goes on from there', async () => {
    const wanted = await paragraphs(desk);
    let held: () => void = () => undefined;
    desk.server.next.push(capitals, (response, posted) => {
      held = () => capitals(response, posted);
    });
    const { jobId, textId } = await start(desk);
    await until(() => desk.server.posted.length === 2);
    expect(await cancelMachineTranslation(desk.services, desk.machine, anna, jobId)).toEqual({
      kind: 'done',
    });
    held();
    await desk.machine.runner.idle();
    expect(await translationOf(desk, jobId)).toMatchObject({
      state: 'cancelled',
      done: 4,
      problem: null,
    });
    expect((await panelsOf(desk, textId)).target).toHaveLength(4);
    expect(await cancelMachineTranslation(desk.services, desk.machine, anna, jobId)).toEqual({
      kind: 'done',
    });

    desk.server.posted.length = 0;
    await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
    await desk.machine.runner.idle();
    expect(asked(desk)).toEqual(wanted.slice(4));
    expect(await cancelMachineTranslation(desk.services, desk.machine, anna, jobId)).toEqual({
      kind: 'impossible',
      why: 'ended',
    });
  });

  test('and retrying at once loses and repeats nothing', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push(
      capitals,
      meanwhile(async () => {
        await cancelMachineTranslation(desk.services, desk.machine, anna, jobId);
        await retryMachineTranslation(desk.services, desk.machine, anna, jobId);
      }),
    );
    const { jobId, textId } = await start(desk);
    await until(async () => (await translationOf(desk, jobId)).state === 'done');
    expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, text.toUpperCase()]));
  });
});

describe('a restart', () => {
  test('goes on where the last process ended', async () => {
    const wanted = await paragraphs(desk);
    desk.server.next.push(capitals, capitals, () => undefined);
    const { jobId, textId } = await start(desk);
    await until(() => desk.server.posted.length === 3);
    await desk.machine.runner.stop();
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'running', done: 8 });

    desk.server.posted.length = 0;
    desk.machine = machineAt(desk.services, await desk.machine.engines());
    await desk.machine.runner.resume();
    await desk.machine.runner.idle();
    expect(asked(desk)).toEqual(wanted.slice(8));
    expect(await translationOf(desk, jobId)).toMatchObject({ state: 'done', done: wanted.length });
    expect(await rowsOf(desk, textId)).toEqual(wanted.map((text) => [text, text.toUpperCase()]));
  });
});
