import { distance } from 'fastest-levenshtein';
import type { Block } from '../article/article.ts';

/** How far a paragraph of a translation is: begun, translated, read by a second person. */
export const translationStates = ['draft', 'translated', 'reviewed'] as const;
export type TranslationState = (typeof translationStates)[number];

/** What was put into a paragraph to begin with. Machine words are the block's own `draft`. */
export type Origin =
  | { readonly kind: 'memory'; readonly score: number; readonly text: string }
  | { readonly kind: 'engine'; readonly engine: string; readonly text: string };

/** What is known of a paragraph of a translation besides its words. `id` is the block's. */
export interface ParagraphTranslation {
  readonly id: string;
  readonly state: TranslationState;
  /** Null where a person typed it, or where it came with the article. */
  readonly origin: Origin | null;
  readonly version: number;
}

/** Where a paragraph's words come from, and how much of what was put in was changed: 0 for nothing, 1 for all. */
export type ParagraphProvenance =
  | { readonly kind: 'human' }
  | { readonly kind: 'memory'; readonly score: number; readonly edited: number }
  | { readonly kind: 'engine'; readonly engine: string | null; readonly edited: number };

/** The provenance of a paragraph as it reads now. */
export function provenanceOf(
  { text, draft }: Pick<Block, 'text' | 'draft'>,
  origin: Origin | null,
): ParagraphProvenance {
  if (origin?.kind === 'memory')
    return { kind: 'memory', score: origin.score, edited: editedShare(origin.text, text) };
  if (origin) return { kind: 'engine', engine: origin.engine, edited: editedShare(origin.text, text) };
  return draft === null
    ? { kind: 'human' }
    : { kind: 'engine', engine: null, edited: editedShare(draft, text) };
}

/** The post-edit distance: which share of the characters was changed, by Levenshtein's distance over the longer text. */
export function editedShare(before: string, after: string): number {
  const longer = Math.max(before.length, after.length);
  return longer === 0 ? 0 : distance(before, after) / longer;
}

/** Whether a paragraph reads just as a machine wrote it, and nobody has said that it may stay so. */
export function isUneditedMachine(
  block: Pick<Block, 'text' | 'draft'>,
  known: ParagraphTranslation | null,
): boolean {
  const provenance = provenanceOf(block, known?.origin ?? null);
  return provenance.kind === 'engine' && provenance.edited === 0 && known?.state !== 'reviewed';
}
