import type { Alignment, Bead, Side } from '../alignment/bead.ts';
import * as pairing from '../alignment/pairing.ts';
import { hashOfBead, seenVersion } from '../alignment/stale.ts';
import { saveBeads } from '../alignment/store.ts';
import { untangle } from '../alignment/untangle.ts';
import { type ArticleState, textLookup } from './article-state.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { openProblems, type RowProblem } from './row-problems.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { unitLikeness } from './unit-likeness.ts';

/** The row in hand, or all rows from it to `last`. */
interface Rows {
  readonly bead: string;
  readonly last?: string | null;
}

/** One thing a person does to the rows. */
export type PairEdit =
  /** Joins the row with the next one, or the rows with each other. */
  | ({ readonly kind: 'merge-rows' } & Rows)
  /** Into rows of what is most alike. */
  | { readonly kind: 'split-row'; readonly bead: string }
  /** What is omitted here was added there: joins the two rows where the source stands. */
  | { readonly kind: 'pair-moved'; readonly bead: string; readonly other: string }
  | { readonly kind: 'move-block'; readonly block: string; readonly toBead: string }
  | { readonly kind: 'shift-block'; readonly block: string; readonly direction: 'up' | 'down' }
  | {
      readonly kind: 'shift-side';
      readonly bead: string;
      readonly side: Side;
      readonly direction: 'up' | 'down';
    }
  /** Exchanges one side of the row with that of the next one. */
  | { readonly kind: 'swap-side'; readonly bead: string; readonly side: Side }
  | { readonly kind: 'insert-row'; readonly bead: string }
  | { readonly kind: 'remove-row'; readonly bead: string }
  | ({ readonly kind: 'mark-empty'; readonly onPurpose: boolean } & Rows)
  | ({ readonly kind: 'bookmark'; readonly on: boolean } & Rows)
  | ({ readonly kind: 'confirm' } & Rows)
  | ({ readonly kind: 'unconfirm' } & Rows)
  | { readonly kind: 'confirm-above'; readonly bead: string };

/** What the person saw: the version of the bead in hand, and the article's head; null where nobody knows. */
interface Seen {
  readonly version: number | null;
  readonly since?: number | null;
}

export type PairRefusal = Refusal | { readonly kind: 'open-problems'; readonly rows: readonly RowProblem[] };

/**
 * Edits the rows of one alignment, as one operation. Refuses when the rows were changed since the person saw them, to
 * confirm what the person has not seen, and to confirm a run of rows of which some have open problems, naming them.
 */
export function editPairs(
  services: Services,
  asked: Asked & Seen & { readonly alignmentId: string },
  edit: PairEdit,
): Promise<Outcome | PairRefusal> {
  const request = articleOperation(services, asked, nameOf(edit));
  return services.history.perform<Outcome | PairRefusal>(request, async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const alignment = state?.alignments.find(({ id }) => id === asked.alignmentId);
    if (!state || !alignment) return { kind: 'not-found' };
    const current = rowInHand(alignment, edit);
    const worked = current ? rowsWorkedOn(alignment, edit, current) : [];
    if (!current || worked.length === 0) return { kind: 'not-found' };
    if (hasUnseen(state, current, worked, edit, asked)) return { kind: 'stale' };
    if (isConfirmedInARun(edit, worked)) {
      const problems = openProblems(state, alignment, worked);
      if (problems.length > 0) return { kind: 'open-problems', rows: problems };
    }
    const after = apply(alignment, edit, worked, state, services);
    if (!after) return { kind: 'impossible', why: edit.kind };
    const place = { projectId: services.projectId, articleId: asked.articleId, alignmentId: alignment.id };
    await saveBeads(rows, place, alignment.beads, after);
    return { kind: 'done', focus: { bead: focusAfter(after, edit, current) } };
  });
}

/** What the log calls an edit: done to many rows at once it has a name of its own. */
function nameOf(edit: PairEdit): string {
  const isRun = 'last' in edit && edit.last && edit.last !== edit.bead;
  return isRun && edit.kind !== 'merge-rows' ? `${edit.kind}-rows` : edit.kind;
}

/** The rows that an edit is about, as far as it says so: a block may come from one row and go to another. */
function rowsWorkedOn({ beads }: Alignment, edit: PairEdit, current: Bead): readonly Bead[] {
  if (edit.kind === 'confirm-above') return beads.slice(0, beads.indexOf(current) + 1);
  return 'last' in edit && edit.last ? pairing.rowsBetween(beads, edit.bead, edit.last) : [current];
}

/** Whether somebody changed a row since the person saw it; to confirm it, neither may the texts in it have changed. */
function hasUnseen(
  state: ArticleState,
  current: Bead,
  worked: readonly Bead[],
  edit: PairEdit,
  { version, since = null }: Seen,
): boolean {
  const versions = new Map(state.blocks.map((block) => [block.id, block.version]));
  const isConfirmed = edit.kind === 'confirm' || edit.kind === 'confirm-above';
  const seen = (bead: Bead) =>
    isConfirmed ? seenVersion(bead, (id) => versions.get(id) ?? 0) : bead.version;
  const isRun = edit.kind === 'confirm-above' || worked.length > 1;
  if (isRun && since !== null) return worked.some((bead) => seen(bead) > since);
  return version !== null && seen(current) > version;
}

/** One row is confirmed as it is looked at; many are not each looked at. */
function isConfirmedInARun(edit: PairEdit, worked: readonly Bead[]): boolean {
  return edit.kind === 'confirm-above' || (edit.kind === 'confirm' && worked.length > 1);
}

function apply(
  alignment: Alignment,
  edit: PairEdit,
  worked: readonly Bead[],
  state: ArticleState,
  services: Services,
): pairing.Beads | null {
  const { beads } = alignment;
  const ids = worked.map(({ id }) => id);
  switch (edit.kind) {
    case 'merge-rows':
      return worked.length > 1
        ? pairing.mergeRows(beads, ids[0] as string, ids.at(-1) as string)
        : pairing.mergeWithNext(beads, edit.bead);
    case 'split-row':
      return splitRow(services, state, alignment, worked[0] as Bead);
    case 'pair-moved': {
      const other = beads.find(({ id }) => id === edit.other);
      if (!other) return null;
      const [into, from] = other.target.length === 0 ? [edit.other, edit.bead] : [edit.bead, edit.other];
      return pairing.joinHalves(beads, into, from);
    }
    case 'move-block':
      return moveToRow(beads, edit.block, edit.toBead);
    case 'shift-block':
      return pairing.shiftUnit(beads, edit.block, edit.direction);
    case 'shift-side':
      return pairing.shiftSide(beads, edit.bead, edit.side, edit.direction, services.makeId());
    case 'swap-side':
      return pairing.swapWithNext(beads, edit.bead, edit.side);
    case 'insert-row':
      return pairing.insertRow(beads, edit.bead, services.makeId());
    case 'remove-row':
      return pairing.removeRow(beads, edit.bead);
    case 'mark-empty':
      return pairing.markEmpty(beads, ids, edit.onPurpose);
    case 'bookmark':
      return pairing.bookmarkRows(beads, ids, edit.on);
    case 'confirm':
    case 'confirm-above': {
      const open = worked.filter(({ status }) => status === 'auto' || worked.length === 1);
      const hashOf = (bead: Bead) => hashOfBead(bead, textLookup(state.blocks));
      return pairing.confirmRows(
        beads,
        open.map(({ id }) => id),
        hashOf,
      );
    }
    case 'unconfirm':
      return pairing.unconfirmRows(beads, ids);
    default:
      return edit satisfies never;
  }
}

function splitRow(
  services: Services,
  state: ArticleState,
  alignment: Alignment,
  bead: Bead,
): pairing.Beads | null {
  if (bead.source.length + bead.target.length < 2) return null;
  const parts = untangle(bead, unitLikeness(state, alignment, [bead]));
  return pairing.splitRow(
    alignment.beads,
    bead.id,
    parts,
    parts.map(() => services.makeId()),
  );
}

/** Coming from above a block joins the top of its new row, from below the bottom. */
function moveToRow(beads: pairing.Beads, block: string, toBead: string): pairing.Beads | null {
  const from = pairing.beadOf(beads, block).id;
  const down = beads.findIndex(({ id }) => id === from) < beads.findIndex(({ id }) => id === toBead);
  return pairing.moveUnit(beads, block, toBead, down ? 'top' : 'bottom');
}

function rowInHand(alignment: Alignment, edit: PairEdit): Bead | null {
  if ('block' in edit) {
    const holder = alignment.beads.find(
      (bead) => bead.source.includes(edit.block) || bead.target.includes(edit.block),
    );
    const goal = 'toBead' in edit ? alignment.beads.some(({ id }) => id === edit.toBead) : true;
    return (goal && holder) || null;
  }
  return alignment.beads.find(({ id }) => id === edit.bead) ?? null;
}

/** Where a person looks next: the row that was worked on, or its neighbour once it is gone. */
function focusAfter(after: pairing.Beads, edit: PairEdit, was: Bead): string {
  if (edit.kind === 'move-block') return edit.toBead;
  if (edit.kind === 'pair-moved') return after.some(({ id }) => id === edit.bead) ? edit.bead : edit.other;
  if (edit.kind === 'shift-block') return pairing.beadOf(after, edit.block).id;
  if (after.some(({ id }) => id === was.id)) return was.id;
  return (after.findLast(({ orderKey }) => orderKey < was.orderKey) ?? after[0])?.id ?? was.id;
}
