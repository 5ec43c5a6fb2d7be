import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import { createJobRunner } from '../../src/jobs/runner.ts';
import type { Fetched } from '../../src/network/fetch-public.ts';
import { createPeople } from '../../src/screens/people/people.ts';
import type { BatchingEngine } from '../../src/translation/engines/in-batches.ts';
import { memoryThread } from '../../src/translation/memory/ask-memory.ts';
import { openModelFolder } from '../../src/translation/models/model-folder.ts';
import type { Assets } from '../../src/web/assets.ts';
import { allowedHosts } from '../../src/web/hosts.ts';
import { loadLanguages } from '../../src/web/i18n.ts';
import { loadViews } from '../../src/web/views.ts';
import type { EngineDesk } from '../../src/workflow/engine-desk.ts';
import { loadSample } from '../../src/workflow/load-sample.ts';
import { machineTranslationJobs } from '../../src/workflow/machine-translate.ts';
import { createMemory } from '../../src/workflow/memory/memory.ts';
import { createModelDesk } from '../../src/workflow/model-desk.ts';
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

/** A page of the web; every other address leads nowhere. */
function pageOf(web: Readonly<Record<string, string>>, address: string): Fetched {
  const page = web[address];
  if (page === undefined)
    return { kind: 'refused', reason: { code: 'address-not-found', values: { host: 'nowhere.example' } } };
  return {
    kind: 'fetched',
    address,
    bytes: new TextEncoder().encode(page),
    mediaType: 'text/html; charset=utf-8',
  };
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The app over a fresh desk on a free loopback port, with the sample article under the id `sample` where wanted. */
export async function startApp({
  sample = true,
  engines = [],
  makeEngines,
  modelsIn,
  web = {},
}: {
  readonly sample?: boolean;
  readonly engines?: readonly BatchingEngine[];
  /** In the place of `engines`: those that people set up while the app runs. */
  readonly makeEngines?: (services: Services) => EngineDesk;
  /** The data folder of the models; none are there otherwise. */
  readonly modelsIn?: string;
  /** The pages of the web that there are, by their addresses. */
  readonly web?: Readonly<Record<string, string>>;
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
  const models = createModelDesk(openModelFolder(modelsIn ?? join(tmpdir(), 'diptych-no-models')), fetch);
  const desk = makeEngines?.(services);
  const list = desk?.usable ?? (async () => engines);
  const runner = createJobRunner(services, machineTranslationJobs(services, list), console.error);
  const app = createApp({
    services,
    memory: createMemory(services, memoryThread(':memory:')),
    frame,
    allowedHosts: allowedHosts('127.0.0.1'),
    machine: { engines: list, runner },
    engines: desk ?? { all: async () => [], usable: list },
    models,
    fetchPublic: async (address) => pageOf(web, address),
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
