import { openDatabase } from '../../../src/database/open.ts';
import { readStory } from '../../../src/exchange/story-files.ts';
import { createHistory } from '../../../src/history/history.ts';
import { createJobRunner } from '../../../src/jobs/runner.ts';
import { configuredEngines } from '../../../src/translation/engines/configured.ts';
import { loadSample } from '../../../src/workflow/load-sample.ts';
import { machineTranslationJobs, startMachineTranslation } from '../../../src/workflow/machine-translate.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { countingClock, countingIds } from '../../setup/database.ts';

/** A desk in a process of its own, which a test kills: `node desk-to-kill.ts DATA-DIRECTORY`. */
const opened = await openDatabase(process.argv[2] as string);
if (opened.kind !== 'opened') throw new Error(opened.kind);
const clock = countingClock();
const services: Services = {
  projectId: 'desk',
  database: opened.database,
  history: createHistory(opened.database, clock),
  clock,
  makeId: countingIds(),
};
const { engines } = configuredEngines(process.env, fetch);
const runner = createJobRunner(services, machineTranslationJobs(services, engines), console.error);
const asked = { operationId: 'load-sample', articleId: 'sample', actorId: 'anna' };
await loadSample(
  services,
  asked,
  await readStory(new URL('../../../fixtures/biden-putin/', import.meta.url).pathname),
);
const start = { ...asked, operationId: 'start' };
const started = await startMachineTranslation(services, { engines, runner }, start, {
  engineId: 'libretranslate',
  to: 'uk',
});
console.log(JSON.stringify(started));
