import { cyrillicWords } from './frequent-words-cyrillic.ts';
import { eastSlavicWords } from './frequent-words-east-slavic.ts';
import { latinWords } from './frequent-words-latin.ts';
import { mainLatinWords } from './frequent-words-latin-main.ts';

/**
 * The words that news of a language is full of, in lower case: particles, prepositions, pronouns, forms of
 * "to be", verbs of saying, everyday vocabulary. Word lists of our own, keyed by language and script; parts before and after an
 * apostrophe count as words of their own.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  ...eastSlavicWords,
  ...cyrillicWords,
  ...mainLatinWords,
  ...latinWords,
  'ar-Arabic': `
    في من على أن إلى عن التي الذي ما هذا هذه لا مع كان كانت قال وقال بعد قبل بين كل غير أو ثم إن أنه هو هي لم قد ذلك
    حيث كما عام يوم الرئيس خلال عند وفي ومن ولا`,
  'fa-Arabic': `
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد شده های ها می بود او ما اما یا دارد کند شود
    باید هر دو پس پیش سال کشور ایران وی بین آنها`,
};
