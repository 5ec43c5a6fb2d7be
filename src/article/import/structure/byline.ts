import { foldText } from '../phrase.ts';
import { isProse } from '../prose.ts';
import { linkShare } from '../raw-block.ts';
import { readByline, splitNames } from './byline-words.ts';
import { findDate } from './dates.ts';
import { isFullName } from './names.ts';
import { isContained, isTrailing, type Page } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';

/** Who wrote the article: «Автор: …» and the like, a class, the metadata, or a line that is nothing but names. */
export const byline: StructureRule = {
  name: 'byline',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title || isProse(block)) return [];
    const { text } = block;
    if (!/\p{L}/u.test(text)) return [];
    const votes: Vote[] = [];
    const nearEdge =
      isNearTop(page, index) ||
      isUnderStandfirst(page, index) ||
      index >= page.lastProse - MAX_LINES_AFTER_BYLINE;
    const words = nearEdge ? readByline(text) : null;
    if (words !== null) votes.push(voteFor('byline', 1.6, 'byline-words', { word: words.word }));
    if (block.role === 'author' && text.length <= MAX_BYLINE)
      votes.push(voteFor('byline', 1.2, 'class-author'));
    if (isAuthorOfMetadata(text, page)) votes.push(voteFor('byline', 1.2, 'author-in-metadata'));
    if (block.origin !== 'heading-2' && page.phrases[index] === null && isNamesOnly(text)) {
      if (isNearTop(page, index)) votes.push(voteFor('byline', 1.2, 'name-near-top'));
      else if (signsArticle(page, index)) votes.push(voteFor('byline', 0.9, 'name-at-end'));
    }
    return votes;
  },
};

const MAX_BYLINE = 140;
/** Notes, corrections and the like that may follow the line of who reported. */
const MAX_LINES_AFTER_BYLINE = 3;

/** Before the running text, and not before the title. */
function isNearTop(page: Page, index: number): boolean {
  const { title, firstProse } = page;
  if (firstProse >= 0 && index > firstProse) return false;
  const after = title ?? -1;
  return index > after && index <= after + MAX_LINES_AFTER_TITLE;
}

/** A standfirst of a sentence or two looks like running text, and the writers are named under it. */
function isUnderStandfirst({ title, prose }: Page, index: number): boolean {
  if (title === null || index <= title || index > title + MAX_LINES_AFTER_TITLE) return false;
  return prose.slice(title, index).filter(Boolean).length <= MAX_STANDFIRSTS;
}

const MAX_STANDFIRSTS = 2;

/** Picture, caption, section, date and several writers may stand between the title and the text. */
const MAX_LINES_AFTER_TITLE = 12;

/** The last line of the article, where some papers put the writer: nothing but furniture or other names follow. */
function signsArticle(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!isTrailing(page, index) || page.decided[index - 1]?.boilerplate !== null) return false;
  if (block === undefined || block.outside || linkShare(block) > 0.9) return false;
  const next = page.blocks[index + 1];
  if (next === undefined || index === page.lastProse + 1) return true;
  return page.phrases[index + 1] !== null || isContained(next) || isNamesOnly(next.text);
}

/** Full names and nothing else, a date aside. */
function isNamesOnly(text: string): boolean {
  const names = text.length > MAX_BYLINE ? null : splitNames(text);
  return names?.every(isFullName) === true && findDate(text) === null;
}

/** "By", and signs that do not count. */
const MAX_AROUND_AUTHOR = 8;

function isAuthorOfMetadata(text: string, { metadata }: Page): boolean {
  if (metadata.author === null || text.length > metadata.author.length + MAX_AROUND_AUTHOR) return false;
  const named = foldText(metadata.author);
  const words = foldText(text);
  return named !== '' && (words === named || words === `by ${named}`);
}
