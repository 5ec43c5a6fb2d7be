/** How often a page looks how far work is that it shows, in milliseconds. */
const LOOK_AGAIN_MS = 1000;

/** A part of the page that is asked for anew as long as it says that work is under way; what is typed elsewhere stays. */
export function refreshWhileBusy(element: HTMLElement): void {
  if (!('busy' in element.dataset)) return;
  setTimeout(async () => {
    const fresh = await freshPart(element.id);
    if (!fresh) return refreshWhileBusy(element);
    const isTyping =
      element.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement;
    if (isTyping) return refreshWhileBusy(element);
    element.replaceWith(fresh);
    refreshWhileBusy(fresh);
  }, LOOK_AGAIN_MS);
}

async function freshPart(id: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(location.pathname, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = page.getElementById(id);
    return found && document.adoptNode(found);
  } catch {
    return null;
  }
}
