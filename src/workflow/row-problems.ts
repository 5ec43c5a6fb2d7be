import { type Alignment, type Bead, isNullBead } from '../alignment/bead.ts';
import { CORRECTED } from '../alignment/follow-correction.ts';
import { isStale } from '../alignment/stale.ts';
import { type ArticleState, textLookup } from './article-state.ts';

/** Why a row should be looked at before it is confirmed in a run. */
export type ProblemKind = 'no-counterpart' | 'untranslated' | 'empty-row' | 'stale' | 'corrected';

export interface RowProblem {
  readonly bead: string;
  /** The row's number, as people count. */
  readonly number: number;
  readonly kind: ProblemKind;
}

/** The open problem of a row; null where it has none. */
export function problemOf(bead: Bead, textOf: (blockId: string) => string): ProblemKind | null {
  if (bead.source.length + bead.target.length === 0) return 'empty-row';
  if (isNullBead(bead) && bead.emptyReason === null) {
    return bead.reasons.some(({ code }) => code === 'waiting-for-machine')
      ? 'untranslated'
      : 'no-counterpart';
  }
  if (bead.status === 'auto' && bead.reasons.some(({ code }) => code === CORRECTED)) return 'corrected';
  return isStaleAsFound(bead, textOf) ? 'stale' : null;
}

/** What was found of a row and of which texts: to hash those of 1,000 rows takes longer than to send their page. */
const found = new WeakMap<Bead, { readonly texts: readonly string[]; readonly stale: boolean }>();

function isStaleAsFound(bead: Bead, textOf: (blockId: string) => string): boolean {
  if (bead.status !== 'confirmed') return false;
  const texts = [...bead.source, ...bead.target].map(textOf);
  const last = found.get(bead);
  if (last?.texts.every((text, i) => text === texts[i])) return last.stale;
  const stale = isStale(bead, textOf);
  found.set(bead, { texts, stale });
  return stale;
}

/** The rows with open problems among these rows of an alignment. */
export function openProblems(state: ArticleState, alignment: Alignment, rows: readonly Bead[]): RowProblem[] {
  const textOf = textLookup(state.blocks);
  return rows.flatMap((bead) => {
    const kind = problemOf(bead, textOf);
    return kind ? [{ bead: bead.id, number: alignment.beads.indexOf(bead) + 1, kind }] : [];
  });
}
