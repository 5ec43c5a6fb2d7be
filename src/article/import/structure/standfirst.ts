import type { FoundBlock } from '../../block.ts';
import { foldText } from '../phrase.ts';
import { endsSentence, isProse } from '../prose.ts';
import { isWhollyEmphasised, isWhollyStrong } from '../raw-block.ts';
import { readByline } from './byline-words.ts';
import { findDate } from './dates.ts';
import { isContained, type Page } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';

/** The summary between title and text: by its class, the page's description of itself, or its place. */
export const standfirst: StructureRule = {
  name: 'standfirst',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || page.title === null || isContained(block)) return [];
    if (index <= page.title || index > page.title + MAX_LINES_AFTER_TITLE) return [];
    if (block.text.length < MIN_LENGTH || block.text.length > MAX_LENGTH || !isBeforeText(page, index))
      return [];
    const votes: Vote[] = [];
    if (block.role === 'lead') votes.push(voteFor('standfirst', 1.2, 'class-standfirst'));
    if (isDescription(block.text, page)) votes.push(voteFor('standfirst', 0.5, 'standfirst-in-metadata'));
    if (isWhollyStrong(block) || isWhollyEmphasised(block))
      votes.push(voteFor('standfirst', 0.5, 'strong-before-text'));
    if (block.origin === 'heading-2' && endsSentence(block.text)) {
      votes.push(voteFor('standfirst', 1.2, 'sentence-as-heading'));
    }
    if (isOverByline(page, index)) votes.push(voteFor('standfirst', 1.2, 'before-byline'));
    return votes;
  },
};

const MIN_LENGTH = 40;
const MAX_LENGTH = 600;
/** Pictures, several writers, dates and sections may stand between title and standfirst. */
const MAX_LINES_AFTER_TITLE = 12;

/** Nothing but title, bylines, dates, captions and other standfirsts stand before it. */
function isBeforeText({ title, decided }: Page, index: number): boolean {
  const between = decided.slice((title ?? 0) + 1, index);
  const isFront = ({ kind, boilerplate }: FoundBlock) => boilerplate !== null || FRONT_KINDS.has(kind);
  return between.every(isFront);
}

const FRONT_KINDS: ReadonlySet<string> = new Set(['byline', 'dateline', 'standfirst', 'caption', 'credit']);

function isDescription(text: string, { description }: Page): boolean {
  return description !== null && foldText(text) === foldText(description);
}

/** A line right under the title with the byline or date after it. */
function isOverByline({ blocks, title, decided }: Page, index: number): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  const onlyTitleBefore = decided
    .slice((title ?? 0) + 1, index)
    .every(({ boilerplate }) => boilerplate !== null);
  if (!onlyTitleBefore || isProse(next)) return false;
  return readByline(next.text) !== null || next.role === 'author' || findDate(next.text)?.rest.length === 0;
}
