import type { PhraseMatch } from '../boilerplate-phrases.ts';
import { endsSentence, isProse } from '../prose.ts';
import type { RawBlock } from '../raw-block.ts';
import { isBreadcrumb } from './find-title.ts';
import { isLeading, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteAgainst } from './rule.ts';

/** Page furniture by its words: the phrase lists of every language, a copyright sign, a path through the site. */
export const furnitureWords: StructureRule = {
  name: 'furniture-words',
  judgesFurniture: true,
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    const votes: Vote[] = [];
    const match = page.phrases[index];
    if (match) {
      const strength = strengthOf(match, page, index, block);
      if (strength > 0) {
        votes.push(
          voteAgainst(match.reason, strength, `furniture-${match.manner}`, { phrase: match.phrase }),
        );
      }
    }
    if (isCopyrightLine(block.text) && !isLeading(page, index)) {
      votes.push(voteAgainst('copyright', isTrailing(page, index) ? 1.2 : 0.7, 'copyright-sign'));
    }
    if (COUNTER.test(block.text)) votes.push(voteAgainst('navigation', 1, 'slide-counter'));
    if (isBreadcrumb(block.text) && isLeading(page, index))
      votes.push(voteAgainst('navigation', 1, 'breadcrumb'));
    return votes;
  },
};

/** Which of how many pictures a slider shows: "3 / 12", «3 из 12». */
const COUNTER = /^\d{1,3}\s?(?:\/|of|из|із|з|von|sur|de)\s?\d{1,3}$/u;

/** "© 2024 The Daily", "Copyright 1998–2024 …", "(c) RIA". */
function isCopyrightLine(text: string): boolean {
  return (
    text.length < 300 &&
    /^(?:©|\(c\)|copyright\b)\s*.{0,40}\d{4}|^\d{4}\s*©|^[^.]{2,40}\s©\s*\d{4}/iu.test(text)
  );
}

function strengthOf({ manner, reason }: PhraseMatch, page: Page, index: number, block: RawBlock): number {
  const atEdge = isLeading(page, index) || isTrailing(page, index);
  const { text } = block;
  const shortLine = text.length <= MAX_LINE && !isProse(block);
  switch (manner) {
    case 'whole':
      return 1.3;
    case 'start':
      // A sentence of the article may begin so too; furniture is a line or stands at the edge.
      if (reason === 'navigation' && endsSentence(text) && text.length > MAX_LABEL) return 0.6;
      return atEdge || shortLine ? 1.1 : 0.6;
    case 'within':
      // An article may be about cookies or newsletters.
      return atEdge || shortLine ? 1.1 : 0.6;
    case 'bar':
      return atEdge || text.split(/\s+/).length >= MIN_BAR_INSIDE ? 1.1 : 0;
    case 'edge':
      return atEdge ? 1 : 0;
    default:
      return manner satisfies never;
  }
}

const MAX_LINE = 160;
/** "Reading time: 4 min." ends in a stop and is no sentence. */
const MAX_LABEL = 60;
/** One name of a network alone may be a heading of an article about it. */
const MIN_BAR_INSIDE = 3;
