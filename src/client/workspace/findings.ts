import { rangeIn } from './offsets.ts';
import { allRows, type Page, rowOf } from './page.ts';

/** Where a check found something, as the server tells it. */
interface PlacedFinding {
  readonly bead: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning' | 'hint';
}

/** Everything that is marked in the rows besides what they are rendered with. */
interface RowMarks {
  readonly findings: readonly PlacedFinding[];
  /** How far the translation of a row is, by row. */
  readonly states: Readonly<Record<string, string>>;
}

export interface Findings {
  /** Asks what the checks find now, once nothing changes for a moment, and marks it in the rows. */
  refresh(): void;
  /** Marks again what is known: rows were replaced. */
  mark(): void;
  /** The next block below (1) or above (-1) in which a check found something, round and round; null where none did. */
  next(from: Element | null, by: 1 | -1): HTMLElement | null;
}

/** How long the texts have to rest before they are checked, in milliseconds. */
const REST_MS = 250;

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** What the checks find in the article, in its rows and on the map. */
export function createFindings(page: Page): Findings {
  let found: readonly PlacedFinding[] = [];
  let states: RowMarks['states'] = {};
  let timer = 0;
  let asking: AbortController | null = null;

  async function load(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${page.base}/findings?to=${encodeURIComponent(page.to)}`, {
        signal: asking.signal,
      });
      if (!answer.ok) return;
      ({ findings: found, states } = (await answer.json()) as RowMarks);
      mark();
    } catch {
      // Asked anew, or the server is away: the next change asks again.
    }
  }

  function mark(): void {
    const counts = new Map<string, number>();
    for (const { bead } of found) counts.set(bead, (counts.get(bead) ?? 0) + 1);
    for (const row of allRows(page)) {
      const count = counts.get(row.dataset.bead ?? '');
      write(row, 'translation', states[row.dataset.bead ?? '']);
      write(row.querySelector<HTMLElement>('.hinge'), 'findings', count ? String(count) : undefined);
    }
    for (const line of page.root.querySelectorAll<HTMLAnchorElement>('[data-minimap] a')) {
      const isHere = counts.has(line.getAttribute('href')?.slice('#row-'.length) ?? '');
      if (line.classList.contains('finding-here') !== isHere) line.classList.toggle('finding-here', isHere);
    }
    // Drawn over the words: the rows themselves stay as they were sent.
    if (!('highlights' in CSS)) return;
    for (const severity of SEVERITIES) {
      const ranges = found.filter((each) => each.severity === severity).flatMap(rangeOf);
      CSS.highlights.set(`check-${severity}`, new Highlight(...ranges));
    }
  }

  function next(from: Element | null, by: 1 | -1): HTMLElement | null {
    const blocks = [...new Set(found.map(({ block }) => `block-${block}`))]
      .flatMap((id) => document.getElementById(id) ?? [])
      .sort(inOrder);
    const row = rowOf(from);
    const isBeyond = (block: HTMLElement) =>
      row !== null && rowOf(block) !== row && (by === 1 ? inOrder(row, block) < 0 : inOrder(block, row) < 0);
    return by === 1
      ? (blocks.find(isBeyond) ?? blocks[0] ?? null)
      : (blocks.findLast(isBeyond) ?? blocks.at(-1) ?? null);
  }

  return {
    refresh: () => {
      clearTimeout(timer);
      timer = setTimeout(load, REST_MS);
    },
    mark,
    next,
  };
}

/** Most stay as they are, and what is written is styled again. */
function write(element: HTMLElement | null, name: string, value: string | undefined): void {
  if (!element || (element.dataset[name] || undefined) === (value || undefined)) return;
  if (value) element.dataset[name] = value;
  else delete element.dataset[name];
}

function rangeOf({ block, start, end }: PlacedFinding): Range[] {
  const element = document.getElementById(`block-${block}`);
  return element && start < end ? [rangeIn(element, start, end)] : [];
}

function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
