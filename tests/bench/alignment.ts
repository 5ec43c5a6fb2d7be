import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignTexts } from '../../src/alignment/aligner/align.ts';
import type { AlignedBead, AlignRequest } from '../../src/alignment/aligner/evidence.ts';

/** The gold sets, one `<name>.jsonl` each. */
const sets = [
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
/** One long document each, for speed and growth. */
const growthSets = ['growth-1000', 'growth-10000'];

interface GoldDocument {
  readonly lang_src: string;
  readonly lang_tgt: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly mt_tgt?: readonly string[];
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Strict counts: a hit is the identical bead; null beads count in precision only (Sennrich & Volk 2011). */
interface Tally {
  predicted: number;
  right: number;
  goldPairs: number;
  rightPairs: number;
  goldNulls: number;
  rightNulls: number;
  segments: number;
  cpuSeconds: number;
  /** Score and rightness of every predicted pair, to see whether sorting by score finds the wrong ones. */
  readonly judged: { readonly score: number; readonly isRight: boolean }[];
}

/**
 * Prints strict F1 and null recall of the aligner on every gold set in `goldFolder`, with and without machine
 * translation, how well scores rank wrong pairs first (area under the curve), and speed and growth on long texts.
 */
export async function bench(goldFolder: string): Promise<void> {
  const missing = [...sets, ...growthSets].filter((set) => !existsSync(join(goldFolder, `${set}.jsonl`)));
  if (missing.length > 0)
    console.log(`not in ${goldFolder}: ${missing.map((set) => `${set}.jsonl`).join(', ')}`);
  if (missing.length === sets.length + growthSets.length) return;
  const present = (set: string) => !missing.includes(set);
  printRow('strict', 'with translation', '', '', 'without', '', '');
  printRow('set', 'F1', 'null rec.', 'AUC', 'F1', 'null rec.', 'AUC');
  for (const set of sets.filter(present)) {
    const documents = read(goldFolder, set);
    const tallies = [true, false].map((isTranslated) => tally(documents, isTranslated));
    printRow(
      set,
      ...tallies.flatMap((one) => [
        strictF1(one),
        one.rightNulls / one.goldNulls,
        rankingQuality(one.judged),
      ]),
    );
  }
  printRow('', '', '', '', '', '', '');
  printRow('long text', 'F1', 'CPU s', 'seg./CPU s', 'F1', 'CPU s', 'seg./CPU s');
  const seconds: number[][] = [];
  for (const set of growthSets.filter(present)) {
    const documents = read(goldFolder, set);
    const tallies = [true, false].map((isTranslated) => tally(documents, isTranslated));
    seconds.push(tallies.map((one) => one.cpuSeconds));
    printRow(
      set,
      ...tallies.flatMap((one) => [strictF1(one), one.cpuSeconds, Math.round(one.segments / one.cpuSeconds)]),
    );
  }
  const [small, large] = seconds;
  if (small && large) {
    const exponents = large.map((time, at) => Math.log10(time / (small[at] ?? time)));
    printRow('growth exponent', exponents[0] ?? 0, '', '', exponents[1] ?? 0, '', '');
  }
  const { maxRSS } = process.resourceUsage();
  console.log(`highest memory of the whole run: ${Math.round(maxRSS / 1024)} MB`);
}

function read(goldFolder: string, set: string): readonly GoldDocument[] {
  const lines = readFileSync(join(goldFolder, `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldDocument);
}

function tally(documents: readonly GoldDocument[], isTranslated: boolean): Tally {
  const sum: Tally = {
    predicted: 0,
    right: 0,
    goldPairs: 0,
    rightPairs: 0,
    goldNulls: 0,
    rightNulls: 0,
    segments: 0,
    cpuSeconds: 0,
    judged: [],
  };
  for (const document of documents) {
    const request = requestOf(document, isTranslated);
    const before = process.cpuUsage();
    const beads = alignTexts(request);
    const { user, system } = process.cpuUsage(before);
    sum.cpuSeconds += (user + system) / 1e6;
    sum.segments += document.src.length + document.tgt.length;
    count(sum, document, beads);
  }
  return sum;
}

function requestOf(document: GoldDocument, isTranslated: boolean): AlignRequest {
  const { lang_src: langSource, lang_tgt: langTarget, src, tgt, mt_tgt: machineTranslation } = document;
  const unit = (text: string) => ({ text });
  const request = { langSource, langTarget, source: src.map(unit), target: tgt.map(unit) };
  return isTranslated && machineTranslation ? { ...request, machineTranslation } : request;
}

function count(sum: Tally, { gold }: GoldDocument, beads: readonly AlignedBead[]): void {
  const key = (source: readonly number[], target: readonly number[]) =>
    `${source.join(' ')}|${target.join(' ')}`;
  const pairs = new Set<string>();
  const nulls = new Set<string>();
  for (const [source, target] of gold) {
    if (source.length && target.length) pairs.add(key(source, target));
    else for (const unit of source) nulls.add(key([unit], []));
    if (!source.length) for (const unit of target) nulls.add(key([], [unit]));
  }
  sum.goldPairs += pairs.size;
  sum.goldNulls += nulls.size;
  sum.predicted += beads.length;
  for (const { source, target, score } of beads) {
    const bead = key(source, target);
    if (source.length && target.length) sum.judged.push({ score, isRight: pairs.has(bead) });
    if (pairs.has(bead)) sum.rightPairs++;
    if (nulls.has(bead)) sum.rightNulls++;
    if (pairs.has(bead) || nulls.has(bead)) sum.right++;
  }
}

function strictF1({ right, predicted, rightPairs, goldPairs }: Tally): number {
  const precision = right / predicted;
  const recall = rightPairs / goldPairs;
  return (2 * precision * recall) / (precision + recall);
}

/** The chance that a wrong pair scores below a right one; NaN where there is no wrong one. */
function rankingQuality(judged: Tally['judged']): number {
  const wrong = judged.filter((pair) => !pair.isRight);
  const right = judged.filter((pair) => pair.isRight);
  let below = 0;
  for (const bad of wrong)
    for (const good of right) below += bad.score < good.score ? 1 : bad.score === good.score ? 0.5 : 0;
  return below / (wrong.length * right.length);
}

function printRow(name: string, ...cells: readonly (number | string)[]): void {
  const shown = cells.map((cell) => {
    const text =
      typeof cell === 'string'
        ? cell
        : Number.isNaN(cell)
          ? '–'
          : Number.isInteger(cell) && cell > 1
            ? String(cell)
            : cell.toFixed(4);
    return text.padStart(17);
  });
  console.log(name.padEnd(20) + shown.join(''));
}
