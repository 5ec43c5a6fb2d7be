#!/usr/bin/env node
import type { Streams } from './command.ts';
import { keepCompiledCode } from './compiled-code.ts';
import { commands } from './index.ts';

if (import.meta.main) {
  keepCompiledCode();
  const { stdin: input, stdout: output, stderr: errors } = process;
  // Whoever reads our output may stop reading; that is no failure (`diptych --help | head -1`).
  for (const stream of [output, errors]) stream.on('error', ignoreClosedPipe);
  process.exitCode = await diptych(process.argv.slice(2), { input, output, errors });
}

/** Runs one command line, without the program's name. Resolves to the exit status. */
export async function diptych(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  const complain = (text: string) => streams.errors.write(`diptych: ${text}\n`);
  if (name === undefined) {
    complain('no command given; "diptych --help" lists the commands');
    return 2;
  }
  if (isHelp(name)) {
    streams.output.write(overview());
    return 0;
  }
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) {
    complain(`no command "${name}"; "diptych --help" lists the commands`);
    return 2;
  }
  try {
    const command = await entry.load();
    if (rest.some(isHelp)) {
      streams.output.write(command.usage);
      return 0;
    }
    return await command.run(rest, streams);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isWrongUsage = code?.startsWith('ERR_PARSE_ARGS') ?? false;
    const [firstLine = ''] = message.split('\n');
    complain(isWrongUsage ? `${name}: ${firstLine}; see "diptych ${name} --help"` : `${name}: ${firstLine}`);
    return isWrongUsage ? 2 : 1;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `Usage: diptych COMMAND [OPTIONS]

Bilingual editions of news articles, for pipelines.

${list}

"diptych COMMAND --help" says what a command reads and writes. Batch commands read and write JSON Lines on
standard input and output, keep the order and pass further keys through; a bad line is reported on standard
error and makes the exit status 1, the good ones are not lost. In a checkout: npm run -s diptych -- COMMAND
`;
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
