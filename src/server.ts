import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { hasArticles } from './article/store.ts';
import { storageTrouble } from './database/open.ts';
import { readStory } from './exchange/story-files.ts';
import { createJobRunner, type JobRunner } from './jobs/runner.ts';
import { fetchPublic } from './network/fetch-public.ts';
import { createPeople } from './screens/people/people.ts';
import { keepThreads, type Threads } from './translation/bergamot/threads.ts';
import { bergamotEngine } from './translation/engines/bergamot.ts';
import { memoryThread } from './translation/memory/ask-memory.ts';
import { MEMORY_FILE } from './translation/memory/memory-file.ts';
import { openModelFolder } from './translation/models/model-folder.ts';
import { bundleAssets } from './web/assets.ts';
import { allowedHosts, inAddress, isLoopback } from './web/hosts.ts';
import { loadLanguages } from './web/i18n.ts';
import { endStreams } from './web/live-updates.ts';
import { parseServerOptions, type ServerOptions, serverHelp } from './web/server-options.ts';
import { loadViews } from './web/views.ts';
import { createEngineDesk } from './workflow/engine-desk.ts';
import { loadSample } from './workflow/load-sample.ts';
import { machineTranslationJobs } from './workflow/machine-translate.ts';
import { createMemory, type Memory } from './workflow/memory/memory.ts';
import { createModelDesk } from './workflow/model-desk.ts';
import { openDesk, openProblemLine } from './workflow/open-desk.ts';
import type { Services } from './workflow/services.ts';

/** A request that has not arrived whole by then is dropped, in milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long open requests may take to finish once the program is asked to stop. */
const STOP_GRACE_MS = 5_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readSample = () => readStory(here('../fixtures/biden-putin/'));

await main();

async function main(): Promise<void> {
  const parsed = parseServerOptions(process.argv.slice(2));
  if (parsed.kind === 'help') return console.log(serverHelp);
  if (parsed.kind === 'wrong') return fail(`${parsed.detail}. “npm start -- --help” lists the options.`);
  const { options } = parsed;
  const directory = resolve(process.env.INIT_CWD ?? '.', options.data);
  try {
    const desk = await openDesk(directory);
    if (desk.kind === 'opened') await open(desk.services, directory, options);
    else fail(openProblemLine(desk));
  } catch (error) {
    const detail = storageTrouble(error);
    if (detail === null) throw error;
    fail(openProblemLine({ kind: 'unwritable', directory, detail }));
  }
}

/** The composition root: makes every part, puts them together, listens. */
async function open(services: Services, directory: string, options: ServerOptions): Promise<void> {
  const people = await createPeople(services, userName());
  const frame = {
    render: loadViews(here('../views')),
    languages: await loadLanguages(here('../locales')),
    assets: await bundleAssets({
      script: here('client/main.ts'),
      style: here('client/styles/main.css'),
      icon: here('client/favicon.svg'),
    }),
    people,
  };
  await welcome(services, (await people.recognise(null)).id);
  const models = openModelFolder(directory);
  const threads = keepThreads();
  const inside = bergamotEngine(models, threads);
  const engines = createEngineDesk(services, { env: process.env, fetch, inside });
  const jobs = machineTranslationJobs(services, engines.usable);
  const runner = createJobRunner(services, jobs, console.error);
  const memory = createMemory(services, memoryThread(join(directory, MEMORY_FILE)));
  const app = createApp({
    services,
    memory,
    frame,
    allowedHosts: allowedHosts(options.host),
    machine: { engines: engines.usable, runner },
    engines,
    models: createModelDesk(models, fetch),
    fetchPublic,
    readSample,
  });
  listen(createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app), options, {
    services,
    runner,
    threads,
    memory,
  });
}

/** A new desk begins with the sample article. */
async function welcome(services: Services, actorId: string): Promise<void> {
  if (await hasArticles(services.database.read, services.projectId)) return;
  await loadSample(
    services,
    { operationId: 'load-sample', articleId: 'sample', actorId },
    await readSample(),
  );
}

/** What has to end well when the program does. */
interface Running {
  readonly services: Services;
  readonly runner: JobRunner;
  readonly memory: Memory;
  readonly threads: Threads;
}

function listen(server: Server, options: ServerOptions, running: Running): void {
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `port ${options.port} is taken: stop what uses it, or choose another with --port`
        : `cannot listen on ${options.host}:${options.port} (${error.message}): choose another with --host and --port`,
    );
    void letGo(running);
  });
  server.listen(options.port, options.host, () => {
    const { port } = server.address() as AddressInfo;
    // Not before: a second start by mistake, which finds the port taken, must not do the first one's work again.
    void running.runner.resume();
    console.log(`Diptych is open at http://${inAddress(options.host)}:${port}/`);
    if (!isLoopback(options.host)) {
      console.warn(
        'Warning: others on the network can read and change everything: there are no accounts yet.',
      );
    }
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(server, running));
}

/** Finishes what was accepted, then ends. */
function stop(server: Server, running: Running): void {
  server.close(async () => {
    await letGo(running);
    process.exit(0);
  });
  endStreams();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS).unref();
}

async function letGo({ services, runner, threads, memory }: Running): Promise<void> {
  await runner.stop();
  await memory.close();
  await threads.end();
  await services.database.close();
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'editor';
  }
}

function fail(line: string): void {
  console.error(`diptych: ${line}`);
  process.exitCode = 1;
}
