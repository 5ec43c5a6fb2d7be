import { applyChange, type Change, composeChanges, makeChange } from './change.ts';
import { repairFinders } from './repairs/index.ts';
import type { Repair, RepairKind } from './repairs/repair.ts';
import { type Span, spansOverlap } from './span.ts';

/** Repairing everything may bring further repairs to light, but no more often than this. */
export const MAX_ROUNDS = 10;

/** Addresses of pages and people, and names of files with their folders: every character of them means something. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\p{L}+|(?<!\S)(?:[\w.-]*\/){2,}[\w.-]*/giu;

/**
 * What is wrong with the characters of a text, in order; no two want the same characters, so that any of them can be
 * applied together. `lang` is a BCP 47 tag. Nothing is said of addresses, but for characters in them that nobody sees.
 */
export function findRepairs(text: string, lang: string): readonly Repair[] {
  const taken: Span[] = [];
  const found: Repair[] = [];
  let addresses: readonly Span[] | null = null;
  for (const finder of repairFinders) {
    for (const repair of finder.find(text, lang)) {
      addresses ??= spansOf(text, ADDRESS);
      const isMeant = !UNSEEN_KINDS.has(repair.kind) && addresses.some((each) => spansOverlap(each, repair));
      const isTaken = repair.replacements.some((each) => taken.some((other) => touches(other, each)));
      if (isMeant || isTaken) continue;
      taken.push(...repair.replacements);
      found.push(repair);
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The change that does these repairs of one text. Throws `RangeError` where two of them overlap. */
export function repairChange(text: string, repairs: readonly Repair[]): Change {
  const replacements = repairs.flatMap((repair) => repair.replacements);
  return makeChange(
    text.length,
    replacements.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** The change after which nothing is left to repair but the kinds that are left as they are; null where nothing is wrong. */
export function repairEverything(
  text: string,
  lang: string,
  left: readonly RepairKind[] = [],
): Change | null {
  let change: Change | null = null;
  let now = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const repairs = findRepairs(now, lang).filter(({ kind }) => !left.includes(kind));
    if (repairs.length === 0) break;
    const next = repairChange(now, repairs);
    change = change ? composeChanges(change, next) : next;
    now = applyChange(next, now);
  }
  return change;
}

const UNSEEN_KINDS: ReadonlySet<string> = new Set(['soft-hyphen', 'zero-width', 'bidi-control']);

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Also where they only meet: what stands between two repairs is what each of them was found by. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
