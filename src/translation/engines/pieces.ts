/**
 * The text cut into pieces of at most `longest` UTF-16 units, which together are the text again: after sentences where
 * possible, else between words; null where a single word is longer.
 */
export function cutIntoPieces(text: string, longest: number): readonly string[] | null {
  const pieces: string[] = [];
  let current = '';
  for (const part of sentencesOf(text).flatMap((sentence) => wordsOf(sentence, longest))) {
    if (part.length > longest) return null;
    if (current.length + part.length > longest) {
      pieces.push(current);
      current = '';
    }
    current += part;
  }
  if (current !== '') pieces.push(current);
  return pieces;
}

/** Only a place to cut is needed, so a boundary after an abbreviation does little harm here. */
function sentencesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A sentence that fits stays whole; a longer one comes in words, each with the space after it. */
function wordsOf(sentence: string, longest: number): readonly string[] {
  return sentence.length <= longest ? [sentence] : (sentence.match(/\s+|\S+\s?/g) ?? []);
}
