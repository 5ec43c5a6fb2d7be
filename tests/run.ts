import { randomUUID } from 'node:crypto';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './gate/checks.ts';
import { endLeftovers } from './gate/leftovers.ts';
import { stopRunning } from './gate/program.ts';
import { runJest } from './gate/run-jest.ts';
import {
  isAtOrIn,
  listTests,
  needsForeignPrograms,
  pathInProject,
  selectTests,
} from './gate/select-tests.ts';
import { addTallies, type Tally } from './gate/tally.ts';
import { installForeignPrograms } from './setup/packages.ts';

const USAGE = `npm test                  the formatter, the linter, the type checks and every test
npm test -- PATH…         the tests in these folders or files
npm run test:fast         the tests that need nothing but Node (also with PATH…)`;

const root = join(import.meta.dirname, '..');
process.chdir(root);
/** Every program that this run starts carries the mark, so that none is left behind. */
const mark = `DIPTYCH_TEST_RUN=${randomUUID()}`;
const environment: NodeJS.ProcessEnv = {
  // Some libraries take the `CI` of a build for a terminal with colours.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  [mark.slice(0, mark.indexOf('='))]: mark.slice(mark.indexOf('=') + 1),
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // A terminal and npm may both send it: once is enough.
  let asked = false;
  process.on(signal, async () => {
    if (asked) return;
    asked = true;
    stopRunning(signal);
    await endLeftovers(mark);
    process.exit(128 + constants.signals[signal]);
  });
}

process.exitCode = await main();

/** Gives the exit status. */
async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) return complain(USAGE);
  const all = listTests(root);
  const empty = asked.paths.filter((path) => !all.some((file) => isAtOrIn(file, path)));
  if (empty.length > 0) return complain(`There is no test in ${empty.join(', ')}.`);
  const selection = selectTests(all, asked);
  const files = [...selection.together, ...selection.alone];
  if (files.some(needsForeignPrograms) && !setUp()) return 1;

  const tallies: Tally[] = [];
  if (!asked.fast && asked.paths.length === 0) tallies.push(await runChecks(environment, console.log));
  if (selection.together.length > 0) tallies.push(await runTests(selection.together, '100%'));
  if (selection.alone.length > 0) tallies.push(await runTests(selection.alone, '1'));
  return report(addTallies(tallies));
}

function readArguments(): { readonly fast: boolean; readonly paths: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { fast: { type: 'boolean' } },
      allowPositionals: true,
    });
    const folder = process.env.INIT_CWD ?? root;
    return {
      fast: values.fast ?? false,
      paths: positionals.map((typed) => pathInProject(root, folder, typed)),
    };
  } catch {
    return null;
  }
}

function setUp(): boolean {
  const outcome = installForeignPrograms((names) =>
    console.log(`Installing ${names}: once, a minute or two.`),
  );
  if (outcome.kind === 'failed') console.error(outcome.output);
  if (outcome.kind !== 'ready') console.error(outcome.advice);
  return outcome.kind === 'ready';
}

async function runTests(files: readonly string[], workers: string): Promise<Tally> {
  const tally = await runJest(root, files, { workers, environment });
  const left = await endLeftovers(mark);
  return addTallies([
    tally,
    { passed: 0, failures: left.map(({ command }) => `left running by a test: ${command}`) },
  ]);
}

function report({ passed, failures }: Tally): number {
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}

function complain(line: string): number {
  console.error(line);
  return 2;
}
