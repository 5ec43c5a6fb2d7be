import { Router } from 'express';
import type { Text } from '../../article/article.ts';
import { engineName } from '../../translation/engine-name.ts';
import { readArticleState, sourceText } from '../../workflow/article-state.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { idOrNull } from '../workspace/asked.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { areComparable, compareTranslations } from './comparison.ts';

/** Two translations of an article side by side, such as the drafts of two engines. */
export function compareRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/compare', async (request, response, next) => {
    const { articleId } = request.params;
    const state = await readArticleState(services.database.read, services.projectId, articleId);
    if (!state) return next();
    const visitor = visitorOf(response);
    const { words } = visitor;
    const nameOf = languageNamer(visitor);
    const source = sourceText(state);
    const translations = state.texts.filter(({ role }) => role === 'translation');
    const wanted = (name: 'first' | 'second') => {
      const id = idOrNull(request.query[name]);
      return translations.find((text) => text.id === id);
    };
    const second = wanted('second') ?? translations.at(-1);
    const first = wanted('first') ?? likely(translations, second);
    const label = ({ lang, provenance }: Text) =>
      provenance.kind === 'machine'
        ? `${nameOf(lang)} · ${engineName(provenance.engine)}`
        : `${nameOf(lang)} · ${provenance.translator ?? words('compare:human')}`;
    sendPage(frame, request, response, 'compare/compare', {
      title: words('compare:title'),
      articleId,
      articleTitle: titleOfState(state) ?? words('desk:untitled'),
      sourceLang: source.lang,
      sourceName: nameOf(source.lang),
      choices: translations.map((text) => ({ id: text.id, label: label(text) })),
      sides: first && second ? [first, second].map((text) => ({ ...text, label: label(text) })) : [],
      isMarked: first && second && areComparable(first, second),
      rows: first && second ? compareTranslations(state, first, second) : [],
    });
  });

  return router;
}

/** What somebody most likely wants beside a translation: the last other one into the same language, else any other. */
function likely(translations: readonly Text[], second: Text | undefined): Text | undefined {
  const others = translations.filter(({ id }) => id !== second?.id);
  return others.findLast(({ lang }) => lang === second?.lang) ?? others.at(-1);
}
