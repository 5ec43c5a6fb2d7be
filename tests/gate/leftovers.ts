import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long programs may take to end after the tests that started them, in milliseconds. */
const FAREWELL_MS = 5_000;

export interface Leftover {
  readonly pid: number;
  readonly command: string;
}

/**
 * The processes that carry a mark (`NAME=value`) in their environment, which every program hands on to the programs
 * it starts. Only Linux shows it; elsewhere the answer is empty.
 */
export function processesMarked(mark: string): Leftover[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProc(pid, 'environ').split('\0').includes(mark))
    .map((pid) => ({ pid: Number(pid), command: readProc(pid, 'cmdline').replaceAll('\0', ' ').trim() }));
}

/** Waits until no process carries the mark; ends those that stay and gives them. */
export async function endLeftovers(
  mark: string,
  patienceMs: number = FAREWELL_MS,
): Promise<readonly Leftover[]> {
  const end = Date.now() + patienceMs;
  let left = processesMarked(mark);
  while (left.length > 0 && Date.now() < end) {
    await sleep(50);
    left = processesMarked(mark);
  }
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
  return left;
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
