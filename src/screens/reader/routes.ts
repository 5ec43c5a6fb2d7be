import { createHash } from 'node:crypto';
import { type Request, Router } from 'express';
import { type AuthorErrors, authorErrorChoices, authorErrors } from '../../exchange/author-errors.ts';
import type { BilingualDocument } from '../../exchange/bilingual-document.ts';
import { bilingualCss } from '../../exchange/formats/bilingual-html/stylesheet.ts';
import { bilingualArticle } from '../../exchange/formats/bilingual-html.ts';
import { fileNameOf } from '../../exchange/formats/format.ts';
import { formats } from '../../exchange/formats/index.ts';
import { answeredUnchanged } from '../../web/etag.ts';
import type { ArticleReader } from '../../workflow/article-reader.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import { bilingualEdition } from '../../workflow/bilingual-edition.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { wantedText } from '../workspace/asked.ts';
import { pairingOf, titleOfState } from '../workspace/workspace.ts';

/** The bilingual page inside its frame has a stylesheet of its own, the same as in a published file. */
const STYLE_ADDRESS = `/reader-${createHash('sha1').update(bilingualCss).digest('base64url').slice(0, 8)}.css`;

/** What readers will see, and the files to publish. */
export function readerRoutes(frame: Frame, reader: ArticleReader): Router {
  const router = Router();

  router.get(STYLE_ADDRESS, (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.type('css').end(bilingualCss);
  });

  router.get('/articles/:articleId/read', async (request, response, next) => {
    const { words, lang } = visitorOf(response);
    const { articleId } = request.params;
    const heads = await reader.heads(articleId);
    const parts = [
      frame.assets.build,
      heads.seq,
      heads.projectSeq,
      heads.jobsAt,
      lang,
      visitorOf(response).person.id,
    ];
    if (heads.seq > 0 && answeredUnchanged(request, response, parts)) return;
    const found = await findEdition(request);
    if (!found) return next();
    if (!found.edition) return response.redirect(303, `/articles/${articleId}/translations/new`);
    const { state, edition } = found;
    const nameOf = languageNamer({ words, lang });
    sendPage(frame, request, response, 'reader/reader', {
      title: titleOfState(state) ?? words('desk:untitled'),
      sourceLang: edition.source.lang,
      articleId,
      readerStyle: STYLE_ADDRESS,
      targets: state.texts
        .filter(({ role }) => role === 'translation')
        .map((text) => ({
          id: text.id,
          name: nameOf(text.lang),
          kind: text.provenance.kind,
          isShown: text.id === edition.target.id,
        })),
      to: edition.target.id,
      warnings: warningsOf(edition),
      formats: formats.map((format) => ({
        id: format.id,
        losses: format.losses(edition).map(({ code, values }) => words(`publish:reason.${code}`, values)),
      })),
      errors: authorErrors(edition).length > 0 ? authorErrorChoices : [],
      chosenErrors: errorsAsked(request),
      edition: () => bilingualArticle(edition, { words, uiLang: lang, authorErrors: errorsAsked(request) }),
    });
  });

  router.get('/articles/:articleId/export', async (request, response, next) => {
    const { words, lang } = visitorOf(response);
    const format = formats.find(({ id }) => id === (request.query.format ?? 'bilingual-html'));
    const edition = (await findEdition(request))?.edition;
    const wanted = wantedText(request) ?? edition?.target.id;
    if (!format || !edition || edition.target.id !== wanted) return next();
    const file = format.write(edition, { words, uiLang: lang, authorErrors: errorsAsked(request) });
    response.attachment(fileNameOf(edition, format));
    // A downloaded page that is opened here all the same must not act as one of ours.
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    response.type(format.mediaType).end(file);
  });

  async function findEdition(
    request: Request,
  ): Promise<{ readonly state: ArticleState; readonly edition: BilingualDocument | null } | null> {
    const reading = await reader.read(String(request.params.articleId));
    if (!reading) return null;
    const pairing = pairingOf(reading.state, wantedText(request));
    return { state: reading.state, edition: pairing && bilingualEdition(reading.state, pairing.target.id) };
  }

  return router;
}

/** What the editor chose to publish of the author's errors; with [sic] where nothing was chosen. */
function errorsAsked({ query }: Request): AuthorErrors {
  return authorErrorChoices.find((choice) => choice === query.errors) ?? 'marked';
}

/** What an editor should know before this is published. */
function warningsOf({ rows, target }: BilingualDocument): { readonly key: string; readonly count: number }[] {
  const gaps = rows.filter(
    (row) => (row.source.length === 0 || row.target.length === 0) && row.emptyReason === null,
  );
  const found = [
    { key: 'unconfirmed', count: rows.filter(({ status }) => status !== 'confirmed').length },
    { key: 'gaps', count: gaps.length },
    { key: 'machine', count: target.kind === 'machine' ? unedited(rows) : 0 },
  ];
  return found.filter(({ count }) => count > 0);
}

function unedited(rows: BilingualDocument['rows']): number {
  return rows.flatMap((row) => row.target).filter(({ provenance }) => provenance === undefined).length;
}
