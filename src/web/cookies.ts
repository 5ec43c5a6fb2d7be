import type { Request, Response } from 'express';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The value of a cookie that we set ourselves; null where there is none. */
export function readCookie(request: Request, name: string): string | null {
  const { cookie = '' } = request.headers;
  if (cookie !== lastRead.header) lastRead = { header: cookie, values: valuesIn(cookie) };
  return lastRead.values.get(name) ?? null;
}

/** A browser sends the same cookies with every request, and several are asked for in each. */
let lastRead: { readonly header: string; readonly values: ReadonlyMap<string, string> } = {
  header: '',
  values: new Map(),
};

function valuesIn(header: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    // Of cookies with the same name the first is the one set for the nearest path (RFC 6265, section 5.4).
    if (at !== -1 && !values.has(name)) values.set(name, part.slice(at + 1).trim());
  }
  return values;
}

/** Keeps a value for a year; it must be of letters, digits and hyphens. Throws `RangeError` otherwise. */
export function setCookie(response: Response, name: string, value: string): void {
  if (!/^[\w-]+$/.test(value)) throw new RangeError(`not a cookie value: ${value}`);
  response.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`);
}
