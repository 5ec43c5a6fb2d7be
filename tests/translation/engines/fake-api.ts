import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAddress } from '../../../src/translation/engines/address.ts';
import type { EngineAddress } from '../../../src/translation/engines/engine.ts';

/** One request that a fake server got. */
export interface Got {
  /** `METHOD /path?query`. */
  readonly door: string;
  readonly authorization: string | undefined;
  /** The JSON that was posted; null for none. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** What it answers: JSON under a status. */
export interface Reply {
  readonly status: number;
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on loopback that answers as it is told and remembers what it was asked. */
export interface FakeApi {
  readonly address: EngineAddress;
  readonly got: Got[];
  /** The next answers to `POST`, then as usual again. */
  readonly next: Reply[];
  stop(): Promise<void>;
}

/** Starts a fake server; `usual` answers what `next` does not. */
export async function startFakeApi(usual: (got: Got) => Reply): Promise<FakeApi> {
  const got: Got[] = [];
  const next: Reply[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const asked: Got = {
      door: `${request.method} ${request.url}`,
      authorization: request.headers.authorization,
      body: text === '' ? null : JSON.parse(text),
    };
    got.push(asked);
    send(response, (request.method === 'POST' ? next.shift() : undefined) ?? usual(asked));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const read = readAddress(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  if (read.kind !== 'address') throw new RangeError('no address');
  return {
    address: read.address,
    got,
    next,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, json, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
}
