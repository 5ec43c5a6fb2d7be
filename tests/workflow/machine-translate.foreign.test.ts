import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { configuredEngines } from '../../src/translation/engines/configured.ts';
import { retryMachineTranslation } from '../../src/workflow/machine-translate.ts';
import { type RunningApertium, START_LIMIT_MS, startApertium } from '../setup/apertium.ts';
import { deskWithSample } from '../setup/desk.ts';
import {
  anna,
  expectCovered,
  machineAt,
  panelsOf,
  start,
  stateOf,
  translationOf,
} from './machine-translate/machine-desk.ts';

describe('the sample article by a real Apertium server', () => {
  let working: RunningApertium;
  let crashing: RunningApertium;
  beforeAll(async () => {
    working = await startApertium();
    crashing = await startApertium('crashing');
  }, 2 * START_LIMIT_MS);
  afterAll(async () => {
    await working?.stop();
    await crashing?.stop();
  });

  function enginesAt({ address }: RunningApertium) {
    return configuredEngines({ DIPTYCH_APERTIUM_URL: address }, fetch).engines;
  }

  test('becomes a Ukrainian draft, paragraph beside paragraph', async () => {
    const { services, dispose } = await deskWithSample();
    const machine = machineAt(services, enginesAt(working));
    const { jobId, textId } = await start({ services, machine });
    await machine.runner.idle();
    const { text, alignment, source, target } = await panelsOf({ services }, textId);
    expect(await translationOf({ services }, jobId)).toMatchObject({
      engineId: 'apertium',
      state: 'done',
      done: source.length,
      total: source.length,
    });
    expect(text.provenance).toMatchObject({ kind: 'machine', engine: 'apertium', engineVersion: null });
    expect(alignment.beads.map((bead) => [bead.source, bead.target])).toEqual(
      source.map(({ id }, i) => [[id], [target[i]?.id]]),
    );
    source.forEach((block, i) => {
      const draft = target[i];
      expect(draft?.kind).toBe(block.kind);
      expect(draft?.text.match(/\d+/g)).toEqual(block.text.match(/\d+/g));
      if (block.text.length > 80) expect(draft?.text).toMatch(/[іїєґ]/);
    });
    expect(target.map((block) => block.text).join('\n')).toContain('навіть речі не йде, навіть близько»');
    expectCovered(await stateOf(services));
    await machine.runner.stop();
    await dispose();
  });

  test('waits, clearly said, while the pipeline crashes, and is made once it is mended', async () => {
    const { services, dispose } = await deskWithSample();
    const broken = machineAt(services, enginesAt(crashing));
    const { jobId, textId } = await start({ services, machine: broken });
    await broken.runner.idle();
    expect(await translationOf({ services }, jobId)).toMatchObject({
      state: 'failed',
      done: 0,
      problem: { kind: 'unavailable', detail: { code: 'pipeline-failed', values: { from: 'ru', to: 'uk' } } },
    });
    await broken.runner.stop();
    const mended = machineAt(services, enginesAt(working));
    await retryMachineTranslation(services, mended, anna, jobId);
    await mended.runner.idle();
    expect(await translationOf({ services }, jobId)).toMatchObject({ state: 'done', problem: null });
    const { source, target } = await panelsOf({ services }, textId);
    expect(target).toHaveLength(source.length);
    await mended.runner.stop();
    await dispose();
  }, 60_000);
});
