import type { Reason } from '../../text/reason.ts';
import type { AlignRequest } from './evidence.ts';
import { type Family, type Features, families, type Side } from './features.ts';
import type { BeadRange } from './search.ts';

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
  range: BeadRange,
  ratio: number,
): readonly Reason[] {
  if (range.source[0] === range.source[1] || range.target[0] === range.target[1])
    return [{ code: 'no-counterpart' }];
  const counts = countShared(features, range);
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
    quotesIn(request.source.slice(...range.source).map((unit) => unit.text)),
    quotesIn(request.target.slice(...range.target).map((unit) => unit.text)),
  ] as const;
  if (Math.max(...quotes) > 0)
    reasons.push({ code: 'quotes', values: { matched: Math.min(...quotes), of: Math.max(...quotes) } });
  const kind = totalOf(counts, ['kind']);
  if (Math.max(kind.source, kind.target) > 0) {
    reasons.push({ code: 'kind', values: { matched: kind.matched, of: Math.max(kind.source, kind.target) } });
  }
  const expected = lengthOf(features.source, range.source) * ratio;
  const found = lengthOf(features.target, range.target);
  const longer = Math.max(expected, found, 1);
  reasons.push({
    code: 'length',
    values: { percent: Math.round((100 * Math.abs(found - expected)) / longer) },
  });
  return reasons;
}

interface Count {
  source: number;
  target: number;
  matched: number;
}

/** How many features of each family a bead has on each side, and how many they share. */
function countShared({ source, target, family, isRefinement }: Features, range: BeadRange): readonly Count[] {
  const counts: Count[] = families.map(() => ({ source: 0, target: 0, matched: 0 }));
  const left = new Map<number, number>();
  forEachFeature(source, range.source, (id) => {
    const count = counts[family[id] ?? 0];
    if (!count || isRefinement[id]) return;
    count.source++;
    left.set(id, (left.get(id) ?? 0) + 1);
  });
  forEachFeature(target, range.target, (id) => {
    const count = counts[family[id] ?? 0];
    if (!count || isRefinement[id]) return;
    count.target++;
    const remaining = left.get(id) ?? 0;
    if (remaining === 0) return;
    left.set(id, remaining - 1);
    count.matched++;
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
  { ids, start }: Side,
  [from, to]: readonly [number, number],
  visit: (id: number) => void,
): void {
  for (let at = start[from] ?? 0; at < (start[to] ?? 0); at++) visit(ids[at] ?? 0);
}

function quotesIn(texts: readonly string[]): number {
  let marks = 0;
  for (const text of texts) marks += text.match(quotationMark)?.length ?? 0;
  return Math.ceil(marks / 2);
}

function lengthOf(side: Side, [from, to]: readonly [number, number]): number {
  let length = 0;
  for (let unit = from; unit < to; unit++) length += side.length[unit] ?? 0;
  return length;
}
