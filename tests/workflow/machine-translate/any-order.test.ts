import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf } from '../../../src/article/article.ts';
import { type Engine, failure } from '../../../src/translation/engines/engine.ts';
import { inBatches } from '../../../src/translation/engines/in-batches.ts';
import { type ArticleState, sourceText } from '../../../src/workflow/article-state.ts';
import { editPairs, type PairEdit } from '../../../src/workflow/edit-pairs.ts';
import { retryMachineTranslation } from '../../../src/workflow/machine-translate.ts';
import { type BlockEdit, reviseBlock } from '../../../src/workflow/revise-block.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { revertible, revertLast } from '../../../src/workflow/undo.ts';
import { deskWithSample } from '../../setup/desk.ts';
import {
  anna,
  articleId,
  expectCovered,
  machineAt,
  panelsOf,
  start,
  stateOf,
  translationOf,
} from './machine-desk.ts';

/** A story takes about half a second; 300 of each kind were run when this was written. */
const RUNS = Number(process.env.RUNS ?? 6);

/** What a person does while the engine works; the numbers choose the kind, the place and the person. */
interface Step {
  readonly kind: number;
  readonly pick: number;
  readonly other: number;
}
/** What happens around one request: steps before its answer, and how it ends. */
interface Turn {
  readonly steps: readonly Step[];
  readonly end: 'answer' | 'fail' | 'blank' | 'garbage';
}
const turns = fc.array(
  fc.record({
    steps: fc.array(fc.record({ kind: fc.nat(), pick: fc.nat(), other: fc.nat() }), { maxLength: 4 }),
    end: fc.constantFrom('answer', 'answer', 'fail', 'blank', 'garbage'),
  }),
  { minLength: 1, maxLength: 10 },
);

/** An engine that writes in capitals, unless the script says otherwise. */
function scripted(script: Turn[], run: (step: Step) => Promise<void>): Engine {
  return {
    id: 'scripted',
    name: 'Scripted',
    limits: { maxCharsPerRequest: 100_000, maxUnitsPerRequest: 3 },
    languages: async () => ({ kind: 'languages', pairs: [] }),
    health: async () => ({ kind: 'ready', version: null, pairs: 0 }),
    translate: async ({ texts, signal }) => {
      const { steps, end } = script.shift() ?? { steps: [], end: 'answer' };
      for (const step of steps) await run(step);
      if (signal?.aborted) return failure('cancelled', 'stopped');
      if (end === 'fail') return failure('unavailable', 'connection-lost', { host: 'mt.example' });
      if (end === 'garbage') return failure('garbled', 'broken-json');
      const answers = texts.map((text, i) => (end === 'blank' && i === 0 ? '' : text.toUpperCase()));
      return { kind: 'translated', texts: answers, engine: 'scripted', version: null };
    },
  };
}

function choose<T>(items: readonly T[], pick: number): T {
  return items[pick % items.length] as T;
}

/** Reshapes blocks and rows without changing a word, or does anything at all. */
type Freedom = 'reshape' | 'anything';

async function runStep(services: Services, freedom: Freedom, textId: string, step: Step): Promise<void> {
  const state = await stateOf(services);
  const alignment = state.alignments.find(({ targetTextId }) => targetTextId === textId);
  if (!alignment) return;
  const { pick, other } = step;
  const asked = { articleId, actorId: choose(['anna', 'boris'], other), operationId: services.makeId() };
  const bead = choose(alignment.beads, pick).id;
  const sides = [...blocksOf(state.blocks, sourceText(state).id), ...blocksOf(state.blocks, textId)];
  const block = choose(sides, pick);
  const unit = choose(
    alignment.beads.flatMap(({ source, target }) => [...source, ...target]),
    other,
  );
  const spaces = [...block.text.matchAll(/\s/g)].map(({ index }) => index);
  const offset = spaces.length > 0 ? choose(spaces, other) : 0;
  const direction = other % 3 === 0 ? 'up' : 'down';
  const pair = (edit: PairEdit) => () =>
    editPairs(services, { ...asked, alignmentId: alignment.id, version: null }, edit);
  const revise = (edit: BlockEdit) => () =>
    reviseBlock(services, { ...asked, blockId: block.id, version: block.version }, edit);
  const revert = (way: 'undo' | 'redo') => async () => {
    // The translation itself stays in this test.
    if (way === 'undo' && (await revertible(services, asked)).undo?.kind === 'machine-translate') return;
    await revertLast(services, asked, way);
  };
  const reshape: (() => Promise<unknown>)[] = [
    revise({ kind: 'split-block', offset, newBlock: services.makeId() }),
    revise({ kind: 'split-block', offset, newBlock: services.makeId() }),
    ...(block.boilerplate === null ? [revise({ kind: 'merge-block' }), revise({ kind: 'merge-block' })] : []),
    pair({ kind: 'merge-rows', bead }),
    pair({ kind: 'split-row', bead }),
    pair({ kind: 'move-block', block: unit, toBead: bead }),
    pair({ kind: 'shift-block', block: unit, direction }),
    pair({ kind: 'insert-row', bead }),
    revert('undo'),
    revert('undo'),
    revert('redo'),
  ];
  const anything: (() => Promise<unknown>)[] = [
    ...reshape,
    revise({ kind: 'edit-text', text: `${block.text.slice(0, offset)} новое ${block.text.slice(offset)}` }),
    revise({ kind: 'mark-boilerplate' }),
    revise({ kind: 'restore-block' }),
    pair({ kind: 'mark-empty', bead, onPurpose: direction === 'up' }),
    pair({ kind: 'confirm', bead }),
    pair({ kind: 'unconfirm', bead }),
    pair({ kind: 'shift-side', bead, side: direction === 'up' ? 'source' : 'target', direction }),
  ];
  await choose(freedom === 'reshape' ? reshape : anything, step.kind)();
}

function words(texts: readonly { readonly text: string }[]): string {
  return texts
    .flatMap(({ text }) => text.toUpperCase().split(' '))
    .toSorted()
    .join(' ');
}

/** Versions only ever rise, so they are left out of the comparison. */
function content(state: ArticleState): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));
}

/** Whoever did something last takes it back, until nobody has anything left: nothing is ever in the way of that. */
async function undoEverything(services: Services): Promise<void> {
  for (;;) {
    const last = async (actorId: string) =>
      (await revertible(services, { articleId, actorId })).undo?.seq ?? 0;
    const [hers, his] = [await last('anna'), await last('boris')];
    if (hers === 0 && his === 0) return;
    const actorId = hers > his ? 'anna' : 'boris';
    const asked = { articleId, actorId, operationId: services.makeId() };
    expect(await revertLast(services, asked, 'undo')).toMatchObject({ kind: 'done' });
    expectCovered(await stateOf(services));
  }
}

async function story(freedom: Freedom, script: readonly Turn[]): Promise<void> {
  const { services, dispose } = await deskWithSample();
  try {
    const left = [...script];
    let textId = '';
    const before = content(await stateOf(services));
    const engine = scripted(left, async (step) => {
      await runStep(services, freedom, textId, step);
      expectCovered(await stateOf(services));
    });
    const machine = machineAt(services, [inBatches(engine)]);
    services.history.feed.listen(articleId, () => void stateOf(services).then(expectCovered));
    const begun = await start({ services, machine });
    textId = begun.textId;
    await machine.runner.idle();
    // Until everybody has had enough, and then once more in peace.
    for (let peace = 0; peace < 2; peace = left.length === 0 ? peace + 1 : 0) {
      expect((await translationOf({ services }, begun.jobId)).problem?.kind).not.toBe('broken');
      await retryMachineTranslation(services, machine, anna, begun.jobId);
      await machine.runner.idle();
      if (left.length > 0) left.shift();
    }
    expect(await translationOf({ services }, begun.jobId)).toMatchObject({ state: 'done' });
    const { source, target } = await panelsOf({ services }, textId);
    if (freedom === 'reshape') expect(words(target)).toBe(words(source));
    await machine.runner.stop();
    await undoEverything(services);
    expect(content(await stateOf(services))).toEqual(before);
  } finally {
    await dispose();
  }
}

describe('whatever people do meanwhile, and wherever the engine fails', () => {
  test('every word of the source is translated once in the end', async () => {
    await fc.assert(
      fc.asyncProperty(turns, (script) => story('reshape', script)),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);

  test('every unit stands in one row at every step, and the translation comes to its end', async () => {
    await fc.assert(
      fc.asyncProperty(turns, (script) => story('anything', script)),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
});
