import type { Reason } from '../../text/reason.ts';
import { lineAt } from './raw-text.ts';

const REPLACEMENT = 0xfffd;

/**
 * The bytes as text with \uFFFD for whatever is no letter in the encoding, a Unicode one; the warning counts these and
 * names the line of the first.
 */
export function decodeReplacing(bytes: Uint8Array, encoding: string): { text: string; warnings: Reason[] } {
  const text = new TextDecoder(encoding).decode(bytes);
  const before = encoding === 'utf-8' ? countReplacementBytes(bytes) : countReplacementUnits(bytes, encoding);
  const replaced = countBroken(text).broken - before;
  if (replaced <= 0) return { text, warnings: [] };
  const code = encoding === 'utf-8' ? 'broken-bytes-replaced' : 'lone-surrogates-replaced-from';
  return { text, warnings: [{ code, values: { count: replaced, line: firstBrokenLine(text) } }] };
}

/** The line of the first letter that is broken, counted from 1. */
export function firstBrokenLine(text: string): number {
  return lineAt(text, text.indexOf('\u{FFFD}'));
}

/**
 * How many letters of a decoded text are broken, and how many beyond ASCII are not. By hand: in ten megabytes of
 * another encoding, millions of matches would take seconds.
 */
export function countBroken(text: string): { broken: number; good: number } {
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === REPLACEMENT) broken++;
    else if (unit >= 0x80) good++;
  }
  return { broken, good };
}

function countReplacementBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count++;
  }
  return count;
}

function countReplacementUnits(bytes: Uint8Array, encoding: string): number {
  const [first, second] = encoding === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd];
  let count = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) if (bytes[i] === first && bytes[i + 1] === second) count++;
  return count;
}
