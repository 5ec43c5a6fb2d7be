import { type ReadText, shapes } from '../word-facts.ts';

/** What a token is to an acronym in brackets that its text explains. */
export const acronymParts = { none: 0, acronym: 1, firstWord: 2, furtherWord: 3 } as const;

/** An explanation is searched for in so many words before the bracket. */
const MAX_WORDS = 10;
const MAX_LETTERS = 8;
/** Shorter words (и, по, of) need not be in the acronym. */
const MIN_COUNTED = 4;

/** Finds "Words Of A Name (WON)": an acronym whose letters are the initials of the words before it, read backwards. */
export function explainedAcronyms(read: ReadText): Uint8Array {
  const parts = new Uint8Array(read.words.length);
  for (let at = 2; at < read.words.length; at++) {
    const acronym = read.facts[at];
    if (acronym?.shape !== shapes.capitals || read.words[at - 1] !== '(') continue;
    if (acronym.word.length > MAX_LETTERS) continue;
    const first = firstWordOf(acronym.folded, read, at - 2);
    if (first === null) continue;
    parts[at] = acronymParts.acronym;
    parts.fill(acronymParts.furtherWord, first, at - 1);
    parts[first] = acronymParts.firstWord;
  }
  return parts;
}

function firstWordOf(acronym: string, read: ReadText, last: number): number | null {
  let letter = acronym.length - 1;
  for (let at = last; at >= 0 && at > last - MAX_WORDS; at--) {
    const word = read.facts[at];
    if (word === undefined || (word.shape === shapes.mark && !/[«»"]/.test(word.word))) return null;
    if (word.folded.charAt(0) === acronym.charAt(letter)) letter--;
    else if (word.shape !== shapes.mark && word.folded.length >= MIN_COUNTED) return null;
    if (letter < 0) return at;
  }
  return null;
}
