import { attachFragment } from '../text/anchoring.ts';
import { applyChange, type Change } from '../text/change.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { isOnWholeBlock } from './notes.ts';
import type { Anchor, AnchorState, Tag } from './tag.ts';

/** From the surest to the one that most needs a person; an anchor is as unsure as its least sure fragment. */
const CARE: readonly AnchorState[] = ['anchored', 'shifted', 'review', 'detached'];

/**
 * The tags after an edit of one block's text (law 2). None is dropped; tags elsewhere stay the same objects.
 * `sameWords`: the edit puts spelling right and leaves the words what they were, so that nobody has to look again.
 */
export function followChange(
  tags: readonly Tag[],
  block: { readonly id: string; readonly text: string },
  change: Change,
  { sameWords = false }: { readonly sameWords?: boolean } = {},
): readonly Tag[] {
  const newText = applyChange(change, block.text);
  return tags.map((tag) => {
    const follow = isOnWholeBlock(tag) ? followBlock : followAnchor;
    const anchors = tag.anchors.map((anchor) => follow(anchor, block.id, newText, change, sameWords));
    return anchors.every((anchor, i) => anchor === tag.anchors[i]) ? tag : { ...tag, anchors };
  });
}

/** What is on all of a block stays on all of it. */
function followBlock(anchor: Anchor, blockId: string, newText: string): Anchor {
  if (!anchor.fragments.some((fragment) => fragment.blockId === blockId)) return anchor;
  const whole = { start: 0, end: newText.length, quote: newText };
  const fragments = anchor.fragments.map((each) => (each.blockId === blockId ? { ...each, ...whole } : each));
  return { ...anchor, fragments };
}

function followAnchor(
  anchor: Anchor,
  blockId: string,
  newText: string,
  change: Change,
  sameWords: boolean,
): Anchor {
  if (!anchor.fragments.some((fragment) => fragment.blockId === blockId)) return anchor;
  // What was said of fragments in other blocks still holds.
  const reachesOut = anchor.fragments.some((fragment) => fragment.blockId !== blockId);
  let state: AnchorState = reachesOut ? anchor.state : 'anchored';
  const fragments = anchor.fragments.map((fragment) => {
    if (fragment.blockId !== blockId) return fragment;
    const attached = attachFragment(newText, change, fragment);
    if (sameWords && attached.state === 'review') {
      return { ...attached.fragment, quote: sliceSpan(newText, attached.fragment) };
    }
    // What a person was to look at does not become right by an edit somewhere else.
    const found = anchor.state === 'review' && !isNear(change, fragment) ? 'review' : attached.state;
    if (CARE.indexOf(found) > CARE.indexOf(state)) state = found;
    const { start, end } = attached.fragment;
    return start === fragment.start && end === fragment.end ? fragment : attached.fragment;
  });
  const isSame = state === anchor.state && fragments.every((each, i) => each === anchor.fragments[i]);
  return isSame ? anchor : { ...anchor, state, fragments };
}

/** Whether an edit changed a span or what touches it. */
function isNear(change: Change, span: Span): boolean {
  return change.replacements.some(({ start, end }) => start <= span.end && span.start <= end);
}
