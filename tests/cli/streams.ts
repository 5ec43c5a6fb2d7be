import { Readable, Writable } from 'node:stream';
import type { Command, Streams } from '../../src/cli/command.ts';

/** Streams in memory: the input is given, what is written can be read afterwards. */
export function batchStreams(input: string | readonly (string | Uint8Array)[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const streams: Streams = {
    input: Readable.from(typeof input === 'string' ? [input] : input),
    output: collector(output),
    errors: collector(errors),
  };
  return { streams, written: () => ({ output: output.join(''), errors: errors.join('') }) };
}

/** Runs a command on lines of JSON and reads its answers. */
export async function runCommand(command: Command, args: readonly string[], lines: readonly object[]) {
  const { streams, written } = batchStreams(lines.map((line) => `${JSON.stringify(line)}\n`));
  const status = await command.run(args, streams);
  const { output, errors } = written();
  const answers = output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, errors };
}

function collector(parts: string[]): Writable {
  return new Writable({
    write: (chunk, _encoding, done) => {
      parts.push(String(chunk));
      done();
    },
  });
}
