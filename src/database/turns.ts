/** For how long one piece of work holds the event loop before whoever else waits is served, in milliseconds. */
export const MAX_HOLD_MS = 40;

let began: number | null = null;

/** Whether the work of this turn of the event loop, seen from the first time that anybody asked, has gone on long enough. */
export function isTurnLong(now: number = performance.now()): boolean {
  if (began === null) {
    began = now;
    setImmediate(() => {
      began = null;
    });
  }
  return now - began > MAX_HOLD_MS;
}

/** Goes on in a later turn of the event loop, after those who wait. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Maps a long list, letting others in between. */
export async function mapInTurns<T, R>(items: readonly T[], map: (item: T, at: number) => R): Promise<R[]> {
  const mapped: R[] = [];
  for (const [at, item] of items.entries()) {
    if (isTurnLong()) await nextTurn();
    mapped.push(map(item, at));
  }
  return mapped;
}
