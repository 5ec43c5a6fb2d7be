import type { Reason } from '../../../text/reason.ts';
import { MAX_IMPORT_BYTES } from '../limits.ts';
import { openPackage } from '../office/open-package.ts';
import { recogniseBinary } from '../recognise-binary.ts';
import { MAX_FILES_AT_ONCE } from './limits.ts';
import { unpack } from './unpack.ts';
import type { Refused } from './zip-directory.ts';

/** A file that was packed in an archive, under its own name without folders. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type UnpackedFiles =
  | {
      readonly kind: 'files';
      /** Those that can be articles, in the order of their names. */
      readonly files: readonly UnpackedFile[];
      /** That there are others, such as pictures and programs; null where there are none. */
      readonly passedOver: Reason | null;
    }
  | Refused;

/** Whether bytes are a zip archive that is no document by itself; only its list of files is looked at. */
export function isArchiveOfFiles(bytes: Uint8Array): boolean {
  return (
    recogniseBinary(bytes) === 'zip' &&
    bytes.length <= MAX_IMPORT_BYTES &&
    openPackage(bytes).kind === 'files'
  );
}

/** Unpacks the texts of such an archive. Throws `RangeError` where it is none. */
export function filesInArchive(bytes: Uint8Array): UnpackedFiles {
  const opened = openPackage(bytes);
  if (opened.kind !== 'files') throw new RangeError(`no archive of files but ${opened.kind}`);
  const { archive } = opened;
  const entries = [...archive.entries.values()].filter(({ name }) => !HIDDEN.test(name));
  const texts = entries
    .filter(({ name }) => TEXT.test(name))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  if (texts.length === 0) return { kind: 'refused', reason: { code: 'archive-without-texts' } };
  if (texts.length > MAX_FILES_AT_ONCE) {
    const values = { count: texts.length, limit: MAX_FILES_AT_ONCE };
    return { kind: 'refused', reason: { code: 'archive-too-many-texts', values } };
  }
  if (texts.reduce((sum, { size }) => sum + size, 0) > MAX_FILES_BYTES) {
    return {
      kind: 'refused',
      reason: { code: 'archive-too-large', values: { limit: MAX_FILES_BYTES / 1e6 } },
    };
  }
  const files: UnpackedFile[] = [];
  for (const entry of texts) {
    const unpacked = unpack(archive, entry);
    if (unpacked.kind === 'refused') return unpacked;
    files.push({ name: entry.name.slice(entry.name.lastIndexOf('/') + 1), bytes: unpacked.bytes });
  }
  const count = entries.length - texts.length;
  const passedOver = count === 0 ? null : { code: 'archive-others-left-out', values: { count } };
  return { kind: 'files', files, passedOver };
}

/** What the texts of one archive may have together once unpacked, in bytes. */
const MAX_FILES_BYTES = 40_000_000;

/** What systems put beside people's files. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

const TEXT = /\.(?:txt|text|md|html?|xhtml|docx|odt|ott|tsv)$/i;

/** «2.txt» before «10.txt». */
const collator = new Intl.Collator('en', { numeric: true });
