import type { Request, RequestHandler } from 'express';
import { keepNewest } from '../workflow/newest.ts';

/** Of how many pages, each as one visitor asks for it, the last tag is kept. */
const MAX_KEPT_TAGS = 1000;

/** What was answered, and what the database was like when it was asked for. */
interface Answered {
  readonly tag: string;
  readonly dataVersion: number;
}

/**
 * Answers 304 before anything else is looked at where this visitor has this page already and nobody has committed
 * anything since it was made: what a page shows follows from its address, the visitor's cookies and languages, and the
 * database. Pages with a tag are remembered as they are answered, but for one that sets a cookie, such as the mode
 * somebody works in: it has to be set again.
 */
export function answerUnchanged(dataVersion: () => number): RequestHandler {
  const answered = keepNewest<Answered>(MAX_KEPT_TAGS);
  return (request, response, next) => {
    if (request.method !== 'GET') return next();
    const name = nameOf(request);
    const known = answered.get(name);
    const version = dataVersion();
    if (known && known.dataVersion === version && request.headers['if-none-match'] === known.tag) {
      response.statusCode = 304;
      response.setHeader('ETag', known.tag);
      response.end();
      return;
    }
    response.once('finish', () => {
      const tag = response.getHeader('ETag');
      const isPage = response.statusCode === 200 || response.statusCode === 304;
      if (typeof tag !== 'string' || !isPage || response.hasHeader('Set-Cookie')) return;
      answered.set(name, { tag, dataVersion: version });
    });
    next();
  };
}

/** What an answer depends on besides the database. */
function nameOf({ url, headers }: Request): string {
  return `${url}\n${headers.cookie ?? ''}\n${headers['accept-language'] ?? ''}`;
}
