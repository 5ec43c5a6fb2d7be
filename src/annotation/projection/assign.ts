import type { Candidate, SourceSpan } from './candidate.ts';
import { rangeContains, rangesOverlap } from './word-range.ts';

/** Below this score a span has no counterpart. Set on the tuning half of our own pairs. */
const leastScore = 0.5;
/** Ways to place the spans so far that are followed further. */
const breadth = 48;
/** Each way looks back at so many spans; what clashes over a longer distance is sorted out at the end. */
const mostLookedBackAt = 80;
/** What it costs when a span that lies inside another does not in the target. */
const costOfLeavingNest = 0.05;

/** The choice for one span, and those for the spans before it. */
interface Pick {
  readonly at: number;
  readonly candidate: Candidate | null;
  readonly before: Pick | null;
}

interface State {
  readonly score: number;
  readonly last: Pick | null;
}

/**
 * The best choice of one candidate, or none, for each span together: spans that lie apart in the source lie
 * apart in the target, a span inside another stays inside. Spans come in order of their beginnings, longer ones
 * first; a beam search over them, so that the time is linear in their number.
 */
export function assignCandidates(
  spans: readonly SourceSpan[],
  candidates: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  let states: readonly State[] = [{ score: 0, last: null }];
  spans.forEach((span, at) => {
    const next: State[] = [];
    for (const { score, last } of states) {
      next.push({ score, last: { at, candidate: null, before: last } });
      for (const candidate of candidates[at] ?? []) {
        const gain = gainOf(candidate, span, spans, last);
        if (gain > 0) next.push({ score: score + gain, last: { at, candidate, before: last } });
      }
    }
    states = next.sort((a, b) => b.score - a.score).slice(0, breadth);
  });
  const picks: (Candidate | null)[] = spans.map(() => null);
  for (let pick = states[0]?.last ?? null; pick; pick = pick.before) picks[pick.at] = pick.candidate;
  return withoutClashes(spans, picks);
}

/** What a candidate adds above the least score; 0 where it cannot be had beside those picked before. */
function gainOf(
  candidate: Candidate,
  span: SourceSpan,
  spans: readonly SourceSpan[],
  last: Pick | null,
): number {
  let gain = candidate.score - leastScore;
  let looked = 0;
  for (let pick = last; pick && looked < mostLookedBackAt; pick = pick.before, looked++) {
    const other = spans[pick.at];
    if (!pick.candidate || !other) continue;
    if (rangeContains(other, span)) {
      const isSame = rangeContains(span, other);
      if (!rangeContains(pick.candidate, candidate)) gain -= costOfLeavingNest;
      else if (!isSame && rangeContains(candidate, pick.candidate)) return 0;
    } else if (clash(span, candidate, other, pick.candidate)) return 0;
  }
  return Math.max(0, gain);
}

function clash(
  span: SourceSpan,
  candidate: Candidate,
  other: SourceSpan,
  otherCandidate: Candidate,
): boolean {
  return rangesOverlap(candidate, otherCandidate) && !rangesOverlap(span, other);
}

/** Of two spans far from each other that were given the same words, the surer keeps them. */
function withoutClashes(
  spans: readonly SourceSpan[],
  picks: readonly (Candidate | null)[],
): readonly (Candidate | null)[] {
  if (spans.length <= mostLookedBackAt) return picks;
  return picks.map((pick, at) => {
    const span = spans[at];
    const isLost =
      pick &&
      span &&
      picks.some((other, k) => {
        const otherSpan = spans[k];
        const isBetter = other && (other.score > pick.score || (other.score === pick.score && k < at));
        return isBetter && k !== at && otherSpan && clash(span, pick, otherSpan, other);
      });
    return isLost ? null : pick;
  });
}
