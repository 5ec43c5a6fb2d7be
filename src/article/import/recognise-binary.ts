/**
 * The name of the file format the first bytes give away (`pdf`, `png`, `zip`, …), null where they look like text.
 * Word and OpenDocument files are zip archives; RTF is written in ASCII but is no text to read.
 */
export function recogniseBinary(bytes: Uint8Array): string | null {
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return format;
  }
  return null;
}

const ascii = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', ascii('%PDF-')],
  ['png', [0x89, ...ascii('PNG')]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', ascii('GIF8')],
  ['webp', ascii('RIFF')],
  ['zip', [...ascii('PK'), 3, 4]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [...ascii('7z'), 0xbc, 0xaf]],
  ['rar', ascii('Rar!\x1a')],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', ascii('{\\rtf')],
  ['sqlite', ascii('SQLite format 3')],
  ['elf', [0x7f, ...ascii('ELF')]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
];
