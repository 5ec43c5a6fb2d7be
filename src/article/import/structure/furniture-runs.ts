import { linkShare } from '../raw-block.ts';
import { findDate } from './dates.ts';
import { isLinkLike, isTrailing, type Page } from './page.ts';
import { type StructureRule, voteAgainst } from './rule.ts';

/** What belongs to a furniture heading before it: the links under "Related posts", the readers' comments. */
export const furnitureRuns: StructureRule = {
  name: 'furniture-runs',
  judgesFurniture: true,
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    if (isDateOfLink(page, index)) return [voteAgainst('related-posts', 1.1, 'date-of-link')];
    const opener = openerOf(page, index);
    if (opener === null) return [];
    const { reason, at } = opener;
    // A line that is another sort of furniture by its own words is no part of the run.
    const own = page.phrases[index];
    if (own && own.reason !== reason) return [];
    const values = { heading: (page.blocks[at]?.text ?? '').slice(0, MAX_SHOWN) };
    if (reason === 'comments') {
      return isTrailing(page, index) ? [voteAgainst('comments', 1.1, 'follows-furniture', values)] : [];
    }
    if (!isLinkLike(block)) return [];
    const linked = linkShare(block) > 0.9;
    const nextLine = at === index - 1 && block.origin !== 'heading-2';
    // Inside the article only the line right under the heading is its link, unless the links are marked as such.
    const belongs = isTrailing(page, index) || nextLine || linked;
    return belongs ? [voteAgainst('related-posts', 1.1, 'follows-furniture', values)] : [];
  },
};

/** Nothing but a date right under a link to another article. */
function isDateOfLink({ blocks, decided }: Page, index: number): boolean {
  const before = decided[index - 1];
  const text = blocks[index]?.text ?? '';
  if (before?.boilerplate !== 'related-posts' || text.length > MAX_DATE) return false;
  return linkShare(before) > 0.9 && findDate(text)?.rest.length === 0;
}

const MAX_DATE = 60;
const MAX_SHOWN = 60;
/** The longest run of links or comments that is followed. */
const MAX_RUN = 500;

/** The nearest heading of a run before the block with nothing of the article between them. */
function openerOf(page: Page, index: number): { reason: 'related-posts' | 'comments'; at: number } | null {
  for (let at = index - 1; at >= Math.max(0, index - MAX_RUN); at--) {
    if (page.decided[at]?.boilerplate == null) return null;
    const match = page.phrases[at];
    if (match?.manner !== 'whole' && match?.manner !== 'edge') continue;
    if (match.reason === 'related-posts' || match.reason === 'comments') return { reason: match.reason, at };
  }
  return null;
}
