import { rangeIn, textOf } from './offsets.ts';
import { allRows, type Page, part, rowOf } from './page.ts';
import type { Commands, Tools } from './tools.ts';

/** How long typing has to rest before it is saved, in milliseconds. */
const REST_MS = 1200;

/** What was put into the field since it was opened. */
interface PutIn {
  readonly origin: 'memory' | 'engine';
  readonly originText: string;
  readonly score: number;
  readonly engine: string;
}

/** Typing the translation row by row. */
export interface Translating {
  readonly commands: Commands;
  /** Opens the field of the row in hand, if the mode is Translate. */
  open(): void;
  /** Saves what is typed and closes the field. */
  close(): void;
}

export function createTranslating(tools: Tools, help: () => void): Translating {
  const { page, cursor, sender } = tools;
  let timer = 0;
  let putIn: PutIn | null = null;
  let termsUsed = 0;

  const formNow = () => page.rows.querySelector<HTMLFormElement>('[data-translate-form]');
  const fieldOf = (form: HTMLFormElement) => part<HTMLTextAreaElement>(form, 'textarea');
  const targetOf = (row: HTMLElement) => row.querySelector<HTMLElement>('[data-side="target"]');

  function open(): void {
    const row = cursor.row();
    const cell = row && targetOf(row);
    if (!row || !cell || !row.querySelector('[data-side="source"] > .block')) return;
    const old = formNow();
    if (old && rowOf(old) === row) return fieldOf(old).focus({ preventScroll: true });
    close();
    const stop = cursor.stop();
    const block =
      (stop && cell.contains(stop) && stop.matches('.block') ? stop : null) ??
      cell.querySelector<HTMLElement>('.block');
    const template = part<HTMLTemplateElement>(page.root, '[data-template="edit"]');
    const form = part<HTMLFormElement>(template.content.cloneNode(true) as DocumentFragment, 'form');
    const field = fieldOf(form);
    form.dataset.translateForm = row.dataset.bead ?? '';
    form.dataset.editForm = block?.dataset.block ?? '';
    form.dataset.version = block?.dataset.version ?? '0';
    field.defaultValue = block ? textOf(block) : '';
    field.value = field.defaultValue;
    field.lang = cell.querySelector<HTMLElement>('.block')?.lang ?? page.root.dataset.targetLang ?? '';
    field.dir = 'auto';
    field.setAttribute('aria-label', page.root.dataset.sayField ?? '');
    form.querySelector('.button-row')?.remove();
    if (block) {
      block.after(form);
      block.hidden = true;
    } else cell.append(form);
    putIn = null;
    termsUsed = 0;
    grow(field);
    field.focus({ preventScroll: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      save('draft');
    });
    field.addEventListener('input', () => {
      grow(field);
      clearTimeout(timer);
      timer = setTimeout(() => save('draft'), REST_MS);
    });
  }

  /** Sends what is in the field; a draft only where it differs from what was sent last. */
  function save(state: 'draft' | 'translated' | 'reviewed'): void {
    clearTimeout(timer);
    const form = formNow();
    if (!form) return;
    const field = fieldOf(form);
    const text = field.value;
    if (state === 'draft' && (text === field.defaultValue || text.trim() === '')) return;
    const bead = form.dataset.translateForm ?? '';
    const before = putIn;
    field.defaultValue = text;
    void sender
      .act(() => ({
        action: 'translate-row',
        bead,
        block: form.dataset.editForm || null,
        // Versions rise with what was sent before; what others did is seen by the page's own block.
        blockVersion: form.dataset.version,
        text,
        state,
        ...before,
      }))
      .then(({ outcome }) => {
        // The dialog of a conflict has both texts: the field is done with.
        if (outcome.text) return form.remove();
        if (outcome.kind !== 'done') return openAgain(bead, text);
        const id = outcome.focus?.block;
        const block = id ? document.getElementById(`block-${id}`) : null;
        if (!block || !id) return;
        form.dataset.editForm = id;
        form.dataset.version = block.dataset.version ?? '0';
        if (form.isConnected) {
          block.hidden = true;
          if (block.nextElementSibling !== form) block.after(form);
        }
      });
  }

  /** What could not be saved goes back into a field. */
  function openAgain(bead: string, text: string): void {
    const row = document.getElementById(`row-${bead}`);
    const stop = row && cursor.stopIn(row);
    if (!stop) return;
    if (cursor.row() !== row) cursor.goTo(stop);
    open();
    const form = formNow();
    if (form) fieldOf(form).value = text;
  }

  function close(): void {
    const form = formNow();
    if (!form) return;
    save('draft');
    const block = document.getElementById(`block-${form.dataset.editForm}`);
    form.remove();
    if (block) block.hidden = false;
  }

  /** Done with this row: on to the next one that is not. */
  function finish(state: 'translated' | 'reviewed'): void {
    if (!formNow()) open();
    save(state);
    close();
    seek(1, state === 'translated' ? (row) => !isTranslated(row) : () => true);
  }

  function seek(by: 1 | -1, wanted: (row: HTMLElement) => boolean): void {
    const rows = allRows(page);
    const from = rows.indexOf(cursor.row() as HTMLElement);
    const order = by === 1 ? rows.slice(from + 1) : rows.slice(0, Math.max(0, from)).reverse();
    const row = order.find((each) => each.querySelector('[data-side="source"] > .block') && wanted(each));
    close();
    const stop = row && (targetOf(row)?.querySelector<HTMLElement>('.block, .gap') ?? cursor.stopIn(row));
    if (!stop) return cursor.focus();
    cursor.goTo(stop);
    open();
  }

  function put(text: string, asWhole: boolean): void {
    if (!formNow()) open();
    const form = formNow();
    if (!form) return;
    const field = fieldOf(form);
    if (asWhole) field.select();
    field.focus({ preventScroll: true });
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    grow(field);
    clearTimeout(timer);
    timer = setTimeout(() => save('draft'), REST_MS);
  }

  function insert(number: number): void {
    const card = page.panel.querySelector<HTMLElement>(`[data-insert="${number}"]`);
    if (!card) return;
    const { text = '', kind, score, engine = '' } = card.dataset;
    put(text, true);
    putIn = {
      origin: kind === 'engine' ? 'engine' : 'memory',
      originText: text,
      score: Number(score),
      engine,
    };
  }

  /** The terms of the row one after the other, and from the first again. */
  function insertTerm(): void {
    const terms = [...page.panel.querySelectorAll<HTMLElement>('[data-term]')].flatMap(
      ({ dataset }) => dataset.term || [],
    );
    const term = terms[termsUsed % Math.max(1, terms.length)];
    if (!term) return;
    put(term, false);
    termsUsed++;
  }

  function copySource(): void {
    const blocks = cursor.row()?.querySelectorAll<HTMLElement>('[data-side="source"] > .block') ?? [];
    put([...blocks].map(textOf).join(' '), true);
  }

  /** What is selected in the field or on the page, in a tab of its own: what is typed stays. */
  function lookUp(): void {
    const form = formNow();
    const field = form && fieldOf(form);
    const typed =
      field && document.activeElement === field
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '';
    const words = typed.trim() || (getSelection()?.toString() ?? '').trim();
    window.open(`/concordance?q=${encodeURIComponent(words)}`, 'concordance');
  }

  new MutationObserver(() => underlineTerms(page)).observe(page.panel, { childList: true });

  return {
    open,
    close,
    commands: {
      translate: open,
      'finish-row': () => finish('translated'),
      'review-row': () => finish('reviewed'),
      'next-untranslated': () => seek(1, (row) => !isTranslated(row)),
      'next-to-translate': () => seek(1, () => true),
      'previous-to-translate': () => seek(-1, () => true),
      'insert-1': () => insert(1),
      'insert-2': () => insert(2),
      'insert-3': () => insert(3),
      'insert-4': () => insert(4),
      'insert-5': () => insert(5),
      'insert-6': () => insert(6),
      'insert-7': () => insert(7),
      'copy-source': copySource,
      'insert-term': insertTerm,
      concordance: lookUp,
      help,
    },
  };
}

function isTranslated(row: HTMLElement): boolean {
  return row.dataset.translation === 'translated' || row.dataset.translation === 'reviewed';
}

/** Draws the terms that the panel names under their words in the source. */
function underlineTerms({ panel }: Page): void {
  if (!('highlights' in CSS)) return;
  const places = [...panel.querySelectorAll<HTMLElement>('[data-term-places]')].flatMap(
    ({ dataset }) => dataset.termPlaces?.split(' ') ?? [],
  );
  const ranges = places.flatMap((place) => {
    const [id, start, end] = place.split(':');
    const block = document.getElementById(`block-${id}`);
    return block ? [rangeIn(block, Number(start), Number(end))] : [];
  });
  CSS.highlights.set('term', new Highlight(...ranges));
}

/** As tall as its words. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 4}px`;
}
