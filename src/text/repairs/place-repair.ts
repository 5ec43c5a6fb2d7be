import type { Replacement } from '../change.ts';
import type { Offset } from '../span.ts';
import type { Repair, RepairKind } from './repair.ts';

/** The most characters of a text that a repair quotes to show what it is about. */
export const MAX_QUOTED = 60;

/** A repair of these replacements, quoted with the words around them. Throws `RangeError` without any. */
export function placeRepair(
  text: string,
  kind: RepairKind,
  replacements: readonly Replacement[],
  values: Omit<Repair['values'], 'count'> = {},
): Repair {
  const [first, last] = [replacements[0], replacements.at(-1)];
  if (!first || !last) throw new RangeError(`nothing to replace for ${kind}`);
  // Of many places in one block only the first one is quoted.
  const shown = last.end - first.start > MAX_QUOTED ? [first] : replacements;
  const from = wordStart(text, first.start);
  const to = wordEnd(text, shown.at(-1)?.end ?? first.end);
  return {
    kind,
    start: first.start,
    end: last.end,
    replacements,
    found: text.slice(from, to),
    intended: replaced(text, from, to, shown),
    values: { count: replacements.length, ...values },
  };
}

function replaced(text: string, from: Offset, to: Offset, replacements: readonly Replacement[]): string {
  let result = '';
  let at = from;
  for (const { start, end, insert } of replacements) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at, to);
}

/** Where the word before a place begins, as far as a quotation reaches. */
function wordStart(text: string, at: Offset): Offset {
  const before = text.slice(Math.max(0, at - MAX_QUOTED / 3), at);
  return at - (/[^\s]*\s*$/u.exec(before)?.[0].length ?? 0);
}

function wordEnd(text: string, at: Offset): Offset {
  const after = text.slice(at, at + MAX_QUOTED / 3);
  return at + (/^\s*[^\s]*/u.exec(after)?.[0].length ?? 0);
}
