import type { Request, Response } from 'express';

/** Another start may be of another version, which makes another page of the same article. */
const STARTED = Date.now().toString(36);

/**
 * Answers 304 where the reader has this very page already, before anything is rendered; the tag has to cover
 * everything the page depends on but the program itself. Gives whether the answer is sent.
 */
export function answeredUnchanged(
  request: Request,
  response: Response,
  parts: readonly (string | number)[],
): boolean {
  const tag = `W/"${[STARTED, ...parts].join('.')}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] !== tag) return false;
  response.statusCode = 304;
  response.end();
  return true;
}
