import type { Reason } from '../../text/reason.ts';
import type { AlignedBead, AlignRequest } from './evidence.ts';
import { type Family, families } from './families.ts';
import type { Features, Side } from './features.ts';
import { isPair, type Step } from './search.ts';
import type { Straddling } from './straddling.ts';

const reasonFamilies = {
  names: ['name', 'knownName'],
  numbers: ['number'],
  words: ['knownWord', 'learned', 'sound'],
} as const satisfies Readonly<Record<string, readonly Family[]>>;

const quotationMark = /["«»“”„]/g;

/**
 * Why two groups of units were paired: `machine-translation` {percent} of the words agree; `names`, `numbers`,
 * `quotes`, `words`, `kind` {matched, of}; `length` {percent} off what this document's ratio expects. What
 * does not occur is not named. A bead with an empty side has the one reason `no-counterpart`.
 */
export function reasonsFor(
  request: AlignRequest,
  features: Features,
  bead: Step,
  ratio: number,
): readonly Reason[] {
  if (!isPair(bead)) return [{ code: 'no-counterpart' }];
  const sourceRange = [bead.i, bead.i + bead.rows] as const;
  const targetRange = [bead.j, bead.j + bead.columns] as const;
  const counts = countShared(features, sourceRange, targetRange);
  const reasons: Reason[] = [];
  const translated = totalOf(counts, ['translated']);
  if (request.machineTranslation) {
    const words = translated.source + translated.target;
    reasons.push({
      code: 'machine-translation',
      values: { percent: words ? Math.round((200 * translated.matched) / words) : 0 },
    });
  }
  for (const [code, members] of Object.entries(reasonFamilies)) {
    const { matched, source } = totalOf(counts, members);
    if (source > 0) reasons.push({ code, values: { matched, of: source } });
  }
  const quotes = [
    quotesIn(request.source.slice(...sourceRange).map((unit) => unit.text)),
    quotesIn(request.target.slice(...targetRange).map((unit) => unit.text)),
  ] as const;
  if (Math.max(...quotes) > 0)
    reasons.push({ code: 'quotes', values: { matched: Math.min(...quotes), of: Math.max(...quotes) } });
  const kind = totalOf(counts, ['kind']);
  if (Math.max(kind.source, kind.target) > 0) {
    reasons.push({ code: 'kind', values: { matched: kind.matched, of: Math.max(kind.source, kind.target) } });
  }
  const expected = lengthOf(features.source, sourceRange) * ratio;
  const found = lengthOf(features.target, targetRange);
  const longer = Math.max(expected, found, 1);
  reasons.push({
    code: 'length',
    values: { percent: Math.round((100 * Math.abs(found - expected)) / longer) },
  });
  return reasons;
}

/**
 * A bead that says of its paragraphs what parts of them belong to a neighbour, `source-partly-above`,
 * `source-partly-below`, `target-partly-above`, `target-partly-below` {matched, of} sentences; each takes its share off the score.
 */
export function withStraddling(bead: AlignedBead, parts: readonly Straddling[]): AlignedBead {
  if (parts.length === 0) return bead;
  const kept = parts.reduce((score, { share }) => score * (1 - share), bead.score);
  const reasons = parts.map(({ side, toward, sentences, of }): Reason => {
    return { code: `${side}-partly-${toward}`, values: { matched: sentences, of } };
  });
  return { ...bead, score: kept, reasons: [...reasons, ...bead.reasons] };
}

/** Units `[from, to)` of a side. */
type Range = readonly [number, number];

interface Count {
  source: number;
  target: number;
  matched: number;
}

/** How many features of each family a bead has on each side, and how many they share. */
function countShared(
  { source, target, family, isRefinement }: Features,
  sourceRange: Range,
  targetRange: Range,
): readonly Count[] {
  const counts: Count[] = families.map(() => ({ source: 0, target: 0, matched: 0 }));
  const left = new Map<number, number>();
  forEachFeature(source, sourceRange, (id, times) => {
    const count = counts[family[id] ?? 0];
    if (!count || isRefinement[id]) return;
    count.source += times;
    left.set(id, (left.get(id) ?? 0) + times);
  });
  forEachFeature(target, targetRange, (id, times) => {
    const count = counts[family[id] ?? 0];
    if (!count || isRefinement[id]) return;
    count.target += times;
    const shared = Math.min(times, left.get(id) ?? 0);
    if (shared === 0) return;
    left.set(id, (left.get(id) ?? 0) - shared);
    count.matched += shared;
  });
  return counts;
}

function totalOf(counts: readonly Count[], members: readonly Family[]): Count {
  const total: Count = { source: 0, target: 0, matched: 0 };
  for (const member of members) {
    const count = counts[families.indexOf(member)];
    total.source += count?.source ?? 0;
    total.target += count?.target ?? 0;
    total.matched += count?.matched ?? 0;
  }
  return total;
}

function forEachFeature(
  { ids, times, start }: Side,
  [from, to]: Range,
  visit: (id: number, times: number) => void,
): void {
  for (let at = start[from] ?? 0; at < (start[to] ?? 0); at++) visit(ids[at] ?? 0, times[at] ?? 0);
}

function quotesIn(texts: readonly string[]): number {
  let marks = 0;
  for (const text of texts) marks += text.match(quotationMark)?.length ?? 0;
  return Math.ceil(marks / 2);
}

function lengthOf(side: Side, [from, to]: Range): number {
  let length = 0;
  for (let unit = from; unit < to; unit++) length += side.length[unit] ?? 0;
  return length;
}
