import type { Span } from '../../src/text/span.ts';

/** A quote as the gold has it. */
interface GoldQuote {
  readonly type: 'direct' | 'mixed';
  readonly fragments: readonly Span[];
  readonly speaker: Span | null;
  /** The whole noun phrase round the speaker. */
  readonly speaker_full: Span | null;
}

/** One paragraph with its quotes, and with what stands between marks and is none. */
export interface GoldSide {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly negatives: readonly Span[];
}

/** A quote as it was found. */
interface Found {
  readonly fragments: readonly Span[];
  readonly speaker: Span | null;
}

export type Counts = Record<
  | 'exact'
  | 'found'
  | 'gold'
  | 'exactDirect'
  | 'foundDirect'
  | 'goldDirect'
  | 'rightSpeaker'
  | 'withSpeaker'
  | 'falseHits'
  | 'negatives'
  | 'clean'
  | 'withoutQuotes',
  number
>;

export function emptyCounts(): Counts {
  return {
    exact: 0,
    found: 0,
    gold: 0,
    exactDirect: 0,
    foundDirect: 0,
    goldDirect: 0,
    rightSpeaker: 0,
    withSpeaker: 0,
    falseHits: 0,
    negatives: 0,
    clean: 0,
    withoutQuotes: 0,
  };
}

/** Stretches that share so much of their characters count as the same when speakers and false hits are judged. */
const SAME = 0.8;

/**
 * Adds one paragraph to the counts, as the scorer of the gold set does: fragments are compared without the marks and
 * blanks at their edges; what hits mixed speech is neither right nor wrong for direct speech; a speaker is right
 * inside the whole noun phrase where it touches the speaker's name.
 */
export function tallyQuotes(
  counts: Counts,
  { text, quotes, negatives }: GoldSide,
  found: readonly Found[],
): void {
  const given = found.map((quote) => ({
    ...quote,
    parts: quote.fragments.map((part) => trimmed(text, part)),
  }));
  const used = new Set<number>();
  let onMixed = 0;
  for (const quote of quotes) {
    const parts = quote.fragments.map((part) => trimmed(text, part));
    let best: { isExact: boolean; likeness: number; index: number } | null = null;
    for (const [index, candidate] of given.entries()) {
      if (used.has(index)) continue;
      const likeness = overlap(parts, candidate.parts);
      const isExact = sameParts(parts, candidate.parts);
      const isBetter =
        best === null ||
        Number(isExact) > Number(best.isExact) ||
        (isExact === best.isExact && likeness > best.likeness);
      if (likeness >= SAME && isBetter) best = { isExact, likeness, index };
    }
    if (best === null) continue;
    used.add(best.index);
    counts.exact += Number(best.isExact);
    if (quote.type === 'direct') counts.exactDirect += Number(best.isExact);
    else onMixed++;
    if (!quote.speaker) continue;
    counts.withSpeaker++;
    counts.rightSpeaker += Number(isRightSpeaker(quote, given[best.index]?.speaker ?? null));
  }
  counts.gold += quotes.length;
  counts.goldDirect += quotes.filter(({ type }) => type === 'direct').length;
  counts.found += given.length;
  counts.foundDirect += given.length - onMixed;
  counts.negatives += negatives.length;
  counts.falseHits += given.filter(
    ({ parts }, index) =>
      !used.has(index) && negatives.some((span) => overlap(parts, [trimmed(text, span)]) >= SAME),
  ).length;
  if (quotes.length === 0) {
    counts.withoutQuotes++;
    counts.clean += Number(given.length === 0);
  }
}

/** The harmonic mean of precision and recall; 0 where nothing was right. */
export function f1(right: number, found: number, gold: number): number {
  return right === 0 ? 0 : (2 * right) / (found + gold);
}

function isRightSpeaker({ speaker, speaker_full: whole }: GoldQuote, given: Span | null): boolean {
  if (!given || !speaker || !whole) return false;
  const isInside = whole.start <= given.start && given.end <= whole.end;
  return isInside && given.start < speaker.end && speaker.start < given.end;
}

const EDGE = ' \t\n\r\u00a0,-–—«»"“”„\'’‘';

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let until = end;
  while (from < until && EDGE.includes(text.charAt(from))) from++;
  while (until > from && EDGE.includes(text.charAt(until - 1))) until--;
  return { start: from, end: until };
}

function sameParts(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);
}

/** The share of characters that two sets of stretches have in common of all that they have. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const first = charactersOf(a);
  const second = charactersOf(b);
  const shared = first.intersection(second).size;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function charactersOf(parts: readonly Span[]): Set<number> {
  const characters = new Set<number>();
  for (const { start, end } of parts) for (let at = start; at < end; at++) characters.add(at);
  return characters;
}
