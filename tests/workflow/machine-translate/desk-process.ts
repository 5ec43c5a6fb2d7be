import { readStory } from '../../../src/exchange/story-files.ts';
import { createJobRunner } from '../../../src/jobs/runner.ts';
import { configuredEngines } from '../../../src/translation/engines/configured.ts';
import { loadSample } from '../../../src/workflow/load-sample.ts';
import { machineTranslationJobs, startMachineTranslation } from '../../../src/workflow/machine-translate.ts';
import { openDesk } from '../../../src/workflow/open-desk.ts';

/**
 * A desk in a process of its own, which a test kills: `node desk-process.ts DATA-DIRECTORY LEASE-MS start|join`. It starts
 * the translation of the sample article, or joins in whatever there is to do. One line on standard output says so.
 */
const [directory, leaseMs, what] = process.argv.slice(2);
const opened = await openDesk(directory as string);
if (opened.kind !== 'opened') throw new Error(opened.kind);
const { services } = opened;
const configured = configuredEngines(process.env, fetch).engines;
const engines = async () => configured;
const times = { leaseMs: Number(leaseMs), renewMs: Number(leaseMs) / 5 };
const runner = createJobRunner(services, machineTranslationJobs(services, engines), console.error, times);
// It lives until it is killed.
setInterval(() => {}, 60_000);

if (what === 'join') {
  await runner.resume();
  console.log('{}');
} else {
  const asked = { operationId: 'load-sample', articleId: 'sample', actorId: 'anna' };
  const story = new URL('../../../fixtures/biden-putin/', import.meta.url).pathname;
  await loadSample(services, asked, await readStory(story));
  const wanted = { engineId: 'libretranslate', to: 'uk' };
  const start = { ...asked, operationId: 'start' };
  console.log(JSON.stringify(await startMachineTranslation(services, { engines, runner }, start, wanted)));
}
