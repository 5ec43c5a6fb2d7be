import type { Response } from 'express';
import { blockKinds } from '../../article/block.ts';
import { defaultSettings } from '../../project/project.ts';
import type { Repair } from '../../text/repairs/repair.ts';
import { engineName } from '../../translation/engine-name.ts';
import { languageNamer, visitorOf } from '../frame.ts';
import { repairWords } from '../repair-words.ts';

/** What the views of the workspace say things with, in the visitor's language. */
export function wordsOf(response: Response) {
  const { words, lang } = visitorOf(response);
  const score = scoreFormats.get(lang) ?? new Intl.NumberFormat(lang, TWO_DIGITS);
  scoreFormats.set(lang, score);
  const percent = percentFormats.get(lang) ?? new Intl.NumberFormat(lang, { style: 'percent' });
  percentFormats.set(lang, percent);
  return {
    t: words,
    lang,
    blockKinds,
    blockLangs,
    engineName,
    nameOf: languageNamer({ words, lang }),
    scoreText: (value: number) => score.format(value),
    percentText: (share: number) => percent.format(share),
    whenText: (iso: string) => whenText(iso, lang),
    repairWords: (repair: Repair) => repairWords({ words, lang }, repair),
  };
}

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const scoreFormats = new Map<string, Intl.NumberFormat>();
const percentFormats = new Map<string, Intl.NumberFormat>();

/** A time in the words of a language; empty where it is none. */
function whenText(iso: string, lang: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** What a block's language can be set to; `und` where nobody can tell. */
const blockLangs = [...defaultSettings.languages, 'und'];
