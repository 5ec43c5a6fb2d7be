import { parseArgs } from 'node:util';

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: ServerOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly detail: string };

export const DEFAULT_PORT = 4280;
export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_DATA = 'data';

export const serverHelp = `Diptych: bilingual editions of news articles.

Usage: npm start -- [options]

  --port NUMBER   the port to listen on (default ${DEFAULT_PORT}; 0 picks a free one)
  --data FOLDER   where everything is kept (default ./${DEFAULT_DATA})
  --host ADDRESS  the address to listen on (default ${DEFAULT_HOST}, this machine only)
  --help          this text

Machine translation is set up on the page “Engines and models”; see docs/engines.md.`;

/** Reads the options of `npm start`; what is wrong with them is one line. */
export function parseServerOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        data: { type: 'string', default: DEFAULT_DATA },
        host: { type: 'string', default: DEFAULT_HOST },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      return { kind: 'wrong', detail: `--port takes a number from 0 to 65535, not “${values.port}”` };
    }
    if (values.host === '') return { kind: 'wrong', detail: '--host takes an address' };
    if (values.data === '') return { kind: 'wrong', detail: '--data takes the path of a folder' };
    return { kind: 'options', options: { port, host: values.host, data: values.data } };
  } catch (error) {
    return { kind: 'wrong', detail: (error as Error).message };
  }
}
