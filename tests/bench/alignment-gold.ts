import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignRequest, ScoredBead } from '../../src/alignment/aligner/evidence.ts';

/** Units of either side that belong together. */
export type GoldBead = readonly [readonly number[], readonly number[]];

/** A document of a gold set: `<name>.jsonl` has one a line. */
export interface GoldDocument {
  readonly lang_src: string;
  readonly lang_tgt: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly mt_tgt?: readonly string[];
  readonly gold: readonly GoldBead[];
}

/** Strict counts: a hit is the identical bead; null beads count in precision only (Sennrich & Volk 2011). */
export interface Tally {
  readonly predicted: number;
  readonly right: number;
  readonly goldPairs: number;
  readonly rightPairs: number;
  readonly goldNulls: number;
  /** Units that the answer leaves alone. */
  readonly alone: number;
  /** Units that gold leaves alone and the answer too. */
  readonly keptAlone: number;
  /** Score and rightness of every predicted pair, to see whether sorting by score finds the wrong ones. */
  readonly judged: readonly Judged[];
}

export interface Judged {
  readonly score: number;
  readonly isRight: boolean;
}

export function goldFile(folder: string, set: string): string {
  return join(folder, `${set}.jsonl`);
}

/** The documents of a set; null where the folder does not have it. */
export function readGold(folder: string, set: string): readonly GoldDocument[] | null {
  const file = goldFile(folder, set);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldDocument);
}

export function requestOf(document: GoldDocument, isTranslated: boolean): AlignRequest {
  const { lang_src: langSource, lang_tgt: langTarget, src, tgt, mt_tgt: machineTranslation } = document;
  const unit = (text: string) => ({ text });
  const request = { langSource, langTarget, source: src.map(unit), target: tgt.map(unit) };
  return isTranslated && machineTranslation ? { ...request, machineTranslation } : request;
}

export function segmentsOf({ src, tgt }: GoldDocument): number {
  return src.length + tgt.length;
}

export function tally({ gold }: Pick<GoldDocument, 'gold'>, beads: readonly ScoredBead[]): Tally {
  const key = (source: readonly number[], target: readonly number[]) =>
    `${source.join(' ')}|${target.join(' ')}`;
  const pairs = new Set<string>();
  const alone = new Set<string>();
  for (const [source, target] of gold) {
    if (source.length && target.length) pairs.add(key(source, target));
    else for (const unit of source) alone.add(key([unit], []));
    if (!source.length) for (const unit of target) alone.add(key([], [unit]));
  }
  const judged: Judged[] = [];
  let keptAlone = 0;
  for (const { source, target, score } of beads) {
    if (source.length && target.length) judged.push({ score, isRight: pairs.has(key(source, target)) });
    else if (alone.has(key(source, target))) keptAlone++;
  }
  const rightPairs = judged.filter(({ isRight }) => isRight).length;
  return {
    predicted: beads.length,
    right: rightPairs + keptAlone,
    goldPairs: pairs.size,
    rightPairs,
    goldNulls: alone.size,
    alone: beads.length - judged.length,
    keptAlone,
    judged,
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const total = (count: (one: Tally) => number) => tallies.reduce((sum, one) => sum + count(one), 0);
  return {
    predicted: total((one) => one.predicted),
    right: total((one) => one.right),
    goldPairs: total((one) => one.goldPairs),
    rightPairs: total((one) => one.rightPairs),
    goldNulls: total((one) => one.goldNulls),
    alone: total((one) => one.alone),
    keptAlone: total((one) => one.keptAlone),
    judged: tallies.flatMap((one) => one.judged),
  };
}

export function strictF1({ right, predicted, rightPairs, goldPairs }: Tally): number {
  const precision = right / predicted;
  const recall = rightPairs / goldPairs;
  return (2 * precision * recall) / (precision + recall);
}

/** How well the answer knows which units stay alone: recall, precision, and their harmonic mean; NaN where none do. */
export function nullQuality({ keptAlone, goldNulls, alone }: Tally): readonly [number, number, number] {
  return [keptAlone / goldNulls, keptAlone / alone, (2 * keptAlone) / (goldNulls + alone)];
}

const resamples = 1000;

/** The middle 95 % of the strict F1 of documents drawn again with replacement; always the same draw. */
export function interval(tallies: readonly Tally[]): readonly [number, number] {
  let state = 12345;
  const drawn = Array.from({ length: resamples }, () =>
    strictF1(
      sumOf(
        tallies.map(() => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return tallies[Math.floor((state / 2 ** 32) * tallies.length)] as Tally;
        }),
      ),
    ),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(0.025 * resamples)] ?? 0, drawn[Math.floor(0.975 * resamples)] ?? 0];
}

/** The chance that a wrong pair scores below a right one; NaN where there is no wrong one. */
export function rankingQuality(judged: readonly Judged[]): number {
  const wrong = judged.filter((pair) => !pair.isRight);
  const right = judged.filter((pair) => pair.isRight);
  let below = 0;
  for (const bad of wrong)
    for (const good of right) below += bad.score < good.score ? 1 : bad.score === good.score ? 0.5 : 0;
  return below / (wrong.length * right.length);
}

const lowestShare = 0.05;

/** The share of the wrong pairs that somebody finds who looks at the 5 % of all pairs with the lowest scores. */
export function foundAmongLowest(judged: readonly Judged[]): number {
  const wrong = judged.filter((pair) => !pair.isRight).length;
  const lowest = [...judged]
    .sort((a, b) => a.score - b.score)
    .slice(0, Math.ceil(lowestShare * judged.length));
  return lowest.filter((pair) => !pair.isRight).length / wrong;
}
