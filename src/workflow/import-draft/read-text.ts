import type { FoundBlock } from '../../article/block.ts';
import { readDocument } from '../../article/import/read-document.ts';
import type { MakeId } from '../../database/ids.ts';
import { detectBlockLanguages, detectLanguage } from '../../text/detect-language.ts';
import type { Reason } from '../../text/reason.ts';
import { type DraftBlock, type DraftText, type TextInput, textLang } from './draft.ts';

/** The encodings offered where a person knows better than the rules, by their WHATWG names. */
export const offeredEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'windows-1250',
  'windows-1252',
  'windows-1254',
] as const;

export type ReadText =
  | { readonly kind: 'read'; readonly text: DraftText }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What reading needs besides the bytes. `candidates` are the project's languages. */
export interface ReadingOptions {
  readonly makeId: MakeId;
  readonly candidates: readonly string[];
}

/** Reads a text from its bytes; a pasted one, which has no file name, is UTF-8. Pure but for the ids it makes. */
export function readText(bytes: Uint8Array, input: TextInput, options: ReadingOptions): ReadText {
  const read = readDocument({
    bytes: decodedByHand(bytes, input) ?? bytes,
    filename: input.fileName ?? undefined,
    mediaType: input.mediaType ?? undefined,
  });
  if (read.kind === 'refused') return read;
  const { blocks, metadata, encoding, format, evidence, warnings, removed } = read;
  const found = input.title === null ? blocks : withTitle(blocks, input.title);
  const text: Omit<DraftText, 'detected'> = {
    textId: options.makeId(),
    snapshotId: options.makeId(),
    input,
    encoding: input.encoding ?? (input.fileName === null ? 'utf-8' : encoding),
    format,
    evidence: evidence.filter(({ code }) => code !== 'encoding-given-as-text'),
    warnings,
    removed,
    stated: { ...metadata, title: input.title ?? metadata.title },
    lang: null,
    blocks: found.map((block) => ({ ...untouched, id: options.makeId(), found: block })),
  };
  return { kind: 'read', text: detectLanguages(text, options.candidates) };
}

/** The same text with the language of each block found again, as its own language leads to expect. */
export function detectLanguages(
  text: Omit<DraftText, 'detected'> & Partial<Pick<DraftText, 'detected'>>,
  candidates: readonly string[],
): DraftText {
  const known = text.lang === null ? candidates : [...new Set([...candidates, text.lang])];
  const options = { candidates: known, ...(text.stated.lang !== null && { prior: text.stated.lang }) };
  const own = text.blocks.filter(({ found }) => found.boilerplate === null);
  const found = detectBlockLanguages(
    own.map((block) => block.found.text),
    options,
  );
  const prior = textLang({ lang: text.lang, detected: found.article });
  const expecting = { candidates: known, ...(prior !== 'und' && { prior }) };
  // Page furniture says nothing about the language of the article, but has one of its own.
  const ofOwn = new Map(text.lang === null ? own.map(({ id }, i) => [id, found.blocks[i]]) : []);
  const blocks = text.blocks.map((block) => ({
    ...block,
    detected: ofOwn.get(block.id) ?? detectLanguage(block.found.text, expecting),
  }));
  return { ...text, detected: found.article, blocks };
}

const untouched: Omit<DraftBlock, 'id' | 'found'> = {
  detected: { lang: 'und', confidence: 0, alternatives: [], reasons: [] },
  kind: null,
  lang: null,
  state: null,
  repairs: [],
};

/** A string where the encoding is not to be guessed: a paste came as text, or a person has chosen. */
function decodedByHand(bytes: Uint8Array, { fileName, encoding }: TextInput): string | null {
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return fileName === null ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

/** The blocks under a title that was typed: the same words are not said twice, and no other block is the title. */
function withTitle(blocks: readonly FoundBlock[], typed: string): FoundBlock[] {
  const title = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const rest = blocks
    .filter(({ text }, i) => i > 0 || text !== title)
    .map((block): FoundBlock => (block.kind === 'title' ? { ...block, kind: 'heading' } : block));
  const own: FoundBlock = {
    kind: 'title',
    text: title,
    markup: [],
    boilerplate: null,
    reasons: [{ code: 'by-hand' }],
  };
  return [own, ...rest];
}
