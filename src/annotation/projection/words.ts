import { fold } from '../../alignment/aligner/fold.ts';
import { normalNumber } from '../../alignment/aligner/numbers.ts';
import { baseLanguage } from '../../text/languages.ts';
import { segmentSentences } from '../../text/segment-sentences.ts';
import type { Span } from '../../text/span.ts';
import { isDateUnit, isFunctionWord } from './function-words.ts';

/** One word or number of a text. Its span leaves out a possessive 's and what Turkish puts behind an apostrophe. */
export interface Word extends Span {
  /** Folded lower case: equal for spellings that only differ in case or diacritics. */
  readonly form: string;
  /** The value of a number, in one spelling for all languages; null for words. */
  readonly number: string | null;
  readonly isCapital: boolean;
  /** Written in capitals only, two letters or more: США, U.S., NATO. */
  readonly isAcronym: boolean;
  /** A capital letter, or two letters, with a full stop before a name: the М. of «М. Помпео», the Дж. of «Дж. Смит». */
  readonly isInitial: boolean;
  /** Articles, prepositions, conjunctions: they neither begin nor end a name. */
  readonly isFunction: boolean;
  /** A hyphen joins it to the word before. */
  readonly isJoined: boolean;
  /** The «года» of «2022 года» and the "ayında" of "ocak ayında". */
  readonly isDateUnit: boolean;
  /** Whether a sentence, a clause or a line ends between the word before and this one. */
  readonly breakBefore: 'none' | 'clause' | 'sentence';
}

const word =
  /(?:\p{Lu}\.){2,}|\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3}(?!\p{N}))+|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
/** A full stop and what may follow it in «Дж. Хендерсон» and «А.С. Пушкин». */
const initialEnd = /^\.(?: ?\p{Lu}|$)/u;
const suffixBehindDigits = /^(?:st|nd|rd|th|s|го|й|е|му|м|х|я|ю)$/;

/** The words of a text in order, each with its place. `lang` is BCP 47. */
export function readWords(text: string, lang: string): readonly Word[] {
  const base = baseLanguage(lang);
  const sentenceStarts = segmentSentences(text, lang).map(({ start }) => start);
  let sentence = 0;
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    for (const part of partsOf(written, base)) {
      const start = index + part.from;
      const last = words.at(-1);
      const gap = last ? text.slice(last.end, start) : '';
      if (last?.number && /^['’-]?$/.test(gap) && suffixBehindDigits.test(part.written.toLowerCase())) {
        // «2020-й» and "12th" are one word; what stands behind an apostrophe is left out.
        if (gap === '' || gap === '-')
          words[words.length - 1] = { ...last, end: start + part.written.length };
        continue;
      }
      let breakBefore: Word['breakBefore'] = /[,;:()–—]/.test(gap) ? 'clause' : 'none';
      while ((sentenceStarts[sentence] ?? text.length) <= start) {
        breakBefore = 'sentence';
        sentence++;
      }
      const isJoined = last !== undefined && /^[-‐‑]$/.test(gap);
      const goesOn = isJoined && last.isCapital;
      words.push(toWord(part.written, start, base, { text, breakBefore, isJoined, goesOn }));
    }
  }
  return words;
}

interface Part {
  readonly written: string;
  readonly from: number;
}

/** What an apostrophe parts: an ending is left out, a French article is a word of its own. */
function partsOf(written: string, base: string): readonly Part[] {
  const at = written.search(/['’ʼ`]/);
  if (at < 0) return [{ written, from: 0 }];
  const behind = written.slice(at + 1);
  if (base === 'tr' && behind.charAt(0) === behind.charAt(0).toLocaleLowerCase('tr')) {
    return [{ written: written.slice(0, at), from: 0 }];
  }
  if (/['’](?:s|S)$/.test(written)) return [{ written: written.slice(0, -2), from: 0 }];
  if (
    /^(?:l|d|qu|j|n|s|c|m|t|un|dell|nell|all)$/i.test(written.slice(0, at)) &&
    (base === 'fr' || base === 'it')
  ) {
    return [
      { written: written.slice(0, at), from: 0 },
      { written: behind, from: at + 1 },
    ];
  }
  return [{ written, from: 0 }];
}

interface Place {
  readonly text: string;
  readonly breakBefore: Word['breakBefore'];
  readonly isJoined: boolean;
  /** A hyphen joins it to a word with a capital: the "hoon" of "Chi-hoon". */
  readonly goesOn: boolean;
}

function toWord(
  written: string,
  start: number,
  base: string,
  { text, breakBefore, isJoined, goesOn }: Place,
): Word {
  const isDotted = /^(?:\p{Lu}\.){2,}$/u.test(written);
  const roman = /^[IVX]{2,}$/.test(written) ? romanValue(written) : null;
  const isNumber = /^\p{N}/u.test(written) || roman !== null;
  const letters = isDotted ? written.replaceAll('.', '') : written;
  const lower = letters.toLowerCase();
  const isAcronym = letters.length > 1 && letters === letters.toUpperCase() && !isNumber;
  const isInitial =
    /^\p{Lu}\p{Ll}?$/u.test(written) &&
    initialEnd.test(text.slice(start + written.length, start + written.length + 3));
  const form = fold(lower).replace(/['’ʼ`]/g, '');
  return {
    start,
    end: start + written.length + (isInitial ? 1 : 0),
    form,
    number: roman ?? (isNumber ? normalNumber(written.replace(/[\u00a0\u202f]/g, ' ')) : null),
    isCapital: goesOn || /^\p{Lu}/u.test(written),
    isAcronym,
    isInitial,
    isFunction: !isNumber && !isInitial && !isAcronym && isFunctionWord(form, base),
    isJoined,
    isDateUnit: isDateUnit(form, base),
    breakBefore,
  };
}

/** The value of a Roman number as it is written with digits; no century or ruler goes beyond XXXIX. */
function romanValue(written: string): string {
  const values = [...written].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}
