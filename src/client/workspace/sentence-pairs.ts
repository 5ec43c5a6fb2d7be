import type { Offset, Span } from '../../text/span.ts';
import type { Cursor } from './cursor.ts';
import { offsetOf, pointAt } from './offsets.ts';
import { blockOf, modeOf, type Page } from './page.ts';

/** A place of a block. */
export interface SentenceAt {
  readonly block: string;
  readonly offset: Offset;
}

/** Shows which sentences belong together: the pair in hand and the one that the pointer is on, on both sides. */
export interface SentencePairs {
  /** Looks again what is in hand: the caret has moved, or the panel is another one. */
  follow(): void;
  /** The sentence in hand: where the caret is; null where there is none. */
  inHand(): SentenceAt | null;
  /** The name under which the panel shows the pair of a sentence, or all pairs of its row; null where it does not. */
  nameAt(place: SentenceAt, of: 'pair' | 'row'): string | null;
}

/** One pair as the panel lists it. */
interface Listed {
  readonly item: HTMLElement;
  readonly places: readonly (Span & { readonly block: string })[];
}

/** The names of the highlights, as the style sheet knows them. */
const IN_HAND = 'sentence-pair';
const POINTED = 'sentence-pointed';

/** The panel brings the pairs of the row in hand. */
export function createSentencePairs(page: Page, cursor: Cursor): SentencePairs {
  const { panel, rows } = page;
  let listed: readonly Listed[] = [];
  let list: Element | null = null;
  let frame = 0;

  function inHand(): SentenceAt | null {
    const [block, offset] = [cursor.block()?.dataset.block, cursor.caret()];
    return block === undefined || offset === null ? null : { block, offset };
  }

  function pairs(): readonly Listed[] {
    const now = panel.querySelector('[data-sentence-pairs]');
    if (now !== list)
      listed = now ? [...now.querySelectorAll<HTMLElement>('[data-sentence-pair]')].map(read) : [];
    list = now;
    return listed;
  }

  function pairAt(place: SentenceAt | null): Listed | null {
    if (!place || modeOf(page) !== 'align') return null;
    const { block, offset } = place;
    return (
      pairs().find(({ places }) =>
        places.some((each) => each.block === block && each.start <= offset && offset < each.end),
      ) ?? null
    );
  }

  function follow(): void {
    const pair = pairAt(inHand());
    for (const { item } of pairs()) {
      const isInHand = item === pair?.item;
      if (isInHand === (item.getAttribute('aria-current') === 'true')) continue;
      if (isInHand) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
      const fold = item.querySelector('details');
      if (fold) fold.open = isInHand;
    }
    show(IN_HAND, pair);
  }

  function point(pair: Listed | null): void {
    show(POINTED, pair);
  }

  rows.addEventListener('pointermove', ({ clientX, clientY, target, pointerType }) => {
    if (pointerType !== 'mouse' || frame !== 0) return;
    // Where the pointer is in a text is asked once for each picture.
    frame = requestAnimationFrame(() => {
      frame = 0;
      const block = blockOf(target as Node);
      point(block && pairAt(placeUnder(block, clientX, clientY)));
    });
  });
  rows.addEventListener('pointerleave', () => point(null));
  for (const kind of ['pointerover', 'focusin'] as const)
    panel.addEventListener(kind, ({ target }) => {
      const item = (target as HTMLElement).closest('[data-sentence-pair]');
      point(pairs().find((pair) => pair.item === item) ?? null);
    });
  panel.addEventListener('pointerleave', () => point(null));
  document.addEventListener('selectionchange', follow);

  return {
    follow,
    inHand,
    nameAt: (place, of) => {
      if (panel.inert) return null;
      const pair = pairAt(place);
      const ofRow = pair?.item.closest<HTMLElement>('[data-sentence-pairs]');
      return (of === 'pair' ? pair?.item.dataset.sentencePair : ofRow?.dataset.rowSeen) ?? null;
    },
  };
}

function read(item: HTMLElement): Listed {
  const places = [...item.querySelectorAll<HTMLElement>('[data-sentence]')].map(({ dataset }) => ({
    block: dataset.block ?? '',
    start: Number(dataset.start),
    end: Number(dataset.end),
  }));
  return { item, places };
}

/** Highlights a pair without touching the elements of the page; an old browser shows it in the panel only. */
function show(name: string, pair: Listed | null): void {
  if (!('highlights' in CSS)) return;
  const ranges = (pair?.places ?? []).flatMap(({ block, start, end }) => {
    const element = document.getElementById(`block-${block}`);
    if (!element) return [];
    const range = document.createRange();
    const [from, to] = [pointAt(element, start), pointAt(element, end)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

function placeUnder(block: HTMLElement, x: number, y: number): SentenceAt | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !block.contains(caret.offsetNode)) return null;
  return { block: block.dataset.block ?? '', offset: offsetOf(block, caret.offsetNode, caret.offset) };
}
