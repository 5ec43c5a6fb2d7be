import type { Metadata } from '../../article/article.ts';
import type { DraftText } from '../import-draft/draft.ts';
import { newTextOf } from '../import-draft/new-text.ts';
import type { CorrectedText } from '../reimport-article.ts';

/** A text that was read as a draft, as the corrected version of one that is on the desk. */
export function correctedText(text: DraftText, bytes: Uint8Array, metadata: Metadata | null): CorrectedText {
  return { ...newTextOf(text, bytes, { kind: 'human', translator: null }), metadata };
}
