import { isBreadcrumb } from './find-title.ts';
import { isLeading, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteAgainst } from './rule.ts';

/** Page furniture by its words: the phrase lists of every language, a copyright sign, a path through the site. */
export const furnitureWords: StructureRule = {
  name: 'furniture-words',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    const votes: Vote[] = [];
    const match = page.phrases[index];
    if (match) {
      const strength = strengthOf(match.manner, page, index, block.text);
      if (strength > 0) {
        votes.push(
          voteAgainst(match.reason, strength, `furniture-${match.manner}`, { phrase: match.phrase }),
        );
      }
    }
    if (isCopyrightLine(block.text) && !isLeading(page, index)) {
      votes.push(voteAgainst('copyright', isTrailing(page, index) ? 1.2 : 0.7, 'copyright-sign'));
    }
    if (isBreadcrumb(block.text) && isLeading(page, index))
      votes.push(voteAgainst('navigation', 1, 'breadcrumb'));
    return votes;
  },
};

/** "© 2024 The Daily", "Copyright 1998–2024 …", "(c) RIA". */
function isCopyrightLine(text: string): boolean {
  return (
    text.length < 300 &&
    /^(?:©|\(c\)|copyright\b)\s*.{0,40}\d{4}|^\d{4}\s*©|^[^.]{2,40}\s©\s*\d{4}/iu.test(text)
  );
}

function strengthOf(manner: string, page: Page, index: number, text: string): number {
  const atEdge = isLeading(page, index) || isTrailing(page, index);
  switch (manner) {
    case 'whole':
      return 1.3;
    case 'start':
      // A sentence of the article may begin so too; furniture is a line or stands at the edge.
      return atEdge || text.length <= MAX_LINE ? 1.1 : 0.6;
    case 'within':
      return atEdge || text.length <= MAX_NOTICE ? 1.1 : 0.6;
    case 'bar':
      return atEdge || text.split(/\s+/).length >= MIN_BAR_INSIDE ? 1.1 : 0;
    default:
      return atEdge ? 1 : 0;
  }
}

const MAX_LINE = 160;
const MAX_NOTICE = 350;
/** One name of a network alone may be a heading of an article about it. */
const MIN_BAR_INSIDE = 3;
