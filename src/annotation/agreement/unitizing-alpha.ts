/** A stretch that one annotator marked, in units of the continuum (of a text: UTF-16 code units). */
export interface MarkedUnit {
  readonly start: number;
  readonly length: number;
  /** The annotator, counted from 0. */
  readonly annotator: number;
  readonly category: string;
}

/** What several annotators marked on one continuum. What one of them marked in one category does not overlap. */
export interface Continuum {
  readonly start: number;
  readonly length: number;
  readonly annotators: number;
  readonly units: readonly MarkedUnit[];
}

/** How far annotators agree in one category; α is null where nothing was marked in it. */
export interface CategoryAgreement {
  readonly observed: number;
  readonly expected: number;
  readonly alpha: number | null;
}

/** Agreement on where things are and what they are; α is null where nothing was marked. */
export interface UnitizingAgreement {
  readonly alpha: number | null;
  readonly categories: Readonly<Record<string, CategoryAgreement>>;
}

/** A piece of one annotator's continuum: a unit, or the gap between two. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly isUnit: boolean;
}

/**
 * Krippendorff's α for unitizing: how far annotators agree on the boundaries of what they marked, category by category
 * and in all. Throws `RangeError` where units leave the continuum or one annotator's overlap.
 * Krippendorff (1995), On the reliability of unitizing continuous data; (2004), Measuring the reliability of qualitative text analysis data.
 */
export function unitizingAlpha(continuum: Continuum): UnitizingAgreement {
  const categories: Record<string, CategoryAgreement> = {};
  let allObserved = 0;
  let allExpected = 0;
  for (const category of [...new Set(continuum.units.map((unit) => unit.category))].sort()) {
    const sections = Array.from({ length: continuum.annotators }, (_, annotator) =>
      sectionsOf(
        continuum,
        continuum.units.filter((unit) => unit.category === category && unit.annotator === annotator),
      ),
    );
    const observed = observedDisagreement(sections, continuum);
    const expected = expectedDisagreement(sections, continuum);
    categories[category] = { observed, expected, alpha: alphaOf(observed, expected) };
    allObserved += observed;
    allExpected += expected;
  }
  return { alpha: alphaOf(allObserved, allExpected), categories };
}

function alphaOf(observed: number, expected: number): number | null {
  return expected > 0 ? 1 - observed / expected : null;
}

/** One annotator's units with the gaps between them. */
function sectionsOf({ start, length }: Continuum, units: readonly MarkedUnit[]): readonly Section[] {
  const sections: Section[] = [];
  let at = start;
  for (const unit of units.toSorted((a, b) => a.start - b.start)) {
    if (unit.length <= 0 || unit.start < at || unit.start + unit.length > start + length)
      throw new RangeError(`a unit at ${unit.start} of ${unit.length} that overlaps or leaves the continuum`);
    if (unit.start > at) sections.push({ start: at, length: unit.start - at, isUnit: false });
    sections.push({ start: unit.start, length: unit.length, isUnit: true });
    at = unit.start + unit.length;
  }
  if (at < start + length) sections.push({ start: at, length: start + length - at, isUnit: false });
  return sections;
}

function observedDisagreement(annotators: readonly (readonly Section[])[], { length }: Continuum): number {
  const count = annotators.length;
  if (count < 2) return 0;
  let sum = 0;
  for (const [i, own] of annotators.entries()) {
    for (const other of annotators.slice(i + 1)) sum += 2 * differenceOf(own, other);
  }
  return sum / (count * (count - 1) * length ** 2);
}

/** Walks along two annotators' sections at once, and adds up the squared differences of those that meet. */
function differenceOf(a: readonly Section[], b: readonly Section[]): number {
  let sum = 0;
  let [i, j] = [0, 0];
  for (let [one, two] = [a[i], b[j]]; one && two; [one, two] = [a[i], b[j]]) {
    const [oneEnd, twoEnd] = [one.start + one.length, two.start + two.length];
    if (one.isUnit && two.isUnit) sum += (one.start - two.start) ** 2 + (oneEnd - twoEnd) ** 2;
    else if (one.isUnit && two.start <= one.start && oneEnd <= twoEnd) sum += one.length ** 2;
    else if (two.isUnit && one.start <= two.start && twoEnd <= oneEnd) sum += two.length ** 2;
    if (oneEnd <= twoEnd) i++;
    if (twoEnd <= oneEnd) j++;
  }
  return sum;
}

function expectedDisagreement(annotators: readonly (readonly Section[])[], { length }: Continuum): number {
  const units = annotators.flatMap((sections) => sections.filter(({ isUnit }) => isUnit));
  const gaps = annotators.flatMap((sections) => sections.filter(({ isUnit }) => !isUnit));
  let sum = 0;
  let within = 0;
  for (const { length: own } of units) {
    sum += ((units.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own);
    for (const gap of gaps) if (gap.length >= own) sum += own ** 2 * (gap.length - own + 1);
    within += own * (own - 1);
  }
  const all = annotators.length * length;
  const pairs = all * (all - 1) - within;
  return pairs > 0 ? ((2 / length) * sum) / pairs : 0;
}
