import { request } from 'node:http';

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Fields = Readonly<Record<string, string | number | null | undefined>>;

/** Asks a server, following nothing; unlike `fetch`, with any header, `Host` and `Origin` too. */
export function ask(
  address: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Sends a form, as a page without scripts does. */
export function sendForm(address: string, fields: Fields, headers: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams(given(fields)).toString();
  const type = 'application/x-www-form-urlencoded';
  return ask(address, { method: 'POST', headers: { 'content-type': type, ...headers }, body });
}

/** Sends JSON, as the workspace's page does; gives what is in the answer. */
export async function sendJson(
  address: string,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const body = JSON.stringify(content);
  const all = { 'content-type': 'application/json', accept: 'application/json', ...headers };
  const answered = await ask(address, { method: 'POST', headers: all, body });
  return { status: answered.status, headers: answered.headers, content: JSON.parse(answered.body) };
}

function given(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
