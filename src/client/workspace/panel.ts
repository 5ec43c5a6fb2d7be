import { offerMoved } from './moved-offer.ts';
import { modeOf, type Page } from './page.ts';
import { foldQuotes, noteClick, setPanel } from './panel-content.ts';
import type { Fields } from './send.ts';

/** How long the cursor has to rest before the panel follows it, in milliseconds. */
const REST_MS = 60;

export interface Panel {
  /** Asks for the panel of what is in hand now, once the cursor rests. */
  refresh(): void;
  /** Takes what came along with an answer, if it is about what is in hand; asks for another panel otherwise. */
  offer(html: string, about: Fields): void;
  /** Gives the panel, or a field in it, the focus, as soon as it is about what is in hand. */
  focus(field?: string): void;
}

interface Surroundings {
  /** Called before the panel is closed to a focus that is inside. */
  leave(): void;
  /** On a narrow screen the panel lies over the rows: called when it has come, with where it begins. */
  uncover(top: number): void;
  /** Called whenever the panel is about something else, or anew about the same. */
  came(): void;
}

export function createPanel(page: Page, inHand: () => Fields, { leave, uncover, came }: Surroundings): Panel {
  const { panel } = page;
  let timer = 0;
  let shown = addressOf(page, inHand());
  let asking: AbortController | null = null;
  /** What is to have the focus: empty for the panel itself. */
  let wantsFocus: string | null = null;

  async function load(): Promise<void> {
    const address = addressOf(page, inHand());
    asking?.abort();
    if (address === shown) return show(null, address);
    asking = new AbortController();
    try {
      const response = await fetch(address, { signal: asking.signal });
      if (response.ok) show(await response.text(), address);
    } catch {
      // Aborted by a later question, or the server is away: what is shown is about something else and stays closed.
    }
  }

  function show(html: string | null, address: string): void {
    shown = address;
    panel.inert = false;
    if (html !== null) setPanel(page, html);
    offerMoved(page);
    came();
    if (getComputedStyle(panel).position === 'fixed') uncover(panel.getBoundingClientRect().top);
    if (wantsFocus !== null) focusOn(wantsFocus);
    wantsFocus = null;
  }

  function focusOn(field: string): void {
    const found = field === '' ? null : panel.querySelector<HTMLElement>(field);
    (found ?? panel).focus();
  }

  function refresh(): void {
    clearTimeout(timer);
    // A click that was meant for the row in hand must not reach the one before.
    const isBehind = addressOf(page, inHand()) !== shown;
    if (isBehind && panel.contains(document.activeElement)) leave();
    panel.inert = isBehind;
    timer = setTimeout(load, REST_MS);
  }

  panel.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    noteClick(target);
    const fold = target.closest('[data-all-quotes]');
    if (!fold) return;
    event.preventDefault();
    foldQuotes(fold);
    void load();
  });

  // A list is narrowed at once; its form is for pages without scripts.
  panel.addEventListener('change', (event) => {
    if ((event.target as HTMLElement).closest('[data-panel-filter]')) void load();
  });
  panel.addEventListener('submit', (event) => {
    if ((event.target as HTMLElement).querySelector('[data-panel-filter]')) event.preventDefault();
  });

  return {
    refresh,
    offer: (html, about) => {
      const address = addressOf(page, about);
      // What is shown is from before, whatever it is about.
      shown = '';
      if (address !== addressOf(page, inHand())) return refresh();
      clearTimeout(timer);
      asking?.abort();
      show(html, address);
    },
    focus: (field = '') => {
      if (panel.inert) wantsFocus = field;
      else focusOn(field);
    },
  };
}

function addressOf(page: Page, inHand: Fields): string {
  const query = new URLSearchParams({ to: page.to, mode: modeOf(page) });
  for (const [name, value] of Object.entries(inHand)) if (value) query.set(name, String(value));
  return `${page.base}/panel?${query}`;
}
