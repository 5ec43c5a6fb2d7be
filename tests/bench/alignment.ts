import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pairTexts } from '../../src/alignment/aligner/align.ts';
import type { ScoredBead } from '../../src/alignment/aligner/evidence.ts';
import { alignSentences } from '../../src/alignment/aligner/sentences.ts';
import { paragraphPairs } from '../alignment/aligner/paragraph-pairs.ts';
import {
  foundAmongLowest,
  type GoldBead,
  type GoldDocument,
  interval,
  nullQuality,
  rankingQuality,
  readGold,
  requestOf,
  segmentsOf,
  strictF1,
  sumOf,
  tally,
} from './alignment-gold.ts';
import type { Run } from './alignment-long.ts';
import { diptychSeconds, hunalignSeconds } from './alignment-peer.ts';
import { median } from './report.ts';

/** The gold sets, one `<name>.jsonl` each. */
const goldSets = [
  'ruen-easy',
  'ruen-nat',
  'ruen-medium',
  'ruen-hard',
  'ruen-par',
  'ruen-mtgt-medium',
  'enru-hard',
  'ruuk-flores-medium',
  'rutr-flores-medium',
  'defr-textberg-gold',
];
/** One long document each, ten times as long as the one before, for growth and memory. */
const growthSets = ['growth-1000', 'growth-10000'];
/** Many short documents, for speed. */
const speedSet = 'ruen-medium';
/** hunalign starts anew each time: so often the documents of the speed set are given to it at once. */
const copies = 20;
const rounds = 5;
/** A program that has just begun is measured beside hunalign so often. */
const startsOfProgram = 3;

/**
 * Prints what the aligner does on the gold sets in `goldFolder`, with and without machine translation: strict
 * F1 with its 95 % interval, null recall, how well scores put wrong pairs first; then speed, growth and memory.
 * `HUNALIGN` in the environment names a hunalign to measure beside it.
 */
export async function bench(goldFolder: string): Promise<void> {
  const missing = [...goldSets, ...growthSets].filter((set) => readGold(goldFolder, set) === null);
  if (missing.length > 0)
    console.log(`not in ${goldFolder}: ${missing.map((set) => `${set}.jsonl`).join(', ')}`);
  printAccuracy(goldFolder);
  printSentences();
  printGrowth(goldFolder);
  printSpeed(goldFolder, process.env.HUNALIGN ?? null);
}

function printAccuracy(goldFolder: string): void {
  const heads = ['strict F1', '95 %', 'null recall', 'precision', 'null F1', 'AUC', 'in lowest 5 %'];
  for (const isTranslated of [true, false]) {
    let isFirst = true;
    for (const set of goldSets) {
      const documents = readGold(goldFolder, set);
      if (!documents) continue;
      if (isFirst) printRow(isTranslated ? 'with a translation' : 'without', heads);
      isFirst = false;
      const tallies = documents.map((document) =>
        tally(document, pairTexts(requestOf(document, isTranslated))),
      );
      const sum = sumOf(tallies);
      const [low, high] = interval(tallies);
      printRow(set, [
        shown(strictF1(sum)),
        documents.length > 1 ? `${shown(low)} – ${shown(high)}` : '–',
        ...nullQuality(sum).map(shown),
        shown(rankingQuality(sum.judged)),
        shown(foundAmongLowest(sum.judged)),
      ]);
    }
  }
}

/** Sentence beads inside the paragraph pairs of the tests: all rows of a language at once, and each by itself. */
function printSentences(): void {
  printRow('sentences inside paragraphs', ['beads', 'strict F1', 'null recall', 'F1, one row']);
  for (const langTarget of new Set(paragraphPairs.map((pair) => pair.langTarget))) {
    const rows = paragraphPairs.filter((pair) => pair.langTarget === langTarget);
    const judge = (answers: readonly (readonly ScoredBead[])[]) =>
      sumOf(rows.map((row, at) => tally({ gold: row.beads.map(indicesOf) }, answers[at] ?? [])));
    const align = (some: typeof rows) => alignSentences({ langSource: 'ru', langTarget, rows: some });
    const together = judge(align(rows));
    const alone = judge(rows.flatMap((row) => align([row])));
    printRow(`ru-${langTarget}`, [
      String(together.goldPairs + together.goldNulls),
      shown(strictF1(together)),
      shown(together.keptAlone / together.goldNulls),
      shown(strictF1(alone)),
    ]);
  }
}

/** `0+1=0` as indices of both sides. */
function indicesOf(bead: string): GoldBead {
  const [source = [], target = []] = bead
    .split('=')
    .map((side) => side.split('+').filter(Boolean).map(Number));
  return [source, target];
}

function printGrowth(goldFolder: string): void {
  const heads = ['strict F1', 'first, CPU s', 'fastest, CPU s', 'segments a s', 'memory, MB'];
  for (const isTranslated of [true, false]) {
    const runs: Run[] = [];
    for (const set of growthSets) {
      const document = readGold(goldFolder, set)?.[0];
      if (!document) continue;
      if (runs.length === 0) printRow(isTranslated ? 'long, with a translation' : 'long, without', heads);
      const run = runInProcess(goldFolder, set, isTranslated, rounds);
      // Memory is that of a process that does nothing else: later rounds would add their garbage.
      const { megabytes } = runInProcess(goldFolder, set, isTranslated, 1);
      runs.push(run);
      printRow(set, [
        shown(strictF1(tally(document, pairTexts(requestOf(document, isTranslated))))),
        run.first.toFixed(2),
        run.fastest.toFixed(2),
        String(Math.round(run.segments / run.fastest)),
        String(megabytes),
      ]);
    }
    const [small, large] = runs;
    if (!small || !large) continue;
    const exponent = (seconds: (run: Run) => number) =>
      (Math.log(seconds(large) / seconds(small)) / Math.log(large.segments / small.segments)).toFixed(2);
    printRow('time grows with length to the', [
      '',
      exponent((run) => run.first),
      exponent((run) => run.fastest),
    ]);
  }
}

/** A process of its own: its memory is that of this one set. */
function runInProcess(folder: string, set: string, isTranslated: boolean, times: number): Run {
  const script = fileURLToPath(new URL('alignment-long.ts', import.meta.url));
  const mode = isTranslated ? 'translated' : 'alone';
  const answer = execFileSync(process.execPath, [script, folder, set, String(times), mode], {
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Run;
}

/** Takes turns with hunalign, so that what disturbs one disturbs the other. */
function printSpeed(goldFolder: string, hunalign: string | null): void {
  const short = readGold(goldFolder, speedSet);
  const long = readGold(goldFolder, growthSets.at(-1) ?? '');
  printRow('CPU s, with a translation', ['segments', 'Diptych', 'hunalign', 'times as fast']);
  if (hunalign === null) console.log('hunalign is not measured: HUNALIGN=PROGRAM names one');
  if (short) printTurns(speedSet, Array<typeof short>(copies).fill(short).flat(), hunalign);
  if (long) printTurns(growthSets.at(-1) ?? '', long, hunalign);
  if (long) printProgram(long, hunalign);
}

/** The whole of `diptych align`, reading and writing included, each time in a new process. */
function printProgram(documents: readonly GoldDocument[], hunalign: string | null): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < startsOfProgram; round++) {
    ours.push(diptychSeconds(documents));
    const seconds = hunalign === null ? null : hunalignSeconds(hunalign, documents);
    if (seconds !== null) theirs.push(seconds);
  }
  printRow('the same, from start to end', [
    String(documents.reduce((sum, document) => sum + segmentsOf(document), 0)),
    median(ours).toFixed(2),
    theirs.length > 0 ? median(theirs).toFixed(2) : '–',
    theirs.length > 0 ? (median(theirs) / median(ours)).toFixed(2) : '–',
  ]);
}

function printTurns(name: string, documents: readonly GoldDocument[], hunalign: string | null): void {
  const requests = documents.map((document) => requestOf(document, true));
  const segments = documents.reduce((sum, document) => sum + segmentsOf(document), 0);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (const request of requests) pairTexts(request);
    const { user, system } = process.cpuUsage(before);
    ours.push((user + system) / 1e6);
    const seconds = hunalign === null ? null : hunalignSeconds(hunalign, documents);
    if (seconds !== null) theirs.push(seconds);
  }
  printRow(name, [
    String(segments),
    median(ours).toFixed(2),
    theirs.length > 0 ? median(theirs).toFixed(2) : '–',
    theirs.length > 0 ? (median(theirs) / median(ours)).toFixed(2) : '–',
  ]);
}

function shown(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(16)).join(''));
}
