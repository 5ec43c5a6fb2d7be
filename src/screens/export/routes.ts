import { type Request, Router } from 'express';
import { type AuthorErrors, authorErrorChoices } from '../../exchange/author-errors.ts';
import { editionOf } from '../../exchange/edition-of.ts';
import { lossesOf, writableFormats, writeFormat } from '../../exchange/exchange.ts';
import type { Exported } from '../../exchange/features.ts';
import { lossWords } from '../../exchange/format-words.ts';
import { fileNameOf, purposes } from '../../exchange/formats/format.ts';
import { labelCss } from '../../project/label-shades.ts';
import { articleDocument } from '../../workflow/article-document.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import type { Services } from '../../workflow/services.ts';
import { findLabelSettings } from '../../workflow/settle-labels.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { wantedText } from '../workspace/asked.ts';
import { pairingOf, titleOfState } from '../workspace/workspace.ts';

/** The formats with what each leaves behind, and the files themselves. */
export function exportRoutes(frame: Frame, services: Services): Router {
  const { articles: reader } = services;
  const router = Router();

  router.get('/articles/:articleId/export', async (request, response, next) => {
    const found = await findExported(request);
    if (!found) return next();
    const { state, exported } = found;
    if (!exported) return response.redirect(303, `/articles/${state.article.id}/translations/new`);
    if (request.query.format === undefined) {
      const { words, lang } = visitorOf(response);
      const nameOf = languageNamer({ words, lang });
      return sendPage(frame, request, response, 'export/export', {
        title: words('formats:title'),
        articleTitle: titleOfState(state) ?? words('desk:untitled'),
        articleId: state.article.id,
        sourceLang: exported.edition.source.lang,
        targets: state.texts
          .filter(({ role }) => role === 'translation')
          .map(({ id, lang: tag, provenance }) => ({ id, name: nameOf(tag), kind: provenance.kind })),
        to: exported.edition.target.id,
        groups: groupsOf(exported, words),
      });
    }
    const format = writableFormats.find(({ id }) => id === request.query.format);
    const wanted = wantedText(request) ?? exported.edition.target.id;
    if (!format || exported.edition.target.id !== wanted) return next();
    const { words, lang } = visitorOf(response);
    const file = writeFormat(format, exported, {
      words,
      uiLang: lang,
      authorErrors: errorsAsked(request),
      labelCss: labelCss(await findLabelSettings(services)),
    });
    response.attachment(fileNameOf(exported.edition, format));
    // A downloaded page that is opened here all the same must not act as one of ours.
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    response.type(format.mediaType).end(file);
  });

  async function findExported(
    request: Request,
  ): Promise<{ readonly state: ArticleState; readonly exported: Exported | null } | null> {
    const reading = await reader.read(String(request.params.articleId));
    if (!reading) return null;
    const { state } = reading;
    const pairing = pairingOf(state, wantedText(request));
    const article = articleDocument(state, await frame.people.list());
    const edition = pairing && editionOf(article, pairing.target.id);
    return { state, exported: edition && { article, edition } };
  }

  return router;
}

/** What the editor chose to publish of the author's errors; with [sic] where nothing was chosen. */
export function errorsAsked({ query }: Request): AuthorErrors {
  return authorErrorChoices.find((choice) => choice === query.errors) ?? 'marked';
}

/** The formats by what they are for, each with what it would lose of this article. */
function groupsOf(exported: Exported, words: Parameters<typeof lossWords>[0]) {
  return purposes.flatMap((purpose) => {
    const formats = writableFormats.filter((format) => format.purpose === purpose);
    if (formats.length === 0) return [];
    return {
      purpose,
      formats: formats.map((format) => ({
        id: format.id,
        extension: format.extension,
        isRead: format.read !== undefined,
        losses: lossWords(words, lossesOf(format, exported)),
      })),
    };
  });
}
