import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import { createJobRunner } from '../../src/jobs/runner.ts';
import { createPeople } from '../../src/screens/people/people.ts';
import { memoryThread } from '../../src/translation/memory/ask-memory.ts';
import { openModelFolder } from '../../src/translation/models/model-folder.ts';
import type { Assets } from '../../src/web/assets.ts';
import { allowedHosts } from '../../src/web/hosts.ts';
import { loadLanguages } from '../../src/web/i18n.ts';
import { loadViews } from '../../src/web/views.ts';
import { createMemory } from '../../src/workflow/memory/memory.ts';
import { createModelDesk } from '../../src/workflow/model-desk.ts';
import { openDesk, openProblemLine } from '../../src/workflow/open-desk.ts';
import { inventedStory } from './invented-story.ts';
import { EMPTY_CACHE_HEADER } from './processes.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Only pages are asked for. */
const noAssets: Assets = {
  script: '/assets/main.js',
  style: '/assets/main.css',
  icon: '/assets/favicon.svg',
  build: 'bench',
  routes: (_request, _response, next) => next(),
};

/**
 * The app over the desk in a folder, in a process of its own. It writes where it is open and then, for every page, a
 * line of JSON with what it worked for it: see `Work`.
 */
async function main(folder: string): Promise<void> {
  const desk = await openDesk(folder);
  if (desk.kind !== 'opened') throw new Error(openProblemLine(desk));
  const { services } = desk;
  const frame = {
    render: loadViews(root('views')),
    languages: await loadLanguages(root('locales')),
    assets: noAssets,
    people: await createPeople(services, 'bench'),
  };
  const runner = createJobRunner(services, {}, console.error);
  // What is rendered is kept by the app: a new app has no row yet, while the services still have the article.
  const newApp = () =>
    createApp({
      services,
      memory: createMemory(services, memoryThread(':memory:')),
      frame,
      allowedHosts: allowedHosts('127.0.0.1'),
      machine: { engines: async () => [], runner },
      engines: { all: async () => [], usable: async () => [] },
      models: createModelDesk(openModelFolder(folder), fetch),
      fetchPublic: () => Promise.reject(new Error('nothing is fetched here')),
      readSample: async () => inventedStory(1),
    });
  const app = newApp();
  const server = createServer((request, response) => {
    const answer = EMPTY_CACHE_HEADER in request.headers ? newApp() : app;
    measureWork(response);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
  );
}

function measureWork(response: ServerResponse): void {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const end = response.end.bind(response);
  response.end = ((...content: Parameters<typeof end>) => {
    const ended = end(...content);
    const byClock = performance.now() - begin;
    const { user, system } = process.cpuUsage(cpu);
    console.log(JSON.stringify({ byClock, byCpu: (user + system) / 1000 }));
    return ended;
  }) as typeof response.end;
}

await main(process.argv[2] ?? '');
