import type { EntityLabel } from '../../tag.ts';

/** What the tagger says of a token: outside of names, or at the beginning or inside of one. */
export const taggedLabels = ['PER', 'LOC', 'ORG'] as const satisfies readonly EntityLabel[];

/** 0 is outside; label k begins with 1 + 2k and goes on with 2 + 2k. */
export const STATES = 1 + 2 * taggedLabels.length;
export const OUTSIDE = 0;

export function beginning(label: (typeof taggedLabels)[number]): number {
  return 1 + 2 * taggedLabels.indexOf(label);
}

/** Whether a state may follow another one in the same line; `before` is null at its beginning. */
export function mayFollow(before: number | null, state: number): boolean {
  const isInside = state !== OUTSIDE && state % 2 === 0;
  return !isInside || before === state || before === state - 1;
}

/** The label of a state, null outside of names. */
export function labelOfState(state: number): (typeof taggedLabels)[number] | null {
  return taggedLabels[(state - 1) >> 1] ?? null;
}
