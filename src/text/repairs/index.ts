import { brokenQuote } from './broken-quote.ts';
import { doubleSpace } from './double-space.ts';
import { splitWord } from './split-word.ts';
import { bidiControl, softHyphen, zeroWidth } from './unseen.ts';
import { wrongDash } from './wrong-dash.ts';
import { wrongScript } from './wrong-script.ts';

export const repairFinders = [
  softHyphen,
  zeroWidth,
  bidiControl,
  wrongScript,
  doubleSpace,
  brokenQuote,
  wrongDash,
  splitWord,
];
