import { longestRise } from '../../text/longest-rise.ts';
import type { BlockKind } from '../block.ts';
import {
  type BlockMatch,
  type ComparedVersions,
  comparedBlock,
  type Gap,
  type MatchedBlock,
} from './compared-block.ts';
import { matchGap, surelySame } from './match-gap.ts';

/** Of a text these kinds are found once: what stands there instead is the same block with other words. */
const SINGLE_KINDS: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'dateline', 'standfirst']);

/**
 * Finds again the blocks of one version of a text in another: the same words first, in order and elsewhere, then in
 * each stretch between them edited, cut and joined ones, then edited ones that moved. What is in no match was taken
 * out or is new. Every block is in one match at most; a text matched with itself is matched block by block.
 */
export function matchBlocks(
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
): readonly BlockMatch[] {
  const matches: BlockMatch[] = sameBlocks(before, after);
  const versions = { before: before.map(comparedBlock), after: after.map(comparedBlock) };
  for (const gap of gapsBetween(matches, versions)) matches.push(...matchGap(gap, versions));
  matches.push(...matchSingleKinds(unmatched(matches, versions), versions));
  const elsewhere = surelySame(unmatched(matches, versions), versions);
  matches.push(...elsewhere.map(([i, j]) => ({ before: [i], after: [j] })));
  return matches.sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

/** Blocks with the same words: the n-th of them before is the n-th of them after, where there are as many. */
function sameBlocks(before: readonly MatchedBlock[], after: readonly MatchedBlock[]): BlockMatch[] {
  const placesBefore = Map.groupBy(before.keys(), (i) => before[i]?.text ?? '');
  const placesAfter = Map.groupBy(after.keys(), (i) => after[i]?.text ?? '');
  const matches: BlockMatch[] = [];
  for (const [text, places] of placesBefore) {
    const others = placesAfter.get(text) ?? [];
    // Where one of several look-alikes went, which one it was is told by its neighbours.
    if (places.length !== others.length) continue;
    places.forEach((i, n) => {
      matches.push({ before: [i], after: [others[n] as number] });
    });
  }
  return matches;
}

/** The blocks without a match between those that kept their order. */
function gapsBetween(matches: readonly BlockMatch[], { before, after }: ComparedVersions): Gap[] {
  const known = matches
    .map((match) => ({ at: match.before[0] as number, from: match.after[0] as number }))
    .sort((a, b) => a.at - b.at);
  const inBefore = new Set(known.map(({ at }) => at));
  const inAfter = new Set(known.map(({ from }) => from));
  const free = (taken: ReadonlySet<number>, start: number, end: number) =>
    Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i).filter(
      (place) => !taken.has(place),
    );
  const gaps: Gap[] = [];
  let [at, from] = [0, 0];
  for (const next of [...longestRise(known), { at: before.length, from: after.length }]) {
    gaps.push({ before: free(inBefore, at, next.at), after: free(inAfter, from, next.from) });
    [at, from] = [next.at + 1, next.from + 1];
  }
  return gaps.filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

function unmatched(matches: readonly BlockMatch[], { before, after }: ComparedVersions): Gap {
  const taken = {
    before: new Set(matches.flatMap((match) => match.before)),
    after: new Set(matches.flatMap((match) => match.after)),
  };
  return {
    before: [...before.keys()].filter((i) => !taken.before.has(i)),
    after: [...after.keys()].filter((i) => !taken.after.has(i)),
  };
}

/** A title that was written anew is still the title. */
function matchSingleKinds(rest: Gap, { before, after }: ComparedVersions): BlockMatch[] {
  return [...SINGLE_KINDS].flatMap((kind) => {
    const isKind = (block: MatchedBlock | undefined) => block?.kind === kind && !block.isFurniture;
    const [i, moreBefore] = rest.before.filter((place) => isKind(before[place]));
    const [j, moreAfter] = rest.after.filter((place) => isKind(after[place]));
    const isSingle = moreBefore === undefined && moreAfter === undefined;
    return isSingle && i !== undefined && j !== undefined ? [{ before: [i], after: [j] }] : [];
  });
}
