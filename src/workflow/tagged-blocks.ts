import {
  type Dismissal,
  dismissalId,
  hashOfSeen,
  indexOfDismissals,
} from '../annotation/dismissals/dismissal.ts';
import { removeDismissal, saveDismissal } from '../annotation/dismissals/store.ts';
import type { Block } from '../article/article.ts';
import { indexOfBlocks } from './article-state.ts';
import { onceFor } from './once-for.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Every block is taken to be untagged until somebody says otherwise, of the text as it is. */
const CHECK = 'untagged';

/** `tagged`: somebody went through it. `changed`: somebody did, but its text is another one now. */
export type TaggedState = 'open' | 'tagged' | 'changed';

/** Whether somebody has said that everything in a block is tagged. */
export function taggedState(block: Block, dismissals: readonly Dismissal[]): TaggedState {
  const said = indexOfDismissals(dismissals).get(dismissalId({ check: CHECK, place: block.id }));
  if (!said) return 'open';
  return said.seenHash === hashOfBlock(block) ? 'tagged' : 'changed';
}

/** The block that a dismissal is of, where it says that the block is tagged; null for any other. */
export function blockSaidTagged({ check, place }: Dismissal): string | null {
  return check === CHECK ? place : null;
}

const hashOfBlock = onceFor((block: Block) => hashOfSeen([block.text]));

/** Says that a block is tagged, or is not after all, as one operation. `version` is of the block as it was seen. */
export function markTagged(
  services: Services,
  asked: Asked & { readonly blockId: string; readonly version: number },
  tagged: boolean,
): Promise<Outcome> {
  const { projectId } = services;
  const { articleId, blockId, actorId } = asked;
  const kind = tagged ? 'mark-tagged' : 'unmark-tagged';
  return services.history.perform<Outcome>(articleOperation(services, asked, kind), async (rows) => {
    const state = await services.articles.readWithin(rows.db, articleId);
    const block = state && indexOfBlocks(state.blocks).byId.get(blockId);
    if (!block) return { kind: 'not-found' };
    if (block.version !== asked.version) return { kind: 'stale' };
    if (tagged) {
      const seenHash = hashOfBlock(block);
      const said = { check: CHECK, place: blockId, seenHash, reason: '', personId: actorId };
      await saveDismissal(rows, { projectId, articleId }, said);
    } else {
      const id = dismissalId({ check: CHECK, place: blockId });
      if (!indexOfDismissals(state.dismissals).has(id)) return { kind: 'impossible', why: kind };
      await removeDismissal(rows, projectId, id);
    }
    return { kind: 'done', focus: {} };
  });
}
