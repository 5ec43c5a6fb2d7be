import { createHash } from 'node:crypto';
import { type Request, Router } from 'express';
import { authorErrorChoices, authorErrors } from '../../exchange/author-errors.ts';
import type { BilingualDocument } from '../../exchange/bilingual-document.ts';
import { lossesLine } from '../../exchange/format-words.ts';
import { bilingualCss } from '../../exchange/formats/bilingual-html/stylesheet.ts';
import { bilingualArticle, bilingualHtml } from '../../exchange/formats/bilingual-html.ts';
import { answeredUnchanged } from '../../web/etag.ts';
import type { ArticleReader } from '../../workflow/article-reader.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import { bilingualEdition } from '../../workflow/bilingual-edition.ts';
import { errorsAsked } from '../export/routes.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { wantedText } from '../workspace/asked.ts';
import { pairingOf, titleOfState } from '../workspace/workspace.ts';

/** The bilingual page inside its frame has a stylesheet of its own, the same as in a published file. */
const STYLE_ADDRESS = `/reader-${createHash('sha1').update(bilingualCss).digest('base64url').slice(0, 8)}.css`;

/** What readers will see. */
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
      page: bilingualHtml.id,
      losses: lossesLine(words, lang, bilingualHtml, bilingualHtml.losses(edition)),
      errors: authorErrors(edition).length > 0 ? authorErrorChoices : [],
      chosenErrors: errorsAsked(request),
      edition: () => bilingualArticle(edition, { words, uiLang: lang, authorErrors: errorsAsked(request) }),
    });
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
