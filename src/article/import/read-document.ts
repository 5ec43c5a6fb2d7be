import type { Reason } from '../../text/reason.ts';
import { MAX_BLOCK_LENGTH } from '../article.ts';
import type { FoundBlock, FoundMetadata } from '../block.ts';
import { acceptText, decodeText } from './decode.ts';
import { detectStructure } from './detect-structure.ts';
import type { Removed } from './inspect-html.ts';
import { MAX_BLOCKS, MAX_IMPORT_BYTES } from './limits.ts';
import { readOffice } from './office/read-office.ts';
import type { RawBlock } from './raw-block.ts';
import type { RawTable } from './raw-table.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { readTwoColumn, type TwoColumns } from './read-two-column.ts';
import { type DocumentFormat, sniffFormat } from './sniff-format.ts';
import { completeMetadata } from './text-metadata.ts';
import { tsvTable } from './tsv-table.ts';

/** A document as it arrived, and what came with it: an uploaded file's name, an HTTP header's type and charset. */
export interface ImportedDocument {
  /** The raw bytes, or a string where the document came in a form field or a line of JSON. */
  readonly bytes: Uint8Array | string;
  readonly filename?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
  /** Where it was fetched: what links are relative to, and its address where it does not state one itself. */
  readonly foundAt?: string | undefined;
  /** A person has asked that letters which were saved in the wrong encoding be put right. */
  readonly undoMojibake?: boolean | undefined;
}

export type ReadDocument =
  | {
      readonly kind: 'read';
      readonly blocks: readonly FoundBlock[];
      readonly metadata: FoundMetadata;
      /** WHATWG name of the encoding, `utf-16` for a string. */
      readonly encoding: string;
      readonly format: DocumentFormat;
      /** How encoding and format were found. */
      readonly evidence: readonly Reason[];
      /** What was changed or looks wrong; never empty where anything was. */
      readonly warnings: readonly Reason[];
      /** What of an HTML page was not kept. */
      readonly removed: readonly Removed[];
      /** The same as a text and its translation, where it is a table with the one beside the other; null elsewhere. */
      readonly columns: TwoColumns<FoundBlock> | null;
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Reads any document that an article can be imported from. Pure: it fetches nothing and saves nothing. */
export function readDocument(document: ImportedDocument): ReadDocument {
  const raw = readRaw(document);
  if (raw.kind === 'refused') return raw;
  const { encoding, format, evidence, warnings, removed } = raw;
  const misfit = checkLimits(raw.blocks);
  if (misfit !== null) return { kind: 'refused', reason: misfit };

  const blocks = detectStructure(raw.blocks, raw.metadata, raw.description);
  const stated = completeMetadata(raw.metadata, blocks);
  const metadata = { ...stated, address: stated.address ?? document.foundAt ?? null };
  const columns = findColumns(raw);
  return { kind: 'read', blocks, metadata, encoding, format, evidence, warnings, removed, columns };
}

function findColumns({ blocks, tables }: RawDocument): TwoColumns<FoundBlock> | null {
  const columns = readTwoColumn(blocks, tables);
  // Where cells hold several paragraphs, the columns have more blocks than the table has rows.
  if (columns === null || columns.left.length > MAX_BLOCKS || columns.right.length > MAX_BLOCKS) return null;
  const { metadata } = NOTHING_ELSE;
  const [left, right] = [detectStructure(columns.left, metadata), detectStructure(columns.right, metadata)];
  return { ...columns, left, right };
}

function readRaw({
  bytes,
  filename,
  mediaType,
  charset,
  foundAt,
  undoMojibake,
}: ImportedDocument): RawDocument | Refused {
  // Whatever is too large is refused before anything of it is unpacked.
  const office = typeof bytes === 'string' || bytes.length > MAX_IMPORT_BYTES ? null : readOffice(bytes);
  if (office?.kind === 'refused') return office;
  if (office !== null) {
    const evidence = [{ code: office.format === 'docx' ? 'format-docx' : 'format-odt' }];
    return { ...NOTHING_ELSE, ...office, encoding: 'utf-8', evidence };
  }
  const decoded =
    typeof bytes === 'string'
      ? acceptText(bytes, { undoMojibake })
      : decodeText(bytes, { hint: charset, undoMojibake });
  if (decoded.kind !== 'decoded') return { kind: 'refused', reason: decoded.reason };
  const { text, encoding } = decoded;
  const { format, evidence } = sniffFormat(text, { filename, mediaType });
  const raw = format === 'html' ? readHtml(text, foundAt) : readText(text);
  if (raw.kind === 'refused') return raw;
  return {
    ...raw,
    encoding,
    format,
    evidence: [...decoded.evidence, evidence],
    warnings: mergeWarnings(format, decoded.warnings, raw.warnings),
  };
}

function readText(text: string) {
  const { blocks, warnings } = readPlainText(text);
  const table = tsvTable(text, blocks);
  return { ...NOTHING_ELSE, blocks, warnings, tables: table === null ? [] : [table] };
}

type Refused = Extract<ReadDocument, { kind: 'refused' }>;

interface RawDocument extends Omit<Extract<ReadDocument, { kind: 'read' }>, 'blocks' | 'columns'> {
  readonly blocks: readonly RawBlock[];
  readonly tables: readonly RawTable[];
  readonly description: string | null;
}

/** What only a page says besides its blocks. */
const NOTHING_ELSE = {
  kind: 'read',
  metadata: {
    title: null,
    publisher: null,
    author: null,
    address: null,
    date: null,
    lang: null,
    rights: null,
  },
  description: null,
  removed: [],
} as const;

function checkLimits(blocks: readonly RawBlock[]): Reason | null {
  if (blocks.length === 0) return { code: 'no-text' };
  if (blocks.length > MAX_BLOCKS)
    return { code: 'too-many-blocks', values: { count: blocks.length, limit: MAX_BLOCKS } };
  const long = blocks.findIndex(({ text }) => text.length > MAX_BLOCK_LENGTH);
  if (long < 0) return null;
  const length = blocks[long]?.text.length ?? 0;
  return { code: 'block-too-long', values: { n: long + 1, length, limit: MAX_BLOCK_LENGTH } };
}

/** One warning for each code. What a page's scripts hold is no concern of its reader: only its text is reported on. */
function mergeWarnings(format: DocumentFormat, whole: readonly Reason[], text: readonly Reason[]): Reason[] {
  const aboutFile = format === 'html' ? whole.filter(({ code }) => !code.endsWith('-kept')) : whole;
  const merged = new Map<string, Reason>();
  for (const warning of [...aboutFile, ...text]) {
    if (!merged.has(warning.code)) merged.set(warning.code, warning);
  }
  return [...merged.values()];
}
