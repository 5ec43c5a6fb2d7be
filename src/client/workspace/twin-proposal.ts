import { newId } from '../../text/ids.ts';
import type { Page } from './page.ts';
import type { Fields } from './send.ts';
import type { Tools } from './tools.ts';

/** How long the panel may take to bring what is proposed for a tag, in milliseconds. */
const MAX_WAIT_MS = 3000;

/** What the panel's form does that accepts the twin proposed for a tag; null where none is, or it is not there yet. */
export function proposedTwin({ panel }: Page, tagId: string | null): Fields | null {
  const form = tagId && panel.querySelector<HTMLFormElement>(`[data-proposal="${CSS.escape(tagId)}"]`);
  if (!form) return null;
  const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
  // Without an id of its own it would be taken for the tag in hand.
  return fields.action === 'add-tag' ? { ...fields, tag: newId() } : fields;
}

/**
 * Shows the proposed twin of a tag that waits for its twin: its words are selected, or the tag that stands there is in
 * hand, so that Enter accepts it and arrows change it. What the person has done meanwhile comes first.
 */
export function showProposedTwin(tools: Tools, tagId: string): void {
  const { page, cursor, tag } = tools;
  const isWaiting = () => tag.linking() === tagId && tag.id() === tagId && cursor.span() === null;
  const show = () => {
    const proposed = isWaiting() ? proposedTwin(page, tagId) : null;
    if (!proposed)
      return !isWaiting() || page.panel.querySelector(`[data-in-hand="${CSS.escape(tagId)}"]`) !== null;
    const block = document.getElementById(`block-${proposed.block}`);
    if (proposed.action === 'link-twins') tag.goTo(String(proposed.tag));
    else if (block) cursor.select(block, { start: Number(proposed.start), end: Number(proposed.end) });
    return true;
  };
  if (show()) return;
  const observer = new MutationObserver(() => {
    if (show()) observer.disconnect();
  });
  observer.observe(page.panel, { childList: true });
  setTimeout(() => observer.disconnect(), MAX_WAIT_MS);
}
