/** What was measured in several rounds: one number each. */
export type Rounds = readonly number[];

/** The middle of what was measured; NaN where nothing was. */
export function median(rounds: Rounds): number {
  const sorted = [...rounds].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Round by round, one through the other: what disturbs the machine for a while disturbs both. */
export function ratios(subject: Rounds, yardstick: Rounds): Rounds {
  return subject.map((value, i) => value / (yardstick[i] ?? Number.NaN));
}

/** One line of a result: a ratio, and the least that it should be (null: it is only reported). */
export interface Line {
  readonly what: string;
  readonly aim: number | null;
  readonly measured: Rounds;
  /** The same ratio by the CPU time that was used, which others on the machine disturb less. */
  readonly byCpu?: Rounds;
}

/** Prints the ratios with their aims; the spread is the lowest and the highest round. */
export function printLines(lines: readonly Line[]): void {
  printRow('', 'aim', 'median', 'lowest – highest', 'verdict', 'by CPU time');
  for (const { what, aim, measured, byCpu } of lines) {
    const middle = median(measured);
    const verdict = aim === null ? '' : middle >= aim ? 'met' : 'MISSED';
    const spread = `${shown(Math.min(...measured))} – ${shown(Math.max(...measured))}`;
    const cpu = byCpu && !Number.isNaN(median(byCpu)) ? shown(median(byCpu)) : '';
    printRow(what, aim === null ? '' : `≥ ${aim}`, shown(middle), spread, verdict, cpu);
  }
}

/** Prints a line that is no ratio. */
export function printFigure(what: string, figure: string): void {
  console.log(`${what.padEnd(NAME_WIDTH)}${figure}`);
}

const NAME_WIDTH = 58;

function printRow(
  what: string,
  aim: string,
  middle: string,
  spread: string,
  verdict: string,
  cpu: string,
): void {
  const cells = [
    aim.padStart(8),
    middle.padStart(9),
    spread.padStart(20),
    verdict.padStart(9),
    cpu.padStart(13),
  ];
  console.log(what.padEnd(NAME_WIDTH) + cells.join(''));
}

function shown(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(1) : ratio >= 1 ? ratio.toFixed(2) : ratio.toFixed(4);
}
