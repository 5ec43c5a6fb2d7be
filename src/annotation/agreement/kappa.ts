/**
 * Cohen's κ of two annotators: `table[i][j]` counts the items that the one put into category i and the other into j.
 * Null where it is undefined: nothing was judged, or chance alone would agree on everything (one category was used).
 * Throws `RangeError` for a table that is not square. Cohen (1960), A coefficient of agreement for nominal scales.
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | null {
  if (table.some((row) => row.length !== table.length)) throw new RangeError('a table that is not square');
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const total = sum(rows);
  if (total === 0) return null;
  const observed = sum(table.map((row, i) => row[i] ?? 0)) / total;
  const byChance = sum(rows.map((row, i) => row * (columns[i] ?? 0))) / total ** 2;
  return overChance(observed, byChance);
}

/** Counts how often two annotators put an item into which categories; items that one of them left out do not count. */
export function confusionTable(
  pairs: readonly (readonly [string | number | null, string | number | null])[],
): {
  readonly categories: readonly (string | number)[];
  readonly table: readonly (readonly number[])[];
} {
  const judged = pairs.filter((pair): pair is [string | number, string | number] => !pair.includes(null));
  const categories = [...new Set(judged.flat())];
  const place = new Map(categories.map((category, i) => [category, i]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [a, b] of judged) {
    const row = table[place.get(a) ?? 0];
    const column = place.get(b) ?? 0;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { categories, table };
}

/**
 * Fleiss' κ of several annotators: `counts[i][j]` says how many put item i into category j. Null where it is
 * undefined. Throws `RangeError` where items were judged by different numbers of annotators: that is for Krippendorff's
 * α. Fleiss (1971), Measuring nominal scale agreement among many raters.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  const raters = sum(counts[0] ?? []);
  if (counts.some((row) => sum(row) !== raters))
    throw new RangeError('items with different numbers of judges');
  if (raters < 2) return null;
  const agreeing = counts.map((row) => sum(row.map((n) => n * (n - 1))) / (raters * (raters - 1)));
  const width = Math.max(...counts.map((row) => row.length));
  const shares = Array.from(
    { length: width },
    (_, j) => sum(counts.map((row) => row[j] ?? 0)) / (counts.length * raters),
  );
  return overChance(sum(agreeing) / counts.length, sum(shares.map((share) => share ** 2)));
}

/** How far agreement goes beyond that by chance; null where there is nothing beyond. */
function overChance(observed: number, byChance: number): number | null {
  return byChance >= 1 ? null : (observed - byChance) / (1 - byChance);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
