import type { DiffPart } from '../text/diff.ts';

/** The work is done; `focus` names the bead, block or tag that a person will look at next. */
export interface Done {
  readonly kind: 'done';
  readonly focus?: { readonly bead?: string; readonly block?: string; readonly tag?: string };
}

/**
 * Work that cannot be done, as data; the words are `errors:refusal.<kind>`. Nothing has changed.
 * `stale`: the row was changed meanwhile; where it is a text, with both texts and their difference.
 */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'impossible'; readonly why: string }
  | {
      readonly kind: 'stale';
      readonly text?: {
        readonly block: string;
        readonly mine: string;
        readonly theirs: string;
        readonly version: number;
        readonly diff: readonly DiffPart[];
      };
    };

export type Outcome = Done | Refusal;
