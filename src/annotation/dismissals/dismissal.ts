import { createHash } from 'node:crypto';

/** One thing that a check complains of: which check, where, and a hash of all that it looked at. */
export interface Complaint {
  /** The code of the check, such as `quote-direct-to-indirect`. */
  readonly check: string;
  /** The id of the tag, block or row that it is about, with more where one id is not enough. */
  readonly place: string;
  /** `hashOfSeen` of the words: where these change, the complaint is another one. */
  readonly seenHash: string;
}

/** A complaint that a person looked at and left as it is, and why. */
export interface Dismissal extends Complaint {
  readonly id: string;
  /** In the person's own words; empty where none were given. */
  readonly reason: string;
  readonly personId: string;
  readonly version: number;
}

/** The longest reason, in UTF-16 code units. */
export const MAX_DISMISSAL_REASON = 300;

/** The longest place, in UTF-16 code units. */
export const MAX_PLACE = 200;

/** A hash of what a check looked at, piece by piece: whoever dismisses its complaint has seen just this. */
export function hashOfSeen(pieces: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(pieces)).digest('base64url').slice(0, 16);
}

/** Of one check at one place there is one dismissal: a later one takes its place. */
export function dismissalId({ check, place }: Pick<Complaint, 'check' | 'place'>): string {
  return `${check} ${place}`;
}

/** Dismissals by their ids: there is one list for as long as nothing is dismissed or shown again. */
export function indexOfDismissals(dismissals: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  const known = indices.get(dismissals) ?? new Map(dismissals.map((each) => [each.id, each]));
  indices.set(dismissals, known);
  return known;
}

const indices = new WeakMap<readonly Dismissal[], ReadonlyMap<string, Dismissal>>();

/** The complaints that nobody has dismissed, and those that somebody has. */
export function partComplaints<C extends Complaint>(
  complaints: readonly C[],
  dismissals: readonly Dismissal[],
): { readonly open: readonly C[]; readonly dismissed: readonly (C & { readonly dismissal: Dismissal })[] } {
  const byId = indexOfDismissals(dismissals);
  const open: C[] = [];
  const dismissed: (C & { readonly dismissal: Dismissal })[] = [];
  for (const complaint of complaints) {
    const dismissal = byId.get(dismissalId(complaint));
    if (dismissal?.seenHash === complaint.seenHash) dismissed.push({ ...complaint, dismissal });
    else open.push(complaint);
  }
  return { open, dismissed };
}
