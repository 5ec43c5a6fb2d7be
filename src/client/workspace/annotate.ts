import { newId } from '../../text/ids.ts';
import { noteCommands } from './notes.ts';
import { selectedSpan } from './offsets.ts';
import { sideOf } from './page.ts';
import { referentCommands } from './referent.ts';
import type { Fields } from './send.ts';
import { createSuggestions } from './suggestions.ts';
import { taggedBlockCommands } from './tagged-blocks.ts';
import type { Commands, Tools } from './tools.ts';
import { proposedTwin, showProposedTwin } from './twin-proposal.ts';

/** The labels there are, as the page says them; pressing Q again changes the kind of the quote in hand in their order. */
export interface Labels {
  readonly entity: readonly string[];
  readonly quote: readonly string[];
}

/** Tagging both sides at once. */
export function annotateCommands(tools: Tools, labels: Labels): Commands {
  const { cursor, tag, sender, say } = tools;
  const suggestions = createSuggestions(tools);
  const [firstLabel = ''] = labels.entity;
  const [firstKind = ''] = labels.quote;
  let lastLabel = firstLabel;

  async function addTag(label: string): Promise<void> {
    const block = cursor.block();
    const span = cursor.span();
    if (isTooWide()) return say('one-block');
    if (!block || !span) return relabel(label);
    lastLabel = label;
    const id = newId();
    const twin = otherSideOf(tools, tag.linking());
    tag.stopLinking();
    // The tag is in hand at once, so that a second key changes it; the next word is counted from it.
    tag.expect(id);
    cursor.letGo();
    const fields = { action: 'add-tag', label, tag: id, twin, block: block.dataset.block, ...span };
    await sender.act(() => ({ ...fields, blockVersion: versionOf(fields.block) }));
    tag.settle(id);
    tag.restore();
  }

  /** Words of several blocks are selected: what is in hand is not what the person looks at. */
  const isTooWide = () =>
    cursor.span() === null &&
    selectedSpan() === null &&
    getSelection()?.isCollapsed === false &&
    tools.page.rows.contains(getSelection()?.anchorNode ?? null);

  function relabel(label: string): void {
    const id = tag.id();
    if (id) void sender.act(() => ({ action: 'relabel-tag', tag: id, label }));
    else say('select');
  }

  function addQuote(): void {
    if (cursor.span() || isTooWide()) return void addTag(firstKind);
    const classes = tag.mark()?.classList;
    const kind = labels.quote.findIndex((each) => classes?.contains(`kind-${each}`));
    relabel(labels.quote[(kind + 1) % labels.quote.length] ?? firstKind);
  }

  /** Marks an author's error, then asks what was meant; of the one in hand, too. */
  async function markError(): Promise<void> {
    const had = tag.mark()?.classList.contains('sic') === true && !cursor.span();
    if (!had && !cursor.span() && !isTooWide()) return say('select');
    const label = lastLabel;
    if (!had) await addTag('sic');
    // Enter repeats what is labelled again and again, which errors are not.
    lastLabel = label;
    if (tag.mark()?.classList.contains('sic')) tools.focusPanel('[data-intended]');
  }

  function onSpan(action: string, more: Record<string, string> = {}): void {
    const [block, span, id] = [cursor.block(), cursor.span(), tag.id()];
    if (!id) return say('quote');
    if (!block || !span) return say(isTooWide() ? 'one-block' : 'select');
    const fields: Fields = { action, tag: id, block: block.dataset.block, ...span, ...more };
    cursor.letGo();
    void sender.act(() => ({ ...fields, blockVersion: versionOf(block.dataset.block) }));
  }

  /** The tag that was chosen stays in hand: the person looks there. */
  function link(from: string, chosen: string): void {
    tag.stopLinking();
    void sender.act(() => ({ action: 'link-twins', tag: chosen, twin: from }));
  }

  /** Makes the proposed twin of the tag in hand, which stays in hand: the next key goes on from there. */
  async function accept(from: string, proposed: Fields): Promise<void> {
    await sender.act(() => proposed);
    tag.take(from);
  }

  /** Enter: finishes a link that was begun, tags the selection with the label used last, or accepts what is suggested. */
  function repeat(): void {
    const from = tag.linking();
    const id = tag.id();
    if (from && cursor.span()) return void addTag(labelOf(tools, from, labels) ?? lastLabel);
    if (from && id && id !== from) return link(from, id);
    if (cursor.span() || isTooWide()) return void addTag(lastLabel);
    if (suggestions.isInHand()) return void suggestions.decide('accept');
    const proposed = proposedTwin(tools.page, id);
    if (id && proposed) void accept(id, proposed);
  }

  /** To the twin; where there is none, begins to look for one; without a tag in hand, just to the other side. */
  function toTwin(): void {
    const mark = tag.mark();
    if (tag.linking()) return repeat();
    if (!mark) return cursor.otherSide();
    const twin = counterpartOf(tools, mark);
    if (twin) return tag.goTo(twin);
    tag.startLinking();
    const from = tag.linking();
    if (from) showProposedTwin(tools, from);
  }

  function remove(): void {
    // What is rejected is remembered; what is removed would be suggested again.
    if (suggestions.isInHand()) return void suggestions.decide('reject');
    const id = tag.id();
    if (id) void sender.act(() => ({ action: 'remove-tag', tag: id }));
  }

  /** To the next quote that something is wrong with, in the order of the panel's list. */
  function nextProblem(): void {
    const links = tools.page.panel.querySelectorAll<HTMLElement>('[data-list="problems"] [data-tag-link]');
    const ids = [...new Set([...links].map(({ dataset }) => dataset.tagLink ?? ''))];
    if (ids.length === 0) say('no-problem');
    else tag.goToNextOf(ids);
  }

  tools.page.rows.addEventListener('click', (event) => {
    const clicked = (event.target as HTMLElement).closest<HTMLElement>('mark[data-tag]');
    const from = tag.linking();
    const fromMark = from && markOf(tools, from);
    if (!fromMark || !clicked?.dataset.tag || sideOf(fromMark) === sideOf(clicked)) return;
    link(from, clicked.dataset.tag);
  });

  tools.page.panel.addEventListener('submit', (event) => {
    const from = (event.target as HTMLElement).dataset.proposal;
    const proposed = proposedTwin(tools.page, from ?? null);
    if (!from || !proposed) return;
    event.preventDefault();
    // The page's own listener would send the form as it stands.
    event.stopPropagation();
    void accept(from, proposed);
  });

  return {
    'select-word': () => cursor.extend(1, 'word'),
    'unselect-word': () => cursor.extend(-1, 'word'),
    'select-letter': () => cursor.extend(1, 'letter'),
    'unselect-letter': () => cursor.extend(-1, 'letter'),
    ...Object.fromEntries(labels.entity.map((label) => [`label-${label}`, () => void addTag(label)])),
    'label-quote': addQuote,
    'label-sic': () => void markError(),
    'part-cue': () => onSpan('mark-quote-part', { part: 'cue' }),
    'part-speaker': () => onSpan('mark-quote-part', { part: 'speaker' }),
    'extend-quote': () => onSpan('extend-quote'),
    'repeat-label': repeat,
    'next-tag': () => tag.step(1),
    'previous-tag': () => tag.step(-1),
    'next-single': () => tag.step(1, 'single'),
    'previous-single': () => tag.step(-1, 'single'),
    twin: toTwin,
    // From the panel: a further twin, too, where there is one already. The pointer is elsewhere: nothing scrolls.
    'link-twin': () => tag.startLinking({ scroll: false }),
    'stop-linking': () => {
      tag.stopLinking();
      cursor.focus();
    },
    'remove-tag': remove,
    ...suggestions.commands,
    'next-problem': nextProblem,
    'dismiss-problem': () => tools.focusPanel('[data-dismiss-reason]'),
    ...noteCommands(tools),
    ...taggedBlockCommands(tools),
    ...referentCommands(tools),
  };
}

/** The tag to link with, if the cursor stands on the other side of it. */
function otherSideOf(tools: Tools, tagId: string | null): string | null {
  const mark = tagId && markOf(tools, tagId);
  return mark && sideOf(mark) !== sideOf(tools.cursor.stop()) ? tagId : null;
}

/** The tag of the other side that shares the twin id; null where there is none on this page. */
function counterpartOf({ page }: Tools, mark: HTMLElement): string | null {
  const { twin } = mark.dataset;
  if (!twin) return null;
  const side = sideOf(mark) === 'source' ? 'target' : 'source';
  return (
    page.rows.querySelector<HTMLElement>(`[data-side="${side}"] mark[data-twin="${CSS.escape(twin)}"]`)
      ?.dataset.tag ?? null
  );
}

function labelOf(tools: Tools, tagId: string, { entity, quote }: Labels): string | null {
  const classes = markOf(tools, tagId)?.classList;
  return (
    [...entity, ...quote].find((label) => classes?.contains(label) || classes?.contains(`kind-${label}`)) ??
    null
  );
}

function markOf({ page }: Tools, tagId: string): HTMLElement | null {
  return page.rows.querySelector(`mark[data-tag="${CSS.escape(tagId)}"]`);
}

/** A block's version as the page has it at the moment of sending. */
function versionOf(blockId: string | undefined): string | undefined {
  return document.getElementById(`block-${blockId}`)?.dataset.version;
}
