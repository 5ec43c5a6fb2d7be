import { segmentSentences } from '../../text/segment-sentences.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { type Check, type CheckedText, inSource, inTarget } from './check.ts';

/** Shorter sentences are often drawn into their neighbours. */
export const MIN_LETTERS_OF_A_SENTENCE = 12;
/** How much worse, in the logarithm of the lengths’ ratio, the lengths may fit without the sentence. */
export const GRANTED_MISFIT = 0.12;

/**
 * No sentence of the source is missing from the translation, and none was added: one side has fewer sentences, and the
 * lengths of the sides fit as well or better where a sentence of the other side is left out. The idea of weighing lengths
 * is Gale and Church's (1993).
 */
export const sentences: Check = {
  id: 'sentences',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [there, here] = [sentencesOf(source), sentencesOf(target)];
    const lost = there.length > here.length ? leftOver(there, lettersOf(target.text)) : null;
    if (lost) return [inSource(lost, { code: 'sentence-missing' })];
    const added = here.length > there.length ? leftOver(here, lettersOf(source.text)) : null;
    return added ? [inTarget(added, { code: 'sentence-added' })] : [];
  },
};

interface Sentence extends Span {
  readonly letters: number;
}

function sentencesOf({ text, lang }: CheckedText): readonly Sentence[] {
  return segmentSentences(text, lang).map(({ start, end }) => ({
    start,
    end,
    letters: lettersOf(sliceSpan(text, { start, end })),
  }));
}

/** The sentence without which a side is as long as the other one; null where the side fits better as it is. */
function leftOver(sentences: readonly Sentence[], otherLetters: number): Span | null {
  const all = sentences.reduce((sum, { letters }) => sum + letters, 0);
  // What the other side has must be too little to hold everything.
  if (all <= otherLetters) return null;
  const most = misfit(all, otherLetters) + GRANTED_MISFIT;
  const fitting = sentences
    .filter(({ letters }) => letters >= MIN_LETTERS_OF_A_SENTENCE)
    .map((sentence) => ({ sentence, misfit: misfit(all - sentence.letters, otherLetters) }))
    .filter((each) => each.misfit < most);
  const least = Math.min(...fitting.map((each) => each.misfit));
  // Of those that fit alike, the last: it is the end that is forgotten.
  const best = fitting.findLast((each) => each.misfit < least + GRANTED_MISFIT)?.sentence;
  return best ? { start: best.start, end: best.end } : null;
}

function misfit(letters: number, otherLetters: number): number {
  return Math.abs(Math.log(otherLetters / Math.max(letters, 1)));
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
