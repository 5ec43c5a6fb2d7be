import type { Reason } from '../../text/reason.ts';
import { countBroken, decodeReplacing, firstBrokenLine } from './broken-letters.ts';
import { type CleanText, CONTROL, cleanText, countMatches, LONE_SURROGATE } from './clean-text.ts';
import { declaredCharset } from './declared-charset.ts';
import { type EncodingGuess, guessSingleByteEncoding, leadOver, SURE_LEAD } from './guess-encoding.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { MAX_IMPORT_BYTES } from './limits.ts';
import { otherEncodings, readMixed } from './mixed-encodings.ts';
import { answerMojibake } from './mojibake.ts';
import { lineAt, type RawText } from './raw-text.ts';
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

  const raw = readMarked(bytes) ?? readUtf16(bytes) ?? readEightBit(bytes, hint);
  if (raw === null) return bytes.includes(0) ? BINARY : undecodable(bytes);
  if (isFull(countControls(raw.text), raw.text.length)) return BINARY;

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
      ...withLines(meant.text, warnings).filter(
        ({ code }) => code !== 'replacement-characters-found' || raw.warnings.length === 0,
      ),
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
  if (isFull(countControls(raw), raw.length)) return BINARY;
  const meant = answerMojibake(raw, undoMojibake === true);
  const { text, warnings }: CleanText = cleanText(meant.text);
  if (text.trim() === '') return EMPTY;
  return {
    kind: 'decoded',
    text,
    encoding: 'utf-16',
    evidence: [{ code: 'encoding-given-as-text' }],
    warnings: [...meant.warnings, ...withLines(meant.text, warnings)],
  };
}

const EMPTY: Decoded = { kind: 'empty', reason: { code: 'empty' } };
const BINARY: Decoded = { kind: 'binary', reason: { code: 'binary-unknown' } };

/** Texts have next to no control characters; compressed data and programs have them everywhere. */
const MAX_CONTROL_SHARE = 0.01;
/** A short text may have caught a few. */
const FEW_CONTROLS = 8;

const isFull = (controls: number, length: number) =>
  controls > Math.max(length * MAX_CONTROL_SHARE, Math.min(FEW_CONTROLS, length / FEW_CONTROLS));

function undecodable(bytes: Uint8Array): Decoded {
  const line = firstBrokenLine(new TextDecoder('utf-8').decode(bytes));
  return { kind: 'undecodable', reason: { code: 'undecodable', values: { line } } };
}

/** Broken sequences tolerated per good one before the bytes stop counting as UTF-8 with a flaw. */
const MAX_BROKEN_SHARE = 0.02;
/** The same for bytes that make sense in no other encoding either. */
const MAX_DAMAGED_SHARE = 0.25;

/** Encodings of which zero bytes are no letters; a few of them are control characters like others. */
function readEightBit(bytes: Uint8Array, hint: string | undefined): RawText | null {
  if (isFull(countZeros(bytes), bytes.length)) return null;
  return (
    readValidUtf8(bytes) ??
    (isHopeless(bytes) ? null : (readMixed(bytes) ?? readFlawedUtf8(bytes, MAX_BROKEN_SHARE))) ??
    readOldEncoding(bytes, hint) ??
    readFlawedUtf8(bytes, MAX_DAMAGED_SHARE)
  );
}

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

function readValidUtf8(bytes: Uint8Array): RawText | null {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) return null;
  const code = text.length === bytes.length ? 'encoding-ascii' : 'encoding-valid-utf-8';
  return { text, encoding: 'utf-8', evidence: [{ code }], warnings: [] };
}

/** `share`: how many broken letters there may be for each good one. */
function readFlawedUtf8(bytes: Uint8Array, share: number): RawText | null {
  const encoding = 'utf-8';
  const { text, warnings } = decodeReplacing(bytes, encoding);
  const { broken, good } = countBroken(text);
  // A file cut off in the middle of a letter has one broken sequence, however short it is.
  if (broken > Math.max(good * share, good > 0 && endsBroken(text) ? 1 : 0)) return null;
  return { text, encoding, evidence: [{ code: 'encoding-mostly-utf-8' }], warnings };
}

/** Spares large files in old encodings the replacing of every letter. */
const GLANCE_BYTES = 262_144;

function isHopeless(bytes: Uint8Array): boolean {
  if (bytes.length <= GLANCE_BYTES) return false;
  const { broken, good } = countBroken(new TextDecoder('utf-8').decode(bytes.subarray(0, GLANCE_BYTES)));
  return broken > good + 100;
}

const endsBroken = (text: string) => text.indexOf('\u{FFFD}') === text.length - 1;

function readOldEncoding(bytes: Uint8Array, hint: string | undefined): RawText | null {
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
      return {
        text,
        encoding: declared.encoding,
        evidence,
        warnings: otherEncodings(bytes, declared.encoding),
      };
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
    warnings: [
      ...(sure ? [] : [{ code: 'encoding-unsure', values: { encoding } }]),
      ...otherEncodings(bytes, encoding),
    ],
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

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The warnings about characters that nobody sees any more, with the line in which the first of them was. */
function withLines(raw: string, warnings: readonly Reason[]): Reason[] {
  return warnings.map((warning) => {
    const [code, sought] = FOUND_BY.get(warning.code) ?? [];
    if (code === undefined || sought === undefined) return warning;
    const lines = raw.replace(/\r\n?/g, '\n');
    const line = lineAt(lines, lines.search(sought));
    return { code, values: { ...warning.values, line } };
  });
}

/** Under which other code they are reported with their line, and what is looked for there. */
const FOUND_BY: ReadonlyMap<string, readonly [string, RegExp]> = new Map([
  ['control-characters-removed', ['control-characters-removed-from', CONTROL]],
  ['lone-surrogates-replaced', ['lone-surrogates-replaced-from', LONE_SURROGATE]],
]);

function countControls(text: string): number {
  return countMatches(text, /[^\P{Cc}\s\u0080-\u009F]/gu);
}

function countZeros(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(0); i >= 0; i = bytes.indexOf(0, i + 1)) count++;
  return count;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
