import type { Replacement } from '../change.ts';
import type { Span } from '../span.ts';

export const repairKinds = [
  'soft-hyphen',
  'zero-width',
  'bidi-control',
  'wrong-script',
  'double-space',
  'broken-quote',
  'wrong-dash',
  'split-word',
] as const;
export type RepairKind = (typeof repairKinds)[number];

/** Something wrong with the characters of a text, not with its words, and what would put it right. */
export interface Repair extends Span {
  readonly kind: RepairKind;
  /** Sorted and apart; what is not replaced stays. */
  readonly replacements: readonly Replacement[];
  /** The words it is about as they stand, and as they would be. */
  readonly found: string;
  readonly intended: string;
  /** For the explanation: how often, which letters, of which script. */
  readonly values: { readonly count: number; readonly letters?: string; readonly script?: string };
}

/** Finds one kind of repair. Clean text gives none: what may be meant as it stands is left alone. */
export interface RepairFinder {
  readonly kind: RepairKind;
  /** In order of the text; `lang` is a BCP 47 tag. */
  find(text: string, lang: string): readonly Repair[];
}
