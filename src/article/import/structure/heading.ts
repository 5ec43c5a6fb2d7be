import { endsInStop, isProse } from '../prose.ts';
import { isWhollyStrong, linkShare, type RawBlock } from '../raw-block.ts';
import { isContained, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';

/**
 * Headings that only their form gives away: short, without a full stop, before a longer paragraph. A heading may
 * stand wholly inside «» or end in a quotation; a question in an interview is none.
 */
export const heading: StructureRule = {
  name: 'heading',
  judge(page, index) {
    const block = page.blocks[index];
    const next = page.blocks[index + 1];
    if (block === undefined || next === undefined || !canBeHeading(page, index, block)) return [];
    if (isFurniture(page, index, block)) return [];
    const votes: Vote[] = [];
    if (isWhollyStrong(block)) votes.push(voteFor('heading', 1, 'strong-line'));
    const marked = page.hasHeadingElements || block.origin === 'paragraph';
    const introduces = isLonger(next, block) || (page.isInterview && /\?["»”]?$/.test(next.text));
    if (introduces && !isOneOfSeveral(page, index)) {
      const wholly = WHOLLY_QUOTED.test(block.text);
      votes.push(
        voteFor('heading', marked ? 0.7 : 1, wholly ? 'quoted-line-before-text' : 'short-line-before-text'),
      );
    }
    return votes;
  },
};

const MAX_LENGTH = 130;
const MAX_WORDS = 18;
const WHOLLY_QUOTED = /^[«“„"][^»”"]+[»”"]$/;

function canBeHeading(page: Page, index: number, { text, origin }: RawBlock): boolean {
  if (origin !== 'line' && origin !== 'paragraph') return false;
  // Before the running text stand title, section, byline and date.
  if (page.firstProse < 0 || index <= Math.max(page.firstProse, page.title ?? -1)) return false;
  if (text.length > MAX_LENGTH || text.split(/\s+/).length > MAX_WORDS || !/\p{L}/u.test(text)) return false;
  if (endsInStop(text) || /^[-–—]\s|^\p{Ll}/u.test(text)) return false;
  return !(page.isInterview && /\?["»”]?$/.test(text));
}

/** Headings of page furniture are told by other signs, and what stands among furniture heads no text. */
function isFurniture(page: Page, index: number, block: RawBlock): boolean {
  const manner = page.phrases[index]?.manner;
  if (manner === 'whole' || manner === 'start' || manner === 'within') return true;
  if (isContained(block) || linkShare(block) > 0.9) return true;
  return isTrailing(page, index) && page.decided[index - 1]?.boilerplate !== null;
}

/** Whether what follows is text under the heading. */
function isLonger(next: RawBlock, { text }: RawBlock): boolean {
  if (next.origin === 'list-item' || next.origin === 'quotation' || next.origin === 'table-row') return true;
  return isProse(next) || (next.text.length > text.length * 1.5 && /[.!?…]["»”)]*$/.test(next.text));
}

/** A line after other short lines is the last of a list rather than a heading. */
function isOneOfSeveral({ blocks, decided }: Page, index: number): boolean {
  const before = blocks[index - 1];
  const kind = decided[index - 1]?.kind;
  if (before === undefined || kind !== 'paragraph' || decided[index - 1]?.boilerplate !== null) return false;
  return before.text.length <= MAX_LENGTH && !/[.!?…:;]["»”)]*$/.test(before.text);
}
