import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { hostName } from './hosts.ts';

/** No inline code at all; styles and fonts from here; nothing frames us. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A request that is not answered, as the words `errors:<kind>` say. */
export class RefusedRequest extends Error {
  readonly status: number;
  readonly kind: string;
  constructor(status: number, kind: string) {
    super(kind);
    this.status = status;
    this.kind = kind;
  }
}

/** The headers that every answer carries; files that never change say later for how long they may be kept. */
export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  next();
}

/**
 * Answers only requests for our own names: without accounts, a page elsewhere that makes its own name point here
 * (DNS rebinding) could read everything.
 */
export function hostCheck(allowedHosts: ReadonlySet<string>): RequestHandler {
  /** Nearly every request comes under the same name: it is taken apart once. */
  let lastAllowed: string | null = null;
  return (request, _response, next) => {
    const { host } = request.headers;
    if (host !== undefined && host === lastAllowed) return next();
    const name = hostName(host);
    if (host === undefined || name === null || !allowedHosts.has(name)) {
      return next(new RefusedRequest(421, 'host-not-allowed'));
    }
    lastAllowed = host;
    next();
  };
}

/** Refuses to change anything for a form or script of another site. */
export function sameOriginOnly(request: Request, _response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const fromHere =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : URL.canParse(origin) && URL.parse(origin)?.host === URL.parse(`http://${host}`)?.host;
  next(fromHere && site !== 'cross-site' ? undefined : new RefusedRequest(403, 'other-site'));
}
