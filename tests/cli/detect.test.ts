import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { detect } from '../../src/cli/detect.ts';
import { diptych } from '../../src/cli/diptych.ts';
import { commands } from '../../src/cli/index.ts';
import { resolveFileArgument } from '../../src/cli/paths.ts';
import { batchStreams, runCommand } from './streams.ts';

const program = fileURLToPath(new URL('../../src/cli/diptych.ts', import.meta.url));
const russian = 'Президент заявил, что переговоры начнутся в январе';

describe('diptych detect', () => {
  test('names the language with confidence and alternatives', async () => {
    const { status, answers } = await runCommand(detect, [], [{ id: 'a', text: russian, page: 3 }]);
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 'a',
        text: russian,
        page: 3,
        lang: 'ru',
        confidence: expect.any(Number),
        alternatives: expect.any(Array),
      },
    ]);
    expect(answers[0].confidence).toBeGreaterThan(0.9);
  });

  test('says und where there is nothing to go by', async () => {
    const { answers } = await runCommand(detect, [], [{ text: '' }, { text: '12:30' }]);
    expect(answers.map(({ lang }) => lang)).toEqual(['und', 'und']);
  });

  test('takes candidates and a prior', async () => {
    const lines = [{ text: 'Иван Петров' }, { text: 'Guten Tag, meine Damen und Herren, wie geht es Ihnen' }];
    const { answers } = await runCommand(detect, ['--candidates', 'ru,en', '--prior=ru'], lines);
    expect(answers.map(({ lang }) => lang)).toEqual(['ru', 'und']);
  });

  test.each(['', 'qaa, x-y'])('refuses candidates of which it knows none (%j)', async (candidates) => {
    const lines = [{ text: russian }];
    expect(await runCommand(detect, ['--candidates', candidates], lines)).toEqual({
      status: 2,
      answers: [],
      errors: `diptych: --candidates names no language that can be detected: "${candidates}"\n`,
    });
  });
});

describe('the command line', () => {
  const run = async (...args: string[]) => {
    const { streams, written } = batchStreams('');
    return { status: await diptych(args, streams), ...written() };
  };

  test('--help lists every command with a summary', async () => {
    const { status, output } = await run('--help');
    expect(status).toBe(0);
    for (const { name, summary } of commands)
      expect(output).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  test.each(commands.map(({ name }) => [name]))('%s --help says how it is used', async (name) => {
    const { status, output, errors } = await run(name, '--help');
    expect(output).toMatch(new RegExp(`^Usage: diptych ${name}`));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  test.each([
    [[], 'diptych: no command given; "diptych --help" lists the commands\n'],
    [['detct'], 'diptych: no command "detct"; "diptych --help" lists the commands\n'],
    [
      ['detect', '--wrong'],
      expect.stringMatching(/^diptych: detect: Unknown option '--wrong'.*; see "diptych detect --help"\n$/),
    ],
    [
      ['segment', 'file.txt'],
      expect.stringMatching(/^diptych: segment: Unexpected argument 'file\.txt'.*\n$/),
    ],
  ])('%p is refused with status 2 and one line', async (args, message) => {
    expect(await run(...args)).toEqual({ status: 2, output: '', errors: message });
  });

  test('as a process it reads standard input, keeps the good lines and ends with status 1', async () => {
    const child = spawn(process.execPath, [program, 'detect'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const text = async (stream: AsyncIterable<Buffer>) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };
    child.stdin.end(`${JSON.stringify({ id: 1, text: russian })}\nnot json\n{"id":2,"text":"…"}\n`);
    const ended = new Promise((done) => child.once('close', done));
    const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: 1, lang: 'ru' },
      { id: 2, lang: 'und' },
    ]);
    expect(errors).toMatch(/^line 2: not JSON: .*\n$/);
    expect(status).toBe(1);
  });

  test('as a process it ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'detect'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ text: russian })}\n`;
    const feed = setInterval(() => child.stdin.write(line.repeat(50)), 5);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const status = await new Promise((done) => child.once('close', done));
    clearInterval(feed);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});

describe('file arguments', () => {
  test('under npm run they are where the user stands', () => {
    const environment = { npm_lifecycle_event: 'diptych', INIT_CWD: '/home/user' };
    expect(resolveFileArgument('news/a.txt', environment, '/opt/diptych')).toBe('/home/user/news/a.txt');
    expect(resolveFileArgument('/tmp/a.txt', environment, '/opt/diptych')).toBe('/tmp/a.txt');
  });

  test('started in another way they are in the working directory', () => {
    const environment = { npm_lifecycle_event: 'build', INIT_CWD: '/home/user' };
    expect(resolveFileArgument('a.txt', environment, '/srv')).toBe('/srv/a.txt');
    expect(resolveFileArgument('a.txt', {}, '/srv')).toBe('/srv/a.txt');
  });
});
