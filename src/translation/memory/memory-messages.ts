import type { ConcordanceQuestion } from './concordance-store.ts';
import type { MemoryPair, MemoryQuestion } from './memory-pair.ts';

/** What the thread of the memory is asked. */
export type MemoryRequest =
  | { readonly kind: 'heads' }
  | {
      readonly kind: 'replace';
      readonly articleId: string;
      readonly seq: number;
      readonly pairs: readonly MemoryPair[];
    }
  | { readonly kind: 'look-up'; readonly question: MemoryQuestion }
  | { readonly kind: 'concordance'; readonly question: ConcordanceQuestion };

/** What it answers to the request of this number; `error` says what went wrong. */
export interface MemoryAnswer {
  readonly number: number;
  readonly result: unknown;
  readonly error: string | null;
}
