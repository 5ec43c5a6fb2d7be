import { addresses } from './addresses.ts';
import type { Check } from './check.ts';
import { confusableLetters } from './confusable-letters.ts';
import { consistency } from './consistency.ts';
import { currencies } from './currencies.ts';
import { dates } from './dates.ts';
import { doubleWords } from './double-words.ts';
import { endPunctuation } from './end-punctuation.ts';
import { equalToSource } from './equal-to-source.ts';
import { fineTypography } from './fine-typography.ts';
import { forbiddenTerms } from './forbidden-terms.ts';
import { length } from './length.ts';
import { markup } from './markup.ts';
import { names } from './names.ts';
import { negation } from './negation.ts';
import { numbers } from './numbers.ts';
import { quotationMarks } from './quotation-marks.ts';
import { sentences } from './sentences.ts';
import { sourceScript } from './source-script.ts';
import { spaces } from './spaces.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';

/** Every check, in the order in which findings of one place are shown. */
export const checks: readonly Check[] = [
  equalToSource,
  sourceScript,
  sentences,
  numbers,
  dates,
  currencies,
  negation,
  names,
  forbiddenTerms,
  terms,
  addresses,
  markup,
  length,
  quotationMarks,
  endPunctuation,
  doubleWords,
  spaces,
  confusableLetters,
  typography,
  fineTypography,
  consistency,
];
