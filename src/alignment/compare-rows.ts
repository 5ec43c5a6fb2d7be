import { longestRise } from '../text/longest-rise.ts';
import type { Bead } from './bead.ts';
import { contentOf } from './pair-again.ts';

/** A stretch of rows: `same` holds the same units before and after, `changed` does not. */
export interface RowsPart {
  readonly kind: 'same' | 'changed';
  readonly before: readonly Bead[];
  readonly after: readonly Bead[];
}

/** What a change does to the rows of a pairing, from the top: as many rows as can be are the same. */
export function compareRows(before: readonly Bead[], after: readonly Bead[]): readonly RowsPart[] {
  const places = new Map(before.map((bead, at) => [nameOf(bead), at]));
  const known = after.flatMap((bead, at) => {
    const from = places.get(nameOf(bead));
    return from === undefined ? [] : [{ from, at }];
  });
  const parts: RowsPart[] = [];
  const add = (part: RowsPart) => {
    const last = parts.at(-1);
    if (part.before.length + part.after.length === 0) return;
    if (last?.kind !== part.kind) parts.push(part);
    else
      parts[parts.length - 1] = {
        kind: part.kind,
        before: [...last.before, ...part.before],
        after: [...last.after, ...part.after],
      };
  };
  let passed = { from: 0, at: 0 };
  for (const same of longestRise(known)) {
    add({
      kind: 'changed',
      before: before.slice(passed.from, same.from),
      after: after.slice(passed.at, same.at),
    });
    add({
      kind: 'same',
      before: before.slice(same.from, same.from + 1),
      after: after.slice(same.at, same.at + 1),
    });
    passed = { from: same.from + 1, at: same.at + 1 };
  }
  add({ kind: 'changed', before: before.slice(passed.from), after: after.slice(passed.at) });
  return parts;
}

/** Empty rows are told apart by their ids only. */
function nameOf(bead: Bead): string {
  return bead.source.length + bead.target.length > 0 ? contentOf(bead) : bead.id;
}
