import type { Word, WordBook } from './word-book.ts';
import { firstHash, hashed } from './word-table.ts';

/** The words and numbers of one text in order, and which marks it holds. Filled anew for each text. */
export class Tokens {
  count = 0;
  readonly words: Word[] = [];
  /** Whether a word is written with a capital that the start of a sentence does not explain. */
  readonly isName: boolean[] = [];
  /** Bit `k` says that the text holds `marks[k]`. */
  markBits = 0;

  add(word: Word, isName: boolean): void {
    this.words[this.count] = word;
    this.isName[this.count] = isName;
    this.count++;
  }
}

/** Marks that translators keep: any quotation mark, and these others. A colon inside a time is none. */
export const marks = ['"', '?', '!', ':', '(', '%'] as const;

/** Shortest piece behind an apostrophe that is a word of its own and no ending («Stanford'un», "Biden's"). */
const shortestWordBehindApostrophe = 5;

const number = /\p{N}{1,3}(?:[ \u00a0\u202f'’]\p{N}{3}(?!\p{N}))+(?:[.,]\p{N}+)?|\p{N}+(?:[.,:]\p{N}+)*/uy;
const ukrainianApostrophe = /(?<=\p{L})['’ʼ](?=\p{L})/gu;

const isLetter = 1;
const isDigit = 2;
const isSpace = 4;
const endsSentence = 8;
const closes = 16;
const opens = 32;
/** Scripts that put no space between words: two neighbouring characters stand for a word. */
const isUnspaced = 64;
const isKnown = 128;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What a UTF-16 unit is, found when it is first met: a look into a table is many times faster than a pattern. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = isKnown;
  if (/[\p{L}\p{M}]/u.test(character)) found |= unspaced.test(character) ? isUnspaced : isLetter;
  if (/\p{N}/u.test(character)) found |= isDigit;
  if (/\s/.test(character)) found |= isSpace;
  if (/[.!?…:。！？]/.test(character)) found |= endsSentence;
  if (/["'»”’)\]]/.test(character)) found |= closes;
  if (/["'«“„(\]—–-]/.test(character)) found |= opens;
  classes[code] = found;
  return found;
}

/** Where the scanner stands: only behind the end of a sentence is a capital explained. */
const inSentence = 0;
const afterSentence = 1;
const beforeSentence = 2;

/** Reads a text once, from left to right, into `found`. */
export function tokenize(text: string, book: WordBook, found: Tokens): void {
  const joined = book.isUkrainian ? text.replace(ukrainianApostrophe, '') : text;
  const length = joined.length;
  let place = beforeSentence;
  let at = 0;
  found.count = 0;
  found.markBits = 0;
  while (at < length) {
    let code = joined.charCodeAt(at);
    let kind = classOf(code);
    if (kind & isLetter) {
      const from = at;
      let hash = firstHash;
      do {
        hash = hashed(hash, code);
        if (++at === length) break;
        code = joined.charCodeAt(at);
        kind = classOf(code);
      } while (kind & isLetter);
      if (!isEnding(joined, from, at)) {
        const word = book.wordAt(joined, from, at, hash);
        found.add(word, word.mayBeName && (word.isAcronym || place !== beforeSentence));
      }
      place = inSentence;
    } else if (kind & isDigit) {
      number.lastIndex = at;
      const written = number.exec(joined)?.[0] ?? joined.charAt(at);
      found.add(book.number(written), false);
      at += written.length;
      place = inSentence;
    } else if (kind & isUnspaced) {
      const next = joined.charCodeAt(at + 1);
      const alone = hashed(firstHash, code);
      if (classOf(next) & isUnspaced) found.add(book.wordAt(joined, at, at + 2, hashed(alone, next)), false);
      else found.add(book.wordAt(joined, at, at + 1, alone), false);
      at++;
      place = inSentence;
    } else {
      if (kind & endsSentence) place = afterSentence;
      else if (kind & isSpace) place = place === inSentence ? inSentence : beforeSentence;
      else if (!(place === afterSentence && kind & closes) && !(place === beforeSentence && kind & opens)) {
        // Before the first word nothing has to be explained.
        if (found.count > 0) place = inSentence;
      }
      if (code !== 0x20) found.markBits |= markBit(joined, at, code);
      at++;
    }
  }
}

/** Whether the letters from `from` are an ending that an apostrophe parts from its word. */
function isEnding(text: string, from: number, to: number): boolean {
  if (from < 2 || to - from >= shortestWordBehindApostrophe) return false;
  const before = text.charCodeAt(from - 1);
  if (before !== 0x27 && before !== 0x2019) return false;
  if (!(classOf(text.charCodeAt(from - 2)) & (isLetter | isDigit))) return false;
  const first = text.charAt(from);
  return first === first.toLowerCase();
}

function markBit(text: string, at: number, code: number): number {
  switch (code) {
    case 0x22:
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return 1;
    case 0x3f:
    case 0xff1f:
      return 2;
    case 0x21:
    case 0xff01:
      return 4;
    case 0x3a:
      return classOf(text.charCodeAt(at + 1)) & isDigit ? 0 : 8;
    case 0x28:
    case 0xff08:
      return 16;
    case 0x25:
      return 32;
    default:
      return 0;
  }
}

const entity = /&(?:#39|#x27|apos|quot|amp|lt|gt|nbsp);/g;
const entityText: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** The text with the few character references that translation services leave in their answers resolved. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (found) => entityText[found] ?? "'") : text;
}
