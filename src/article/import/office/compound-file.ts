import type { Reason } from '../../../text/reason.ts';

/**
 * Why a file of Microsoft's compound binary format is not read: it is a document under a password, or of a format
 * from before 2007. Null for any other file.
 */
export function refuseCompoundFile(bytes: Uint8Array): Reason | null {
  if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) return null;
  // What the file holds is named in UTF-16 in a directory that may stand in any sector.
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { code: whole.includes(ENCRYPTED) ? 'document-password' : 'document-before-2007' };
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
