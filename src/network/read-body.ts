import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** It is packed in a way that nobody asked for, or badly. */
  | { readonly kind: 'broken' };

const unpackers: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of an answer, unpacked. At most `limit` bytes of it are ever held, however small it came. Throws where the
 * connection breaks off, or the signal comes first.
 */
export async function readBody(response: IncomingMessage, limit: number, signal: AbortSignal): Promise<Body> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = unpackers[encoding];
  if (!unpack && encoding !== 'identity') {
    response.destroy();
    return { kind: 'broken' };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const keep = async (parts: AsyncIterable<Uint8Array>) => {
    for await (const part of parts) {
      size += part.length;
      if (size > limit) throw new TooLarge();
      chunks.push(part);
    }
  };
  try {
    await (unpack ? pipeline(response, unpack(), keep, { signal }) : pipeline(response, keep, { signal }));
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'too-large' };
    // The codes of zlib and of Brotli's decoder.
    if (/^(?:Z_|ERR__ERROR_)/.test((error as NodeJS.ErrnoException).code ?? '')) return { kind: 'broken' };
    throw error;
  }
  return { kind: 'whole', bytes: Buffer.concat(chunks) };
}

/** Ends a pipeline from within. */
class TooLarge extends Error {}
