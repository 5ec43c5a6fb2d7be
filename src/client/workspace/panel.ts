import { modeOf, type Page } from './page.ts';
import { setPanel } from './panel-content.ts';
import type { Fields } from './send.ts';

/** How long the cursor has to rest before the panel follows it, in milliseconds. */
const REST_MS = 60;

export interface Panel {
  /** Asks for the panel of what is in hand now, once the cursor rests. */
  refresh(): void;
  /** A newer panel has come with an answer: what was asked before is not wanted any more. */
  forget(): void;
}

export function createPanel(page: Page, inHand: () => Fields): Panel {
  let timer = 0;
  let shown = '';
  let asking: AbortController | null = null;

  async function load(): Promise<void> {
    const query = new URLSearchParams({ to: page.to, mode: modeOf(page) });
    for (const [name, value] of Object.entries(inHand())) if (value) query.set(name, String(value));
    const address = `${page.base}/panel?${query}`;
    if (address === shown) return;
    asking?.abort();
    asking = new AbortController();
    try {
      const response = await fetch(address, { signal: asking.signal });
      if (!response.ok) return;
      setPanel(page, await response.text());
      shown = address;
    } catch {
      // Aborted by a later question, or the server is away: the panel stays as it is.
    }
  }

  return {
    refresh: () => {
      clearTimeout(timer);
      timer = setTimeout(load, REST_MS);
    },
    forget: () => {
      clearTimeout(timer);
      asking?.abort();
      shown = '';
    },
  };
}
