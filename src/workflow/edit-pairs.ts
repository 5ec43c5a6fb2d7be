import type { Alignment, Bead, Side } from '../alignment/bead.ts';
import * as pairing from '../alignment/pairing.ts';
import { hashOfBead, seenVersion } from '../alignment/stale.ts';
import { saveBeads } from '../alignment/store.ts';
import { type ArticleState, textLookup } from './article-state.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { openProblems, type RowProblem } from './row-problems.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** One thing a person does to the rows. `version` is of the bead the person was looking at. */
export type PairEdit =
  | { readonly kind: 'merge-rows'; readonly bead: string }
  | { readonly kind: 'split-row'; readonly bead: string }
  | { readonly kind: 'move-block'; readonly block: string; readonly toBead: string }
  | { readonly kind: 'shift-block'; readonly block: string; readonly direction: 'up' | 'down' }
  | {
      readonly kind: 'shift-side';
      readonly bead: string;
      readonly side: Side;
      readonly direction: 'up' | 'down';
    }
  | { readonly kind: 'insert-row'; readonly bead: string }
  | { readonly kind: 'remove-row'; readonly bead: string }
  | { readonly kind: 'mark-empty'; readonly bead: string; readonly onPurpose: boolean }
  | { readonly kind: 'confirm'; readonly bead: string }
  | { readonly kind: 'unconfirm'; readonly bead: string }
  /** `since`: the article's head as the person saw it; null where nobody knows. */
  | { readonly kind: 'confirm-above'; readonly bead: string; readonly since: number | null };

export type PairRefusal = Refusal | { readonly kind: 'open-problems'; readonly rows: readonly RowProblem[] };

/**
 * Edits the rows of one alignment, as one operation. Refuses when the row was changed since `version`, to confirm
 * what the person has not seen, and to confirm a run of rows of which some have open problems, naming them.
 */
export function editPairs(
  services: Services,
  asked: Asked & { readonly alignmentId: string; readonly version: number | null },
  edit: PairEdit,
): Promise<Outcome | PairRefusal> {
  const request = articleOperation(services, asked, edit.kind);
  return services.history.perform<Outcome | PairRefusal>(request, async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const alignment = state?.alignments.find(({ id }) => id === asked.alignmentId);
    if (!state || !alignment) return { kind: 'not-found' };
    const current = rowInHand(alignment, edit);
    if (!current) return { kind: 'not-found' };
    if (hasUnseen(state, alignment, edit, current, asked.version)) return { kind: 'stale' };
    if (edit.kind === 'confirm-above') {
      const problems = openProblems(state, rowsUpTo(alignment, current));
      if (problems.length > 0) return { kind: 'open-problems', rows: problems };
    }
    const after = apply(alignment, edit, state, services);
    if (!after) return { kind: 'impossible', why: edit.kind };
    const place = { projectId: services.projectId, articleId: asked.articleId, alignmentId: alignment.id };
    await saveBeads(rows, place, alignment.beads, after);
    return { kind: 'done', focus: { bead: focusAfter(after, edit, current) } };
  });
}

/** Whether the row changed since the person saw it; to confirm it, neither may the texts in it have. */
function hasUnseen(
  state: ArticleState,
  alignment: Alignment,
  edit: PairEdit,
  current: Bead,
  version: number | null,
): boolean {
  const versions = new Map(state.blocks.map((block) => [block.id, block.version]));
  const seen = (bead: Bead) => seenVersion(bead, (id) => versions.get(id) ?? 0);
  if (edit.kind === 'confirm-above' && edit.since !== null) {
    const { since } = edit;
    return rowsUpTo(alignment, current).some((bead) => seen(bead) > since);
  }
  if (version === null) return false;
  return (edit.kind === 'confirm' ? seen(current) : current.version) > version;
}

function apply(
  { beads }: Alignment,
  edit: PairEdit,
  state: ArticleState,
  services: Services,
): pairing.Beads | null {
  const hashOf = (bead: Bead) => hashOfBead(bead, textLookup(state.blocks));
  switch (edit.kind) {
    case 'merge-rows':
      return pairing.mergeWithNext(beads, edit.bead);
    case 'split-row':
      return pairing.splitRow(beads, edit.bead, Array.from({ length: state.blocks.length }, services.makeId));
    case 'move-block':
      return moveToRow(beads, edit.block, edit.toBead);
    case 'shift-block':
      return pairing.shiftUnit(beads, edit.block, edit.direction);
    case 'shift-side':
      return pairing.shiftSide(beads, edit.bead, edit.side, edit.direction, services.makeId());
    case 'insert-row':
      return pairing.insertRow(beads, edit.bead, services.makeId());
    case 'remove-row':
      return pairing.removeRow(beads, edit.bead);
    case 'mark-empty':
      return pairing.markEmpty(beads, edit.bead, edit.onPurpose);
    case 'confirm':
      return pairing.confirmRows(beads, [edit.bead], hashOf);
    case 'unconfirm':
      return pairing.unconfirmRow(beads, edit.bead);
    case 'confirm-above': {
      const upTo = beads.findIndex(({ id }) => id === edit.bead);
      const open = beads.slice(0, upTo + 1).filter(({ status }) => status === 'auto');
      return pairing.confirmRows(
        beads,
        open.map(({ id }) => id),
        hashOf,
      );
    }
    default:
      return edit satisfies never;
  }
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

function rowsUpTo(alignment: Alignment, last: Bead): readonly Bead[] {
  return alignment.beads.slice(0, alignment.beads.indexOf(last) + 1);
}

/** Where a person looks next: the row that was worked on, or its neighbour once it is gone. */
function focusAfter(after: pairing.Beads, edit: PairEdit, was: Bead): string {
  if (edit.kind === 'move-block') return edit.toBead;
  if (edit.kind === 'shift-block') return pairing.beadOf(after, edit.block).id;
  if (after.some(({ id }) => id === was.id)) return was.id;
  return (after.findLast(({ orderKey }) => orderKey < was.orderKey) ?? after[0])?.id ?? was.id;
}
