import type { BoilerplateReason, FoundBlock, FoundMetadata } from '../../block.ts';
import { matchBoilerplate, type PhraseMatch } from '../boilerplate-phrases.ts';
import { isProse } from '../prose.ts';
import { linkShare, type RawBlock } from '../raw-block.ts';
import { isSameTitle } from '../same-title.ts';
import { findTitle } from './find-title.ts';

/** A document as the rules see it: all its blocks, what was found out about them, and what is decided so far. */
export interface Page {
  readonly blocks: readonly RawBlock[];
  readonly metadata: FoundMetadata;
  /** The page's summary of itself; null where it has none. */
  readonly description: string | null;
  /** For each block its agreement with the word lists of page furniture. */
  readonly phrases: readonly (PhraseMatch | null)[];
  /** For each block whether it is running text of the article as far as words and containers tell. */
  readonly prose: readonly boolean[];
  /** Index of the first and last block of running text; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the title; null where no block is one. */
  readonly title: number | null;
  /** Whether an element or the metadata says that it is the title. */
  readonly isTitleMarked: boolean;
  /** Whether headings are marked as such by elements, so that short paragraphs need not be any. */
  readonly hasHeadingElements: boolean;
  /** Whether questions stand in lines of their own throughout. */
  readonly isInterview: boolean;
  /** Index of the first block with a starred word, which a footnote belongs to; -1 where there is none. */
  readonly firstStar: number;
  /** The blocks before the one being judged, as they were decided. */
  readonly decided: readonly FoundBlock[];
}

/** Finds out what the rules need to know of the whole document before they judge its blocks one by one. */
export function surveyPage(
  blocks: readonly RawBlock[],
  metadata: FoundMetadata,
  description: string | null,
  decided: readonly FoundBlock[],
): Page {
  const phrases = withoutTopics(
    blocks,
    blocks.map(({ text }) => matchBoilerplate(text)),
  );
  const end = endOfArticle(blocks, phrases);
  const title = findTitle(blocks, metadata.title, phrases);
  const start = startOfArticle(blocks, title, metadata.title);
  const prose = blocks.map(
    (block, i) =>
      i >= start &&
      i < end &&
      isProse(block) &&
      !block.outside &&
      !isFurniture(phrases[i] ?? null) &&
      !isContained(block),
  );
  const questions = blocks.filter(
    (block) =>
      block.origin !== 'heading-2' && block.text.length < MAX_QUESTION && /\?["»”]?$/.test(block.text),
  );
  return {
    blocks,
    metadata,
    description,
    phrases,
    prose,
    firstProse: prose.indexOf(true),
    lastProse: prose.lastIndexOf(true),
    title,
    isTitleMarked: isMarkedTitle(blocks, title, metadata.title),
    hasHeadingElements: blocks.some(
      (block) => block.origin === 'heading-2' && !block.outside && !isContained(block),
    ),
    isInterview: questions.length >= MIN_QUESTIONS,
    firstStar: blocks.findIndex(({ text }) => /[\p{L}\d»”")]\*/u.test(text)),
    decided,
  };
}

/** Whether the block stands behind all running text; false where there is none. */
export function isTrailing({ lastProse }: Page, index: number): boolean {
  return lastProse >= 0 && index > lastProse;
}

/** Whether the block stands before all running text; false where there is none. */
export function isLeading({ firstProse }: Page, index: number): boolean {
  return firstProse >= 0 && index < firstProse;
}

/** Whether a container of the block says by itself that it is page furniture. */
export function isContained({ containers }: RawBlock): boolean {
  return containers.some(({ strength }) => strength >= 1);
}

/** Whether the block has the length and look of a link to another article. */
export function isLinkLike(block: RawBlock): boolean {
  if (block.text.length > MAX_LINK_LINE || isProse(block)) return false;
  return linkShare(block) > 0.9 || !/[.;:]["»”]?$/.test(block.text);
}

const MAX_QUESTION = 250;
const MIN_QUESTIONS = 3;
const MAX_LINK_LINE = 160;

/** How much of the running text has to stand before a line such as «Комментарии» for it to end the article. */
const MIN_TEXT_BEFORE_END = 0.5;
const CLOSING: readonly BoilerplateReason[] = ['comments'];

function isFurniture(match: PhraseMatch | null): boolean {
  return match !== null && match.manner !== 'edge';
}

/**
 * The matches without those of a matter that the article itself is about: a notice of cookies stands on a page
 * once or twice, a report about them says so in every other paragraph.
 */
function withoutTopics(
  blocks: readonly RawBlock[],
  matches: readonly (PhraseMatch | null)[],
): (PhraseMatch | null)[] {
  const mentions = new Map<BoilerplateReason, number>();
  matches.forEach((match, i) => {
    if (match?.manner === 'within' && isLong(blocks[i])) {
      mentions.set(match.reason, (mentions.get(match.reason) ?? 0) + 1);
    }
  });
  const isTopic = ({ manner, reason }: PhraseMatch) =>
    manner === 'within' && (mentions.get(reason) ?? 0) >= MIN_TOPIC_BLOCKS;
  return matches.map((match) => (match !== null && isTopic(match) ? null : match));
}

const MIN_TOPIC_BLOCKS = 3;
const isLong = (block: RawBlock | undefined) => block !== undefined && isProse(block) && !isContained(block);

/** Whether a page marks or names its title: a document without anything around its text may begin before a heading. */
function isMarkedTitle(blocks: readonly RawBlock[], title: number | null, named: string | null): boolean {
  const block = title === null ? undefined : blocks[title];
  if (block === undefined || !blocks.some((each) => each.outside || isContained(each))) return false;
  return block.origin === 'heading-1' || block.origin === 'heading-2' || isSameTitle(block.text, named);
}

/** What stands over the title is no text of the article, as long as most of the page's text stands under it. */
function startOfArticle(blocks: readonly RawBlock[], title: number | null, named: string | null): number {
  if (title === null || !isMarkedTitle(blocks, title, named)) return 0;
  // Items are teasers here: an article that begins with a list of sentences has words of its own before it.
  const isText = (block: RawBlock) => isProse(block) && !block.outside && block.origin !== 'list-item';
  const length = (part: readonly RawBlock[]) =>
    part.reduce((sum, block) => sum + (isText(block) ? block.text.length : 0), 0);
  return length(blocks.slice(title)) >= length(blocks.slice(0, title)) * MIN_TEXT_UNDER_TITLE ? title : 0;
}

/** How many times as long as over it the text under a title is. */
const MIN_TEXT_UNDER_TITLE = 3;

/** Readers' comments are running text as well, but all that follows their heading is not the article's. */
function endOfArticle(blocks: readonly RawBlock[], phrases: readonly (PhraseMatch | null)[]): number {
  const lengths = blocks.map((block) => (isProse(block) ? block.text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [i, length] of lengths.entries()) {
    const match = phrases[i];
    const closes = match && CLOSING.includes(match.reason) && /^(?:whole|edge)$/.test(match.manner);
    if (closes && before > 0 && before >= total * MIN_TEXT_BEFORE_END) return i;
    before += length;
  }
  return blocks.length;
}
