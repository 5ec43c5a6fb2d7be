import type { Reason } from '../../text/reason.ts';
import { type Span, span } from '../../text/span.ts';
import { lettersOf } from './code-page.ts';
import { guessSingleByteEncoding, leadOver, SURE_LEAD } from './guess-encoding.ts';
import { asLines } from './lines-of-bytes.ts';

/** Letters that were read in the wrong encoding before the text was saved: «РџСЂРёРІРµС‚», «Ïðèâåò». */
export interface Mojibake {
  /** The encoding in which somebody read the text. */
  readonly readAs: string;
  /** The encoding in which it was. */
  readonly was: string;
}

/** A text as it came or as it was meant, and what there is to say of it. */
export interface AnsweredMojibake {
  readonly text: string;
  readonly warnings: readonly Reason[];
}

/** Points out letters that were saved in the wrong encoding, or puts them right where that is asked for. */
export function answerMojibake(text: string, undo: boolean): AnsweredMojibake {
  const found = findMojibake(text);
  if (found === null) return { text, warnings: [] };
  const { meant, undone, lost, sample } = undoMojibake(text, found);
  const { readAs, was } = found;
  if (undone === 0) return { text, warnings: [] };
  const left = lost > 0 ? [{ code: 'mojibake-lost', values: { count: lost } }] : [];
  if (undo) return { text: meant, warnings: [{ code: 'mojibake-undone', values: { was, readAs } }, ...left] };
  const values = { was, readAs, before: sample.before, after: sample.after };
  return { text, warnings: [{ code: 'mojibake-found', values }, ...left] };
}

/** How a text was misread; null where it is as it was written, or nobody can tell. */
export function findMojibake(text: string): Mojibake | null {
  const lines = sampleLines(text);
  if (lines.length === 0) return null;
  let likeliest: (Mojibake & { readonly score: number }) | null = null;
  for (const readAs of misreadings) {
    const encoded = lines.map((line) => encode(line, readAs));
    const bytes = encoded.filter((each) => each !== null);
    if (bytes.length < lines.length * MIN_SHARE) continue;
    const valid = bytes.filter((each) => decodeUtf8(each) !== null);
    if (valid.length >= lines.length * MIN_SHARE && isMoreThanChance(valid)) return { readAs, was: 'utf-8' };
    const guess = guessSingleByteEncoding(asLines(bytes), readAs);
    if (guess === null) continue;
    const asWritten = guess.encoding === readAs;
    if (!asWritten && !isBetter(guess, readAs, asLines(bytes))) continue;
    const score = guess.meanScore + (asWritten ? BONUS_AS_WRITTEN : 0);
    if (likeliest === null || score > likeliest.score) likeliest = { readAs, was: guess.encoding, score };
  }
  return likeliest === null || likeliest.was === likeliest.readAs ? null : likeliest;
}

/** The encodings in which old files are misread, likeliest first. */
const misreadings = [
  'windows-1252',
  'windows-1251',
  'windows-1254',
  'koi8-r',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
];

/** Part of the lines that must have been misread in the same way; others may have been added later. */
const MIN_SHARE = 0.5;
const SAMPLE_LETTERS = 8_000;
const SAMPLE_LINES = 500;
const SAMPLE_WINDOW = 1_000_000;
const MIN_SEQUENCES = 2;
const SAMPLE_SHOWN = 60;
const MIN_FITTING_SHARE = 0.85;
const MIN_LETTERS = 6;
const MIN_LEAD = 2 * SURE_LEAD;
/** A text is taken for what it says unless something else is clearly likelier, per letter. */
const BONUS_AS_WRITTEN = 0.5;

/** Stretches with letters beyond ASCII, up to a length that tells. */
function sampleLines(text: string): string[] {
  const from = Math.max(0, firstBeyondAscii(text, 0) - 20);
  const part = text.slice(from, from + SAMPLE_WINDOW);
  const lines: string[] = [];
  let length = 0;
  for (const { start, end } of stretchesBeyondAscii(part)) {
    const line = part.slice(start, Math.min(end, start + SAMPLE_LETTERS - length));
    lines.push(line);
    length += line.length;
    if (length >= SAMPLE_LETTERS || lines.length >= SAMPLE_LINES) break;
  }
  return lines;
}

/** The stretches between line ends and tags that hold anything beyond ASCII; an expression would run out of stack. */
function* stretchesBeyondAscii(text: string): Generator<Span> {
  let start = 0;
  let isBeyond = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LINE_FEED;
    if (unit >= 0x80) isBeyond = true;
    else if (unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === LESS_THAN || unit === GREATER_THAN) {
      if (isBeyond) yield span(start, i);
      start = i + 1;
      isBeyond = false;
    }
  }
}

const [LINE_FEED, CARRIAGE_RETURN, LESS_THAN, GREATER_THAN] = [0x0a, 0x0d, 0x3c, 0x3e];

function firstBeyondAscii(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  return at;
}

type Guess = NonNullable<ReturnType<typeof guessSingleByteEncoding>>;

function isBetter(guess: Guess, readAs: string, bytes: Uint8Array): boolean {
  const { encoding, letters, fitting, rival, script, sure } = guess;
  if (letters < MIN_LETTERS || fitting < letters * MIN_FITTING_SHARE) return false;
  const lead = leadOver(bytes, encoding, readAs);
  if (lead === null ? !sure : lead < MIN_LEAD) return false;
  // Small letters have the same places in both, so that hardly anything tells one from the other.
  if (readAs === 'x-mac-cyrillic') return false;
  // Between two western pages a few accents are no proof.
  return (
    script === 'Cyrillic' || readAs === 'windows-1252' || (rival !== null && rival.fitting * 2 < fitting)
  );
}

/** A letter of two bytes or more may come about by chance once; not again and again, and never only so. */
function isMoreThanChance(encoded: readonly Uint8Array[]): boolean {
  let sequences = 0;
  for (const bytes of encoded) {
    for (const byte of bytes) if (byte >= 0xc2) sequences++;
    if (sequences >= MIN_SEQUENCES) return true;
  }
  return false;
}

function undoMojibake(text: string, { readAs, was }: Mojibake) {
  const parts: string[] = [];
  let sample = { before: '', after: '' };
  let undone = 0;
  let lost = 0;
  let done = 0;
  for (const { start, end } of stretchesBeyondAscii(text)) {
    const before = text.slice(start, end);
    const bytes = encode(before, readAs);
    const after = bytes && (was === 'utf-8' ? decodeUtf8(bytes) : decodeAs(bytes, was));
    if (after === null || after === before) {
      if (was === 'utf-8' && looksMisread(before)) lost++;
      continue;
    }
    undone++;
    if (sample.before === '') sample = { before: shown(before), after: shown(after) };
    parts.push(text.slice(done, start), after);
    done = end;
  }
  parts.push(text.slice(done));
  return { meant: parts.join(''), undone, lost, sample };
}

/** The lead bytes of Cyrillic, Latin and typographic letters, as the old encodings show them, next to each other. */
const looksMisread = (line: string) => /(?:[РСÐÑГÃÄÅ][\u0080-\u04FF\u2010-\u2122]){3}|вЂ|â€/u.test(line);

function shown(line: string): string {
  const part = line.slice(firstBeyondAscii(line, 0)).slice(0, SAMPLE_SHOWN);
  return part
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toWellFormed();
}

const byteMaps = new Map<string, ReadonlyMap<string, number>>();

/** The bytes that make the text in an encoding of one byte a letter; null where it cannot have been in it. */
function encode(text: string, encoding: string): Uint8Array | null {
  const map = byteMaps.get(encoding) ?? new Map(lettersOf(encoding).map((letter, byte) => [letter, byte]));
  byteMaps.set(encoding, map);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = map.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  // Most of what is asked about is not; to be told so by an exception takes long.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first >= 0 && ((bytes[first] ?? 0) < 0xc2 || ((bytes[first + 1] ?? 0) & 0xc0) !== 0x80)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const decodeAs = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
