import { newId } from '../../text/ids.ts';
import type { Page } from './page.ts';
import { modeOf, part } from './page.ts';
import { type UnsentAction, unsentOf } from './unsent.ts';

/** What the server answers to an action, and to a question for news. */
export interface Update {
  readonly seq: number;
  readonly order: readonly string[];
  readonly html: Readonly<Record<string, string>>;
  readonly counts: { readonly align: string; readonly translate: string; readonly annotate: string };
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
  readonly operation: string;
  /** What was in hand when the action was sent. */
  readonly about: Fields;
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

/** What came from the server, which does not know for what it was asked. */
type Heard = Omit<Answer, 'operation' | 'about'>;

/** How long to wait before asking an unreachable server again, in milliseconds. */
const RETRY_MS = 2000;
/** How often an action is tried on a server that answers, but fails. */
const MAX_FAILURES = 3;

export interface Sender {
  /**
   * Sends an action after all that were sent before it; tries again for as long as the server cannot be reached.
   * The fields are made anew when its turn comes: versions may have risen meanwhile.
   */
  act(makeFields: () => Fields): Promise<Answer>;
  /** Sends again what an earlier visit could not send. */
  resend(): void;
  /** What the person was asked about is decided: its action is done with. */
  settle(operation: string): void;
  /** Whether everything that was done has been acknowledged. */
  isIdle(): boolean;
  isOffline(): boolean;
}

/** Sends actions one after the other. `apply` is told of every answer, and where the person was when acting. */
export function createSender(
  page: Page,
  seq: () => number,
  inHand: () => Fields,
  apply: (answer: Answer, from: Fields) => void,
): Sender {
  const unsent = unsentOf(page.base);
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isOffline = false;

  /** The rows of another translation's page (`isOurs` is false) are not for this one. */
  async function deliver({ operation, body }: UnsentAction, from: Fields, isOurs = true): Promise<Answer> {
    const about = inHand();
    for (let failures = 0; ; ) {
      const answer = await post(`${page.base}/actions`, body);
      if (answer !== 'away' && (answer !== 'failed' || ++failures === MAX_FAILURES)) {
        isOffline = false;
        const heard = answer === 'failed' ? failure(page) : answer;
        const known = { ...heard, operation, about, update: isOurs ? heard.update : null };
        // A conflict is kept until the person has chosen.
        if (!known.outcome.text) unsent.forget(operation);
        apply(known, from);
        return known;
      }
      isOffline = true;
      showSaving(page, 'offline');
      await waitForServer();
    }
  }

  function enqueue<T>(task: () => Promise<T>): Promise<T> {
    waiting++;
    showSaving(page, isOffline ? 'offline' : 'pending');
    const sent = queue.then(task);
    const settle = () => {
      waiting--;
      if (waiting === 0 && !document.querySelector('dialog[open]')) showSaving(page, 'saved');
    };
    queue = sent.then(settle, settle);
    return sent;
  }

  return {
    act: (makeFields) => {
      const operation = newId();
      const from = inHand();
      const action = (): UnsentAction => {
        // What is in hand is what the panel is about; what is acted on says the action.
        const { tag: hand = null, ...surroundings } = inHand();
        const common = { to: page.to, mode: modeOf(page), operation, since: seq(), ...surroundings };
        return { operation, body: JSON.stringify(defined({ ...common, hand: hand ?? '', ...makeFields() })) };
      };
      unsent.keep(action());
      return enqueue(() => {
        const now = action();
        unsent.keep(now);
        return deliver(now, from);
      });
    },
    resend: () => {
      for (const { operation, body } of unsent.all()) {
        const fields = JSON.parse(body) as Fields;
        const action = { operation, body: JSON.stringify({ ...fields, since: seq() }) };
        void enqueue(() => deliver(action, inHand(), fields.to === page.to));
      }
    },
    settle: unsent.forget,
    isIdle: () => waiting === 0,
    isOffline: () => isOffline,
  };
}

/** `away` where the server could not be reached, `failed` where it could not answer. */
async function post(address: string, body: string): Promise<Heard | 'away' | 'failed'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    });
    // 502 to 504 come from what stands between us and a server that is being started again.
    if (response.status > 500) return 'away';
    if (response.status === 500) return 'failed';
    const answer = (await response.json()) as Partial<Answer>;
    return {
      outcome: answer.outcome ?? { kind: 'failed' },
      message: answer.message ?? '',
      update: answer.update ?? null,
    };
  } catch (error) {
    return error instanceof SyntaxError ? 'failed' : 'away';
  }
}

function failure({ root }: Page): Heard {
  return { outcome: { kind: 'failed' }, message: root.dataset.sayFailed ?? '', update: null };
}

function waitForServer(): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      resolve();
    };
    const timer = setTimeout(goOn, RETRY_MS);
    addEventListener('online', goOn);
  });
}

/** Says by sign and word how saving stands. */
export function showSaving(page: Page, state: SavingState): void {
  const status = part(page.root, '[data-saving]');
  const words = status.dataset[state] ?? '';
  const sign = { saved: '✓', pending: '…', offline: '⚠', conflict: '⚠' }[state];
  if (status.classList.contains(state) && status.textContent?.includes(words)) return;
  status.className = `saving ${state}`;
  status.textContent = `${sign} ${words}`;
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
