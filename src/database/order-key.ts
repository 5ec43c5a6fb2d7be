/**
 * Fractional order keys over `0-9a-z`: between any two there is room for another, so that moving one row
 * never rewrites its neighbours. Compared as plain strings. (After D. Greenspan, "Implementing Fractional Indexing".)
 */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A key strictly between two keys; null stands for the open end. Throws `RangeError` unless `before < after`. */
export function keyBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no key between ${before} and ${after}`);
  }
  let key = '';
  let bounded = after !== null;
  for (let i = 0; ; i++) {
    const low = digit(before, i);
    const high = bounded ? digit(after, i) : DIGITS.length;
    if (high - low > 1) return key + DIGITS[low + Math.floor((high - low) / 2)];
    key += DIGITS[low];
    // Once the key is below `after` at some digit, `after` no longer limits the digits that follow.
    if (high !== low) bounded = false;
  }
}

/** `count` evenly spread ascending keys between two keys (null: the open end). */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  if (count === 0) return [];
  const middle = Math.floor(count / 2);
  const key = keyBetween(before, after);
  return [...keysBetween(before, key, middle), key, ...keysBetween(key, after, count - middle - 1)];
}

function digit(key: string | null, index: number): number {
  const character = key?.[index];
  return character === undefined ? 0 : DIGITS.indexOf(character);
}
