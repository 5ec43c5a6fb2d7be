import { describe, expect, test } from '@jest/globals';
import { findForms, seek } from '../../src/text/word-forms.ts';
import { marked, withMarks } from '../setup/marked.ts';

describe('a phrase is found in its inflected forms', () => {
  test.each([
    ['ru', 'министерство обороны', 'В [[министерстве обороны]] и в [[Министерстве  обороны]] сказали'],
    ['ru', 'огонь', 'прекращение [[огня]]'],
    ['ru', 'рынок', 'на [[рынке]]'],
    ['ru', 'США', 'власти [[США]] слышат, сша'],
    ['ru', 'беспилотник', '[[беспилотниками]], беспилотное'],
    ['tr', 'bakanlık', '[[Bakanlığının]] açıklaması, [[bakanlıklar]]'],
    ['tr', 'kitap', '[[kitaplarımızdan]] biri, [[kitabı]] okudu, kitapçık'],
    ['tr', 'ateşkes', '[[ateşkesin]] ihlali, [[ateşkesi]] bozdu'],
    ['tr', 'İstanbul', '[[İstanbul’dan]] geldi'],
    ['uk', 'міністерство оборони', 'у [[міністерстві оборони]]'],
    ['en', 'drone strike', 'two [[drone strikes]]; drone and strike'],
  ])('%s: %s', (lang, phrase, text) => {
    const { text: plain } = marked(text);
    expect(withMarks(plain, findForms(plain, seek(phrase, lang)))).toBe(text);
  });

  test('a phrase without words is found nowhere', () => {
    expect(findForms('a, b', seek(', ', 'en'))).toEqual([]);
  });
});
