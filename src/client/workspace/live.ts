import type { Page } from './page.ts';
import { modeOf } from './page.ts';
import type { Fields, SavingState, Update } from './send.ts';

interface Following {
  readonly seq: () => number;
  readonly isBusy: () => boolean;
  readonly inHand: () => Fields;
  readonly update: (news: Update, about: Fields) => void;
  readonly showSaving: (page: Page, state: SavingState) => void;
}

/** How soon to look whether there is more, after an answer that may not have been the last, in milliseconds. */
const LATER_MS = 200;
/** How long what was said of it can be read before the page of a translation that is gone is left, in milliseconds. */
const LEAVE_MS = 1500;

/** Follows what others, and our own other tabs, do to the article. */
export function followLive(page: Page, { seq, isBusy, inHand, update, showSaving }: Following): void {
  let asking = false;
  let events: EventSource | null = null;
  /** The newest head that was heard of. */
  let heard = 0;
  let timer = 0;
  /** Something was heard while there was no asking: it may tell of a job, whose news have no head of their own. */
  let missed = false;

  async function askForNews(): Promise<void> {
    clearTimeout(timer);
    // Our own answer brings the news along; whether it brought all of them is seen later.
    if (asking || isBusy()) {
      missed = true;
      return askLater();
    }
    asking = true;
    missed = false;
    const about = inHand();
    try {
      const query = new URLSearchParams({ to: page.to, mode: modeOf(page), since: String(seq()) });
      for (const [name, value] of Object.entries(about)) if (value) query.set(name, String(value));
      const response = await fetch(`${page.base}/rows?${query}`, { headers: { Accept: 'application/json' } });
      if (response.status === 404) return leave();
      if (!response.ok) return;
      const news = (await response.json()) as Update;
      // What was done since the question was asked is newer.
      if (!isBusy() && news.seq >= seq()) update(news, about);
      if (missed || heard > seq()) askLater();
    } catch {
      // The event stream says when the server is back.
    } finally {
      asking = false;
    }
  }

  /** The translation was taken back, here or elsewhere: the article's page shows another. What is being typed stays. */
  function leave(): void {
    const isTyping = document.activeElement?.matches('input, textarea, select, dialog *');
    timer = setTimeout(
      () => (isTyping || isBusy() ? void askForNews() : location.replace(page.base)),
      LEAVE_MS,
    );
  }

  function askLater(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (missed || heard > seq()) void askForNews();
    }, LATER_MS);
  }

  function listen(): void {
    if (events || document.visibilityState === 'hidden') return;
    events = new EventSource(`${page.base}/events`);
    events.addEventListener('head', (event) => {
      const head = Number(event.data);
      heard = Math.max(heard, head);
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
  }

  function stop(): void {
    events?.close();
    events = null;
  }

  // A browser has six connections to a server for all of its tabs: those that nobody sees give theirs back.
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? stop() : listen(),
  );
  addEventListener('pageshow', listen);
  addEventListener('pagehide', stop);
  listen();
}
