/** The path of a file inside a zip archive, with forward slashes and in NFC. */
export function entryName(bytes: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  return (unicodePath(extra) ?? decodeName(bytes, isUtf8)).replaceAll('\\', '/').normalize('NFC');
}

/** Whether a path would lead out of the folder into which an archive is unpacked, or hides what it is. */
export function leadsOutside(name: string): boolean {
  return (
    name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')
  );
}

/** Archivers that do not say UTF-8 mostly write it all the same; those of Windows write Russian in its DOS encoding. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

/** Info-ZIP's field: a version byte, four bytes of checksum, then the path in UTF-8. */
const EXTRA_UNICODE_PATH = 0x7075;
const PATH_AT = 5;

function unicodePath(extra: Uint8Array): string | null {
  const field = findField(extra, EXTRA_UNICODE_PATH);
  if (field === null || field.length <= PATH_AT) return null;
  return new TextDecoder().decode(field.subarray(PATH_AT));
}

/** The content of one field among the extras of an entry; null where it is absent. */
export function findField(extra: Uint8Array, id: number): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > extra.length) return null;
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + size);
    at += 4 + size;
  }
  return null;
}
