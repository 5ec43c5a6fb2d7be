import { newId, sideOf } from './page.ts';
import type { Commands, Tools } from './tools.ts';

const ENTITY_LABELS = ['PER', 'ORG', 'LOC', 'DATE', 'EVENT'];
/** The order in which pressing Q again changes the kind of the quote in hand. */
const QUOTE_KINDS = ['direct', 'indirect', 'mixed'];

/** Tagging both sides at once. */
export function annotateCommands(tools: Tools): Commands {
  const { cursor, tag, sender } = tools;
  let lastLabel = 'PER';

  function addTag(label: string): void {
    const block = cursor.block();
    const span = cursor.span();
    if (!block || !span) return relabel(label);
    lastLabel = label;
    const twin = otherSideOf(tools, tag.linking());
    tag.stopLinking();
    const fields = {
      action: 'add-tag',
      label,
      tag: newId(),
      twin,
      block: block.dataset.block,
      start: span.start,
      end: span.end,
    };
    void sender.act(() => ({ ...fields, blockVersion: versionOf(fields.block) }));
  }

  function relabel(label: string): void {
    const id = tag.id();
    if (id) void sender.act(() => ({ action: 'relabel-tag', tag: id, label }));
  }

  function addQuote(): void {
    if (cursor.span()) return addTag('direct');
    const classes = tag.mark()?.classList;
    const kind = QUOTE_KINDS.findIndex((each) => classes?.contains(`kind-${each}`));
    relabel(QUOTE_KINDS[(kind + 1) % QUOTE_KINDS.length] ?? 'direct');
  }

  function onSpan(action: string, more: Record<string, string> = {}): void {
    const [block, span, id] = [cursor.block(), cursor.span(), tag.id()];
    if (!block || !span || !id) return;
    const fields = { action, tag: id, block: block.dataset.block, start: span.start, end: span.end, ...more };
    void sender.act(() => ({ ...fields, blockVersion: versionOf(fields.block) }));
  }

  /** Enter: finishes a link that was begun, else tags the selection with the label used last. */
  function repeat(): void {
    const from = tag.linking();
    const id = tag.id();
    if (from && cursor.span()) return addTag(labelOf(tools, from) ?? lastLabel);
    if (from && id && id !== from) {
      tag.stopLinking();
      void sender.act(() => ({ action: 'link-twins', tag: from, twin: id }));
      return;
    }
    if (cursor.span()) addTag(lastLabel);
  }

  function toTwin(): void {
    const mark = tag.mark();
    if (!mark) return;
    if (tag.linking()) return repeat();
    const twin = counterpartOf(tools, mark);
    if (twin) tag.goTo(twin);
    else tag.startLinking();
  }

  function remove(): void {
    const id = tag.id();
    if (id) void sender.act(() => ({ action: 'remove-tag', tag: id }));
  }

  tools.page.rows.addEventListener('click', (event) => {
    const clicked = (event.target as HTMLElement).closest<HTMLElement>('mark[data-tag]')?.dataset.tag;
    const from = tag.linking();
    if (!from || !clicked || otherSideOf(tools, from) === null) return;
    tag.stopLinking();
    void sender.act(() => ({ action: 'link-twins', tag: from, twin: clicked }));
  });

  return {
    'select-word': () => cursor.extend(1, 'word'),
    'unselect-word': () => cursor.extend(-1, 'word'),
    'select-letter': () => cursor.extend(1, 'letter'),
    'unselect-letter': () => cursor.extend(-1, 'letter'),
    ...Object.fromEntries(ENTITY_LABELS.map((label) => [`label-${label}`, () => addTag(label)])),
    'label-quote': addQuote,
    'part-cue': () => onSpan('mark-quote-part', { part: 'cue' }),
    'part-speaker': () => onSpan('mark-quote-part', { part: 'speaker' }),
    'extend-quote': () => onSpan('extend-quote'),
    'repeat-label': repeat,
    'next-tag': () => tag.step(1),
    'previous-tag': () => tag.step(-1),
    'next-single': () => tag.step(1, true),
    twin: toTwin,
    'remove-tag': remove,
  };
}

/** The tag to link with, if the cursor stands on the other side of it. */
function otherSideOf({ page, cursor }: Tools, tagId: string | null): string | null {
  const mark = tagId && page.rows.querySelector(`mark[data-tag="${CSS.escape(tagId)}"]`);
  return mark && sideOf(mark) !== sideOf(cursor.stop()) ? tagId : null;
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

function labelOf({ page }: Tools, tagId: string): string | null {
  const classes = page.rows.querySelector(`mark[data-tag="${CSS.escape(tagId)}"]`)?.classList;
  return (
    [...ENTITY_LABELS, ...QUOTE_KINDS].find(
      (label) => classes?.contains(label) || classes?.contains(`kind-${label}`),
    ) ?? null
  );
}

/** A block's version as the page has it at the moment of sending. */
function versionOf(blockId: string | undefined): string | undefined {
  return document.getElementById(`block-${blockId}`)?.dataset.version;
}
