import type { Services } from '../../workflow/services.ts';
import { rememberedWordings } from '../../workflow/use-wording.ts';
import type { Pairing } from './workspace.ts';

/** What was approved elsewhere as the wording of the quote in hand; null where none is in hand. */
export async function quoteMemory(
  { database, projectId }: Services,
  { state, target }: Pairing,
  inHand: { readonly id: string; readonly layer: string } | null,
) {
  const tag = inHand?.layer === 'quote' && state.tags.find(({ id }) => id === inHand.id);
  if (!tag) return null;
  const found = await rememberedWordings(database.read, projectId, state, tag, target.id);
  return { ...found, lang: target.lang };
}
