import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack, and what the archive is to say about it where that is not the truth. */
export interface PackedFile {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly claims?: {
    readonly size?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
}

/** A zip archive of these files; names are given as UTF-8 unless they come as bytes. */
export function zip(files: readonly PackedFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, stored = false, claims = {} } of files) {
    const nameBytes = typeof name === 'string' ? new TextEncoder().encode(name) : name;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = stored ? bytes : deflateRawSync(bytes);
    const header = new DataView(new ArrayBuffer(26));
    header.setUint16(0, 20, true);
    header.setUint16(2, claims.flags ?? (typeof name === 'string' ? 0x800 : 0), true);
    header.setUint16(4, claims.method ?? (stored ? 0 : 8), true);
    header.setUint32(10, claims.crc ?? crc32(bytes), true);
    header.setUint32(14, packed.length, true);
    header.setUint32(18, claims.size ?? bytes.length, true);
    header.setUint16(22, nameBytes.length, true);
    const shared = new Uint8Array(header.buffer);
    const local = [...u32(0x04034b50), ...shared, ...nameBytes];
    parts.push(Uint8Array.from(local), packed);
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)];
    directory.push(Uint8Array.from([...u32(0x02014b50), ...u16(20), ...shared, ...rest, ...nameBytes]));
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(files.length, 0xffff);
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(count),
    ...u16(count),
    ...u32(size),
    ...u32(offset),
    ...u16(0),
  ];
  return Uint8Array.from(Buffer.concat([...parts, ...directory, Uint8Array.from(end)]));
}

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
