import type { Candidate, SourceSpan } from './candidate.ts';
import { rangeContains, rangesOverlap } from './word-range.ts';

/** Below this score a span has no counterpart. Set on the tuning half of our own pairs. */
const leastScore = 0.5;
/** Ways to place the spans so far that are followed further. */
const breadth = 48;
/** What it costs when a span that lies inside another does not in the target. */
const costOfLeavingNest = 0.05;

interface State {
  readonly score: number;
  readonly picks: readonly (Candidate | null)[];
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
  let states: readonly State[] = [{ score: 0, picks: [] }];
  spans.forEach((_, at) => {
    const next: State[] = [];
    for (const state of states) {
      next.push({ score: state.score, picks: [...state.picks, null] });
      for (const candidate of candidates[at] ?? []) {
        const gain = gainOf(candidate, at, spans, state.picks);
        if (gain > 0) next.push({ score: state.score + gain, picks: [...state.picks, candidate] });
      }
    }
    states = next.sort((a, b) => b.score - a.score).slice(0, breadth);
  });
  return states[0]?.picks ?? [];
}

/** What a candidate adds above the least score; 0 where it cannot be had beside those picked before. */
function gainOf(
  candidate: Candidate,
  at: number,
  spans: readonly SourceSpan[],
  picks: readonly (Candidate | null)[],
): number {
  const span = spans[at];
  let gain = candidate.score - leastScore;
  if (!span) return 0;
  for (let other = 0; other < picks.length; other++) {
    const pick = picks[other];
    const otherSpan = spans[other];
    if (!pick || !otherSpan) continue;
    const isNested = rangeContains(otherSpan, span);
    if (isNested) {
      const isSame = rangeContains(span, otherSpan);
      if (!rangeContains(pick, candidate)) gain -= costOfLeavingNest;
      else if (!isSame && rangeContains(candidate, pick)) return 0;
    } else if (rangesOverlap(pick, candidate) && !rangesOverlap(otherSpan, span)) return 0;
  }
  return Math.max(0, gain);
}
