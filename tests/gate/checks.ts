import { runNode } from './program.ts';
import type { Tally } from './tally.ts';

/** Far above what any of them takes, in milliseconds. */
const CHECK_LIMIT_MS = 120_000;

const checks = [
  {
    name: 'the formatter and the linter',
    command: [
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--diagnostic-level=warn',
      '--error-on-warnings',
      '--max-diagnostics=none',
      '.',
    ],
  },
  {
    name: 'the types of server and tests',
    command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  },
  {
    name: 'the types of browser code',
    command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/client/tsconfig.json'],
  },
] as const;

/** Runs the formatter, the linter and both type checks; `show` gets their results, and what they complain of in full. */
export async function runChecks(
  environment: NodeJS.ProcessEnv,
  show: (text: string) => void,
): Promise<Tally> {
  const failures: string[] = [];
  for (const { name, command } of checks) {
    const { status, output } = await runNode(command, {
      errors: 'kept',
      environment,
      limitMs: CHECK_LIMIT_MS,
    });
    show(status === 0 ? `PASS ${name}` : `FAIL ${name}\n${output}`);
    if (status !== 0) failures.push(name);
  }
  return { passed: checks.length - failures.length, failures };
}
