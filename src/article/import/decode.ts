import type { Reason } from '../../text/reason.ts';
import { type CleanText, cleanText, countMatches } from './clean-text.ts';
import { declaredCharset } from './declared-charset.ts';
import { type EncodingGuess, guessSingleByteEncoding, leadOver, SURE_LEAD } from './guess-encoding.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';
import { answerMojibake } from './mojibake.ts';
import { recogniseBinary } from './recognise-binary.ts';

/** A document's bytes as text, or why they are none. Every refusal carries the reason to show. */
export type Decoded =
  | {
      readonly kind: 'decoded';
      /** NFC, "\n" line ends, no control characters but tab and newline. */
      readonly text: string;
      /** The encoding's name as in the WHATWG Encoding Standard, e.g. `windows-1251`. */
      readonly encoding: string;
      readonly evidence: readonly Reason[];
      readonly warnings: readonly Reason[];
    }
  | { readonly kind: 'empty' | 'too-large' | 'binary' | 'undecodable'; readonly reason: Reason };

/** What others say about a text. */
export interface DecodeHints {
  /** The charset of an HTTP header, where there was one. */
  readonly hint?: string | undefined;
  /** A person has asked that letters saved in the wrong encoding be put right. */
  readonly undoMojibake?: boolean | undefined;
}

/**
 * Reads bytes as text: byte order mark first, then UTF-16 by its zero bytes, valid UTF-8, the declared charset
 * (HTTP header, `<meta>`), and last the letter statistics of the old single-byte encodings.
 */
export function decodeText(bytes: Uint8Array, { hint, undoMojibake }: DecodeHints = {}): Decoded {
  if (bytes.length > MAX_IMPORT_BYTES) {
    const values = { size: megabytes(bytes.length), limit: megabytes(MAX_IMPORT_BYTES) };
    return { kind: 'too-large', reason: { code: 'too-large', values } };
  }
  if (bytes.length === 0) return EMPTY;
  const binary = recogniseBinary(bytes);
  if (binary !== null) return { kind: 'binary', reason: { code: 'binary', values: { format: binary } } };

  const raw = readMarked(bytes) ?? readUtf16(bytes) ?? readUtf8(bytes) ?? readOldEncoding(bytes, hint);
  if (raw === null) {
    // A zero byte occurs in no text of the encodings that are left.
    return bytes.includes(0) ? BINARY : { kind: 'undecodable', reason: { code: 'undecodable' } };
  }
  if (controlShare(raw.text) > MAX_CONTROL_SHARE) return BINARY;

  // Before control characters go: some of them are letters on their way through the wrong encoding.
  const meant = answerMojibake(raw.text, undoMojibake === true);
  const { text, warnings } = cleanText(meant.text);
  if (text.trim() === '') return EMPTY;
  return {
    kind: 'decoded',
    text,
    encoding: raw.encoding,
    evidence: raw.evidence,
    warnings: [
      ...meant.warnings,
      ...raw.warnings,
      ...contradictions(raw.encoding, bytes, hint),
      // Replacements made a moment ago are reported as what they stand for, not as found in the file.
      ...warnings.filter(({ code }) => code !== 'replacement-characters-found' || raw.warnings.length === 0),
    ],
  };
}

/** A text that arrived as a string (a form field, a JSON line), under the same rules as bytes. */
export function acceptText(raw: string, { undoMojibake }: Pick<DecodeHints, 'undoMojibake'> = {}): Decoded {
  // Checked in bytes, so that the same document is taken or refused whichever way it comes.
  const size = raw.length > MAX_IMPORT_BYTES ? raw.length : new TextEncoder().encode(raw).length;
  if (size > MAX_IMPORT_BYTES) {
    const values = { size: megabytes(size), limit: megabytes(MAX_IMPORT_BYTES) };
    return { kind: 'too-large', reason: { code: 'too-large', values } };
  }
  if (controlShare(raw) > MAX_CONTROL_SHARE) return BINARY;
  const meant = answerMojibake(raw, undoMojibake === true);
  const { text, warnings }: CleanText = cleanText(meant.text);
  if (text.trim() === '') return EMPTY;
  return {
    kind: 'decoded',
    text,
    encoding: 'utf-16',
    evidence: [{ code: 'encoding-given-as-text' }],
    warnings: [...meant.warnings, ...warnings],
  };
}

interface RawText {
  readonly text: string;
  readonly encoding: string;
  readonly evidence: readonly Reason[];
  readonly warnings: readonly Reason[];
}

const EMPTY: Decoded = { kind: 'empty', reason: { code: 'empty' } };
const BINARY: Decoded = { kind: 'binary', reason: { code: 'binary-unknown' } };

/** Texts have next to no control characters; compressed data and programs have them everywhere. */
const MAX_CONTROL_SHARE = 0.01;

/** Broken sequences tolerated per good one before the bytes stop counting as damaged UTF-8. */
const MAX_BROKEN_SHARE = 0.02;

function readMarked(bytes: Uint8Array): RawText | null {
  const encoding = markedEncoding(bytes);
  if (encoding === null) return null;
  const evidence = [{ code: 'encoding-byte-order-mark', values: { encoding } }];
  return { ...decodeReplacing(bytes, encoding), encoding, evidence };
}

function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function readUtf16(bytes: Uint8Array): RawText | null {
  const encoding = guessUtf16(bytes);
  if (encoding === null) return null;
  const evidence = [{ code: 'encoding-zero-bytes', values: { encoding } }];
  return { ...decodeReplacing(bytes, encoding), encoding, evidence };
}

function readUtf8(bytes: Uint8Array): RawText | null {
  if (bytes.includes(0)) return null;
  const encoding = 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const code = text.length === bytes.length ? 'encoding-ascii' : 'encoding-valid-utf-8';
    return { text, encoding, evidence: [{ code }], warnings: [] };
  } catch {
    if (bytes.length > GLANCE_BYTES && isHopeless(bytes.subarray(0, GLANCE_BYTES))) return null;
    const { text, warnings } = decodeReplacing(bytes, encoding);
    const { broken, good } = countBroken(text);
    // A file cut off in the middle of a letter has one broken sequence, however short it is.
    if (broken > Math.max(good * MAX_BROKEN_SHARE, good > 0 && endsBroken(text) ? 1 : 0)) return null;
    return { text, encoding, evidence: [{ code: 'encoding-mostly-utf-8' }], warnings };
  }
}

/** Spares large files in old encodings the replacing of every letter. */
const GLANCE_BYTES = 262_144;

function isHopeless(bytes: Uint8Array): boolean {
  const { broken, good } = countBroken(new TextDecoder('utf-8').decode(bytes));
  return broken > good + 100;
}

/** By hand: in ten megabytes of another encoding, millions of matches would take seconds. */
function countBroken(text: string): { broken: number; good: number } {
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === REPLACEMENT) broken++;
    else if (unit >= 0x80) good++;
  }
  return { broken, good };
}

const REPLACEMENT = 0xfffd;

const endsBroken = (text: string) => text.indexOf('\u{FFFD}') === text.length - 1;

function readOldEncoding(bytes: Uint8Array, hint: string | undefined): RawText | null {
  if (bytes.includes(0)) return null;
  const declared = declaredCharset(bytes, hint);
  const guess = guessSingleByteEncoding(bytes, declared?.encoding ?? undefined);
  if (declared?.encoding && declared.encoding !== 'utf-8' && !isOverruled(declared.encoding, guess, bytes)) {
    const values = { encoding: declared.encoding };
    const text = decodeStrictly(bytes, declared.encoding);
    if (text !== null) {
      const evidence = [
        { code: `encoding-declared-${declared.by}`, values },
        ...lettersThatFit(guess, declared.encoding),
      ];
      return { text, encoding: declared.encoding, evidence, warnings: [] };
    }
  }
  if (guess === null) return null;
  const { encoding, sure } = guess;
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return null;
  const evidence = lettersThatFit(guess, encoding);
  return {
    text,
    encoding,
    evidence,
    warnings: sure ? [] : [{ code: 'encoding-unsure', values: { encoding } }],
  };
}

/** Servers declare Latin-1 or their own default for whatever they serve; clear letters overrule it. */
function isOverruled(declared: string, guess: EncodingGuess | null, bytes: Uint8Array): boolean {
  if (guess === null || declared === guess.encoding) return false;
  const lead = leadOver(bytes, guess.encoding, declared);
  // What is not told by its letters could be any language; only Cyrillic words are no accident there.
  return lead === null ? guess.sure && guess.script === 'Cyrillic' : guess.fitting > 2 && lead >= SURE_LEAD;
}

/** How many letters are those of a language, here and in the encoding that comes next. */
function lettersThatFit(guess: EncodingGuess | null, encoding: string): Reason[] {
  if (guess === null || guess.encoding !== encoding) return [];
  const { lang, letters, fitting, rival } = guess;
  if (letters === 0) return [{ code: 'encoding-signs-only', values: { encoding } }];
  const values = { encoding, lang, letters, fitting };
  if (rival === null) return [{ code: 'encoding-letters', values }];
  return [
    { code: 'encoding-letters', values },
    { code: 'encoding-letters-elsewhere', values: { encoding: rival.encoding, fitting: rival.fitting } },
  ];
}

/** Says so where the header or the page itself names another charset than the one the bytes are in. */
function contradictions(encoding: string, bytes: Uint8Array, hint: string | undefined): Reason[] {
  const declared = declaredCharset(bytes, hint);
  if (declared === null) return [];
  if (declared.encoding === null) return [{ code: 'charset-unknown', values: { charset: declared.label } }];
  const asciiFits = encoding === 'utf-8' && bytes.every((byte) => byte < 0x80);
  if (declared.encoding === encoding || asciiFits) return [];
  return [{ code: 'charset-contradicted', values: { charset: declared.label, encoding } }];
}

function decodeReplacing(bytes: Uint8Array, encoding: string): { text: string; warnings: Reason[] } {
  const text = new TextDecoder(encoding).decode(bytes);
  const before = encoding === 'utf-8' ? countReplacementBytes(bytes) : countReplacementUnits(bytes, encoding);
  const replaced = countBroken(text).broken - before;
  if (replaced <= 0) return { text, warnings: [] };
  const code = encoding === 'utf-8' ? 'broken-bytes-replaced' : 'lone-surrogates-replaced';
  return { text, warnings: [{ code, values: { count: replaced } }] };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

function controlShare(text: string): number {
  return countMatches(text, /[^\P{Cc}\s\u0080-\u009F]/gu) / Math.max(text.length, 1);
}

const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
