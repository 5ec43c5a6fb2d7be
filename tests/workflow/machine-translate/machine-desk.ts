import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect } from '@jest/globals';
import type { Alignment } from '../../../src/alignment/bead.ts';
import { type Block, blocksOf, type Text } from '../../../src/article/article.ts';
import { createJobRunner } from '../../../src/jobs/runner.ts';
import { type BatchingEngine, inBatches } from '../../../src/translation/engines/in-batches.ts';
import { libreTranslate } from '../../../src/translation/engines/libretranslate.ts';
import { type ArticleState, readArticleState, sourceText } from '../../../src/workflow/article-state.ts';
import { editPairs, type PairEdit } from '../../../src/workflow/edit-pairs.ts';
import {
  listMachineTranslations,
  type Machine,
  type MachineTranslation,
  machineTranslationJobs,
  startMachineTranslation,
} from '../../../src/workflow/machine-translate.ts';
import { type BlockEdit, reviseBlock } from '../../../src/workflow/revise-block.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { revertLast } from '../../../src/workflow/undo.ts';
import { deskWithSample } from '../../setup/desk.ts';
import {
  type Behaviour,
  type FakeLibreTranslate,
  json,
  type Posted,
  startFakeLibreTranslate,
} from '../../translation/engines/fake-libretranslate.ts';

export const articleId = 'sample';
/** The person who asks for translations. */
export const anna = { articleId, actorId: 'anna' } as const;

/** A desk with the sample article and a fake server as its engine. */
export interface MachineDesk {
  services: Services;
  server: FakeLibreTranslate;
  machine: Machine;
}

/** A fresh desk for each test. The engine takes four paragraphs at a time; law 8 is looked at after every change. */
export function useMachineDesk(): MachineDesk {
  const desk = {} as MachineDesk;
  let dispose: () => Promise<void>;
  let broken: unknown[];
  beforeEach(async () => {
    const made = await deskWithSample();
    desk.services = made.services;
    dispose = made.dispose;
    desk.server = await startFakeLibreTranslate();
    desk.machine = machineAt(desk.services, [engineAt(desk.server, 4)]);
    broken = [];
    desk.services.history.feed.listen(articleId, () => {
      stateOf(desk.services)
        .then((state) => state && expectCovered(state))
        .catch((error) => broken.push(error));
    });
  });
  afterEach(async () => {
    await desk.machine.runner.stop();
    await desk.server.stop();
    await dispose();
    expect(broken).toEqual([]);
  });
  return desk;
}

/** The fake server as an engine that is asked for so many paragraphs at a time. */
function engineAt(server: FakeLibreTranslate, paragraphsAtOnce: number): BatchingEngine {
  const engine = libreTranslate.connect({ address: server.address }, fetch);
  return inBatches({ ...engine, limits: { ...engine.limits, maxUnitsPerRequest: paragraphsAtOnce } });
}

/** A runner over a desk, which throws what it would report. */
export function machineAt(services: Services, engines: readonly BatchingEngine[]): Machine {
  const list = async () => engines;
  const runner = createJobRunner(services, machineTranslationJobs(services, list), (error) => {
    throw error;
  });
  return { engines: list, runner };
}

/** Asks for the Ukrainian translation. */
export async function start({ services, machine }: Pick<MachineDesk, 'services' | 'machine'>) {
  const asked = { ...anna, operationId: services.makeId() };
  const engineId = (await machine.engines())[0]?.id ?? '';
  const started = await startMachineTranslation(services, machine, asked, { engineId, to: 'uk' });
  if (started.kind !== 'done') throw new Error(JSON.stringify(started));
  return started;
}

export async function stateOf(services: Services): Promise<ArticleState> {
  return (await readArticleState(services.database.read, services.projectId, articleId)) as ArticleState;
}

export async function translationOf(
  { services }: Pick<MachineDesk, 'services'>,
  jobId: string,
): Promise<MachineTranslation> {
  const all = await listMachineTranslations(services, articleId);
  return all.find((each) => each.jobId === jobId) as MachineTranslation;
}

/** A translation with its pairing and both sides' blocks as they are now. */
export interface Panels {
  readonly text: Text;
  readonly alignment: Alignment;
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

export async function panelsOf({ services }: Pick<MachineDesk, 'services'>, textId: string): Promise<Panels> {
  const state = await stateOf(services);
  return {
    text: state.texts.find(({ id }) => id === textId) as Text,
    alignment: state.alignments.find(({ targetTextId }) => targetTextId === textId) as Alignment,
    source: sourceOf(state),
    target: blocksOf(state.blocks, textId),
  };
}

function sourceOf(state: ArticleState): readonly Block[] {
  return blocksOf(state.blocks, sourceText(state).id).filter(({ boilerplate }) => boilerplate === null);
}

/** The paragraphs of the source as they are now. */
export async function paragraphs({ services }: MachineDesk): Promise<readonly string[]> {
  return sourceOf(await stateOf(services)).map(({ text }) => text);
}

/** The rows as the texts of both sides, so that a test reads like the page. */
export async function rowsOf(
  desk: MachineDesk,
  textId: string,
): Promise<readonly (readonly [string, string])[]> {
  const { alignment, source, target } = await panelsOf(desk, textId);
  const texts = new Map([...source, ...target].map(({ id, text }) => [id, text]));
  const words = (ids: readonly string[]) => ids.map((id) => texts.get(id) ?? '?').join(' | ');
  return alignment.beads.map((bead) => [words(bead.source), words(bead.target)]);
}

/** Every paragraph that the server was asked for, in order. */
export function asked({ server }: MachineDesk): readonly string[] {
  return server.posted.flatMap(({ q }) => q);
}

/** Takes back, or brings back, what a person did last; Anna, where nobody is named. */
export function revert({ services }: Pick<MachineDesk, 'services'>, way: 'undo' | 'redo', actorId = 'anna') {
  return revertLast(services, { articleId, actorId, operationId: services.makeId() }, way);
}

export async function editRow(
  desk: MachineDesk,
  textId: string,
  choose: (rows: readonly string[]) => PairEdit,
): Promise<void> {
  const { services } = desk;
  const { alignment } = await panelsOf(desk, textId);
  const pair = { ...anna, operationId: services.makeId(), alignmentId: alignment.id, version: null };
  const outcome = await editPairs(services, pair, choose(alignment.beads.map(({ id }) => id)));
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
}

export async function revise({ services }: MachineDesk, block: Block, change: BlockEdit): Promise<void> {
  const onBlock = { ...anna, operationId: services.makeId(), blockId: block.id, version: block.version };
  const outcome = await reviseBlock(services, onBlock, change);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
}

export async function reviseSource(desk: MachineDesk, at: number, change: BlockEdit): Promise<void> {
  await revise(desk, sourceOf(await stateOf(desk.services))[at] as Block, change);
}

/** The server's answer when nothing is amiss. */
export function capitals(response: ServerResponse, { q }: Posted): void {
  json(response, 200, { translatedText: q.map((text) => text.toUpperCase()) });
}

/** Something happens while the server works on an answer. */
export function meanwhile(what: (posted: Posted) => Promise<unknown>): Behaviour {
  return (response, posted) => {
    what(posted).then(
      () => capitals(response, posted),
      () => response.destroy(),
    );
  };
}

/** Law 8: every unit that is not boilerplate is in exactly one bead of each alignment of its text. */
export function expectCovered({ alignments, blocks }: ArticleState): void {
  for (const { beads, sourceTextId, targetTextId } of alignments) {
    for (const [side, textId] of [
      ['source', sourceTextId],
      ['target', targetTextId],
    ] as const) {
      const units = beads.flatMap((bead) => bead[side]);
      const wanted = blocksOf(blocks, textId).filter(({ boilerplate }) => boilerplate === null);
      expect(units.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
  }
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((later) => setTimeout(later, 2));
}
