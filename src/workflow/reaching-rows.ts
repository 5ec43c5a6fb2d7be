import type { Alignment, Bead } from '../alignment/bead.ts';
import type { ArticleState } from './article-state.ts';
import { onceFor } from './once-for.ts';

const foundIn = onceFor((_state: ArticleState) => new Map<string, ReadonlySet<string>>());

/**
 * The rows of which a paragraph belongs in part to the row below, or the other way round: as the aligner found, or as
 * people paired their sentences. Paragraphs stay as they were published; their sentences are paired across the edge.
 */
export function reachingRows(state: ArticleState, alignment: Alignment): ReadonlySet<string> {
  const found = foundIn(state);
  const known = found.get(alignment.id) ?? findReaching(state, alignment);
  found.set(alignment.id, known);
  return known;
}

/** Rows that reach into a neighbour, and which way: what a row says of itself. */
export function reachOfRows(
  state: ArticleState,
  alignment: Alignment,
): ReadonlyMap<string, readonly Reach[]> {
  const reaching = reachingRows(state, alignment);
  if (reaching.size === 0) return new Map();
  return new Map(
    alignment.beads.flatMap(({ id }, at) => {
      const above = reaching.has(alignment.beads[at - 1]?.id ?? '') ? (['above'] as const) : [];
      const below = reaching.has(id) ? (['below'] as const) : [];
      return above.length + below.length > 0 ? [[id, [...above, ...below]] as const] : [];
    }),
  );
}

export type Reach = 'above' | 'below';

function findReaching(state: ArticleState, { id, beads }: Alignment): ReadonlySet<string> {
  const reaching = new Set(beads.filter((bead, at) => isSaid(bead, beads[at + 1])).map((bead) => bead.id));
  const decisions = state.sentenceDecisions.filter(({ alignmentId }) => alignmentId === id);
  if (decisions.length === 0) return reaching;
  const rowOf = new Map(
    beads.flatMap(({ source, target }, row) => [...source, ...target].map((unit) => [unit, row] as const)),
  );
  for (const { source, target } of decisions) {
    const rows = [...source, ...target].flatMap(({ blockId }) => rowOf.get(blockId) ?? []);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const row = beads[first];
    if (row && last === first + 1) reaching.add(row.id);
  }
  return reaching;
}

function isSaid(bead: Bead, next: Bead | undefined): boolean {
  const says = (row: Bead | undefined, toward: 'above' | 'below') =>
    row?.reasons.some(({ code }) => code === `source-partly-${toward}` || code === `target-partly-${toward}`);
  return next !== undefined && (says(bead, 'below') || says(next, 'above')) === true;
}
