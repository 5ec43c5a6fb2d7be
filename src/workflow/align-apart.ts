import { Worker } from 'node:worker_threads';
import { alignTexts } from '../alignment/aligner/align.ts';
import type { AlignedBead, AlignRequest } from '../alignment/aligner/evidence.ts';

/** Texts of fewer units in all are paired at once: starting a thread takes longer. */
export const MIN_UNITS_APART = 400;

const THREAD = new URL('./aligning-thread.ts', import.meta.url);

let lastPairing: Promise<unknown> = Promise.resolve();

/** Pairs two texts; long ones in a thread, one after the other, so that nobody else waits. */
export function alignApart(request: AlignRequest): Promise<readonly AlignedBead[]> {
  if (request.source.length + request.target.length < MIN_UNITS_APART) {
    return Promise.resolve(alignTexts(request));
  }
  const pairing = lastPairing.then(() => alignInThread(request));
  lastPairing = pairing.catch(() => null);
  return pairing;
}

function alignInThread(request: AlignRequest): Promise<readonly AlignedBead[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: request });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (status) =>
      reject(new RangeError(`an aligning thread ended with ${status} and paired nothing`)),
    );
  });
}
