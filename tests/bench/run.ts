import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bench as benchAlignment } from './alignment.ts';
import { bench as benchAnnotation } from './annotation.ts';
import { bench as benchChecks } from './checks.ts';
import { bench as benchEditing } from './editing.ts';
import { bench as benchImport } from './import.ts';
import { bench as benchLanguage } from './language.ts';
import { bench as benchMemory } from './memory.ts';
import { bench as benchPages } from './pages.ts';
import { bench as benchWrites } from './writes.ts';

const USAGE = `npm run bench                             all that need no gold sets
npm run bench -- pages                    pages against a bare node:http server
npm run bench -- writes                   durable writes against a bare fdatasync
npm run bench -- editing                  a 1,000-row article edited in Chromium
npm run bench -- import                   the readers against the pages of fixtures/
npm run bench -- memory                   the memory against brute force
npm run bench -- alignment GOLD_FOLDER    the aligner against gold sets
npm run bench -- language GOLD_FOLDER     language detection and sentences against gold texts
npm run bench -- annotation GOLD_FOLDER   suggested tags against gold tags
npm run bench -- checks GOLD_FOLDER       the checks against human translations and planted errors`;

interface Bench {
  readonly name: string;
  readonly needsGold: boolean;
  run(goldFolder: string): Promise<void>;
}

const benches: readonly Bench[] = [
  { name: 'pages', needsGold: false, run: benchPages },
  { name: 'writes', needsGold: false, run: benchWrites },
  { name: 'editing', needsGold: false, run: benchEditing },
  { name: 'import', needsGold: false, run: benchImport },
  { name: 'memory', needsGold: false, run: benchMemory },
  { name: 'alignment', needsGold: true, run: benchAlignment },
  { name: 'language', needsGold: true, run: benchLanguage },
  { name: 'annotation', needsGold: true, run: benchAnnotation },
  { name: 'checks', needsGold: true, run: benchChecks },
];

process.exitCode = await main(process.argv.slice(2));

/** Gives the exit status: an aim that is missed is told, and is no failure of the program. */
async function main([name, gold]: readonly string[]): Promise<number> {
  const asked = benches.filter((each) => name === undefined || each.name === name);
  if (asked.length === 0 || (name !== undefined && asked[0]?.needsGold && gold === undefined)) {
    console.error(USAGE);
    return 2;
  }
  for (const each of asked) {
    console.log(`\n${each.name}`);
    if (each.needsGold && gold === undefined) {
      console.log(`not measured: it needs gold sets (npm run bench -- ${each.name} GOLD_FOLDER)`);
      continue;
    }
    await each.run(goldFolder(gold ?? '', each.name));
  }
  return 0;
}

/** The folder that was named, or the one in it that is named after the bench. */
function goldFolder(named: string, bench: string): string {
  // npm runs scripts in the project: a path is meant from where the person stands.
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  const own = join(folder, bench);
  return existsSync(own) ? own : folder;
}
