import type { Tag } from '../../annotation/tag.ts';
import { onceFor } from '../../workflow/once-for.ts';
import type { Pairing } from './workspace.ts';

export type TagsByBlock = ReadonlyMap<string, readonly Tag[]>;

/** Which tags touch which block, each once, in the order of the tags; what somebody rejected is out of sight. */
export const tagsByBlock: (tags: readonly Tag[]) => TagsByBlock = onceFor((tags) => {
  const byBlock = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.decision === 'rejected') continue;
    for (const { fragments } of tag.anchors) {
      for (const { blockId } of fragments) {
        const own = byBlock.get(blockId);
        if (!own) byBlock.set(blockId, [tag]);
        else if (own.at(-1) !== tag) own.push(tag);
      }
    }
  }
  return byBlock;
});

/**
 * Works something out of a pairing's tags, and anew only after something changed that it can depend on: a tag, the
 * ledger, or which blocks there are and in which order. What the blocks say is not among these: tags keep their words.
 */
export function keptByTags<Result>(workOut: (pairing: Pairing) => Result): (pairing: Pairing) => Result {
  const pairingsOf = onceFor(
    (_tags: readonly Tag[]) => new Map<string, { readonly pairing: Pairing; readonly result: Result }>(),
  );
  return (pairing) => {
    const known = pairingsOf(pairing.state.tags);
    const last = known.get(pairing.alignment.id);
    if (
      last &&
      last.pairing.state.entities === pairing.state.entities &&
      hasSameBlocks(last.pairing, pairing)
    )
      return last.result;
    const result = workOut(pairing);
    known.set(pairing.alignment.id, { pairing, result });
    return result;
  };
}

function hasSameBlocks(last: Pairing, now: Pairing): boolean {
  const [a, b] = [last.state.blocks, now.state.blocks];
  return a === b || (a.length === b.length && a.every((block, i) => block === b[i] || block.id === b[i]?.id));
}
