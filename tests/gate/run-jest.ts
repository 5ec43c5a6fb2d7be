import { relative } from 'node:path';
import { runNode } from './program.ts';
import { type JestReport, type Tally, tallyOf } from './tally.ts';

/** After which a run is taken to hang, in milliseconds: a busy machine of two cores took more than eight minutes. */
const JEST_LIMIT_MS = 20 * 60_000;

/** Runs test files with so many workers; jest's own report of them goes to the terminal as it comes. */
export async function runJest(
  root: string,
  files: readonly string[],
  { workers, environment }: { readonly workers: string; readonly environment: NodeJS.ProcessEnv },
): Promise<Tally> {
  const ended = await runNode(
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--ci',
      // Jest's counts come on its standard output then, what people read on its standard error.
      '--json',
      `--maxWorkers=${workers}`,
      ...(process.stdout.isTTY ? ['--colors'] : []),
      // Not as paths: jest would name every one of them again in its summary.
      '--testMatch',
      ...files.map((file) => `<rootDir>/${file}`),
    ],
    { errors: 'shown', environment, limitMs: JEST_LIMIT_MS },
  );
  if (!ended.inTime) return nothingBut(`jest did not end within ${JEST_LIMIT_MS / 60_000} minutes`);
  const report = readReport(ended.output);
  if (!report) return nothingBut(`jest ended with ${ended.status} and no report`);
  const tally = tallyOf(report, (file) => relative(root, file));
  const unexplained = ended.status !== 0 && tally.failures.length === 0;
  return unexplained ? { ...tally, failures: [`jest ended with ${ended.status}`] } : tally;
}

function nothingBut(failure: string): Tally {
  return { passed: 0, failures: [failure] };
}

/** The report is the last line; tests may have written something before it. */
function readReport(output: string): JestReport | null {
  try {
    return JSON.parse(output.slice(output.lastIndexOf('\n') + 1));
  } catch {
    return null;
  }
}
