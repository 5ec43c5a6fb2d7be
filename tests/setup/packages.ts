import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { apertiumIsInstalled, apertiumPackages } from './apertium.ts';
import { findChromium } from './chromium.ts';

/** How long apt-get waits for another program that is installing something, in seconds. */
const APT_LOCK_LIMIT_S = 300;
const MAX_APT_OUTPUT_BYTES = 50_000_000;

/** A program that is not ours and that some tests talk to. */
interface ForeignProgram {
  readonly name: string;
  readonly packages: readonly string[];
  isHere(): boolean;
}

const foreignPrograms: readonly ForeignProgram[] = [
  { name: 'Chromium', packages: ['chromium'], isHere: () => findChromium() !== null },
  { name: 'Apertium', packages: apertiumPackages, isHere: apertiumIsInstalled },
  { name: 'Java', packages: ['default-jre-headless'], isHere: () => isOnPath('java') },
];

/** What became of the set-up; `advice` is one line for the person at the terminal. */
export type SetUp =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly advice: string }
  | { readonly kind: 'failed'; readonly advice: string; readonly output: string };

/**
 * Installs the foreign programs that are missing, where we may: as root on Debian or Ubuntu. Calls `announce` before
 * it does, because that takes a minute or two.
 */
export function installForeignPrograms(announce: (packages: readonly string[]) => void): SetUp {
  const missing = foreignPrograms.filter((program) => !program.isHere());
  if (missing.length === 0) return { kind: 'ready' };
  const packages = missing.flatMap((program) => program.packages);
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    return { kind: 'missing', advice: adviceFor(missing) };
  announce(packages);
  const output = installWithApt(packages);
  const still = missing.filter((program) => !program.isHere());
  return still.length === 0 ? { kind: 'ready' } : { kind: 'failed', advice: adviceFor(still), output };
}

function adviceFor(programs: readonly ForeignProgram[]): string {
  const names = programs.map(({ name }) => name).join(', ');
  const packages = programs.flatMap((program) => program.packages).join(' ');
  return `Missing: ${names}. On Debian or Ubuntu: sudo apt-get install ${packages} — or run "npm run test:fast", which needs nothing but Node.`;
}

/** What apt-get said; whether it helped is seen by looking for the programs again. */
function installWithApt(packages: readonly string[]): string {
  return [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]
    .map((command) => {
      const options = ['-q', '-o', `DPkg::Lock::Timeout=${APT_LOCK_LIMIT_S}`, '-o', 'Dpkg::Use-Pty=0'];
      const { stdout, stderr } = spawnSync('apt-get', [...options, ...command], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
        maxBuffer: MAX_APT_OUTPUT_BYTES,
      });
      return `${stdout}${stderr}`;
    })
    .join('')
    .trim();
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
