import { baseLanguage } from '../languages.ts';
import { placeRepair } from './place-repair.ts';
import type { RepairFinder } from './repair.ts';

/** The dash between words by language; where the text has one of its own between spaces, that one is taken. */
const dashes: Readonly<Record<string, string>> = {
  ru: '—',
  uk: '—',
  be: '—',
  bg: '—',
  sr: '—',
  mk: '—',
  kk: '—',
  en: '–',
  de: '–',
  fr: '–',
  tr: '–',
};

const BETWEEN_WORDS =
  /(?<=[\p{L}\p{M}\p{N}»”“"’)\]!?.,;:…%])(?<space>[ \u00A0])(?:-{1,3}|\u2212)(?= [\p{L}\p{N}«„“”"([])/gu;
const BETWEEN_LETTERS = /(?<=\p{Script=Cyrillic})--(?=\p{Script=Cyrillic})/gu;
const OWN_DASH = /[ \u00A0]([—–])[ \u00A0]/u;
/** «МОСКВА (РИА) - », "(Reuters) - ": agencies set their datelines so. */
const DATELINE = /^[^.!?]{1,80}\)$/u;
const LETTER_ALONE = /(?:^|[^\p{L}\p{N}])\p{Script=Latin}$/u;
const LETTER_ALONE_NEXT = /^ \p{Script=Latin}(?![\p{L}\p{N}])/u;

/** A hyphen, two of them or a minus sign where a dash is meant. Numbers and formulas keep theirs (2014 - 2020, x - y). */
export const wrongDash: RepairFinder = {
  kind: 'wrong-dash',
  find: (text, lang) => {
    const usual = dashes[baseLanguage(lang)];
    if (!usual || !/[ \u00A0](?:-|\u2212)|--/.test(text)) return [];
    const dash = OWN_DASH.exec(text)?.[1] ?? usual;
    const spaced = [...text.matchAll(BETWEEN_WORDS)].flatMap(({ 0: found, index }) => {
      const [start, end] = [index + 1, index + found.length];
      return isMeant(text.slice(0, index), text.slice(end)) ? [] : [{ start, end, insert: dash }];
    });
    const tight = [...text.matchAll(BETWEEN_LETTERS)].map(({ index }) => ({
      start: index,
      end: index + 2,
      insert: ` ${dash} `,
    }));
    return [...spaced, ...tight]
      .sort((a, b) => a.start - b.start)
      .map((replacement) => placeRepair(text, 'wrong-dash', [replacement]));
  },
};

function isMeant(before: string, after: string): boolean {
  const near = before.slice(-2);
  return (
    DATELINE.test(before) ||
    (/\p{N}%?$/u.test(near) && /^ \p{N}/u.test(after)) ||
    (LETTER_ALONE.test(near) && LETTER_ALONE_NEXT.test(after))
  );
}
