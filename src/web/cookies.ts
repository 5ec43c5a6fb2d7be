import type { Request, Response } from 'express';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The value of a cookie that we set ourselves; null where there is none. */
export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at !== -1 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** Keeps a value for a year; it must be of letters, digits and hyphens. Throws `RangeError` otherwise. */
export function setCookie(response: Response, name: string, value: string): void {
  if (!/^[\w-]+$/.test(value)) throw new RangeError(`not a cookie value: ${value}`);
  response.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`);
}
