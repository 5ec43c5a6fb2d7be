import type { Reason } from '../../text/reason.ts';
import { countBroken } from './broken-letters.ts';
import { guessSingleByteEncoding, leadOver } from './guess-encoding.ts';
import { asLines, linesOf } from './lines-of-bytes.ts';
import type { RawText } from './raw-text.ts';

/** So many letters beyond ASCII say that lines are in UTF-8, or that others are in an old encoding, by no accident. */
const MIN_LETTERS = 20;

/**
 * Reads a text that was put together of lines in UTF-8 and lines in one old encoding, as files that were joined are;
 * null for any other. Bytes that fit UTF-8 are hardly ever anything else, so that each line says itself which it is.
 */
export function readMixed(bytes: Uint8Array): RawText | null {
  const lines = linesOf(bytes).map((line) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
    return { line, text, ...countBroken(text) };
  });
  const others = lines.filter(({ broken, good }) => broken > good);
  const letters = (among: readonly { broken: number; good: number }[]) =>
    among.reduce((sum, { broken, good }) => sum + broken + good, 0);
  const whole = lines.filter(({ broken }) => broken === 0);
  if (letters(whole) < MIN_LETTERS || letters(others) < MIN_LETTERS) return null;
  const guess = guessSingleByteEncoding(asLines(others.map(({ line }) => line)));
  if (!guess?.sure) return null;
  const { encoding } = guess;
  const old = new TextDecoder(encoding);
  const isOther = new Set(others);
  const values = {
    encoding,
    count: others.length,
    line: lines.findIndex((line) => isOther.has(line)) + 1,
  };
  return {
    text: lines.map((each) => (isOther.has(each) ? old.decode(each.line) : each.text)).join(''),
    encoding: 'utf-8',
    evidence: [{ code: 'encoding-line-by-line', values: { encoding } }],
    warnings: [{ code: 'encodings-mixed', values }],
  };
}

/** So many lines of an old encoding are compared with the others. */
const MAX_COMPARED = 500;
/** How much likelier the letters of a line must be in another encoding, as a natural logarithm. */
const MIN_LEAD = 20;

/** Says so where lines make far more sense in another old encoding than the one that the text was read in. */
export function otherEncodings(bytes: Uint8Array, encoding: string): Reason[] {
  const other = new Map<string, { count: number; line: number }>();
  linesOf(bytes)
    .slice(0, MAX_COMPARED)
    .forEach((bare, index) => {
      if (bare.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0) < MIN_LETTERS) return;
      const guess = guessSingleByteEncoding(bare, encoding);
      if (!guess?.sure || guess.encoding === encoding) return;
      if ((leadOver(bare, guess.encoding, encoding) ?? 0) < MIN_LEAD) return;
      const { count, line } = other.get(guess.encoding) ?? { count: 0, line: index + 1 };
      other.set(guess.encoding, { count: count + 1, line });
    });
  const [most] = [...other].toSorted((a, b) => b[1].count - a[1].count);
  return most ? [{ code: 'encoding-changes', values: { encoding: most[0], ...most[1] } }] : [];
}
