import { linkShare } from '../raw-block.ts';
import { isLinkLike, isTrailing, type Page } from './page.ts';
import { type StructureRule, voteAgainst } from './rule.ts';

/** What belongs to a furniture heading before it: the links under "Related posts", the readers' comments. */
export const furnitureRuns: StructureRule = {
  name: 'furniture-runs',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    const opener = openerOf(page, index);
    if (opener === null) return [];
    const { reason, at } = opener;
    const values = { heading: (page.blocks[at]?.text ?? '').slice(0, MAX_SHOWN) };
    if (reason === 'comments') {
      return isTrailing(page, index) ? [voteAgainst('comments', 1.1, 'follows-furniture', values)] : [];
    }
    if (!isLinkLike(block)) return [];
    // Inside the article only the line right under the heading is its link, unless the links are marked as such.
    const belongs = isTrailing(page, index) || at === index - 1 || linkShare(block) > 0.9;
    return belongs ? [voteAgainst('related-posts', 1.1, 'follows-furniture', values)] : [];
  },
};

const MAX_SHOWN = 60;

/** The nearest heading of a run before the block with nothing of the article between them. */
function openerOf(page: Page, index: number): { reason: 'related-posts' | 'comments'; at: number } | null {
  for (let at = index - 1; at >= 0; at--) {
    if (page.decided[at]?.boilerplate == null) return null;
    const match = page.phrases[at];
    if (match?.manner !== 'whole' && match?.manner !== 'edge') continue;
    if (match.reason === 'related-posts' || match.reason === 'comments') return { reason: match.reason, at };
  }
  return null;
}
