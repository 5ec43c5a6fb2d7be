import { matchBoilerplate } from '../boilerplate-phrases.ts';
import { foldText } from '../phrase.ts';
import { isProse } from '../prose.ts';
import { findDate } from './dates.ts';
import { isTrailing } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';
import { structureWords } from './words/index.ts';

/** Where and when the article was written: «МОСКВА, 5 января — РИА Новости.», "Published: Jan 5, 2024", a time element. */
export const dateline: StructureRule = {
  name: 'dateline',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title || isProse(block)) return [];
    const { text } = block;
    if (text.length > MAX_DATELINE || block.origin === 'table-row') return [];
    const votes: Vote[] = [];
    const date = findDate(text);
    const inArticle = index > page.firstProse && !isTrailing(page, index);
    if (date !== null && !inArticle) {
      if (isPublished(date.rest)) votes.push(voteFor('dateline', 1.3, 'date-line'));
      else if (isPlaceAndAgency(text, date.rest)) votes.push(voteFor('dateline', 1.3, 'place-and-date'));
    } else if (AGENCY_IN_BRACKETS.test(text) && index <= page.firstProse) {
      votes.push(voteFor('dateline', 1.3, 'place-and-agency'));
    }
    if (block.role === 'date' && (date !== null || /\d/.test(text)))
      votes.push(voteFor('dateline', 1, 'class-date'));
    return votes;
  },
};

const MAX_DATELINE = 100;
const MAX_PLACE_WORDS = 6;
const PUBLISHED: ReadonlySet<string> = new Set(
  structureWords.flatMap(({ published }) => published.map(foldText)),
);
/** "ANKARA (AA) –", "MOSCOW (Reuters)" in a line of its own. */
const AGENCY_IN_BRACKETS =
  /^\p{Lu}[\p{Lu}\s.-]+(?:,\s\p{Lu}[\p{Lu}\s.-]+)?\s\(\p{Lu}[\p{L}\s.-]{1,30}\)\s*[–—-]?$/u;

/** Nothing but the date, what says that it is the date of publication, or a count of readers beside it. */
function isPublished(rest: readonly string[]): boolean {
  if (rest.length === 0 || matchBoilerplate(rest.join(' '))?.manner === 'edge') return true;
  const words = foldText(rest.join(' ')).split(' ');
  for (let from = 0; from < words.length; ) {
    const length = [4, 3, 2, 1].find((count) => PUBLISHED.has(words.slice(from, from + count).join(' ')));
    if (length === undefined) return false;
    from += length;
  }
  return true;
}

/** Place and agency are names: nothing in the line but the date starts with a small letter. */
function isPlaceAndAgency(text: string, rest: readonly string[]): boolean {
  const separated = /[–—(/|]|\s-\s|,/.test(text);
  return separated && rest.length <= MAX_PLACE_WORDS && rest.every((word) => /^\p{Lu}/u.test(word));
}
