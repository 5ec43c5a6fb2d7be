import type { NextFunction, Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { MAX_IMPORT_BYTES } from '../../article/import/limits.ts';
import type { FetchPublic } from '../../network/fetch-public.ts';
import type { Reason } from '../../text/reason.ts';
import { RefusedRequest } from '../../web/security.ts';
import { typed } from '../../web/typed.ts';
import { givenPage } from '../../workflow/import-draft/fetch-given.ts';
import type { GivenText } from '../../workflow/import-draft/read-given.ts';

/** Form fields beyond these are nobody's form: three a block, and the rest of the page. */
export const MAX_FORM_FIELDS = 10_000;

const MEGABYTE = 1_000_000;

/** What the files of one form may have together, in bytes: all of them are held in memory. */
export const MAX_UPLOAD_BYTES = 4 * MAX_IMPORT_BYTES;

/**
 * Reads a form with files into memory. What is over a limit does not end in an error page: the form is answered
 * with `uploadRefusal`. A form that is cut off, or no form of ours, is refused with status 400.
 */
export function receiveForm(fileField: string, maxFiles = 1): RequestHandler {
  const receive = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: MAX_IMPORT_BYTES,
      fieldSize: MAX_IMPORT_BYTES,
      fields: MAX_FORM_FIELDS,
      files: maxFiles,
    },
    defParamCharset: 'utf8',
  }).array(fileField, maxFiles);
  return (request: Request, response: Response, next: NextFunction) => {
    const refuse = (reason: Reason) => {
      response.locals.uploadRefusal = reason;
      next();
    };
    if (Number(request.headers['content-length']) > MAX_UPLOAD_BYTES + MAX_FORM_BYTES) {
      // What comes is let through unread, or the browser would not hear the answer.
      request.resume();
      return refuse({ code: 'over-limit', values: { limit: MAX_UPLOAD_BYTES / MEGABYTE } });
    }
    receive(request, response, (error: unknown) => {
      const code = error instanceof MulterError ? error.code : null;
      if (code !== null && sizeCodes.has(code)) {
        return refuse({ code: 'over-limit', values: { limit: MAX_IMPORT_BYTES / MEGABYTE } });
      }
      if (code === 'LIMIT_FILE_COUNT')
        return refuse({ code: 'over-file-limit', values: { limit: maxFiles } });
      // Nothing is written while a form is read: whatever else is wrong is wrong with what was sent.
      next(error ? new RefusedRequest(400, 'bad-request') : undefined);
    });
  };
}

const sizeCodes: ReadonlySet<string> = new Set(['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE']);
/** The rest of a form, which is small beside its files. */
const MAX_FORM_BYTES = MAX_IMPORT_BYTES;

/** Why the form could not be taken whole; null where it could. */
export function uploadRefusal(response: Response): Reason | null {
  return (response.locals.uploadRefusal as Reason | undefined) ?? null;
}

/** One line of a form; empty where there is none. */
export function field(request: Request, name: string): string {
  return typed(request.body?.[name]);
}

/** The files that a form brings; a browser sends one without a name for a field in which none was chosen. */
export function givenFiles({ files }: Request): GivenText[] {
  return (Array.isArray(files) ? files : [])
    .filter(({ size, originalname }) => size > 0 || originalname !== '')
    .map(({ buffer, originalname, mimetype }) => ({
      bytes: buffer,
      input: { fileName: originalname, mediaType: mimetype, title: null, encoding: null },
    }));
}

/**
 * The text that a form brings: the file, else the formatting that the clipboard had, else what was pasted or typed.
 * Null where there is nothing. `prefix` is that of the fields `text`, `html` and `title`.
 */
function givenText(request: Request, prefix = ''): GivenText | null {
  const [file] = givenFiles(request);
  if (file) return file;
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

/**
 * The text that a form brings, as `givenText`, or else from the address in the field `address`; nothing where it
 * brings none, and the reason where nothing could be fetched.
 */
export async function givenOrFetched(
  request: Request,
  fetchPublic: FetchPublic,
  prefix = '',
): Promise<{ readonly given: GivenText | null; readonly reason: Reason | null }> {
  const address = field(request, `${prefix}address`).trim();
  const given = givenText(request, prefix);
  if (given || address === '') return { given, reason: null };
  const fetched = await fetchPublic(address);
  return fetched.kind === 'refused'
    ? { given: null, reason: fetched.reason }
    : { given: givenPage(fetched), reason: null };
}
