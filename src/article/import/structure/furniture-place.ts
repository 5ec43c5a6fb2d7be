import { linkShare } from '../raw-block.ts';
import { isLeading, isTrailing } from './page.ts';
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
      if (!said) votes.push(voteAgainst(reason, strength, 'container', { container }));
    }
    const [named] = block.containers;
    const reason = named?.reason ?? (isTrailing(page, index) ? 'related-posts' : 'navigation');
    const edge = isLeading(page, index) || isTrailing(page, index);
    const place = (strength: number, code: string) =>
      votes.push({ ...voteAgainst(reason, strength, code), placeOnly: true });
    const underTitle = page.title !== null && index > page.title && isLeading(page, index);
    if (block.outside && !underTitle) place(page.prose[index] ? 0.3 : 0.6, 'outside-article');
    if (linkShare(block) > 0.9) place(edge ? 0.5 : 0.3, 'only-links');
    if (isTrailing(page, index) && votes.length > 0) place(0.3, 'after-article');
    return votes;
  },
};
