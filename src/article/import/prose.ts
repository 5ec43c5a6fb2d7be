import { linkShare, type RawBlock } from './raw-block.ts';

/** Whether a block is running text: long enough for a sentence or two, ended, and not mostly links. */
export function isProse(block: Pick<RawBlock, 'text' | 'markup'>): boolean {
  const { text } = block;
  if (text.length < MIN_DENSE_PROSE || (text.length < MIN_PROSE && !WITHOUT_SPACES.test(text))) return false;
  return endsSentence(text) && linkShare(block) < 0.5;
}

/** Whether a text ends as a sentence does; closing quotation marks and brackets may follow the stop. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？][\p{Pe}\p{Pf}"'”’]*$/u.test(text);
}

/** Whether a text ends in a full stop, as headings and titles do not; a question or exclamation mark is none. */
export function endsInStop(text: string): boolean {
  return /(?:(?<!\.)\.|[:;,。])[\p{Pe}\p{Pf}"'”’]*$/u.test(text);
}

const MIN_PROSE = 100;
/** Scripts that write a word in one or two characters. */
const MIN_DENSE_PROSE = 30;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
