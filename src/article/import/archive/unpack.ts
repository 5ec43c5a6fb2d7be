import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_PACKING_RATIO, MAX_UNPACKED_FILE_BYTES, RATIO_CHECKED_FROM } from './limits.ts';
import { BROKEN, type Refused, type ZipArchive, type ZipEntry } from './zip-directory.ts';

/**
 * The content of one file of an archive. It is never larger than its directory claims, nor than the limits, whatever
 * is packed in it: unpacking stops there.
 */
export function unpack(
  { bytes }: ZipArchive,
  entry: ZipEntry,
): { readonly kind: 'unpacked'; readonly bytes: Uint8Array } | Refused {
  const { method, isEncrypted, packedSize, size, crc } = entry;
  if (isEncrypted) return { kind: 'refused', reason: { code: 'archive-encrypted' } };
  if (method !== STORED && method !== DEFLATED)
    return { kind: 'refused', reason: { code: 'archive-method' } };
  if (size > MAX_UNPACKED_FILE_BYTES || isBomb(entry)) {
    const values = { limit: MAX_UNPACKED_FILE_BYTES / 1e6 };
    return { kind: 'refused', reason: { code: 'archive-file-too-large', values } };
  }
  const start = contentStart(bytes, entry.offset);
  if (start === null || start + packedSize > bytes.length) return BROKEN;
  const packed = bytes.subarray(start, start + packedSize);
  const content = method === STORED ? packed : inflate(packed, size);
  if (content === null || content.length !== size || crc32(content) !== crc) return BROKEN;
  return { kind: 'unpacked', bytes: content };
}

const STORED = 0;
const DEFLATED = 8;

const isBomb = ({ packedSize, size }: ZipEntry) =>
  size > RATIO_CHECKED_FROM && size > packedSize * MAX_PACKING_RATIO;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

/** The name and extras of the local header may be longer or shorter than those of the directory. */
function contentStart(bytes: Uint8Array, offset: number): number | null {
  if (offset + LOCAL_SIZE > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  return offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
}

/** Null where the content is damaged or longer than it claims to be. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
