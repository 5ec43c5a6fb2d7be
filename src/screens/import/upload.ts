import type { NextFunction, Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { MAX_IMPORT_BYTES } from '../../article/import/limits.ts';
import type { Reason } from '../../text/reason.ts';
import { typed } from '../../web/typed.ts';
import type { GivenText } from '../../workflow/import-draft.ts';

/** Form fields beyond these are nobody's form: three a block, and the rest of the page. */
export const MAX_FORM_FIELDS = 10_000;

const MEGABYTE = 1_000_000;

/**
 * Reads a form with files into memory. What is over a limit does not end in an error page: the form is answered
 * with `uploadRefusal`.
 */
export function receiveForm(fileField: string): RequestHandler {
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: MAX_IMPORT_BYTES, fieldSize: MAX_IMPORT_BYTES, fields: MAX_FORM_FIELDS, files: 1 },
    defParamCharset: 'utf8',
  }).single(fileField);
  return (request: Request, response: Response, next: NextFunction) => {
    receive(request, response, (error: unknown) => {
      if (!(error instanceof MulterError) || !sizeCodes.has(error.code)) return next(error);
      const limit = MAX_IMPORT_BYTES / MEGABYTE;
      response.locals.uploadRefusal = { code: 'over-limit', values: { limit } } satisfies Reason;
      next();
    });
  };
}

const sizeCodes: ReadonlySet<string> = new Set(['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE']);

/** Why the form could not be taken whole; null where it could. */
export function uploadRefusal(response: Response): Reason | null {
  return (response.locals.uploadRefusal as Reason | undefined) ?? null;
}

/** One line of a form; empty where there is none. */
export function field(request: Request, name: string): string {
  return typed(request.body?.[name]);
}

/**
 * The text that a form brings: the file, else the formatting that the clipboard had, else what was pasted or typed.
 * Null where there is nothing. `prefix` is that of the fields `text`, `html` and `title`.
 */
export function givenText(request: Request, prefix = ''): GivenText | null {
  const { file } = request;
  if (file && (file.size > 0 || file.originalname !== '')) {
    const input = { fileName: file.originalname, mediaType: file.mimetype, title: null, encoding: null };
    return { bytes: file.buffer, input };
  }
  const text = field(request, `${prefix}text`);
  const html = field(request, `${prefix}html`);
  if (text.trim() === '' && html === '') return null;
  return {
    bytes: new TextEncoder().encode(html === '' ? text : html),
    input: {
      fileName: null,
      mediaType: html === '' ? null : 'text/html',
      title: field(request, `${prefix}title`).trim() || null,
      encoding: null,
    },
  };
}
