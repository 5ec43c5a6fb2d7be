import { type RepairKind, repairKinds } from '../../text/repairs/repair.ts';
import type { Span } from '../../text/span.ts';
import type { DraftRepair } from '../../workflow/import-draft/corrections.ts';
import { repairWords } from '../repair-words.ts';
import type { Speaker } from './reason-words.ts';

/** Of one kind, so many are offered one under the other; more are folded. */
export const MAX_OPEN_REPAIRS = 3;
/** So many of a kind are listed at all; those beyond can be done together, or after saving. */
export const MAX_LISTED_REPAIRS = 50;

/** What can be put right of one kind, to be offered one by one or together. */
export interface RepairGroup {
  readonly kind: RepairKind;
  readonly count: number;
  /** How many of them nobody has asked for yet. */
  readonly open: number;
  readonly isFolded: boolean;
  readonly listed: readonly RepairView[];
  readonly unlisted: number;
}

interface RepairView {
  /** Where its block is to be seen. */
  readonly href: string;
  /** Names the repair to the form: its block, kind and place. */
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
  readonly intended: string;
  readonly isChosen: boolean;
}

/** The repairs of a text by kind. `hrefOf` leads to a block. */
export function repairGroups(
  repairs: readonly DraftRepair[],
  speaker: Pick<Speaker, 'words' | 'lang'>,
  hrefOf: (blockId: string) => string,
): RepairGroup[] {
  return repairKinds.flatMap((kind): RepairGroup[] => {
    const own = repairs.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const listed = own.slice(0, MAX_LISTED_REPAIRS).map((each) => ({
      href: hrefOf(each.blockId),
      place: `${each.blockId}:${kind}:${each.start}`,
      intended: each.intended.trim(),
      isChosen: each.isChosen,
      ...repairWords(speaker, each),
    }));
    return [
      {
        kind,
        count: own.length,
        open: own.filter(({ isChosen }) => !isChosen).length,
        isFolded: own.length > MAX_OPEN_REPAIRS,
        listed,
        unlisted: own.length - listed.length,
      },
    ];
  });
}

/** What a text has of the kinds that the project leaves as they are. */
export function leftGroups(repairs: readonly DraftRepair[], left: readonly RepairKind[]) {
  const groups = repairKinds.map((kind) => ({
    kind,
    count: left.includes(kind) ? repairs.filter((each) => each.kind === kind).length : 0,
  }));
  return groups.filter(({ count }) => count > 0);
}

/** How many one button for everything would repair; 0 where a button that is there already does the same. */
export function repairableTogether(groups: readonly RepairGroup[]): number {
  const open = groups.filter((group) => group.open > 0);
  const count = open.reduce((sum, group) => sum + group.open, 0);
  return count === 1 || (open.length === 1 && open[0]?.isFolded) ? 0 : count;
}

/** Where a block shows that something is wrong: the word with a letter to repair, else the very characters. */
export function placesOf({ kind, start, end, replacements }: DraftRepair) {
  const spans: readonly Span[] = kind === 'wrong-script' ? [{ start, end }] : replacements;
  const as = unseen.has(kind) ? 'wrong-unseen' : 'wrong';
  return spans.map((span) => ({ id: `w${span.start}`, start: span.start, end: span.end, as }));
}

/** Whether a warning of the reader is about what is offered as a repair anyway. */
export function isOffered(code: string, repairs: readonly DraftRepair[]): boolean {
  return repairs.some(({ kind }) => unseen.get(kind) === code);
}

/** Characters that nobody sees, and how the reader of a text warns of them. */
const unseen: ReadonlyMap<RepairKind, string> = new Map([
  ['soft-hyphen', 'soft-hyphens-kept'],
  ['zero-width', 'invisible-characters-kept'],
  ['bidi-control', 'bidi-controls-kept'],
]);
