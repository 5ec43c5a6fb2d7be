import { longestRise } from '../../text/longest-rise.ts';
import { type MergePart, mergedText, mergeTexts } from '../../text/merge-texts.ts';
import type { Block } from '../article.ts';
import type { BlockKind, BoilerplateReason } from '../block.ts';
import type { ReadBlock } from '../reading.ts';
import type { BlockMatch, MatchedBlock } from './compared-block.ts';
import { matchBlocks } from './match-blocks.ts';

/** Why a block is left out that the corrected document has no more. */
export const REMOVED = 'removed-in-correction' satisfies BoilerplateReason;

/** Between the blocks of one place when they are merged as one text: a paragraph's end can be put in and taken out. */
export const BLOCK_END = '\u2029';

/**
 * One place of a text in three versions: as it was read before (`base`), as it is now (`ours`), and as the corrected
 * document has it (`theirs`). Each is a run of blocks, most often of one; an empty one has nothing there.
 */
export interface MergePlace {
  /** Stays the same for as long as the versions do. */
  readonly id: string;
  readonly base: readonly ReadBlock[];
  readonly ours: readonly Block[];
  readonly theirs: readonly ReadBlock[];
  /** How its words merge; empty where one version has nothing here. */
  readonly parts: readonly MergePart[];
  readonly kind: PlaceKind;
}

/**
 * What the correction does at a place: nothing, other words, a block that is new, taken out, or become page furniture or
 * the article's. `conflict`: other words where we changed the same ones. `removed-edited`: taken out what we changed.
 */
export type PlaceKind =
  | 'kept'
  | 'edited'
  | 'conflict'
  | 'added'
  | 'removed'
  | 'removed-edited'
  | 'left-out'
  | 'restored'
  /** The same for people's eyes: links, the kind of a block, furniture that is folded away in both. */
  | 'unseen';

/** Three versions of a text, place by place, in the order that the merged text will have. */
export interface MergedVersions {
  readonly places: readonly MergePlace[];
  /** The places whose blocks the correction put elsewhere, by their ids. */
  readonly moved: ReadonlySet<string>;
}

/** A version of a text that was written on from `base`: ours with the blocks as they are, and those that were merged. */
export interface Versions {
  readonly base: readonly ReadBlock[];
  readonly ours: readonly Block[];
  /** Where a block that is no more went, by its id. */
  readonly successors: ReadonlyMap<string, string>;
  readonly theirs: readonly ReadBlock[];
}

/** Merges a corrected version into a text (three-way): what they changed and we did not is theirs, all else is ours. */
export function mergeVersions(versions: Versions): MergedVersions {
  const { ours, successors, theirs } = versions;
  const base = withFolded(versions);
  const groups = joined(base, ours, theirs, oursOf(base, ours, successors));
  const places = groups.map((group, i) => {
    const place = {
      base: group.base.map((at) => base[at] as ReadBlock),
      ours: group.ours.map((at) => ours[at] as Block),
      theirs: group.theirs.map((at) => theirs[at] as ReadBlock),
    };
    const parts =
      place.base.length > 0 && place.ours.length > 0 && place.theirs.length > 0
        ? mergeTexts(wordsOf(place.base), wordsOf(place.ours), wordsOf(place.theirs))
        : [];
    const id = place.ours[0]?.id ?? place.theirs[0]?.id ?? `${i}`;
    return { ...place, id, parts, kind: kindOf(place, parts) };
  });
  return inOrder(groups, places, ours.length);
}

/** The words of a place's blocks as one text. */
export function wordsOf(blocks: readonly { readonly text: string }[]): string {
  return blocks.map(({ text }) => text).join(BLOCK_END);
}

/** Whether a person has to say what becomes of a place. */
export function isConflict({ kind }: MergePlace): boolean {
  return kind === 'conflict' || kind === 'removed-edited';
}

/** Whether people see what the correction does at a place. */
export function isTouched({ kind }: MergePlace): boolean {
  return kind !== 'kept' && kind !== 'unseen';
}

/** The kind that the correction gives the first block of a place; null where it gives none, or we gave one ourselves. */
export function newKind({ base, ours, theirs }: MergePlace): BlockKind | null {
  const [was, is, now] = [base[0]?.kind, ours[0]?.kind, theirs[0]?.kind];
  if (base.length !== 1 || theirs.length !== 1 || !was || !now) return null;
  return is === was && now !== was ? now : null;
}

/**
 * The base with what an earlier correction left out and we keep folded away, in its place: where a later one has it
 * again, it comes back with its tags, and is no new block.
 */
function withFolded({ base, ours }: Versions): readonly ReadBlock[] {
  const known = new Set(base.map(({ id }) => id));
  const all = [...base];
  let before: string | undefined;
  for (const { id, boilerplate, kind, text, markup } of ours) {
    if (boilerplate === REMOVED && !known.has(id)) {
      const at = all.findLastIndex((block) => block.id === before) + 1;
      all.splice(at, 0, { id, boilerplate, kind, text, markup });
    }
    before = id;
  }
  return all;
}

/** Places of the three versions that belong together. */
interface Group {
  readonly base: readonly number[];
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** For each of our blocks, the block of the base that it was; a part that was cut off belongs where its first part does. */
function oursOf(
  base: readonly ReadBlock[],
  ours: readonly Block[],
  successors: ReadonlyMap<string, string>,
): readonly (readonly number[])[] {
  const byId = new Map<string, number[]>();
  const known = new Set(ours.map(({ id }) => id));
  base.forEach(({ id: first }, i) => {
    let id: string | undefined = first;
    while (id !== undefined && !known.has(id)) id = successors.get(id);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), i]);
  });
  let last: readonly number[] = [];
  return ours.map(({ id, boilerplate }) => {
    const own = byId.get(id);
    // What somebody cut off to leave it out is furniture of our own.
    if (!own && boilerplate !== null) return [];
    last = own ?? last.slice(-1);
    return last;
  });
}

function joined(
  base: readonly ReadBlock[],
  ours: readonly Block[],
  theirs: readonly ReadBlock[],
  baseOfOurs: readonly (readonly number[])[],
): readonly Group[] {
  const [ofOurs, ofTheirs] = [base.length, base.length + ours.length];
  const leaders = Array.from({ length: ofTheirs + theirs.length }, (_, i) => i);
  const leaderOf = (node: number): number => {
    let at = node;
    while (leaders[at] !== at) at = leaders[at] as number;
    leaders[node] = at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(first, second)] = Math.min(first, second);
  };
  baseOfOurs.forEach((places, i) => {
    for (const place of places) join(place, ofOurs + i);
  });
  for (const match of matchesOf(base, theirs)) {
    const nodes = [...match.before, ...match.after.map((i) => ofTheirs + i)];
    for (const node of nodes) join(nodes[0] as number, node);
  }
  const groups = Map.groupBy(leaders.keys(), leaderOf);
  return [...groups.values()].map((nodes) => ({
    base: nodes.filter((node) => node < ofOurs),
    ours: nodes.filter((node) => node >= ofOurs && node < ofTheirs).map((node) => node - ofOurs),
    theirs: nodes.filter((node) => node >= ofTheirs).map((node) => node - ofTheirs),
  }));
}

function matchesOf(base: readonly ReadBlock[], theirs: readonly ReadBlock[]): readonly BlockMatch[] {
  const asMatched = ({ text, kind, boilerplate }: ReadBlock): MatchedBlock => ({
    text,
    kind,
    isFurniture: boilerplate !== null && boilerplate !== 'unknown',
  });
  return matchBlocks(base.map(asMatched), theirs.map(asMatched));
}

type Sides = Pick<MergePlace, 'base' | 'ours' | 'theirs'>;

function kindOf({ base, ours, theirs }: Sides, parts: readonly MergePart[]): PlaceKind {
  const isFurniture = ours.every(({ boilerplate }) => boilerplate !== null);
  if (ours.length === 0) {
    // What we no longer have and they did not touch needs no second decision.
    const isNews = theirs.length > 0 && wordsOf(theirs) !== wordsOf(base);
    if (!isNews) return 'kept';
    return theirs.every(({ boilerplate }) => isLeftOut(boilerplate)) ? 'unseen' : 'added';
  }
  if (base.length === 0) return 'kept';
  if (theirs.length === 0) {
    if (isFurniture) return 'kept';
    return wordsOf(ours) === wordsOf(base) ? 'removed' : 'removed-edited';
  }
  const change = changeOfState({ base, ours, theirs });
  if (change === 'left-out' && wordsOf(ours) !== wordsOf(base)) return 'removed-edited';
  if (change) return change;
  const isMixed = !isFurniture && ours.some(({ boilerplate }) => boilerplate !== null);
  const changes = parts.filter(({ kind }) => kind === 'conflict' || kind === 'theirs');
  if (changes.length > 0 && isFurniture) return 'unseen';
  const isBlank = leavesBlank(parts);
  if (changes.some(({ kind }) => isMixed || isBlank || kind === 'conflict')) return 'conflict';
  if (changes.length > 0) return 'edited';
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const looksOf = (blocks: readonly ReadBlock[]) => blocks.map(({ markup, kind }) => ({ markup, kind }));
  const hasOtherLooks = base.length === theirs.length && !isSame(looksOf(base), looksOf(theirs));
  const isKnown = base.every(({ kind }) => kind !== null);
  return hasOtherLooks && isKnown ? 'unseen' : 'kept';
}

/** Whether all that is left of a block would be nothing, because both took out words of it. */
function leavesBlank(parts: readonly MergePart[]): boolean {
  return mergedText(parts, 'ours')
    .split(BLOCK_END)
    .some((line) => line.trim() === '');
}

/** Where the corrected document has as furniture what was the article's, or the other way round, and we did not decide. */
function changeOfState({ base, ours, theirs }: Sides): 'left-out' | 'restored' | null {
  const [was, is, now] = [base[0], ours[0], theirs[0]];
  if (base.length !== 1 || ours.length !== 1 || theirs.length !== 1) return null;
  if (!was || !is || !now || was.boilerplate === 'unknown') return null;
  const [before, after] = [isLeftOut(was.boilerplate), isLeftOut(now.boilerplate)];
  if (before === after || isLeftOut(is.boilerplate) !== before) return null;
  return after ? 'left-out' : 'restored';
}

function isLeftOut(boilerplate: BoilerplateReason | 'unknown' | null): boolean {
  return boilerplate !== null && boilerplate !== 'unknown';
}

/**
 * The places in the order of the merged text. Where the correction moved nothing, ours stay in our order; what is ours
 * alone stays behind what it stood behind, and what is new follows what it follows in the corrected document.
 */
function inOrder(groups: readonly Group[], places: readonly MergePlace[], ourCount: number): MergedVersions {
  const all = groups.map((group, i) => ({ group, place: places[i] as MergePlace }));
  type Each = (typeof all)[number];
  const first = (side: keyof Group) => (a: Each, b: Each) =>
    (a.group[side][0] ?? 0) - (b.group[side][0] ?? 0);
  const shared = all.filter(({ group }) => group.ours.length > 0 && group.theirs.length > 0);
  const [byOurs, byTheirs] = [shared.toSorted(first('ours')), shared.toSorted(first('theirs'))];
  const wasInOrder = (list: readonly Each[]) => list.every((each, i) => each === byBase[i]);
  const byBase = shared.toSorted(first('base'));
  // Only a move of theirs moves anything: where we moved and they did not, our order stands.
  const hasMoved = !wasInOrder(byTheirs) && byTheirs.some((each, i) => each !== byOurs[i]);
  const order: Each[] = hasMoved ? [...byTheirs] : [...byOurs];
  const groupOfOurs = new Array<Each>(ourCount);
  for (const each of all) for (const i of each.group.ours) groupOfOurs[i] = each;
  const insertAfter = (before: Each | undefined, each: Each) =>
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, each);
  for (const each of all.filter(({ group }) => group.theirs.length === 0).toSorted(first('ours'))) {
    const at = each.group.ours[0];
    if (at !== undefined) insertAfter(groupOfOurs[at - 1], each);
  }
  const byAllTheirs = all.filter(({ group }) => group.theirs.length > 0).toSorted(first('theirs'));
  byAllTheirs.forEach((each, i) => {
    if (each.group.ours.length === 0) insertAfter(byAllTheirs[i - 1], each);
  });
  const own = order.flatMap((each) => {
    const from = each.group.ours[0];
    return from === undefined ? [] : [{ from, id: each.place.id }];
  });
  const staying = new Set(longestRise(own).map(({ id }) => id));
  const moved = new Set(own.map(({ id }) => id).filter((id) => !staying.has(id)));
  return { places: order.map(({ place }) => place), moved };
}
