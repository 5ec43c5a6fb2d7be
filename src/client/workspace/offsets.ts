import type { Span } from '../../text/span.ts';

/** The words of a block; its marks hold nothing but them, so offsets in it are offsets in the stored text. */
export function textOf(block: HTMLElement): string {
  return block.textContent ?? '';
}

/** How many UTF-16 units of the block come before a point of the page. */
export function offsetOf(block: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected, where it lies within one block; null for nothing or for more than one block. */
export function selectedSpan(): {
  readonly block: HTMLElement;
  readonly span: Span;
  readonly isBackward: boolean;
} | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]');
  if (!block || reachesWordsAfter(block, range)) return null;
  const start = offsetOf(block, range.startContainer, range.startOffset);
  // A triple click ends at the start of what follows the block.
  const end = block.contains(range.endContainer)
    ? offsetOf(block, range.endContainer, range.endOffset)
    : textOf(block).length;
  const isBackward =
    selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  return { block, span: { start, end }, isBackward: isBackward && start < end };
}

function reachesWordsAfter(block: HTMLElement, { endContainer, endOffset }: Range): boolean {
  if (block.contains(endContainer)) return false;
  const rest = document.createRange();
  rest.setStartAfter(block);
  rest.setEnd(endContainer, endOffset);
  return rest.toString().trim() !== '';
}

/** A stretch of a block's text as a range of its nodes. */
export function rangeIn(block: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const [from, to] = [pointAt(block, start), pointAt(block, end)];
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** A place in a block's text as a place in its nodes. */
export function pointAt(
  block: HTMLElement,
  offset: number,
): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node = block;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
    last = node;
  }
  return { node: last, offset: last instanceof Text ? last.length : 0 };
}
