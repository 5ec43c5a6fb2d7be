import { comparableText } from '../../article/resemblance.ts';
import { type Signature, signatureOf } from '../../article/signature-store.ts';
import { boilerplateOf } from './corrections.ts';
import type { ImportDraft } from './draft.ts';

/** By what the source of a draft is recognised in others; null where it has none. */
export function draftSignature({ source }: ImportDraft): Signature | null {
  if (!source) return null;
  const own = source.blocks.filter((block) => boilerplateOf(block) === null);
  return signatureOf(comparableText(own.map(({ found }) => found.text)));
}
