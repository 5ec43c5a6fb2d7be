import { endsSentence } from '../prose.ts';
import { linkShare } from '../raw-block.ts';
import { isLeading, isLinkLike, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteAgainst } from './rule.ts';

/** Page furniture by its place: containers, outside the element that holds the text, nothing but links. */
export const furniturePlace: StructureRule = {
  name: 'furniture-place',
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
    const place = (strength: number, code: string) =>
      votes.push({ ...voteAgainst(reason, strength, code), placeOnly: true });
    const underTitle = page.title !== null && index > page.title && isLeading(page, index);
    if (block.outside && !underTitle) {
      const strength = isTrailing(page, index) ? 0.7 : 0.6;
      place(page.prose[index] ? 0.3 : strength, 'outside-article');
    }
    if (linkShare(block) > 0.9) {
      if (edge) place(0.5, 'only-links');
      else if (isInsertedLink(page, index))
        votes.push(voteAgainst('related-posts', 1, 'link-between-paragraphs'));
    }
    if (isTitled(page, index)) place(0.5, 'before-title');
    if (edge && block.origin !== 'table-row' && !/\p{L}/u.test(block.text)) place(1, 'no-letters');
    if (isTrailing(page, index) && votes.length > 0) place(0.3, 'after-article');
    return votes;
  },
};

/** A line of several words that is nothing but a link, inside the running text, leads to another article. */
function isInsertedLink({ blocks }: Page, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || (block.origin !== 'line' && block.origin !== 'paragraph')) return false;
  return isLinkLike(block) && !endsSentence(block.text) && block.text.split(/\s+/).length >= MIN_LINK_WORDS;
}

const MIN_LINK_WORDS = 3;

/** Over a heading that is marked as the title stand sections, paths and menus. */
function isTitled({ blocks, title, prose }: Page, index: number): boolean {
  if (title === null || index >= title || prose[index]) return false;
  return blocks[title]?.origin === 'heading-1' || blocks[title]?.origin === 'heading-2';
}
