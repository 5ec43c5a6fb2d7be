import { type Request, type Response, Router } from 'express';
import multer from 'multer';
import { listEntities } from '../../annotation/ledger/store.ts';
import { listArticles } from '../../article/store.ts';
import { defaultSettings } from '../../project/project.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import { glossaryCsv, languageTag, readGlossaryCsv } from '../../translation/glossary/glossary-csv.ts';
import { type ProposedTerm, proposeTerms } from '../../translation/glossary/propose.ts';
import { listTerms, type NewTerm } from '../../translation/glossary/store.ts';
import { partsOfSpeech, type Term, termStatuses } from '../../translation/glossary/term.ts';
import { typed, typedNumber } from '../../web/typed.ts';
import { dropTerm, type GlossaryOutcome, importTerms, keepTerm } from '../../workflow/edit-glossary.ts';
import { pairsOfArticle } from '../../workflow/memory/pairs-of-article.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';

/** The largest file of terms, in bytes. */
export const MAX_GLOSSARY_BYTES = 5_000_000;
/** Terms are proposed from so many articles, the newest. */
const MAX_ARTICLES_READ = 50;

const receive = multer({ limits: { fileSize: MAX_GLOSSARY_BYTES, files: 1 } }).single('file');

/** The glossary: looking through it, adding, changing and taking out terms, CSV in and out, and proposals. */
export function glossaryRoutes(frame: Frame, services: Services): Router {
  const router = Router();
  const { projectId, database } = services;

  router.get('/glossary', (request, response) => show(request, response, null));

  router.get('/glossary.csv', async (_request, response) => {
    response.attachment('glossary.csv').type('text/csv');
    response.end(glossaryCsv(await listTerms(database.read, projectId)));
  });

  router.post('/glossary', async (request, response) => {
    const term = termIn(request, services.makeId);
    const outcome = await keepTerm(services, askedBy(response), term, typedNumber(request.body?.version));
    await answer(request, response, outcome, term);
  });

  router.post('/glossary/:termId/remove', async (request, response) => {
    await answer(request, response, await dropTerm(services, askedBy(response), request.params.termId), null);
  });

  router.post('/glossary/import', (request, response, next) => {
    receive(request, response, (error) => {
      if (error) return show(request, response, 'glossary:problem.too-large', 413).catch(next);
      importFile(request, response).catch(next);
    });
  });

  async function importFile(request: Request, response: Response): Promise<void> {
    const { words } = visitorOf(response);
    const file = readGlossaryCsv(request.file?.buffer.toString('utf8') ?? '');
    if (file.kind !== 'read') return show(request, response, `glossary:problem.${file.kind}`, 422);
    if (file.terms.length > 0) await importTerms(services, askedBy(response), file.terms);
    if (file.problems.length === 0) return response.redirect(303, '/glossary');
    const lines = file.problems
      .slice(0, 20)
      .map(({ line, code }) => `${line}: ${words(`glossary:problem.${code}`)}`);
    const told = words('glossary:some-lines', { count: file.problems.length, lines: lines.join('; ') });
    return show(request, response, null, 422, told);
  }

  async function answer(
    request: Request,
    response: Response,
    outcome: GlossaryOutcome,
    term: NewTerm | null,
  ) {
    if (outcome.kind === 'done') return response.redirect(303, '/glossary');
    const problem =
      outcome.kind === 'impossible' ? `glossary:problem.${outcome.why}` : `glossary:problem.${outcome.kind}`;
    await show(request, response, problem, outcome.kind === 'stale' ? 409 : 422, null, term);
  }

  async function show(
    request: Request,
    response: Response,
    problem: string | null,
    status = 200,
    told: string | null = null,
    unsaved: NewTerm | null = null,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const terms = await listTerms(database.read, projectId);
    const wanted = typed(request.query.q).trim().toLowerCase();
    const edited = terms.find(({ id }) => id === request.query.edit) ?? null;
    const proposals = request.query.propose === '1' ? await proposalsOf(terms) : null;
    const chosen = proposals?.[typedNumber(request.query.take) ?? -1] ?? null;
    response.status(status);
    sendPage(frame, request, response, 'glossary/glossary', {
      title: words('glossary:title'),
      search: typed(request.query.q),
      terms: terms.filter(
        (term) =>
          wanted === '' || `${term.source}\n${term.target}\n${term.note}`.toLowerCase().includes(wanted),
      ),
      form: unsaved ?? edited ?? chosen ?? null,
      version: unsaved ? typedNumber(request.body?.version) : (edited?.version ?? null),
      problem: problem === null ? told : words(problem),
      proposals,
      languages: defaultSettings.languages,
      nameOf: languageNamer({ words, lang }),
      statuses: termStatuses,
      parts: partsOfSpeech,
    });
  }

  /** From what the newest articles have confirmed, in every direction that they have. */
  async function proposalsOf(terms: readonly Term[]): Promise<readonly ProposedTerm[]> {
    const newest = (await listArticles(database.read, projectId)).slice(-MAX_ARTICLES_READ);
    const states = await Promise.all(
      newest.map(async ({ id }) => (await services.articles.read(id))?.state ?? null),
    );
    const pairs = states.flatMap((state) => (state ? pairsOfArticle(state) : []));
    const entities = await listEntities(database.read, projectId);
    const directions = new Map(
      pairs.map((pair) => [
        `${pair.langSource} ${pair.langTarget}`,
        [pair.langSource, pair.langTarget] as const,
      ]),
    );
    return [...directions.values()].flatMap((direction) => proposeTerms(entities, pairs, terms, direction));
  }

  function askedBy(response: Response) {
    return { operationId: services.makeId(), actorId: visitorOf(response).person.id };
  }

  return router;
}

function termIn(request: Request, makeId: () => string): NewTerm {
  const field = (name: string) => typed(request.body?.[name]).normalize('NFC').trim();
  const forms = (name: string) =>
    field(name)
      .split('|')
      .map((form) => form.trim())
      .filter(Boolean);
  const given = field('id');
  return {
    id: ID_PATTERN.test(given) ? given : makeId(),
    langSource: languageTag(field('langSource')) ?? 'und',
    langTarget: languageTag(field('langTarget')) ?? 'und',
    source: field('source'),
    target: field('target'),
    partOfSpeech: partsOfSpeech.find((part) => part === field('partOfSpeech')) ?? null,
    status: termStatuses.find((status) => status === field('status')) ?? 'approved',
    note: field('note'),
    forms: { source: forms('sourceForms'), target: forms('targetForms') },
  };
}
