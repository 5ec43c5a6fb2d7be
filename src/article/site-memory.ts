import { createHash } from 'node:crypto';
import type { BlockKind } from './block.ts';
import { webAddress } from './import/metadata-value.ts';
import { foldText, foldWords } from './import/phrase.ts';
import { hostKey } from './same-address.ts';

/** What a person decided about a block of a site: page furniture, or a part of the article. */
export type SiteDecision = 'junk' | 'article';

/** By what a block is known again on its site. */
export interface BlockKeys {
  /** Of its words, whatever their case and punctuation. */
  readonly text: string;
  /** Of what such blocks have in common; null for a block that is like no other. */
  readonly shape: string | null;
}

/** One decision, or its being forgotten: of one text, or of a shape. */
export interface SiteMark {
  readonly id: string;
  readonly site: string;
  /** Null for a forgetting, which belongs to no article. */
  readonly articleId: string | null;
  readonly decision: SiteDecision | 'forgotten';
  readonly text: string | null;
  readonly shape: string | null;
  /** The beginning of the block, for people. */
  readonly sample: string;
  readonly at: string;
}

/** What is remembered of a block, how it was known again, and in how many articles people decided so. */
export interface Recalled {
  readonly decision: SiteDecision;
  readonly by: 'text' | 'shape';
  readonly articles: number;
}

/**
 * In how many articles blocks of one shape have to be marked before the shape says anything: a wrong click in one of
 * them reaches no further than the very words that were clicked.
 */
export const ARTICLES_FOR_SHAPE = 2;

/** How much of a block is kept for people to know it by, in UTF-16 units. */
export const MAX_SAMPLE = 160;

/** A block that is longer is running text, which no shape is recalled for. */
const MAX_SHAPED = 300;
/** A paragraph from this length on is running text, before and after which furniture stands. */
const RUNNING_TEXT = 120;
/** «Читайте также: …»: a label has at most so many words. */
const MAX_LABEL_WORDS = 4;
const BEGINNING_WORDS = 4;

/** Hosts on which each first folder is a site of somebody else. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  't.me vk.com ok.ru dzen.ru medium.com facebook.com livejournal.com telegra.ph youtube.com'.split(' '),
);

/** The site an article comes from: the host of its address, else its publisher's name; null where neither is known. */
export function siteOf({
  address,
  publisher,
}: {
  readonly address: string | null;
  readonly publisher: string | null;
}): string | null {
  const known = webAddress(address);
  if (known === null) return foldText(publisher ?? '') || null;
  const url = new URL(known);
  const host = hostKey(url);
  const [, folder = ''] = url.pathname.split('/');
  return SHARED_HOSTS.has(host) && folder !== '' ? `${host}/${folder}` : host;
}

/** The keys of a text's blocks, in order. Furniture says nothing about where the running text stands. */
export function keysOfBlocks(
  blocks: readonly { readonly kind: BlockKind; readonly text: string; readonly isFurniture: boolean }[],
): BlockKeys[] {
  const isRunning = ({ kind, text, isFurniture }: (typeof blocks)[number]) =>
    kind === 'paragraph' && !isFurniture && text.length >= RUNNING_TEXT;
  const first = blocks.findIndex(isRunning);
  const last = blocks.findLastIndex(isRunning);
  return blocks.map(({ kind, text }, i) => {
    const place = first < 0 || (i >= first && i <= last) ? null : i < first ? 'before' : 'after';
    return { text: keyOf(foldText(text) || text), shape: shapeOf(kind, text, place) };
  });
}

/** A label, the same words around other figures, or outside the running text the same beginning. */
function shapeOf(kind: BlockKind, text: string, place: 'before' | 'after' | null): string | null {
  if (kind === 'title' || text.length > MAX_SHAPED) return null;
  const label = foldWords(/^[^:]{2,60}(?=:\s)/u.exec(text)?.[0] ?? '');
  if (label.length > 0 && label.length <= MAX_LABEL_WORDS) return `label ${label.join(' ')}`;
  const words = foldWords(text);
  const masked = words.map((word) => (/^\p{N}+$/u.test(word) ? '0' : word));
  if (masked.includes('0') && masked.some((word) => word !== '0'))
    return `figures ${keyOf(masked.join(' '))}`;
  return place !== null && words.length > BEGINNING_WORDS
    ? `${place} ${words.slice(0, BEGINNING_WORDS).join(' ')}`
    : null;
}

/** The marks that count: nobody has forgotten them since. */
function standingMarks(marks: readonly SiteMark[]): SiteMark[] {
  const standing: SiteMark[] = [];
  for (const mark of marks.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (mark.decision !== 'forgotten') {
      standing.push(mark);
      continue;
    }
    const isMeant = ({ text, shape }: SiteMark) =>
      mark.text === null ? shape === mark.shape : text === mark.text;
    standing.forEach((earlier, i) => {
      if (!isMeant(earlier)) return;
      // A shape that is forgotten leaves what was said of the very words.
      standing[i] =
        mark.text === null ? { ...earlier, shape: null } : { ...earlier, text: null, shape: null };
    });
  }
  return standing.filter(({ text }) => text !== null);
}

/**
 * What is remembered of a block, from the marks of its site. Of the same words the last decision counts; a shape counts
 * where people agreed on it in several articles, and nobody said the opposite of any such block.
 */
export function recaller(marks: readonly SiteMark[]): (keys: BlockKeys) => Recalled | null {
  const { byText, byShape } = groupMarks(marks);
  return ({ text, shape }) => {
    const same = byText.get(text) ?? [];
    const last = same.at(-1);
    return last ? recalled(last, 'text', same) : agreement((shape !== null && byShape.get(shape)) || []);
  };
}

/** Something that is remembered of a site, as people are shown it. */
export interface Remembered extends Recalled {
  /** By which it is forgotten; one of the two is null. */
  readonly text: string | null;
  readonly shape: string | null;
  readonly sample: string;
}

/** All that is remembered of a site: what holds for everything of one shape first, then texts, the last one first. */
export function rememberedOf(marks: readonly SiteMark[]): Remembered[] {
  const { byText, byShape } = groupMarks(marks);
  const shapes = [...byShape].flatMap(([shape, alike]) => {
    const found = shape === null ? null : agreement(alike);
    return found ? [{ ...found, text: null, shape, sample: alike.at(-1)?.sample ?? '' }] : [];
  });
  const texts = [...byText].flatMap(([text, same]) => {
    const last = same.at(-1);
    return last
      ? [{ ...recalled(last, 'text', same), text, shape: null, sample: last.sample, at: last.at }]
      : [];
  });
  const byTime = texts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return [...shapes, ...byTime.map(({ at: _, ...remembered }) => remembered)];
}

function groupMarks(marks: readonly SiteMark[]) {
  const byText = Map.groupBy(standingMarks(marks), ({ text }) => text);
  // Only the last decision on each text speaks for its shape.
  const lasting = [...byText.values()].flatMap((same) => same.at(-1) ?? []);
  return { byText, byShape: Map.groupBy(lasting, ({ shape }) => shape) };
}

/** What people said of all blocks of one shape; null where they disagree, or where it was said too seldom. */
function agreement(alike: readonly SiteMark[]): Recalled | null {
  const [one] = alike;
  if (!one || alike.some(({ decision }) => decision !== one.decision)) return null;
  const found = recalled(one, 'shape', alike);
  return found.articles >= ARTICLES_FOR_SHAPE ? found : null;
}

function recalled({ decision }: SiteMark, by: Recalled['by'], marks: readonly SiteMark[]): Recalled {
  const agreeing = marks.filter((mark) => mark.decision === decision);
  return {
    decision: decision === 'article' ? 'article' : 'junk',
    by,
    articles: new Set(agreeing.map(({ articleId }) => articleId)).size,
  };
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
