import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fetch } from './look-up.ts';
import type { ModelFile } from './model.ts';
import { type ModelProblem, type ModelSource, problem } from './source.ts';

/** What a file is called until it is whole. */
const PART = '.part';

/** How a file is fetched: whence, whither, and who wants to know how far it is. */
export interface Fetching {
  readonly source: ModelSource;
  readonly folder: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** Called with the bytes of this file that are there. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Brings one file into a folder, going on where an earlier attempt broke off, and gives null once it is there and
 * whole by its length and checksum. A file that is whole but wrong is removed.
 */
export async function fetchFile(file: ModelFile, fetching: Fetching): Promise<ModelProblem | null> {
  const path = join(fetching.folder, file.name);
  if ((await sizeOf(path)) !== file.bytes) {
    const failed = await fill(`${path}${PART}`, file, fetching).catch((error) =>
      problemOf(error, file, fetching),
    );
    if (failed) return failed;
    await rename(`${path}${PART}`, path);
  }
  fetching.onProgress(file.bytes);
  if ((await sha256Of(path)) === file.sha256) return null;
  await rm(path, { force: true });
  return problem('damaged', { file: file.name });
}

async function fill(part: string, file: ModelFile, fetching: Fetching): Promise<ModelProblem | null> {
  const { signal, onProgress } = fetching;
  const there = await sizeOf(part);
  if (there === file.bytes) return null;
  const stream = await openStream(file, there !== null && there < file.bytes ? there : 0, fetching);
  if ('kind' in stream) return stream;
  const output = await open(part, stream.begins === 0 ? 'w' : 'r+');
  let size = stream.begins;
  try {
    for await (const chunk of stream.chunks) {
      if (signal.aborted) return problem('stopped');
      if (size + chunk.length > file.bytes) return problem('damaged', { file: file.name });
      await output.write(chunk, 0, chunk.length, size);
      size += chunk.length;
      onProgress(size);
    }
    await output.datasync();
  } finally {
    await output.close();
  }
  return size === file.bytes ? null : problem('broke-off', { file: file.name });
}

interface Incoming {
  /** At which byte of the file it begins. */
  readonly begins: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

async function openStream(
  file: ModelFile,
  have: number,
  { source, fetch, signal }: Fetching,
): Promise<Incoming | ModelProblem> {
  if (source.kind === 'folder') {
    return { begins: have, chunks: createReadStream(join(source.path, file.name), { start: have }) };
  }
  if (file.url === null) return problem('no-address');
  const headers: Record<string, string> = have > 0 ? { range: `bytes=${have}-` } : {};
  const response = await fetch(file.url, { signal, headers });
  const { host } = new URL(file.url);
  if (!response.ok || !response.body) return problem('status', { host, status: response.status });
  // A server that does not know ranges sends the whole file again.
  return { begins: response.status === 206 ? have : 0, chunks: response.body };
}

/** The length of a file; null where there is none. */
async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}

/** A file's SHA-256 in hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function problemOf(error: unknown, file: ModelFile, { signal, source }: Fetching): ModelProblem {
  const { code } = error as NodeJS.ErrnoException;
  if (signal.aborted) return problem('stopped');
  if (code === 'ENOSPC') return problem('no-room');
  if (source.kind === 'folder') return problem('file-missing', { file: file.name });
  return problem('offline', { host: new URL(file.url ?? '').host });
}
