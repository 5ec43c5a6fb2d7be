import type { Reason } from '../../../text/reason.ts';
import { recogniseBinary } from '../recognise-binary.ts';
import { entryName, findField, leadsOutside } from './entry-name.ts';
import { MAX_ARCHIVE_ENTRIES, MAX_UNPACKED_BYTES } from './limits.ts';

/** One file of a zip archive as the archive's directory lists it; the sizes are claims. */
export interface ZipEntry {
  /** The path inside the archive, with forward slashes. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface ZipArchive {
  readonly kind: 'zip';
  readonly bytes: Uint8Array;
  /** By name; folders are not among them. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

export type Refused = { readonly kind: 'refused'; readonly reason: Reason };

/**
 * Reads the directory of a zip archive (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16) and unpacks nothing. Refuses what
 * is damaged, lists too much, claims too large a size, or names files outside of itself.
 */
export function openZip(bytes: Uint8Array): ZipArchive | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return BROKEN;
  if (end.count > MAX_ARCHIVE_ENTRIES) {
    const values = { count: end.count, limit: MAX_ARCHIVE_ENTRIES };
    return { kind: 'refused', reason: { code: 'archive-too-many-files', values } };
  }
  const entries = new Map<string, ZipEntry>();
  const names = new Set<string>();
  let at = end.directory;
  let unpacked = 0;
  for (let i = 0; i < end.count; i++) {
    const read = readDirectoryEntry(view, at);
    if (read === null) return BROKEN;
    const { entry } = read;
    at = read.next;
    if (leadsOutside(entry.name)) {
      const values = { name: entry.name.slice(0, MAX_SHOWN_NAME) };
      return { kind: 'refused', reason: { code: 'archive-path-outside', values } };
    }
    // Two files of one name: which of them is meant depends on who reads it.
    if (names.has(entry.name)) return BROKEN;
    names.add(entry.name);
    unpacked += entry.size;
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
  }
  if (unpacked > MAX_UNPACKED_BYTES) {
    const values = { limit: MAX_UNPACKED_BYTES / 1e6 };
    return { kind: 'refused', reason: { code: 'archive-too-large', values } };
  }
  return { kind: 'zip', bytes, entries };
}

/**
 * What an archive claims to have unpacked, in bytes, which nothing that is unpacked from it exceeds; 0 for one that
 * is refused, null for what is no archive.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  if (recogniseBinary(bytes) !== 'zip') return null;
  const archive = openZip(bytes);
  if (archive.kind === 'refused') return 0;
  return [...archive.entries.values()].reduce((sum, { size }) => sum + size, bytes.length);
}

export const BROKEN: Refused = { kind: 'refused', reason: { code: 'archive-broken' } };

const MAX_SHOWN_NAME = 100;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
/** Stands where the true value is in the record for large archives. */
const IN_LARGE_RECORD = 0xffff_ffff;
const FLAG_ENCRYPTED = 1;
const FLAG_UTF8 = 0x800;
/** Stands before the sizes of a large file in an entry's extra field. */
const EXTRA_LARGE = 1;

/** The directory's place and length, from the record at the archive's end that a comment may follow. */
function findEnd(view: DataView): { readonly count: number; readonly directory: number } | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const directory = view.getUint32(at + 16, true);
    if (count !== 0xffff && directory !== IN_LARGE_RECORD) return { count, directory };
    return findLargeEnd(view, at - LOCATOR_SIZE) ?? { count, directory };
  }
  return null;
}

function findLargeEnd(view: DataView, locator: number) {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return null;
  const at = readLarge(view, locator + 8);
  if (at === null || at + 56 > view.byteLength || view.getUint32(at, true) !== END_64_SIGNATURE) return null;
  const [count, directory] = [readLarge(view, at + 32), readLarge(view, at + 48)];
  return count === null || directory === null ? null : { count, directory };
}

function readDirectoryEntry(view: DataView, at: number) {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const bytes = (from: number, to: number) => new Uint8Array(view.buffer, view.byteOffset + from, to - from);
  const extra = bytes(nameEnd, extraEnd);
  const [size, packedSize, offset] = largeSizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (size === undefined || packedSize === undefined || offset === undefined) return null;
  const entry: ZipEntry = {
    name: entryName(bytes(at + ENTRY_SIZE, nameEnd), extra, (flags & FLAG_UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & FLAG_ENCRYPTED) !== 0,
    packedSize,
    size,
    crc: view.getUint32(at + 16, true),
    offset,
  };
  return { entry, next };
}

/** The values with those that stand in the extra field; undefined for one that should stand there and does not. */
function largeSizes(extra: Uint8Array, values: readonly number[]): (number | undefined)[] {
  if (!values.includes(IN_LARGE_RECORD)) return [...values];
  const field = findField(extra, EXTRA_LARGE);
  const view = field && new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  return values.map((value) => {
    if (value !== IN_LARGE_RECORD) return value;
    if (view === null || at + 8 > view.byteLength) return undefined;
    at += 8;
    return readLarge(view, at - 8) ?? undefined;
  });
}

/** A number of eight bytes; null for one that no file here can have. */
function readLarge(view: DataView, at: number): number | null {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}
