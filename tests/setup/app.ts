import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import { createJobRunner } from '../../src/jobs/runner.ts';
import { createPeople } from '../../src/screens/people/people.ts';
import type { BatchingEngine } from '../../src/translation/engines/in-batches.ts';
import type { Assets } from '../../src/web/assets.ts';
import { allowedHosts } from '../../src/web/hosts.ts';
import { loadLanguages } from '../../src/web/i18n.ts';
import { loadViews } from '../../src/web/views.ts';
import { loadSample } from '../../src/workflow/load-sample.ts';
import { machineTranslationJobs } from '../../src/workflow/machine-translate.ts';
import type { Services } from '../../src/workflow/services.ts';
import { sampleStory, temporaryDesk } from './desk.ts';

export interface TestApp {
  readonly address: string;
  readonly services: Services;
  stop(): Promise<void>;
}

/** HTTP tests look at pages, not at what makes them pretty. */
const noAssets: Assets = {
  script: '/assets/main.js',
  style: '/assets/main.css',
  icon: '/assets/favicon.svg',
  build: 'test',
  routes: (_request, _response, next) => next(),
};

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The app over a fresh desk on a free loopback port, with the sample article under the id `sample` where wanted. */
export async function startApp({
  sample = true,
  engines = [],
}: {
  readonly sample?: boolean;
  readonly engines?: readonly BatchingEngine[];
} = {}): Promise<TestApp> {
  const { services, dispose } = await temporaryDesk();
  const people = await createPeople(services, 'Anna');
  const actorId = (await people.recognise(null)).id;
  if (sample) {
    await loadSample(
      services,
      { operationId: 'load-sample', articleId: 'sample', actorId },
      await sampleStory(),
    );
  }
  const frame = {
    render: loadViews(root('views')),
    languages: await loadLanguages(root('locales')),
    assets: noAssets,
    people,
  };
  const runner = createJobRunner(services, machineTranslationJobs(services, engines), console.error);
  const app = createApp({
    services,
    frame,
    allowedHosts: allowedHosts('127.0.0.1'),
    machine: { engines, runner },
    engineProblems: [],
    readSample: sampleStory,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    services,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await runner.stop();
      await dispose();
    },
  };
}
