import { foldWords, matchPhrase, parsePhrase } from '../phrase.ts';
import { isProse } from '../prose.ts';
import { isTrailing } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';
import { structureWords } from './words/index.ts';

/** Captions and picture credits: «На фото: …», «Фото: РИА Новости», "© Reuters". */
export const caption: StructureRule = {
  name: 'caption',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title || block.text.length > MAX_CAPTION) return [];
    const { text } = block;
    const words = foldWords(text);
    const votes: Vote[] = [];
    const shows = CAPTION.find((phrase) => matchPhrase(phrase, words, 0) !== null);
    if (shows !== undefined && !(isProse(block) && block.origin === 'paragraph')) {
      votes.push(voteFor('caption', 1.3, 'caption-words', { word: shows.source }));
    }
    const label = /^([^:/©|]{2,30}?)\s*[:/©|]\s*\S/u.exec(text)?.[1];
    const credit =
      label === undefined
        ? undefined
        : CREDIT.find(({ words: credits }) => credits === foldWords(label).join(' '));
    if (credit !== undefined && text.length <= MAX_CREDIT) {
      votes.push(voteFor('credit', 1.4, 'credit-words', { word: credit.source }));
    }
    // At the page's end the same sign is about the whole site, and so it is with a year or a sentence behind it.
    if (/^(?:©|\(c\))\s*\p{L}[^.]{1,60}$/iu.test(text) && !/\d{4}/.test(text) && !isTrailing(page, index)) {
      votes.push(voteFor('credit', 1.2, 'credit-sign'));
    }
    if (endsInCredit(text)) votes.push(voteFor('caption', 1.3, 'caption-credit'));
    if (block.role === 'caption') votes.push(voteFor('caption', 1, 'class-caption'));
    if (block.role === 'credit' && text.length <= MAX_CREDIT)
      votes.push(voteFor('credit', 1.2, 'class-credit'));
    return votes;
  },
};

/** "A ferry leaves the harbour (Image: Agency)", «Паром у причала / Фото: Агентство». */
function endsInCredit(text: string): boolean {
  const label = /\S\s*[([|/]\s*(\p{L}[^:()|/]{1,28}?)\s*:\s*[^():]{2,60}[)\]]?$/u.exec(text)?.[1];
  const words = label === undefined ? null : foldWords(label).join(' ');
  return words !== null && CREDIT.some((credit) => credit.words === words);
}

const MAX_CAPTION = 400;
const MAX_CREDIT = 120;
const CAPTION = structureWords.flatMap(({ caption: phrases }) => phrases.map(parsePhrase));
const CREDIT = structureWords.flatMap(({ credit }) =>
  credit.map((source) => ({ source, words: foldWords(source).join(' ') })),
);
