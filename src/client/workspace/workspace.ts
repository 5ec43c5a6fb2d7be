import { submitOnChange } from '../submit-on-change.ts';
import { alignCommands } from './align.ts';
import { annotateCommands } from './annotate.ts';
import { resolveConflict } from './conflict.ts';
import { createCursor } from './cursor.ts';
import { editText } from './edit.ts';
import { commandOf, type KeyLine, letterKeysOn, setLetterKeys } from './key-table.ts';
import { followLive } from './live.ts';
import { drawMinimap, markOnMinimap } from './minimap.ts';
import { type Mode, modeOf, pageOf, part, rowOf } from './page.ts';
import { createPanel } from './panel.ts';
import { applyUpdate } from './rows.ts';
import { type Answer, createSender, type Fields, showSaving, type Update } from './send.ts';
import { createTagInHand } from './tag-in-hand.ts';
import { showToast } from './toast.ts';

/** The workspace: keys, pointer and live updates over a page of plain forms. */
export function workspace(root: HTMLElement): void {
  const page = pageOf(root);
  const table = JSON.parse(root.dataset.keys ?? '[]') as KeyLine[];
  let seq = Number(root.dataset.seq);

  const cursor = createCursor(page, () => {
    markOnMinimap(page, cursor.stop());
    panel.refresh();
  });
  const tag = createTagInHand(page, cursor, () => panel.refresh());
  const inHand = (): Fields => ({ row: cursor.row()?.dataset.bead, tag: tag.id() });
  const panel = createPanel(page, inHand);
  const sender = createSender(page, () => seq, inHand, receive);

  function update(news: Update): void {
    seq = news.seq;
    applyUpdate(page, news);
    drawMinimap(page);
    cursor.restore();
    tag.restore();
  }

  function receive({ outcome, message, update: news }: Answer): void {
    panel.forget();
    if (news) update(news);
    if (message && !outcome.text) showToast(page, message);
    const { focus } = outcome;
    if (focus?.tag !== undefined) tag.take(focus.tag || null);
    const row = focus?.bead && document.getElementById(`row-${focus.bead}`);
    const block = focus?.block ? document.getElementById(`block-${focus.block}`) : null;
    if (block)
      cursor.goTo(block, {
        focus: !root.contains(document.activeElement) || document.activeElement === document.body,
      });
    else if (row && row !== cursor.row()) cursor.goTo(row.querySelector<HTMLElement>('.block, .gap') ?? row);
    if (outcome.text) resolveConflict(page, outcome.text, sender);
    if (outcome.rows?.[0]) {
      const first = document
        .getElementById(`row-${outcome.rows[0].bead}`)
        ?.querySelector<HTMLElement>('.block, .gap');
      if (first) cursor.goTo(first);
    }
  }

  function setMode(mode: Mode): void {
    root.dataset.mode = mode;
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-mode-link]')) {
      if (link.dataset.modeLink === mode) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const address = new URL(location.href);
    address.searchParams.set('mode', mode);
    history.replaceState(null, '', address);
    panel.refresh();
  }

  const tools = { page, cursor, tag, sender };
  const everywhere: Readonly<Record<string, () => void>> = {
    'next-block': () => cursor.moveStop(1),
    'previous-block': () => cursor.moveStop(-1),
    'next-row': () => cursor.moveRow(1),
    'previous-row': () => cursor.moveRow(-1),
    'next-word': () => cursor.moveWord(1),
    'previous-word': () => cursor.moveWord(-1),
    'other-side': () => cursor.otherSide(),
    'edit-text': () => editText(tools),
    undo: () => void sender.act(() => ({ action: 'undo' })),
    redo: () => void sender.act(() => ({ action: 'redo' })),
    'switch-mode': () => setMode(modeOf(page) === 'align' ? 'annotate' : 'align'),
    panel: () => page.panel.focus(),
    help: () => part<HTMLDialogElement>(root, '[data-dialog="help"]').showModal(),
    'let-go': () => {
      tag.letGo();
      getSelection()?.removeAllRanges();
      cursor.restore();
    },
  };
  const commands: Readonly<Record<Mode, Readonly<Record<string, () => void>>>> = {
    align: alignCommands(tools),
    annotate: annotateCommands(tools),
  };

  function run(command: string): void {
    (commands[modeOf(page)][command] ?? everywhere[command])?.();
  }

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const command = commandOf(table, modeOf(page), event);
    if (!command || leavesToBrowser(event, page.rows)) return;
    event.preventDefault();
    run(command);
  });

  root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const tool = target.closest<HTMLElement>('[data-command]');
    if (tool) return run(tool.dataset.command ?? '');
    const mode = target.closest<HTMLElement>('[data-mode-link]')?.dataset.modeLink;
    const link = target.closest<HTMLElement>('[data-tag-link]')?.dataset.tagLink;
    const rowLink = target.closest('[data-row-link], [data-minimap] a');
    if (!mode && !link && !rowLink) return;
    event.preventDefault();
    if (mode) setMode(mode as Mode);
    else if (link) tag.goTo(link);
    else if (rowLink) {
      const hash = (rowLink as HTMLAnchorElement).hash.slice(1);
      const row = rowOf(rowLink) ?? document.getElementById(hash);
      const stop = row?.querySelector<HTMLElement>('.block, .gap');
      if (stop) cursor.goTo(stop, { scroll: !rowOf(rowLink) });
    }
  });

  // A tool keeps what is selected selected.
  root.addEventListener('mousedown', (event) => {
    if ((event.target as HTMLElement).closest('.tool')) event.preventDefault();
  });

  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-action-form]')) return;
    event.preventDefault();
    void sender.act(() => fieldsOf(form, event.submitter));
  });

  const letterKeys = part<HTMLInputElement>(root, '[data-letter-keys]');
  letterKeys.checked = letterKeysOn();
  letterKeys.addEventListener('change', () => setLetterKeys(letterKeys.checked));
  submitOnChange(page.panel);
  addEventListener('beforeunload', (event) => {
    if (!sender.isIdle()) event.preventDefault();
  });
  followLive(page, { seq: () => seq, isBusy: () => !sender.isIdle(), inHand, update, showSaving });
  sender.resend();
  drawMinimap(page);
  begin();

  /** Where the address says, else at the first row. */
  function begin(): void {
    const query = new URLSearchParams(location.search);
    const row = query.get('row');
    const wanted = document.getElementById(row ? `row-${row}` : location.hash.slice(1));
    const stop = (wanted ?? page.rows).querySelector<HTMLElement>('.block, .gap');
    if (stop) cursor.goTo(stop, { scroll: wanted !== null, focus: true });
    const tagId = query.get('tag');
    if (tagId) tag.goTo(tagId);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

/** Buttons and links keep Enter and Space, and Tab leaves the rows as it leaves anything else. */
function leavesToBrowser(event: KeyboardEvent, rows: HTMLElement): boolean {
  const onControl = (event.target as HTMLElement).closest('a, button, summary') !== null;
  if (onControl && (event.key === 'Enter' || event.key === ' ')) return true;
  return event.key === 'Tab' && !rows.contains(event.target as Node);
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Fields {
  const data = new FormData(form, submitter);
  const fields: Record<string, string> = {};
  for (const [name, value] of data) fields[name] = String(value);
  const address =
    submitter instanceof HTMLButtonElement ? new URL(submitter.formAction, location.href) : null;
  for (const [name, value] of address?.searchParams ?? []) fields[name] = value;
  return fields;
}
