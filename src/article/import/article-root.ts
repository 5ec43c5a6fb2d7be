import type { HtmlElement } from './html-node.ts';
import { isProse } from './prose.ts';
import type { RawBlock } from './raw-block.ts';

/** A block with the elements it stands in, outermost first. */
export interface PlacedBlock extends Pick<RawBlock, 'text' | 'markup' | 'origin'> {
  readonly path: readonly HtmlElement[];
}

/**
 * The innermost element that holds most of a page's running text, by which the article is told from what stands
 * around it even where no element or class says so; null where there is too little text to tell.
 */
export function articleRoot(blocks: readonly PlacedBlock[]): HtmlElement | null {
  const { lengths, total } = proseLengths(blocks);
  let root: HtmlElement | null = null;
  let rootDepth = -1;
  for (const [element, { length, count, depth }] of lengths) {
    if (length >= total * MIN_ROOT_SHARE && count >= MIN_ROOT_PROSE && depth > rootDepth) {
      root = element;
      rootDepth = depth;
    }
  }
  return root;
}

/**
 * The elements whose class or name cannot mean the article's furniture, because they hold its title or most of its
 * text: `<body class="has-sidebar">`, a `<form>` around the whole page.
 */
export function holdersOfArticle(
  blocks: readonly PlacedBlock[],
  title: PlacedBlock | null,
): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>(title?.path ?? []);
  const { lengths, total } = proseLengths(blocks);
  const first = blocks.find(isProse);
  // Long threads of comments hold most of a page's text too, but not the first of it.
  for (const element of first?.path ?? []) {
    if ((lengths.get(element)?.length ?? 0) >= total * MIN_HOLDER_SHARE) holders.add(element);
  }
  return holders;
}

const MIN_ROOT_SHARE = 0.7;
const MIN_ROOT_PROSE = 2;
const MIN_HOLDER_SHARE = 0.5;

function proseLengths(blocks: readonly PlacedBlock[]) {
  const lengths = new Map<HtmlElement, { length: number; count: number; depth: number }>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    total += block.text.length;
    block.path.forEach((element, depth) => {
      const before = lengths.get(element) ?? { length: 0, count: 0 };
      lengths.set(element, { length: before.length + block.text.length, count: before.count + 1, depth });
    });
  }
  return { lengths, total };
}
