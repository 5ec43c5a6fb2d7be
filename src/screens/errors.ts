import type { ErrorRequestHandler, RequestHandler } from 'express';
import { acceptedLanguages } from '../web/i18n.ts';
import { RefusedRequest } from '../web/security.ts';
import { type Frame, sendPage, visitorOf } from './frame.ts';

type Values = Readonly<Record<string, number>>;

/** A page that is not there, in the visitor's language. */
export function answerNotFound(frame: Frame): RequestHandler {
  return (request, response) => answer(frame, request, response, 404, 'not-found');
}

/** Everything that went wrong, in the visitor's language; only what we did not expect goes to the log. */
export function answerError(frame: Frame): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const [status, kind, values] = describe(error);
    if (status >= 500) console.error(error);
    answer(frame, request, response, status, kind, values);
  };
}

/** What the form parsers and our own guards raise; anything else is a fault of ours. */
function describe(error: unknown): readonly [number, string, Values?] {
  if (error instanceof RefusedRequest) return [error.status, error.kind];
  const { type, limit, status } = error as { type?: string; limit?: number; status?: number };
  // Files over their own limit are answered by the screens that take files.
  if (type === 'entity.too.large') return [413, 'too-large', { kilobytes: Math.floor((limit ?? 0) / 1000) }];
  if (status !== undefined && status >= 400 && status < 500) return [status, 'bad-request'];
  return [500, 'our-fault'];
}

function answer(
  frame: Frame,
  request: Parameters<RequestHandler>[0],
  response: Parameters<RequestHandler>[1],
  status: number,
  kind: string,
  values: Values = {},
): void {
  response.status(status);
  // A request that was refused before anybody knew who asks is answered without a page.
  if (!response.locals.visitor) {
    const { languages } = frame;
    const words = languages.words(languages.choose(acceptedLanguages(request.headers['accept-language'])));
    response
      .type('text/plain')
      .end(`${words(`errors:${kind}.title`)}\n${words(`errors:${kind}.advice`, values)}\n`);
    return;
  }
  const { words } = visitorOf(response);
  if (request.accepts(['html', 'json']) === 'json') {
    response.json({
      kind,
      message: `${words(`errors:${kind}.title`)}. ${words(`errors:${kind}.advice`, values)}`,
    });
    return;
  }
  sendPage(frame, request, response, 'error', {
    title: words(`errors:${kind}.title`),
    advice: words(`errors:${kind}.advice`, values),
  });
}
