import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readFiles, recogniseFormat } from '../../exchange/exchange.ts';
import { refusalLine } from '../../exchange/format-words.ts';
import type { Format } from '../../exchange/formats/format.ts';
import type { GivenFile, ReadFiles } from '../../exchange/read-files.ts';
import { diffWords } from '../../text/diff.ts';
import type { Reason } from '../../text/reason.ts';
import { directionOf } from '../../text/scripts.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import { attachDocument, previewAttachment } from '../../workflow/attach-document.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { refusalWords } from '../import/reason-words.ts';
import { givenFiles, receiveForm, uploadRefusal } from '../import/upload.ts';
import { titleOfState } from '../workspace/workspace.ts';

/** The most files of one exchange: a text, its tags and what describes them. */
const MAX_FILES = 20;

/** How many words of the file that have no place in the article are shown. */
const MAX_UNKNOWN = 5;

/** What a person takes of a preview; the files come back with it, so that nothing has to be kept meanwhile. */
const takenSchema = z.object({
  kept: z.string(),
  take: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat()),
});
const keptSchema = z
  .array(z.object({ name: z.string(), content: z.base64() }))
  .min(1)
  .max(MAX_FILES);

/** Work on an article that comes back from another program: looked at, then taken over. */
export function attachRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/attach', async (request, response, next) => {
    const reading = await services.articles.read(request.params.articleId);
    if (!reading) return next();
    sendAttachPage(frame, request, response, reading.state, { problem: null });
  });

  router.post(
    '/articles/:articleId/attach',
    receiveForm('file', MAX_FILES),
    async (request, response, next) => {
      const reading = await services.articles.read(String(request.params.articleId));
      if (!reading) return next();
      const { state } = reading;
      const { words } = visitorOf(response);
      const refuse = (problem: string) => {
        response.status(422);
        sendAttachPage(frame, request, response, state, { problem });
      };
      const tooMuch = uploadRefusal(response);
      if (tooMuch) return refuse(refusalWords(words, tooMuch));
      const given = filesOf(request);
      if (given.length > 0) return showPreview(frame, request, response, state, given);
      const taken = takenSchema.safeParse(request.body);
      const files = taken.success ? unkept(taken.data.kept) : null;
      if (!taken.success || !files) return refuse(words('formats:attach.nothing-chosen'));
      const found = readAny(files);
      if (found.read.kind === 'refused') return refuse(refusalLine(words, found.read));
      const { person } = visitorOf(response);
      const asked = { operationId: services.makeId(), articleId: state.article.id, actorId: person.id };
      const outcome = await attachDocument(services, asked, found.read, choices(taken.data.take));
      if (outcome.kind === 'done') return response.redirect(303, `/articles/${state.article.id}`);
      response.status(409);
      const again = (await services.articles.read(state.article.id))?.state ?? state;
      showPreview(frame, request, response, again, files, words('formats:attach.stale'));
    },
  );

  return router;
}

/** The files that a form brings. */
export function filesOf(request: Request): GivenFile[] {
  return givenFiles(request).map(({ bytes, input }) => ({ name: input.fileName ?? '', bytes }));
}

/** Reads files in whatever format of ours they are. */
export function readAny(files: readonly GivenFile[]): {
  readonly format: Format | null;
  readonly read: ReadFiles;
} {
  const format = recogniseFormat(files);
  const unknown = { kind: 'refused', file: null, line: null, reason: { code: 'unknown-format' } } as const;
  return { format, read: format ? readFiles(format, files) : unknown };
}

/** Shows what files would bring to an article, with a form to take it over. */
export function showPreview(
  frame: Frame,
  request: Request,
  response: Response,
  state: ArticleState,
  files: readonly GivenFile[],
  problem: string | null = null,
): void {
  const { words } = visitorOf(response);
  const { format, read } = readAny(files);
  if (!format || read.kind === 'refused') {
    response.status(422);
    const why = read.kind === 'refused' ? refusalLine(words, read) : null;
    return sendAttachPage(frame, request, response, state, { problem: why });
  }
  const { versions, ...plan } = previewAttachment(state, read);
  sendAttachPage(frame, request, response, state, {
    problem,
    preview: {
      ...plan,
      format: words(`formats:name.${format.id}`),
      notices: [...read.notices, ...claims(read.document.authors)].map(({ code, values }) =>
        words(`formats:notice.${code}`, values),
      ),
      unknownShown: plan.unknown.slice(0, MAX_UNKNOWN),
      changes: plan.changes.map((change) => ({
        ...change,
        key: `${change.blockId}:${versions.get(change.blockId) ?? 0}`,
        dir: directionOf(change.lang),
        parts: diffWords(change.before, change.after),
      })),
      kept: JSON.stringify(
        files.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') })),
      ),
    },
  });
}

const claims = (authors: Readonly<Record<string, string>>): Reason[] => {
  const count = Object.keys(authors).length;
  return count === 0 ? [] : [{ code: 'claimed-authors', values: { count } }];
};

function sendAttachPage(
  frame: Frame,
  request: Request,
  response: Response,
  state: ArticleState,
  view: { readonly problem: string | null; readonly preview?: object },
): void {
  const { words } = visitorOf(response);
  sendPage(frame, request, response, 'attach/attach', {
    title: words('formats:attach.title'),
    articleId: state.article.id,
    articleTitle: titleOfState(state) ?? words('desk:untitled'),
    sourceLang: state.texts[0]?.lang ?? 'und',
    preview: null,
    ...view,
  });
}

function unkept(kept: string): GivenFile[] | null {
  try {
    const files = keptSchema.safeParse(JSON.parse(kept));
    return files.success
      ? files.data.map(({ name, content }) => ({ name, bytes: Buffer.from(content, 'base64') }))
      : null;
  } catch {
    return null;
  }
}

function choices(take: readonly string[]) {
  return {
    tags: take.includes('tags'),
    texts: take.includes('texts'),
    changes: take.flatMap((each) => {
      const [, blockId = '', version = ''] = /^([0-9a-z-]+):(\d+)$/.exec(each) ?? [];
      return blockId === '' ? [] : [{ blockId, version: Number(version) }];
    }),
  };
}
