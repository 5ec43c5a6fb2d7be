import type { Page } from './page.ts';
import { modeOf, newId, part } from './page.ts';

/** What the server answers to an action, and to a question for news. */
export interface Update {
  readonly seq: number;
  readonly order: readonly string[];
  readonly html: Readonly<Record<string, string>>;
  readonly counts: { readonly align: string; readonly annotate: string };
  readonly undo: { readonly undo: string | null; readonly redo: string | null };
  readonly panel: string;
  readonly furniture: string;
  readonly job: string;
}

export interface StaleText {
  readonly block: string;
  readonly mine: string;
  readonly theirs: string;
  readonly version: number;
  readonly diff: readonly { readonly kind: string; readonly text: string }[];
}

export interface Answer {
  readonly outcome: {
    readonly kind: string;
    readonly focus?: { readonly bead?: string; readonly block?: string; readonly tag?: string };
    readonly text?: StaleText;
    readonly rows?: readonly { readonly bead: string }[];
  };
  readonly message: string;
  readonly update: Update | null;
}

export type Fields = Readonly<Record<string, string | number | null | undefined>>;
export type SavingState = 'saved' | 'pending' | 'offline' | 'conflict';

/** How long to wait before asking an unreachable server again, in milliseconds. */
const RETRY_MS = 2000;

export interface Sender {
  /** Sends an action after all that were sent before it; tries again for as long as the server cannot be reached. */
  act(makeFields: () => Fields | null): Promise<Answer | null>;
  /** Sends again what an earlier visit could not send. */
  resend(): void;
  /** Whether everything that was done has been acknowledged. */
  isIdle(): boolean;
}

/** Sends actions one after the other, under ids that make repeating one harmless. */
export function createSender(
  page: Page,
  seq: () => number,
  inHand: () => Fields,
  apply: (answer: Answer) => void,
): Sender {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function deliver(body: string): Promise<Answer> {
    for (;;) {
      const answer = await post(`${page.base}/actions`, body);
      if (answer) {
        keepUnsent(page, body, false);
        apply(answer);
        return answer;
      }
      keepUnsent(page, body, true);
      showSaving(page, 'offline');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  function enqueue<T>(task: () => Promise<T>): Promise<T> {
    waiting++;
    showSaving(page, 'pending');
    const sent = queue.then(task);
    const settle = () => {
      waiting--;
      if (waiting === 0 && !document.querySelector('dialog[open]')) showSaving(page, 'saved');
    };
    queue = sent.then(settle, settle);
    return sent;
  }

  return {
    act: (makeFields) =>
      enqueue(async () => {
        const fields = makeFields();
        if (!fields) return null;
        const common = { to: page.to, mode: modeOf(page), operation: newId(), since: seq(), ...inHand() };
        return deliver(JSON.stringify(defined({ ...common, ...fields })));
      }),
    resend: () => {
      for (const body of unsent(page)) void enqueue(() => deliver(body));
    },
    isIdle: () => waiting === 0,
  };
}

/** What could not be sent survives a reload; its operation id makes sending it twice harmless. */
function keepUnsent(page: Page, body: string, keep: boolean): void {
  const rest = unsent(page).filter((each) => each !== body);
  const all = keep ? [...rest, body] : rest;
  if (all.length > 0) localStorage.setItem(`diptych-unsent${page.base}`, JSON.stringify(all));
  else localStorage.removeItem(`diptych-unsent${page.base}`);
}

function unsent(page: Page): readonly string[] {
  return JSON.parse(localStorage.getItem(`diptych-unsent${page.base}`) ?? '[]');
}

/** Null where the server could not be reached. */
async function post(address: string, body: string): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    });
    if (response.status >= 500) return null;
    const answer = (await response.json()) as Partial<Answer> & { readonly message?: string };
    return {
      outcome: answer.outcome ?? { kind: 'failed' },
      message: answer.message ?? '',
      update: answer.update ?? null,
    };
  } catch {
    return null;
  }
}

/** Says by sign and word how saving stands. */
export function showSaving(page: Page, state: SavingState): void {
  const status = part(page.root, '[data-saving]');
  const words = status.dataset[state];
  const sign = { saved: '✓', pending: '…', offline: '⚠', conflict: '⚠' }[state];
  status.className = `saving ${state}`;
  status.textContent = `${sign} ${words ?? ''}`;
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
