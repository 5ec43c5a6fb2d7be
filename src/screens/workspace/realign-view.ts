import type { Bead, Side } from '../../alignment/bead.ts';
import { compareRows, type RowsPart } from '../../alignment/compare-rows.ts';
import { rowsBetween } from '../../alignment/pairing.ts';
import { directionOf } from '../../text/scripts.ts';
import { indexOfBlocks } from '../../workflow/article-state.ts';
import type { RealignPlan, RealignScope } from '../../workflow/realign.ts';
import type { Pairing } from './workspace.ts';

/** Of so many stretches that would change the rows are shown; of the others it is said how many there are. */
const MAX_SHOWN = 60;

/** How much of a block says which one it is, in characters; it is cut to one line on the screen. */
const MAX_WORDS = 140;

/** What a form or an address says of the rows to pair again. */
export interface ScopeAsked {
  readonly scope: 'everything' | 'below' | 'rows';
  readonly bead?: string | undefined;
  readonly last?: string | undefined;
}

/** The rows that are meant; without a row everything. */
export function scopeOf({ scope, bead, last }: ScopeAsked): RealignScope {
  if (scope === 'everything' || bead === undefined) return { kind: 'everything' };
  return { kind: 'rows', first: bead, last: scope === 'below' ? null : (last ?? bead) };
}

/** What pairing again would change, for people to look at before it is done. */
export function realignView(pairing: Pairing, plan: RealignPlan, asked: ScopeAsked) {
  const { beads } = pairing.alignment;
  const parts = compareRows(beads, plan.after);
  const changed = parts.filter(({ kind }) => kind === 'changed');
  const numberIn = (rows: readonly Bead[]) => new Map(rows.map((bead, i) => [bead.id, i + 1]));
  const [numberBefore, numberAfter] = [numberIn(beads), numberIn(plan.after)];
  const row = rowView(pairing);
  const last = changed[MAX_SHOWN - 1] ?? parts.at(-1);
  const shown = last ? parts.slice(0, parts.indexOf(last) + 1) : [];
  return {
    digest: plan.digest,
    asked,
    choices: choicesOf(beads, asked),
    before: count(changed, 'before'),
    after: count(changed, 'after'),
    same: beads.length - count(changed, 'before'),
    confirmed: beads.filter(({ status }) => status === 'confirmed').length,
    isMore: changed.length > MAX_SHOWN,
    parts: shown.map((part) => ({
      kind: part.kind,
      count: part.after.length,
      before:
        part.kind === 'same' ? [] : part.before.map((bead) => row(bead, numberBefore.get(bead.id) ?? 0)),
      after: part.kind === 'same' ? [] : part.after.map((bead) => row(bead, numberAfter.get(bead.id) ?? 0)),
    })),
  };
}

/** What else could be paired again: everything, from the row in hand on, and the rows that are selected. */
function choicesOf(beads: readonly Bead[], { scope, bead, last }: ScopeAsked) {
  const numberOf = (id: string | undefined) => beads.findIndex((each) => each.id === id) + 1;
  const [from, to] = [numberOf(bead), numberOf(last)].sort((a, b) => a - b) as [number, number];
  const first = beads[(from || to) - 1]?.id;
  const isSelected = first !== undefined && rowsBetween(beads, bead ?? '', last ?? '').length > 0;
  return [
    { scope: 'everything', bead, last, from: 0, to: 0 },
    ...(first ? [{ scope: 'below', bead: first, last, from: from || to, to: 0 }] : []),
    ...(isSelected ? [{ scope: 'rows', bead, last, from, to }] : []),
  ].map((choice) => ({ ...choice, isShown: choice.scope === scope }));
}

function rowView({ state }: Pairing) {
  const { byId } = indexOfBlocks(state.blocks);
  const side = (bead: Bead, name: Side) =>
    bead[name]
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ text, lang }) => ({ words: text.slice(0, MAX_WORDS), lang, dir: directionOf(lang) }));
  return (bead: Bead, number: number) => ({
    number,
    source: side(bead, 'source'),
    target: side(bead, 'target'),
  });
}

function count(parts: readonly RowsPart[], when: 'before' | 'after'): number {
  return parts.reduce((sum, part) => sum + part[when].length, 0);
}
