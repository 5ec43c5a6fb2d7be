import type { Reason } from '../../text/reason.ts';
import type { DraftText } from '../../workflow/import-draft/draft.ts';
import { offeredEncodings } from '../../workflow/import-draft/read-text.ts';
import { readingReason, type Speaker } from './reason-words.ts';

/** What encoding a text was read in, why, and what else can be chosen. */
export function encodingView(text: DraftText, speaker: Speaker) {
  const { fileName, encoding: chosen, undoMojibake } = text.input;
  const isBytes = fileName !== null && !isPackaged(text);
  return {
    name: encodingName(text.encoding),
    isByHand: chosen !== null,
    // What was pasted came as letters, not as bytes; documents say what they are in.
    choices: isBytes ? choicesWith(text.encoding, chosen) : [],
    mojibake: mojibakeView(text.warnings, undoMojibake === true, speaker),
  };
}

/** A reason of the readers in words, with the names by which people know encodings and languages. */
export function namedReason({ words, nameOf }: Speaker, { code, values }: Reason): string {
  const named = Object.entries(values ?? {}).map(([name, value]) => {
    if (encodingValues.has(name)) return [name, encodingName(String(value))];
    return code === 'encoding-letters' && name === 'lang' ? [name, nameOf(String(value))] : [name, value];
  });
  return readingReason(words, { code, values: Object.fromEntries(named) });
}

/** Said apart from other warnings, because a button goes with it. */
export const isAboutMojibake = ({ code }: Reason) => code === 'mojibake-found' || code === 'mojibake-undone';

function mojibakeView(warnings: readonly Reason[], isUndone: boolean, speaker: Speaker) {
  const about = warnings.find(isAboutMojibake);
  return about ? { isUndone, words: namedReason(speaker, about) } : null;
}

const encodingValues: ReadonlySet<string> = new Set(['encoding', 'was', 'readAs']);

/** Where the registered name is not what people call it, or stands for two that differ in nothing a text has. */
const commonNames: Readonly<Record<string, string>> = {
  'windows-1252': 'windows-1252 (ISO-8859-1)',
  'windows-1254': 'windows-1254 (ISO-8859-9)',
  'x-mac-cyrillic': 'MacCyrillic',
  macintosh: 'MacRoman',
  ibm866: 'CP866',
};

function encodingName(encoding: string): string {
  const isCapital = /^(?:utf|koi|iso)/.test(encoding);
  return commonNames[encoding] ?? (isCapital ? encoding.toUpperCase() : encoding);
}

function choicesWith(used: string, chosen: string | null) {
  const tags = [...new Set([...offeredEncodings, used])];
  return tags.map((tag) => ({ tag, name: encodingName(tag), isChosen: tag === chosen }));
}

const isPackaged = ({ format }: DraftText) => format === 'docx' || format === 'odt';
