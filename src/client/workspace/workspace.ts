import { submitOnChange } from '../submit-on-change.ts';
import { alignCommands } from './align.ts';
import { annotateCommands, type Labels } from './annotate.ts';
import { resolveConflict } from './conflict.ts';
import { createCursor } from './cursor.ts';
import { dragBlocks } from './drag.ts';
import { editText, isTextUnsaved } from './edit.ts';
import { createFind } from './find.ts';
import { createFindings } from './findings.ts';
import { fieldsOf } from './form-fields.ts';
import { type KeyLine, letterKeysOn, setLetterKeys } from './key-table.ts';
import { listenForKeys } from './keyboard.ts';
import { followLive } from './live.ts';
import { drawMinimap, markOnMinimap } from './minimap.ts';
import { isFocusLost, type Mode, modeOf, pageOf, part, rowOf, sideOf } from './page.ts';
import { createPanel } from './panel.ts';
import { panelFilters, shownQuotes } from './panel-content.ts';
import { createRowMenu } from './row-menu.ts';
import { createRowSelection } from './row-selection.ts';
import { applyUpdate } from './rows.ts';
import { type Answer, createSender, type Fields, showSaving, type Update } from './send.ts';
import { createSentencePairs } from './sentence-pairs.ts';
import { markSingles } from './singles.ts';
import { createTagInHand } from './tag-in-hand.ts';
import { hideToast, showToast } from './toast.ts';
import type { Tools } from './tools.ts';
import { createTranslating } from './translate.ts';

/** How long the server is asked to remember the mode that was chosen last, in seconds: a year. */
const MODE_MAX_AGE_S = 31_536_000;

/** The workspace: keys, pointer and live updates over a page of plain forms. */
export function workspace(root: HTMLElement): void {
  const page = pageOf(root);
  root.dataset.live = '';
  const table = JSON.parse(part(root, '[data-key-table]').dataset.keyTable ?? '[]') as KeyLine[];
  const labels = JSON.parse(part(root, '[data-labels]').dataset.labels ?? '{}') as Labels;
  let seq = Number(root.dataset.seq);

  const cursor = createCursor(page, () => {
    markOnMinimap(page, cursor.stop());
    selection.follow();
    drag.follow();
    sentences.follow();
    panel.refresh();
  });
  const selection = createRowSelection(page, cursor);
  const tag = createTagInHand(page, cursor, () => panel.refresh());
  const inHand = (): Fields => ({
    row: cursor.row()?.dataset.bead,
    tag: tag.id(),
    quotes: shownQuotes(page),
    ...panelFilters(page),
  });
  const sentences = createSentencePairs(page, cursor);
  const panel = createPanel(page, inHand, {
    leave: cursor.focus,
    uncover: (top) => tag.bringAbove(top),
    came: sentences.follow,
  });
  const findings = createFindings(page);
  const sender = createSender(page, () => seq, inHand, receive);
  const tools: Tools = {
    page,
    cursor,
    selection,
    tag,
    sentences,
    sender,
    focusPanel: panel.focus,
    say: (what) => showToast(page, root.getAttribute(`data-say-${what}`) ?? ''),
  };

  function update(news: Update, about: Fields): void {
    seq = news.seq;
    applyUpdate(page, news);
    markSingles(page);
    drawMinimap(page);
    findings.mark();
    findings.refresh();
    cursor.restore();
    selection.restore();
    drag.follow();
    tag.restore();
    markOnMinimap(page, cursor.stop());
    panel.offer(news.panel, about);
    if (isFocusLost() && !document.querySelector('dialog[open]')) cursor.focus();
  }

  /** What an action has come to; `from` is where the person was, who may have gone on since. */
  function receive(answer: Answer, from: Fields): void {
    const { outcome, message, about, update: news } = answer;
    const now = inHand();
    const hasStayed = now.row === from.row;
    for (const form of page.panel.querySelectorAll<HTMLElement>('[data-sent]'))
      if (outcome.kind !== 'done') delete form.dataset.sent;
    if (news) update(news, about);
    if (outcome.text) resolveConflict(tools, answer, outcome.text);
    else if (message) showToast(page, message);
    else hideToast(page);
    const { focus } = outcome;
    if (focus?.tag !== undefined && now.tag === from.tag && tag.id() !== focus.tag)
      tag.take(focus.tag || null);
    if (hasStayed && focus) follow(focus);
    if (outcome.rows?.[0]) follow({ bead: outcome.rows[0].bead });
  }

  /** To what the person will look at next, unless it is in hand already. */
  function follow({ block, bead }: { readonly block?: string; readonly bead?: string }): void {
    const stop = block ? document.getElementById(`block-${block}`) : null;
    const row = bead ? document.getElementById(`row-${bead}`) : null;
    const goal = stop ?? (row && row !== cursor.row() ? cursor.stopIn(row) : null);
    if (!goal || goal === cursor.stop()) return;
    cursor.goTo(goal, { focus: isFocusLost() || page.rows.contains(document.activeElement) });
  }

  function goToFinding(by: 1 | -1): void {
    const block = findings.next(cursor.stop(), by);
    if (block) cursor.goTo(block);
  }

  function setMode(mode: Mode): void {
    selection.clear();
    translating.close();
    root.dataset.mode = mode;
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-mode-link]')) {
      if (link.dataset.modeLink === mode) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const address = new URL(location.href);
    address.searchParams.set('mode', mode);
    history.replaceState(null, '', address);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `diptych_mode=${mode}; path=/; max-age=${MODE_MAX_AGE_S}; samesite=lax`;
    drag.follow();
    panel.refresh();
  }

  function showKeys(): void {
    const dialog = part<HTMLDialogElement>(root, '[data-dialog="help"]');
    dialog.showModal();
    // Read from the top, not from the first control, which stands at the end.
    part(dialog, 'h2').focus();
  }

  const translating = createTranslating(tools, showKeys);
  const find = createFind(tools);
  const rowMenu = createRowMenu(page, cursor);
  const drag = dragBlocks(tools, () => run('move-block'));
  const everywhere: Readonly<Record<string, () => void>> = {
    'next-block': () => cursor.moveStop(1),
    'previous-block': () => cursor.moveStop(-1),
    'next-row': () => cursor.moveRow(1),
    'previous-row': () => cursor.moveRow(-1),
    'first-row': () => cursor.goToRow(0),
    'last-row': () => cursor.goToRow(-1),
    'next-word': () => cursor.moveWord(1),
    'previous-word': () => cursor.moveWord(-1),
    'other-side': () => cursor.otherSide(),
    'edit-text': () => editText(tools),
    undo: () => void sender.act(() => ({ action: 'undo' })),
    redo: () => void sender.act(() => ({ action: 'redo' })),
    find: find.open,
    'next-finding': () => goToFinding(1),
    'previous-finding': () => goToFinding(-1),
    'switch-mode': () =>
      setMode(({ align: 'translate', translate: 'annotate', annotate: 'align' } as const)[modeOf(page)]),
    panel: () => panel.focus(),
    'row-menu': rowMenu.open,
    help: showKeys,
    'let-go': () => {
      hideToast(page);
      selection.clear();
      if (page.rows.contains(document.activeElement) || isFocusLost()) tag.letGo();
      cursor.letGo();
      cursor.focus();
    },
  };
  const commands: Readonly<Record<Mode, Readonly<Record<string, () => void>>>> = {
    align: alignCommands(tools),
    translate: translating.commands,
    annotate: annotateCommands(tools, labels),
  };

  /** A command of the mode, or of the row, whose menu is at hand in every mode. */
  function run(command: string): void {
    (commands[modeOf(page)][command] ?? everywhere[command] ?? commands.align[command])?.();
  }

  listenForKeys(page, table, { run, cursor, translating });

  root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const tool = target.closest<HTMLElement>('[data-command]');
    const row = rowOf(target);
    if (row && event.shiftKey && modeOf(page) === 'align' && !target.closest('a, button, form')) {
      selection.extendTo(nearestStop(row, target));
      return;
    }
    // The pointer takes the row in hand that it clicks on, and nothing moves under it.
    if (row && !target.closest('form') && getSelection()?.isCollapsed !== false)
      cursor.goTo(nearestStop(row, target), { scroll: false, focus: !target.closest('a, button') });
    if (
      row &&
      modeOf(page) === 'translate' &&
      sideOf(target) === 'target' &&
      !target.closest('form, a, button')
    )
      translating.open();
    // It is seen where the block would be split.
    if (row && modeOf(page) === 'align') cursor.takeWordAtCaret();
    if (tool) {
      event.preventDefault();
      const block = tool.dataset.forBlock && document.getElementById(`block-${tool.dataset.forBlock}`);
      if (block) cursor.goTo(block, { focus: false });
      return run(tool.dataset.command ?? '');
    }
    if (row && target.closest('[data-row-more]')) {
      event.preventDefault();
      if (cursor.row() !== row) cursor.goTo(nearestStop(row, target), { scroll: false });
      return rowMenu.open();
    }
    const mode = target.closest<HTMLElement>('[data-mode-link]')?.dataset.modeLink;
    const link = target.closest<HTMLElement>('[data-tag-link]')?.dataset.tagLink;
    const rowLink = target.closest<HTMLAnchorElement>('[data-row-link], [data-minimap] a');
    if (!mode && !link && !rowLink) return;
    event.preventDefault();
    if (mode) setMode(mode as Mode);
    else if (link) tag.goToNextOf(link.split(' '));
    else if (rowLink && !row) {
      const goal = document.getElementById(rowLink.hash.slice(1));
      const stop = goal && cursor.stopIn(goal);
      if (stop) cursor.goTo(stop);
    }
  });

  // Pressed on selected words, a browser would drag them; here it is a new selection that begins.
  page.rows.addEventListener('mousedown', (event) => {
    const { button, shiftKey, detail } = event;
    // In Align Shift selects rows, not words.
    if (shiftKey && modeOf(page) === 'align') event.preventDefault();
    if (button === 0 && !shiftKey && detail === 1) getSelection()?.removeAllRanges();
  });

  // A tool keeps what is selected selected.
  root.addEventListener('mousedown', (event) => {
    if ((event.target as HTMLElement).closest('.tool')) event.preventDefault();
  });

  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-action-form]')) return;
    event.preventDefault();
    const fields = fieldsOf(form, event.submitter);
    form.dataset.sent = '';
    void sender.act(() => fields);
  });

  const letterKeys = part<HTMLInputElement>(root, '[data-letter-keys]');
  letterKeys.checked = letterKeysOn();
  letterKeys.addEventListener('change', () => setLetterKeys(letterKeys.checked));
  submitOnChange(page.panel, '[data-behaviour="submit-on-change"]');
  addEventListener('beforeunload', (event) => {
    if (sender.isOffline() || isTextUnsaved(page.rows)) event.preventDefault();
  });
  followLive(page, { seq: () => seq, isBusy: () => !sender.isIdle(), inHand, update, showSaving });
  markSingles(page);
  drawMinimap(page);
  findings.refresh();
  begin();
  sender.resend();

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

/** The block or gap that was clicked on, else the first one of the side that was. */
function nearestStop(row: HTMLElement, target: HTMLElement): HTMLElement {
  const own = target.closest<HTMLElement>('.block, .gap');
  const ofSide = row.querySelector<HTMLElement>(`[data-side="${sideOf(target)}"] > :is(.block, .gap)`);
  return own ?? ofSide ?? row;
}
