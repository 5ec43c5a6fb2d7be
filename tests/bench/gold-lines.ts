import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The records of a JSON Lines file of a folder, null where it is not there. */
export function goldLines<Gold>(folder: string, name: string): readonly Gold[] | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Gold);
}

/** The records under what they have in common, in order of first appearance. */
export function grouped<Gold>(
  gold: readonly Gold[],
  keyOf: (one: Gold) => string,
): ReadonlyMap<string, readonly Gold[]> {
  const groups = new Map<string, Gold[]>();
  for (const one of gold) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Seconds of processor time that some work takes: what others do on the machine hardly counts. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
