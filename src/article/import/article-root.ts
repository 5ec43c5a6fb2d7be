import { type HtmlElement, isElement } from './html-node.ts';
import { isProse } from './prose.ts';
import { linkShare, type RawBlock } from './raw-block.ts';

/** A block with the elements it stands in, outermost first. */
export interface PlacedBlock extends Pick<RawBlock, 'text' | 'markup' | 'origin'> {
  readonly path: readonly HtmlElement[];
}

/**
 * The innermost element that holds the running text, by which the article is told from what stands around it even
 * where no element or class says so; null where there is too little text to tell. Paragraphs of an article share a
 * container, while each teaser of a list has one of its own.
 */
export function articleRoot(blocks: readonly PlacedBlock[], title: PlacedBlock | null): HtmlElement | null {
  const prose = holdProse(blocks);
  const direct = new Map<HtmlElement, Prose>();
  const scores = new Map<HtmlElement, number>();
  for (const { holders, text } of prose) {
    const [holder] = holders;
    if (holder !== undefined) add(direct, holder, text);
    for (const [distance, element] of holders.slice(0, MAX_DISTANCE).entries()) {
      scores.set(element, (scores.get(element) ?? 0) + text.length / (distance + 1));
    }
  }
  // Where paragraphs have wrappers of their own, no element holds two of them directly.
  const shared = [...scores].filter(([element]) => (direct.get(element)?.count ?? 0) >= MIN_ROOT_PROSE);
  const [top] = (shared.length > 0 ? shared : [...scores]).toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (top === undefined) return namedBody(blocks);
  const parts = [...direct].filter(([, { length, count }]) => count >= MIN_ROOT_PROSE && length >= MIN_PART);
  const around = prose.find(({ holders }) => holders.includes(top))?.holders ?? [];
  let root = top;
  let child = top;
  for (const ancestor of around.slice(around.indexOf(top) + 1)) {
    const known = lengthIn(root, prose);
    const isPart = ([part, { length }]: readonly [HtmlElement, Prose]) =>
      length >= known * MIN_PART_SHARE && !isWithin(part, root) && isWithin(part, ancestor);
    const isWhole = isNamedBody(root);
    // What stands beside a nameless container of title and text is not the next of its sections.
    const isNamed = child.name === 'section' || child.attribs.class !== undefined;
    const mayHaveSections = isNamed || !(isWhole || title?.path.includes(child));
    const isSectioned = mayHaveSections && hasSections(ancestor, child, blocks, known);
    if (isSectioned || (!isWhole && (isNamedBody(ancestor) || parts.some(isPart)))) root = ancestor;
    child = ancestor;
  }
  const held = prose.filter(({ holders }) => holders.includes(root)).length;
  return held >= MIN_ROOT_PROSE ? root : namedBody(blocks);
}

/** The one element that calls itself the article's body, for an article that is mostly a table, list or picture. */
function namedBody(blocks: readonly PlacedBlock[]): HtmlElement | null {
  const bodies = new Set(blocks.flatMap(({ path }) => path.findLast(isNamedBody) ?? []));
  const [body] = bodies;
  if (body === undefined || bodies.size > 1) return null;
  const held = blocks.filter(({ path }) => path.includes(body));
  return held.reduce((sum, { text }) => sum + text.length, 0) >= MIN_PART ? body : null;
}

/** How far up a paragraph speaks for the elements around it. */
const MAX_DISTANCE = 3;
const MIN_ROOT_PROSE = 2;
/** How much running text a further part of the article has at least, in itself and against the part that is known. */
const MIN_PART = 400;
const MIN_PART_SHARE = 0.2;

interface Prose {
  readonly length: number;
  readonly count: number;
}

function add(map: Map<HtmlElement, Prose>, element: HtmlElement, text: string): void {
  const { length, count } = map.get(element) ?? { length: 0, count: 0 };
  map.set(element, { length: length + text.length, count: count + 1 });
}

/** A paragraph with the elements around it, innermost first, beginning with the one that holds it among others. */
interface HeldProse {
  readonly text: string;
  /** Everything that it stands in, its own element too, outermost first. */
  readonly path: readonly HtmlElement[];
  readonly holders: readonly HtmlElement[];
}

function holdProse(blocks: readonly PlacedBlock[]): HeldProse[] {
  const own = new Map<HtmlElement | undefined, number>();
  for (const { path } of blocks) own.set(path.at(-1), (own.get(path.at(-1)) ?? 0) + 1);
  return blocks.filter(isProse).map(({ text, path }) => {
    // Where only line breaks part the paragraphs, they stand in their holder without elements of their own.
    const isAlone = own.get(path.at(-1)) === 1;
    return { text, path, holders: (isAlone ? path.slice(0, -1) : path).toReversed() };
  });
}

/** Names that templates give to the element that holds the article's text and nothing else. */
function isNamedBody({ attribs }: HtmlElement): boolean {
  return (
    attribs.itemprop === 'articleBody' ||
    /(?:^|[\s_-])(?:article|post|entry|story|news)[_-]{0,2}(?:body|content|text)(?:$|\s)/i.test(
      attribs.class ?? '',
    )
  );
}

/**
 * Whether an element sets the text in sections, the known part being one of several elements of the same name and
 * class with running text in them. Lists of teasers are not: theirs is mostly links.
 */
function hasSections(
  ancestor: HtmlElement,
  child: HtmlElement,
  blocks: readonly PlacedBlock[],
  known: number,
): boolean {
  const isSection = (element: HtmlElement) =>
    element !== child && element.name === child.name && element.attribs.class === child.attribs.class;
  let length = 0;
  let linked = 0;
  let prose = 0;
  for (const block of blocks) {
    const section = block.path[block.path.indexOf(ancestor) + 1];
    if (!block.path.includes(ancestor) || section === undefined || !isSection(section)) continue;
    length += block.text.length;
    linked += linkShare(block) * block.text.length;
    if (isProse(block)) prose += block.text.length;
  }
  return prose >= known * MIN_SECTIONS_SHARE && prose > length / 2 && linked < length * MAX_SECTIONS_LINKED;
}

const MIN_SECTIONS_SHARE = 0.1;
const MAX_SECTIONS_LINKED = 0.2;

const lengthIn = (root: HtmlElement, prose: readonly HeldProse[]) =>
  prose.reduce((sum, { holders, text }) => sum + (holders.includes(root) ? text.length : 0), 0);

function isWithin(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let at: HtmlElement['parent'] = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
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
  const lengths = new Map<HtmlElement, Prose>();
  const prose = blocks.filter(isProse);
  for (const { path, text } of prose) for (const element of path) add(lengths, element, text);
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  // Long threads of comments hold most of a page's text too, but not the first of it.
  for (const element of prose[0]?.path ?? []) {
    if ((lengths.get(element)?.length ?? 0) >= total * MIN_HOLDER_SHARE) holders.add(element);
  }
  return holders;
}

const MIN_HOLDER_SHARE = 0.5;

/**
 * The elements that hold a good part of a page's running text, several paragraphs in one container: whatever their
 * class, they are no furniture but a paywall, a "read more", a section about sharing. A paywall may be in pieces,
 * with advertisements between them.
 */
export function elementsWithText(blocks: readonly PlacedBlock[]): ReadonlySet<HtmlElement> {
  const direct = new Map<HtmlElement, Prose>();
  const walls = new Set<HtmlElement>();
  let [total, walled, walledCount] = [0, 0, 0];
  // Lists of teasers are set in one container as well.
  for (const { holders, path, text } of holdProse(blocks.filter(({ origin }) => origin !== 'list-item'))) {
    total += text.length;
    if (holders[0] !== undefined) add(direct, holders[0], text);
    const around = path.filter(({ attribs }) => PAYWALL.test(attribs.class ?? ''));
    if (around.length > 0) [walled, walledCount] = [walled + text.length, walledCount + 1];
    for (const element of around) walls.add(element);
  }
  const isMuch = ({ length, count }: Prose) => count >= MIN_TEXT_PROSE && length >= total * MIN_TEXT_SHARE;
  const found = new Set(isMuch({ length: walled, count: walledCount }) ? walls : []);
  for (const [element, prose] of direct) {
    if (!isMuch(prose)) continue;
    for (let at: HtmlElement['parent'] = element; at !== null; at = at.parent)
      if (isElement(at)) found.add(at);
  }
  return found;
}

const PAYWALL = /paywall/i;

const MIN_TEXT_PROSE = 3;
const MIN_TEXT_SHARE = 0.25;
