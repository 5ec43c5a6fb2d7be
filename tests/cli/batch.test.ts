import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Answer, runBatch } from '../../src/cli/batch.ts';
import { readLines } from '../../src/cli/lines.ts';
import { batchStreams } from './streams.ts';

const schema = z.looseObject({ text: z.string(), tags: z.array(z.string()).optional() });
const shout = ({ text }: { text: string }): Answer =>
  text === 'no'
    ? { kind: 'refused', reason: 'it says no' }
    : { kind: 'answer', keys: { text: text.toUpperCase(), length: text.length } };

async function run(input: string | readonly (string | Uint8Array)[]) {
  const { streams, written } = batchStreams(input);
  const status = await runBatch(streams, schema, shout);
  return { status, ...written() };
}

describe('a batch command', () => {
  test('answers line by line in order; further keys stay and own keys replace', async () => {
    const { status, output, errors } = await run(
      '{"id":2,"text":"б","note":[1]}\n{"id":1,"text":"a","length":9}\n',
    );
    expect(output).toBe('{"id":2,"text":"Б","note":[1],"length":1}\n{"id":1,"text":"A","length":1}\n');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('passes numbers through digit by digit, whatever JavaScript makes of them', async () => {
    const keys = '"id":12345678901234567890,"part":0.12345678901234567890,"far":1e400,"in":[{"n":1.0e2}]';
    const { output } = await run(`{${keys},"text":"1234567890123456789"}\n`);
    expect(output).toBe(`{${keys},"text":"1234567890123456789","length":19}\n`);
  });

  test('reports bad lines by number and reason without losing the good ones', async () => {
    const lines = [
      '{"text":"a"}',
      '',
      'nope',
      '[1]',
      '{"id":1}',
      '{"text":5}',
      '{"text":"no"}',
      '  ',
      '{"text":"b","tags":["x",null]}',
      '{"text":"b"}',
    ];
    const { status, output, errors } = await run(lines.join('\n'));
    expect(output).toBe('{"text":"A","length":1}\n{"text":"B","length":1}\n');
    expect(status).toBe(1);
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^line 3: not JSON: /),
      'line 4: not a JSON object',
      'line 5: "text" is missing',
      'line 6: "text" is not a string',
      'line 7: it says no',
      'line 9: "tags[1]" is not a string',
      '',
    ]);
  });

  test('a mistake of ours in one line is reported like a bad line', async () => {
    const { streams, written } = batchStreams('{"text":"a"}\n{"text":"b"}\n');
    const status = await runBatch(streams, schema, ({ text }) => {
      if (text === 'a') throw new RangeError('not a span:\n[2, 1)');
      return { kind: 'answer', keys: {} };
    });
    expect({ status, ...written() }).toEqual({
      status: 1,
      output: '{"text":"b"}\n',
      errors: 'line 1: internal error: not a span: [2, 1)\n',
    });
  });

  test('reads Windows line ends, a byte order mark and a last line without an end', async () => {
    const { output } = await run('\ufeff{"text":"a"}\r\n{"text":"b"}');
    expect(output).toBe('{"text":"A","length":1}\n{"text":"B","length":1}\n');
  });

  test('the line separators of Unicode inside a string do not end a line', async () => {
    const { output, status } = await run('{"text":"a\u2028b\u0085c"}\n');
    expect(status).toBe(0);
    expect(JSON.parse(output).length).toBe(5);
  });

  test('letters cut in two by the chunks of the stream are whole again', async () => {
    const bytes = Buffer.from('{"text":"щука 😀"}\n');
    const { output } = await run([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(JSON.parse(output).text).toBe('ЩУКА 😀');
  });

  test('a lone surrogate survives as an escape', async () => {
    const { output } = await run('{"text":"\\ud83d"}\n');
    expect(output).toBe('{"text":"\\ud83d","length":1}\n');
  });

  test('bytes that are not UTF-8 spoil their own line only', async () => {
    const { output, errors } = await run([Uint8Array.of(0x22, 0xff, 0x22, 0x0a), '{"text":"a"}\n']);
    expect(output).toBe('{"text":"A","length":1}\n');
    expect(errors).toBe('line 1: not UTF-8\n');
  });

  test('a line beyond the limit is given up and the next one is read', async () => {
    const found = [];
    for await (const line of readLines(Readable.from(['12345', '67890\n12', '3\n']), 8)) found.push(line);
    expect(found).toEqual([
      { kind: 'unreadable', number: 1, reason: 'longer than 8 bytes' },
      { kind: 'line', number: 2, text: '123' },
    ]);
  });

  test('answers while the input is still open', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const running = runBatch({ input, output, errors: new PassThrough() }, schema, shout);
    input.write('{"text":"a"}\n');
    const [first] = await Promise.all([new Promise((done) => output.once('data', done))]);
    expect(String(first)).toBe('{"text":"A","length":1}\n');
    input.end();
    expect(await running).toBe(0);
  });

  test('reads no further than the output takes', async () => {
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield '{"text":"a"}\n';
      })(),
      { highWaterMark: 1 },
    );
    const release: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void release.push(done),
    });
    const running = runBatch({ input, output, errors: new PassThrough() }, schema, shout);
    await new Promise((done) => setTimeout(done, 50));
    expect(read).toBeLessThan(10);
    output._write = (_chunk, _encoding, done) => done();
    for (const done of release) done();
    expect(await running).toBe(0);
    expect(read).toBe(1000);
  });

  test('a reader that goes away ends the run quietly, even while input is awaited', async () => {
    const input = new PassThrough();
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const { streams, written } = batchStreams('');
    const running = runBatch({ ...streams, input, output }, schema, shout);
    input.write('{"text":"a"}\n');
    expect(await running).toBe(0);
    expect(written().errors).toBe('');
  });

  test('any other failure of the output is a failure', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('disk full'), { code: 'ENOSPC' })),
    });
    const { streams } = batchStreams('{"text":"a"}\n{"text":"b"}\n');
    await expect(runBatch({ ...streams, output }, schema, shout)).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
