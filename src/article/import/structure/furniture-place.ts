import { endsSentence } from '../prose.ts';
import { linkShare, type RawBlock } from '../raw-block.ts';
import { isLeading, isLinkLike, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteAgainst } from './rule.ts';

/** Page furniture by its place: containers, outside the element that holds the text, nothing but links. */
export const furniturePlace: StructureRule = {
  name: 'furniture-place',
  judgesFurniture: true,
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    const votes: Vote[] = [];
    for (const { reason, container, strength } of block.containers) {
      // One vote for each reason: nested containers of the same sort say it only once.
      const said = votes.some((vote) => 'boilerplate' in vote && vote.boilerplate === reason);
      if (said) continue;
      if (reason === 'margin-comment') votes.push(voteAgainst(reason, strength, 'margin-comment'));
      else votes.push(voteAgainst(reason, strength, 'container', { container }));
    }
    const [named] = block.containers;
    const reason = named?.reason ?? (isTrailing(page, index) ? 'related-posts' : 'navigation');
    const edge = isLeading(page, index) || isTrailing(page, index);
    const distance = isBesideArticle(page, index) ? 'near' : 'far';
    const place = (strength: number, code: string) =>
      votes.push({ ...voteAgainst(reason, strength, code), place: distance });
    const underTitle = page.title !== null && index > page.title && isLeading(page, index);
    if (block.outside && !underTitle) {
      place(isTrailing(page, index) ? 0.7 : 0.6, 'outside-article');
    }
    if (linkShare(block) > 0.9) {
      if (edge) place(isTrailing(page, index) ? 0.7 : 0.5, 'only-links');
      else if (isInsertedLink(page, index))
        votes.push(voteAgainst('related-posts', 1, 'link-between-paragraphs'));
    }
    if (isTitled(page, index)) place(1, 'before-title');
    if (edge && block.origin !== 'table-row' && !/\p{L}/u.test(block.text)) place(1, 'no-letters');
    if (isTrailing(page, index) && votes.length > 0) place(0.3, 'after-article');
    return votes;
  },
};

/** A line of several words that is nothing but a link, inside the running text, leads to another article. */
function isInsertedLink({ blocks }: Page, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || !isLinkLike(block) || endsSentence(block.text)) return false;
  if (block.text.split(/\s+/).length < MIN_LINK_WORDS) return false;
  // A heading may lead to what its section is about; several in a row are a list of other articles.
  const isLinkedHeading = (other: RawBlock | undefined) =>
    other?.origin === 'heading-2' && linkShare(other) > 0.9;
  if (isLinkedHeading(block)) return isLinkedHeading(blocks[index - 1]) || isLinkedHeading(blocks[index + 1]);
  return block.origin === 'line' || block.origin === 'paragraph';
}

const MIN_LINK_WORDS = 3;

/** Where a byline, date, caption or note may stand that is the article's: just over its title, under it, right behind its text. */
function isBesideArticle(page: Page, index: number): boolean {
  if (isTrailing(page, index)) return page.decided[index - 1]?.boilerplate === null;
  return page.title === null || index >= page.title - MAX_LINES_OVER_TITLE;
}

const MAX_LINES_OVER_TITLE = 3;

/** Over what the page marks or names as its title stand sections, paths and menus. */
function isTitled({ title, isTitleMarked, prose }: Page, index: number): boolean {
  return title !== null && isTitleMarked && index < title && !prose[index];
}
