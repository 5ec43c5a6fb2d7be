import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { apertiumIsInstalled, apertiumPackages } from './apertium.ts';
import { findChromium } from './chromium.ts';
import { libreOfficeIsInstalled, libreOfficePackages } from './libreoffice.ts';

/** How long apt-get waits for another program that is installing something, in seconds. */
const APT_LOCK_LIMIT_S = 300;
/** What apt-get is told besides, so that it asks nothing and brings nothing more than is needed. */
const quietly = [
  '--yes',
  '--no-install-recommends',
  '--quiet',
  `--option=DPkg::Lock::Timeout=${APT_LOCK_LIMIT_S}`,
  '--option=Dpkg::Use-Pty=0',
];
const MAX_OUTPUT_BYTES = 50_000_000;

/** A program that is not ours and that some tests talk to. */
interface ForeignProgram {
  readonly name: string;
  /** The Debian and Ubuntu packages that bring it. */
  readonly packages: readonly string[];
  isHere(): boolean;
}

const chromium: ForeignProgram = {
  name: 'Chromium',
  packages: ['chromium'],
  isHere: () => findChromium() !== null,
};
const foreignPrograms: readonly ForeignProgram[] = [
  chromium,
  { name: 'Apertium', packages: apertiumPackages, isHere: apertiumIsInstalled },
  { name: 'LibreOffice', packages: libreOfficePackages, isHere: libreOfficeIsInstalled },
  { name: 'Java', packages: ['default-jre-headless'], isHere: () => isOnPath('java') },
];

/** What became of the set-up; `advice` is one line for the person at the terminal. */
export type SetUp =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly advice: string }
  | { readonly kind: 'failed'; readonly advice: string; readonly output: string };

/**
 * Installs the foreign programs that are missing, where we may: as root on Debian or Ubuntu. Calls `announce` with
 * their names before it does, because that takes a minute or two.
 */
export function installForeignPrograms(announce: (names: string) => void): SetUp {
  const missing = foreignPrograms.filter((program) => !program.isHere());
  if (missing.length === 0) return { kind: 'ready' };
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    return { kind: 'missing', advice: adviceFor(missing) };
  announce(namesOf(missing));
  const output = install(missing);
  const still = missing.filter((program) => !program.isHere());
  return still.length === 0 ? { kind: 'ready' } : { kind: 'failed', advice: adviceFor(still), output };
}

function namesOf(programs: readonly ForeignProgram[]): string {
  return programs.map(({ name }) => name).join(', ');
}

function adviceFor(programs: readonly ForeignProgram[]): string {
  const commands = commandsFor(programs).map((command) => command.join(' '));
  return `Missing: ${namesOf(programs)}. On Debian or Ubuntu, as root: ${commands.join(' && ')}. Without them: npm run test:fast`;
}

function commandsFor(programs: readonly ForeignProgram[]): (readonly string[])[] {
  const packages = programs.filter(isPackaged).flatMap((program) => program.packages);
  return [
    ...(packages.length > 0 ? [['apt-get', 'install', ...packages]] : []),
    ...(programs.every(isPackaged) ? [] : [['npx', 'playwright-core', 'install', '--with-deps', 'chromium']]),
  ];
}

/** Gives what the installers said; whether they helped is seen by looking for the programs again. */
function install(programs: readonly ForeignProgram[]): string {
  return [['apt-get', 'update'], ...commandsFor(programs)].map(run).join('').trim();
}

/** Ubuntu's package of Chromium only brings a snap, which is no use to us: see `findChromium`. */
function isPackaged(program: ForeignProgram): boolean {
  return program !== chromium || !isUbuntu();
}

function isUbuntu(): boolean {
  try {
    return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run([program = '', ...arguments_]: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, [...arguments_, ...(program === 'apt-get' ? quietly : [])], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  return `${stdout}${stderr}`;
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
