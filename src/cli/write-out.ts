import type { Writable } from 'node:stream';
import type { Streams } from './command.ts';

/** Writes and waits until the stream will take more, or is gone; what is wrong with it, its listeners hear. */
export function writeOut(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (stream.destroyed || stream.writableEnded) return Promise.resolve();
  return new Promise((done) => {
    const isRoomLeft = stream.write(data, () => done());
    if (isRoomLeft && data.length > 0) done();
  });
}

/** Says in one line why a command does not begin, and gives its exit status. */
export function refuse({ errors }: Streams, line: string): 2 {
  errors.write(`diptych: ${line}\n`);
  return 2;
}
