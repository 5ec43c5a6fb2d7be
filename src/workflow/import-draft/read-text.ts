import type { FoundBlock } from '../../article/block.ts';
import { MAX_METADATA_LENGTH } from '../../article/import/limits.ts';
import { plainValue } from '../../article/import/metadata-value.ts';
import { type ReadDocument, readDocument } from '../../article/import/read-document.ts';
import type { TwoColumns } from '../../article/import/read-two-column.ts';
import { completeMetadata } from '../../article/import/text-metadata.ts';
import type { MakeId } from '../../text/ids.ts';
import type { Reason } from '../../text/reason.ts';
import type { Column, DraftText, TextInput } from './draft.ts';
import type { ToldLanguages } from './languages.ts';

/** The encodings offered where a person knows better than the rules, by their WHATWG names. */
export const offeredEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'x-mac-cyrillic',
  'ibm866',
  'windows-1250',
  'windows-1252',
  'windows-1254',
] as const;

/** A text that was read, under the title that was typed for it; it has no ids and no languages yet. */
export type ReadText = Extract<ReadDocument, { kind: 'read' }>;

/** Reads a text from its bytes; a pasted one, which has no file name, is UTF-8. */
export function readText(
  bytes: Uint8Array,
  input: TextInput,
): ReadText | { readonly kind: 'refused'; readonly reason: Reason } {
  if (input.title !== null && input.title.length > MAX_METADATA_LENGTH) {
    return { kind: 'refused', reason: { code: 'title-too-long', values: { limit: MAX_METADATA_LENGTH } } };
  }
  const read = readDocument({
    bytes: decodedByHand(bytes, input) ?? bytes,
    filename: input.fileName ?? undefined,
    mediaType: input.mediaType ?? undefined,
    charset: charsetOf(input),
    foundAt: input.foundAt,
    undoMojibake: input.undoMojibake,
  });
  if (read.kind === 'refused') return read;
  const { blocks, metadata, warnings } = columnOf(read, input.column);
  const title = plainValue(input.title);
  return {
    ...read,
    warnings,
    encoding: input.encoding ?? (input.fileName === null ? 'utf-8' : read.encoding),
    evidence: read.evidence.filter(({ code }) => code !== 'encoding-given-as-text'),
    blocks: title === null ? blocks : withTitle(blocks, title),
    metadata: { ...metadata, title: title ?? metadata.title },
  };
}

/** The charset that a web server says the text is in. */
function charsetOf({ mediaType, foundAt }: TextInput): string | undefined {
  if (foundAt === undefined) return undefined;
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(mediaType ?? '')?.[1];
}

/** The text as a draft keeps it, with the ids under which it will be saved. */
export function draftTextOf(
  input: TextInput,
  { blocks, metadata, encoding, format, evidence, warnings, removed }: ReadText,
  languages: ToldLanguages,
  makeId: MakeId,
): DraftText {
  return {
    textId: makeId(),
    snapshotId: makeId(),
    input,
    encoding,
    format,
    evidence,
    warnings,
    removed,
    stated: metadata,
    detected: languages.text,
    lang: null,
    blocks: blocks.map((found, i) => ({
      id: makeId(),
      found,
      detected: languages.blocks[i] ?? languages.text,
      kind: null,
      lang: null,
      state: null,
      repairs: [],
    })),
  };
}

/** The blocks of one column as a text of its own; what the document says of itself is said of both. */
function columnOf(
  read: ReadText,
  column: Column | undefined,
): Pick<ReadText, 'blocks' | 'metadata' | 'warnings'> {
  if (read.columns === null || column === undefined || column === 'neither') return read;
  const blocks = read.columns[column];
  return {
    blocks,
    metadata: completeMetadata({ ...read.metadata, title: null, lang: null }, blocks),
    warnings: [...read.warnings, ...leftOutOf(read.columns)],
  };
}

/** How much of what stands beside the two texts is shown, in UTF-16 units. */
const MAX_SHOWN_CELLS = 120;

/** What of a table belongs to neither of its texts. */
function leftOutOf({ heads, leftOut }: Pick<TwoColumns, 'heads' | 'leftOut'>): Reason[] {
  const ofHeads =
    heads === null ? [] : [{ code: 'column-heads-left-out', values: { left: heads[0], right: heads[1] } }];
  if (leftOut.length === 0) return ofHeads;
  const all = leftOut.join(' · ');
  const cells = all.length > MAX_SHOWN_CELLS ? `${all.slice(0, MAX_SHOWN_CELLS)}…` : all;
  return [...ofHeads, { code: 'column-left-out', values: { count: leftOut.length, cells } }];
}

/** A string where the encoding is not to be guessed: a paste came as text, or a person has chosen. */
function decodedByHand(bytes: Uint8Array, { fileName, encoding }: TextInput): string | null {
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return fileName === null ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

/** The blocks under a title that was typed: the same words are not said twice, and no other block is the title. */
function withTitle(blocks: readonly FoundBlock[], title: string): FoundBlock[] {
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
