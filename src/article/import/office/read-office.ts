import type { Refused } from '../archive/zip-directory.ts';
import { recogniseBinary } from '../recognise-binary.ts';
import { refuseCompoundFile } from './compound-file.ts';
import type { WrittenDocument } from './document-writer.ts';
import { openPackage } from './open-package.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';

export type OfficeFormat = 'docx' | 'odt';

export type ReadOffice =
  | ({ readonly kind: 'read'; readonly format: OfficeFormat } & WrittenDocument)
  | Refused;

/** Reads a document of a word processor; null where the bytes are no such file and no archive at all. */
export function readOffice(bytes: Uint8Array): ReadOffice | null {
  const old = refuseCompoundFile(bytes);
  if (old !== null) return { kind: 'refused', reason: old };
  if (recogniseBinary(bytes) !== 'zip') return null;
  const opened = openPackage(bytes);
  switch (opened.kind) {
    case 'docx':
    case 'odt': {
      const read = opened.kind === 'docx' ? readDocx(opened) : readOdt(opened);
      return read.kind === 'refused' ? read : { ...read, format: opened.kind };
    }
    case 'files':
      return { kind: 'refused', reason: { code: 'archive-of-files' } };
    case 'refused':
      return opened;
    default:
      return opened satisfies never;
  }
}
