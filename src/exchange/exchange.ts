import { unpack } from '../article/import/archive/unpack.ts';
import { openZip } from '../article/import/archive/zip-directory.ts';
import { MAX_IMPORT_BYTES } from '../article/import/limits.ts';
import { recogniseBinary } from '../article/import/recognise-binary.ts';
import type { Reason } from '../text/reason.ts';
import { checkDocument } from './check-document.ts';
import { countFeatures, type Exported, features, workFeatures } from './features.ts';
import type { Format, WriteOptions, Written } from './formats/format.ts';
import { formats } from './formats/index.ts';
import { type GivenFile, type ReadFiles, RefusedFile, type RefusedFiles } from './read-files.ts';
import { zipOf } from './zip.ts';

/** The formats that write something. */
export const writableFormats: readonly Format[] = formats.filter(
  ({ write, writeArticle }) => write ?? writeArticle,
);

/** What a format cannot carry of an article: codes under `formats:loss`, with `count`. Said before anything is written. */
export function lossesOf(format: Format, exported: Exported): readonly Reason[] {
  const counts = countFeatures(exported, format.carries);
  const lost = features.filter(
    (feature) =>
      counts[feature] > 0 &&
      !format.carries.has(feature) &&
      !(format.purpose === 'publish' && workFeatures.has(feature)),
  );
  return [
    ...lost.map((code) => ({ code, values: { count: counts[code] } })),
    ...(format.losses?.(exported.edition) ?? []),
  ];
}

/** The file of an export; several are packed into one archive. Throws `RangeError` for a format that writes nothing. */
export function writeFormat(
  format: Format,
  { article, edition }: Exported,
  options: WriteOptions,
): string | Uint8Array {
  const written = format.writeArticle?.(article) ?? format.write?.(edition, options);
  if (written === undefined) throw new RangeError(`${format.id} is not written`);
  return isOneFile(written) ? written : zipOf(written);
}

const isOneFile = (written: Written): written is string | Uint8Array =>
  typeof written === 'string' || written instanceof Uint8Array;

/** The format that files are in, by their content; null where they are none of ours. A zip archive is looked into. */
export function recogniseFormat(given: readonly GivenFile[]): Format | null {
  if (given.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_IMPORT_BYTES) return null;
  const files = unpacked(given);
  if ('reason' in files) return null;
  return formats.find((format) => format.read && format.recognises?.(files)) ?? null;
}

/** Reads files of a format: a document that holds together, or a refusal; never half of one, never an exception. */
export function readFiles(format: Format, given: readonly GivenFile[]): ReadFiles {
  if (given.reduce((sum, { bytes }) => sum + bytes.length, 0) > MAX_IMPORT_BYTES) {
    return {
      kind: 'refused',
      file: null,
      line: null,
      reason: { code: 'too-large', values: { limit: MAX_IMPORT_BYTES / 1e6 } },
    };
  }
  const files = unpacked(given);
  if ('reason' in files) return files;
  try {
    const read = format.read?.(files);
    if (!read) throw new RangeError(`${format.id} is not read`);
    return checkDocument(read);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

/** What the files of an archive may have together once unpacked, in bytes: all of them are held in memory. */
export const MAX_FILES_BYTES = 3 * MAX_IMPORT_BYTES;

/** The files of the one archive that is given, or what is given. A document that is an archive itself stays one file. */
function unpacked(given: readonly GivenFile[]): readonly GivenFile[] | RefusedFiles {
  const [file, ...more] = given;
  if (!file || more.length > 0 || recogniseBinary(file.bytes) !== 'zip') return given;
  const archive = openZip(file.bytes);
  if (archive.kind === 'refused') return { ...archive, file: null, line: null };
  const entries = [...archive.entries.values()];
  if (entries.some(({ name }) => DOCUMENT_PART.test(name))) return given;
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_FILES_BYTES) {
    const values = { limit: MAX_FILES_BYTES / 1e6 };
    return { kind: 'refused', file: null, line: null, reason: { code: 'archive-too-large', values } };
  }
  const files: GivenFile[] = [];
  for (const entry of entries) {
    const content = unpack(archive, entry);
    if (content.kind === 'refused') return { ...content, file: entry.name, line: null };
    files.push({ name: entry.name, bytes: content.bytes });
  }
  return files;
}

/** Found in office documents, books and programs. */
const DOCUMENT_PART = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/.*)$/;
