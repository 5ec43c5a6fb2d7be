import type { Page } from './page.ts';
import { modeOf } from './page.ts';
import type { Fields, SavingState, Update } from './send.ts';

interface Following {
  readonly seq: () => number;
  readonly isBusy: () => boolean;
  readonly inHand: () => Fields;
  readonly update: (news: Update) => void;
  readonly showSaving: (page: Page, state: SavingState) => void;
}

/** Follows what others, and our own other tabs, do to the article. */
export function followLive(page: Page, { seq, isBusy, inHand, update, showSaving }: Following): void {
  let asking = false;

  async function askForNews(): Promise<void> {
    // Our own answer brings the news along, and a field that is being typed in must not be replaced.
    if (asking || isBusy() || page.rows.querySelector('[data-edit-form]')) return;
    asking = true;
    try {
      const query = new URLSearchParams({ to: page.to, mode: modeOf(page), since: String(seq()) });
      for (const [name, value] of Object.entries(inHand())) if (value) query.set(name, String(value));
      const response = await fetch(`${page.base}/rows?${query}`, { headers: { Accept: 'application/json' } });
      if (response.ok) update((await response.json()) as Update);
    } catch {
      // The event stream says when the server is back.
    } finally {
      asking = false;
    }
  }

  const events = new EventSource(`${page.base}/events`);
  events.addEventListener('head', (event) => {
    const head = Number(event.data);
    // The same head again tells of a job, which is no operation.
    const hasJob = page.root.querySelector('.job') !== null;
    if (head > seq() || (hasJob && head === seq())) void askForNews();
  });
  events.addEventListener('open', () => {
    if (!isBusy()) showSaving(page, 'saved');
    void askForNews();
  });
  events.addEventListener('error', () => {
    if (!isBusy()) showSaving(page, 'offline');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) void askForNews();
  });
  addEventListener('pagehide', () => events.close());
}
