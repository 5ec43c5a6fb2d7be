import type { Replacement } from '../change.ts';
import { placeRepair } from './place-repair.ts';
import type { Repair } from './repair.ts';

/** Five letters and more. */
const SPACED = /(?<![\p{L}\p{M}\p{N}])\p{L}(?: \p{L}){4,}(?![\p{L}\p{M}\p{N}])/gu;
const VOWEL = /[aeiouäöüàâéèêëîïôûıəаеёиоуыэюяіїєўәөүұ]/u;

/**
 * «П р и к а з»: a word that a scanner read letter by letter, or a printer spaced out. Lists of letters (A B C D E) and
 * words of one letter in a row are left alone; `small` is the text in lower case, place by place the same.
 */
export function spacedLetters(text: string, small: string, isWord: (letter: string) => boolean): Repair[] {
  return [...text.matchAll(SPACED)].flatMap(({ 0: found, index }) => {
    const word = found.replaceAll(' ', '');
    const letters = [...small.slice(index, index + found.length).replaceAll(' ', '')];
    const isOneWord = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word);
    const isList = letters.every((letter, i) => i === 0 || (letters[i - 1] ?? '') <= letter);
    const isSpoken =
      letters.some((letter) => VOWEL.test(letter)) && letters.some((each) => !VOWEL.test(each));
    if (!isOneWord || isList || !isSpoken || letters.every(isWord)) return [];
    const gaps = Array.from(found.matchAll(/ /g), ({ index: at }): Replacement => {
      return { start: index + at, end: index + at + 1, insert: '' };
    });
    return [placeRepair(text, 'split-word', gaps)];
  });
}

/** «прави¬тельство»: the sign that programs which read scans leave where a line was broken. */
export function atNotSigns(text: string): Repair[] {
  return Array.from(text.matchAll(/(?<=\p{L}{2})¬ ?(?=\p{Ll}{2})/gu), ({ 0: found, index }) =>
    placeRepair(text, 'split-word', [{ start: index, end: index + found.length, insert: '' }]),
  );
}
