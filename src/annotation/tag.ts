import type { AttachedState } from '../text/anchoring.ts';
import type { Span } from '../text/span.ts';

/** What a tag can be about. A project may add layers of its own later. */
export const layers = ['entity', 'quote', 'attribution', 'note'] as const;
export type Layer = (typeof layers)[number];

export const entityLabels = ['PER', 'ORG', 'LOC', 'DATE', 'EVENT'] as const;
export type EntityLabel = (typeof entityLabels)[number];

/** The order in which a quote changes its kind when it is labelled again. */
export const quoteKinds = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/** `sic`: the author's own error, kept as it was written; the attribute `intended` says what was meant. */
export const noteKinds = ['sic'] as const;

/** What part of a tag an anchor marks. Entities and notes have `span`; quotes `content`, `cue`, `speaker`, … */
export const roles = ['span', 'content', 'cue', 'speaker', 'addressee', 'source'] as const;
export type Role = (typeof roles)[number];

/** How well an anchor still holds (law 2): as well as the least sure of its fragments. */
export type AnchorState = AttachedState;

/** One stretch of one block that a tag marks, with the words it marked when it was last anchored. */
export interface Fragment extends Span {
  readonly blockId: string;
  readonly quote: string;
}

/** One role of a tag: one or more ordered fragments. */
export interface Anchor {
  readonly role: Role;
  readonly state: AnchorState;
  readonly fragments: readonly Fragment[];
}

export type Decision = 'suggested' | 'accepted' | 'rejected';

/** One reading of one text. */
export interface Tag {
  readonly id: string;
  readonly textId: string;
  readonly layer: Layer;
  /** The entity label, or the quote kind, or the attribution's or note's sub-kind. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  readonly decision: Decision;
  /** The person who made it; a machine's suggestion names the machine in `provenance`. */
  readonly authorId: string;
  readonly entityId: string | null;
  /** The tag this one lies inside of (a quote within a quote). */
  readonly parentId: string | null;
  readonly anchors: readonly Anchor[];
  /** Tags of other texts that are the same thing carry the same twin id; null where there is none. */
  readonly twinId: string | null;
  /** The person in whose own set it is; absent in the set of the article. */
  readonly setId?: string;
  readonly version: number;
}
