import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { blockKinds } from '../../article/block.ts';
import { ID_PATTERN } from '../../database/ids.ts';
import { defaultSettings } from '../../project/project.ts';
import { answeredUnchanged } from '../../web/etag.ts';
import { streamEvents } from '../../web/live-updates.ts';
import type { ArticleReader } from '../../workflow/article-reader.ts';
import type { ArticleReading } from '../../workflow/article-state.ts';
import {
  cancelMachineTranslation,
  type Machine,
  retryMachineTranslation,
} from '../../workflow/machine-translate.ts';
import type { Services } from '../../workflow/services.ts';
import { revertible } from '../../workflow/undo.ts';
import { type Frame, languageName, pageHtml, visitorOf } from '../frame.ts';
import { actionSchema, runAction } from './actions.ts';
import { jobView } from './job-view.ts';
import { keyLabel, keyTable } from './keys.ts';
import { fromRequest, modeOf, rememberMode } from './mode.ts';
import { outcomeMessage } from './outcome-message.ts';
import { panelView } from './panel.ts';
import { createRowRenderer } from './rows.ts';
import { createRowMemory } from './sync.ts';
import { countsOf, type Pairing, pairingOf, sideView, titleOfState } from './workspace.ts';

/** Where a page of rows begins and ends in what the view renders around them. */
const ROWS_HERE = '<!--rows-->';

const JOB_ACTIONS = new Map([
  ['retry', retryMachineTranslation],
  ['cancel', cancelMachineTranslation],
]);

/** An article beside one of its translations: the page, what keeps it up to date, and everything people do on it. */
export function workspaceRoutes(
  frame: Frame,
  services: Services,
  reader: ArticleReader,
  machine: Machine,
): Router {
  const router = Router();
  const renderRows = createRowRenderer(frame.render);
  const memory = createRowMemory();

  router.get('/articles/:articleId', async (request, response, next) => {
    const { person, lang } = visitorOf(response);
    const { articleId } = request.params;
    const heads = await reader.heads(articleId);
    const mode = modeOf(request);
    rememberMode(request, response, mode);
    const parts = [frame.assets.build, heads.seq, heads.projectSeq, heads.jobsAt, lang, person.id, mode];
    if (heads.seq > 0 && answeredUnchanged(request, response, parts)) return;
    const reading = await reader.read(articleId);
    if (!reading) return next();
    const pairing = pairingOf(reading.state, wantedText(request));
    if (!pairing) return response.redirect(303, `/articles/${articleId}/translations/new`);
    await sendWorkspace(request, response, reading, pairing, null);
  });

  router.get('/articles/:articleId/rows', async (request, response, next) => {
    const found = await findPairing(request);
    if (!found) return next();
    response.json(await updateFor(request, response, found.reading, found.pairing));
  });

  router.get('/articles/:articleId/panel', async (request, response, next) => {
    const found = await findPairing(request);
    if (!found) return next();
    const panel = await panelOf(request, found.pairing);
    response
      .type('html')
      .end(
        frame.render('workspace/panel', { ...wordsOf(response), ...linksOf(request, found.pairing), panel }),
      );
  });

  router.post('/articles/:articleId/actions', async (request, response, next) => {
    const { articleId } = request.params;
    if (!(await reader.read(articleId))) return next();
    const before = await findPairing(request);
    const { person, words } = visitorOf(response);
    const parsed = actionSchema.safeParse({ ...request.query, ...request.body });
    const operationId = operationIdOf(request.body, services.makeId);
    const asked = { operationId, articleId, actorId: person.id };
    const outcome = parsed.success
      ? await runAction(services, asked, before?.pairing ?? null, parsed.data)
      : ({ kind: 'impossible', why: 'not-understood' } as const);
    const message = outcomeMessage(words, outcome, parsed.data?.action ?? null);
    const after = await findPairing(request);
    if (request.accepts(['html', 'json']) === 'json') {
      response.status(statusOf(outcome.kind));
      const update = after && (await updateFor(request, response, after.reading, after.pairing));
      response.json({ outcome, message, update });
      return;
    }
    const shown = after ?? (await findPairing(request, null));
    if (!shown) return response.redirect(303, `/articles/${articleId}`);
    if (outcome.kind === 'done') return response.redirect(303, placeAfter(request, shown.pairing, outcome));
    response.status(statusOf(outcome.kind));
    await sendWorkspace(request, response, shown.reading, shown.pairing, { message, outcome });
  });

  // Links and the reload of a page that answered a refused action lead here.
  router.get('/articles/:articleId/actions', (request, response) => {
    const query = new URL(request.originalUrl, 'http://here').search;
    response.redirect(303, `/articles/${encodeURIComponent(request.params.articleId)}${query}`);
  });

  router.post('/articles/:articleId/jobs/:jobId/:what', async (request, response, next) => {
    const { articleId, jobId, what } = request.params;
    const asked = { articleId, actorId: visitorOf(response).person.id };
    const work = JOB_ACTIONS.get(what);
    if (!work || (await work(services, machine, asked, jobId)).kind === 'not-found') return next();
    response.redirect(303, `/articles/${articleId}?to=${wantedText(request) ?? ''}`);
  });

  router.get('/articles/:articleId/events', async (request, response, next) => {
    const { articleId } = request.params;
    if ((await reader.heads(articleId)).seq === 0) return next();
    streamEvents(response, (send) => services.history.feed.listen(articleId, (seq) => send('head', seq)));
  });

  /** What a page shows: where its translation is gone, another's rows must not take their place. */
  async function findPairing(
    request: Request,
    wanted = wantedText(request),
  ): Promise<{ reading: ArticleReading; pairing: Pairing } | null> {
    const reading = await reader.read(String(request.params.articleId));
    const pairing = reading && pairingOf(reading.state, wanted);
    const isGone = wanted !== null && pairing?.target.id !== wanted;
    return reading && pairing && !isGone ? { reading, pairing } : null;
  }

  async function updateFor(request: Request, response: Response, reading: ArticleReading, pairing: Pairing) {
    const { lang, words, person } = visitorOf(response);
    const rows = renderRows(pairing, lang, words);
    const since = Number(request.body?.since ?? request.query.since ?? 0);
    const update = memory.update(pageName(pairing, lang), since, reading.seq, rows);
    const undo = await undoView(pairing, person.id, response);
    const panel = frame.render('workspace/panel', {
      ...wordsOf(response),
      ...linksOf(request, pairing),
      panel: await panelOf(request, pairing),
    });
    const rest = frame.render('workspace/furniture', {
      ...wordsOf(response),
      ...linksOf(request, pairing),
      furniture: furnitureOf(pairing),
    });
    const job = frame.render('workspace/job', {
      ...wordsOf(response),
      ...linksOf(request, pairing),
      job: await jobView(services, machine, pairing),
    });
    return { ...update, counts: countsText(response, pairing), undo, panel, furniture: rest, job };
  }

  async function sendWorkspace(
    request: Request,
    response: Response,
    reading: ArticleReading,
    pairing: Pairing,
    problem: { readonly message: string; readonly outcome: object } | null,
  ): Promise<void> {
    const { lang, words, person } = visitorOf(response);
    const rows = renderRows(pairing, lang, words);
    memory.remember(pageName(pairing, lang), reading.seq, rows);
    const title = titleOfState(pairing.state) ?? words('desk:untitled');
    const html = pageHtml(frame, request, response, 'workspace/workspace', {
      ...wordsOf(response),
      ...linksOf(request, pairing),
      title,
      sourceLang: pairing.source.lang,
      seq: reading.seq,
      source: sideView(pairing.source),
      target: sideView(pairing.target),
      translations: translationsOf(pairing, lang),
      counts: countsText(response, pairing),
      undo: await undoView(pairing, person.id, response),
      panel: await panelOf(request, pairing),
      furniture: furnitureOf(pairing),
      job: await jobView(services, machine, pairing),
      keys: keyTable,
      keyLabel,
      keysJson: JSON.stringify(keyTable),
      problem,
      bodyClass: 'workspace-page',
    });
    const [head = '', tail = ''] = html.split(ROWS_HERE);
    response.type('html');
    response.write(head);
    response.write(Buffer.concat(rows.map((row) => row.html)));
    response.end(tail);
  }

  async function panelOf(request: Request, pairing: Pairing) {
    const people = new Map((await frame.people.list()).map(({ id, name }) => [id, name]));
    const inHand = { row: idOrNull(fromRequest(request, 'row')), tag: idOrNull(fromRequest(request, 'tag')) };
    return panelView(pairing, modeOf(request), inHand, people);
  }

  async function undoView(pairing: Pairing, actorId: string, response: Response) {
    const { words } = visitorOf(response);
    const { undo, redo } = await revertible(services, { articleId: pairing.state.article.id, actorId });
    const name = (operation: typeof undo) =>
      operation && words(`history:operation.${operation.kind}`, operation.summary);
    return { undo: name(undo), redo: name(redo) };
  }

  return router;
}

function wordsOf(response: Response) {
  const { words, lang } = visitorOf(response);
  return { t: words, lang, blockKinds, blockLangs, nameOf: (tag: string) => languageName(tag, lang) };
}

/** What a block's language can be set to; `und` where nobody can tell. */
const blockLangs = [...defaultSettings.languages, 'und'];

/** What the forms and links of the page carry along. */
function linksOf(request: Request, pairing: Pairing) {
  const articleId = pairing.state.article.id;
  return { articleId, to: pairing.target.id, mode: modeOf(request), base: `/articles/${articleId}` };
}

function translationsOf(pairing: Pairing, lang: string) {
  const { texts } = pairing.state;
  return texts
    .filter(({ role }) => role === 'translation')
    .map((text) => ({
      ...sideView(text),
      name: languageName(text.lang, lang),
      isShown: text.id === pairing.target.id,
    }));
}

function furnitureOf({ state, source, target }: Pairing) {
  return state.blocks
    .filter(
      ({ boilerplate, textId }) => boilerplate !== null && (textId === source.id || textId === target.id),
    )
    .map(({ id, version, text, lang, boilerplate }) => ({ id, version, text, lang, boilerplate }));
}

function countsText(response: Response, pairing: Pairing) {
  const { words } = visitorOf(response);
  const { rows, confirmed, problems, single, review } = countsOf(pairing);
  return {
    align: [
      ...(problems > 0 ? [words('workspace:counts.problems', { count: problems })] : []),
      words('workspace:counts.confirmed', { count: confirmed, rows }),
    ].join(' · '),
    annotate: [
      ...(review > 0 ? [words('workspace:counts.review', { count: review })] : []),
      words('workspace:counts.single', { count: single }),
    ].join(' · '),
  };
}

function pageName(pairing: Pairing, lang: string): string {
  return `${pairing.alignment.id} ${lang}`;
}

function placeAfter(request: Request, pairing: Pairing, outcome: object): string {
  const focus = (outcome as { focus?: { bead?: string; block?: string; tag?: string } }).focus ?? {};
  const bead =
    focus.bead ??
    pairing.alignment.beads.find(
      ({ source, target }) => focus.block && [...source, ...target].includes(focus.block),
    )?.id ??
    idOrNull(fromRequest(request, 'row'));
  const query = new URLSearchParams({ to: pairing.target.id, mode: modeOf(request) });
  if (bead) query.set('row', bead);
  const tag = focus.tag ?? idOrNull(fromRequest(request, 'tag'));
  if (tag) query.set('tag', tag);
  return `/articles/${pairing.state.article.id}?${query}${bead ? `#row-${bead}` : ''}`;
}

function statusOf(kind: string): number {
  const statuses: Readonly<Record<string, number>> = {
    done: 200,
    stale: 409,
    'in-the-way': 409,
    'not-found': 404,
  };
  return statuses[kind] ?? 422;
}

function operationIdOf(body: unknown, makeId: () => string): string {
  const parsed = z.object({ operation: z.string().regex(ID_PATTERN) }).safeParse(body);
  return parsed.success ? parsed.data.operation : makeId();
}

function wantedText(request: Request): string | null {
  return idOrNull(fromRequest(request, 'to'));
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && ID_PATTERN.test(value) ? value : null;
}
