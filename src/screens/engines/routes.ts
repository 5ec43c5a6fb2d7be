import { type Request, type Response, Router } from 'express';
import { ID_PATTERN } from '../../text/ids.ts';
import { countAnswers, forgetAnswers } from '../../translation/answer-store.ts';
import type { EngineReason, Failure, Ready } from '../../translation/engines/engine.ts';
import { engineKinds } from '../../translation/engines/index.ts';
import { readModelName } from '../../translation/models/model.ts';
import { pinnedModels } from '../../translation/models/pinned.ts';
import { type ModelProblem, type ModelSource, readSource } from '../../translation/models/source.ts';
import { typed } from '../../web/typed.ts';
import { type EngineDesk, findEngineRules } from '../../workflow/engine-desk.ts';
import type { ModelDesk } from '../../workflow/model-desk.ts';
import type { Services } from '../../workflow/services.ts';
import { type Settling, setEngineRules, setUpEngine } from '../../workflow/set-up-engine.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { MAX_FIELD, readEngineForm } from './engine-form.ts';
import { engineCard } from './engines-view.ts';
import { modelsView } from './models-view.ts';

/** Where the settings of engines are. */
export const ENGINES_PATH = '/settings/engines';
/** How long the page waits for a server that is asked whether it works, in milliseconds. */
const CHECK_WAIT_MS = 15_000;

/** What just happened, for the page that says so. */
interface Happened {
  readonly check?: { readonly engineId: string; readonly said: Ready | Failure };
  readonly wrong?: { readonly engineId: string; readonly reason: EngineReason };
  readonly models?: ModelProblem;
}

/** Engines and models: which there are, where texts may go, keys, downloads. */
export function engineRoutes(
  frame: Frame,
  services: Services,
  engines: EngineDesk,
  models: ModelDesk,
): Router {
  const router = Router();

  router.get(ENGINES_PATH, (request, response) => send(request, response, {}));

  router.post(`${ENGINES_PATH}/rules`, async (request, response) => {
    const used = [request.body?.used].flat();
    const all = (await engines.all()).map(({ id }) => id);
    const notUsed = all.filter((id) => !used.includes(id));
    const mayLeave = typed(request.body?.leave) === 'yes';
    await setEngineRules(services, settling(request, response), { mayLeave, notUsed });
    response.redirect(303, `${ENGINES_PATH}?done=rules`);
  });

  router.post(`${ENGINES_PATH}/servers/:engineId`, async (request, response, next) => {
    const { engineId } = request.params;
    const kind = engineKinds.find(({ id }) => id === engineId);
    if (!kind) return next();
    const what = typed(request.body?.do);
    if (what === 'check') return check(request, response, engineId);
    if (what === 'forget') {
      await setUpEngine(services, settling(request, response), engineId, null, { kind: 'forget' });
      return response.redirect(303, `${ENGINES_PATH}?done=forgotten#${engineId}`);
    }
    const read = readEngineForm(kind, request.body ?? {});
    if (read.kind === 'wrong') return send(request, response, { wrong: { engineId, reason: read.reason } });
    const before = (await engines.all()).find(({ id }) => id === engineId);
    const isKeyLost =
      before?.hasKey && read.key.kind === 'keep' && before.setup?.address !== read.setup.address;
    await setUpEngine(services, settling(request, response), engineId, read.setup, read.key);
    response.redirect(303, `${ENGINES_PATH}?done=${isKeyLost ? 'moved' : 'saved'}#${engineId}`);
  });

  router.post(`${ENGINES_PATH}/models`, async (request, response, next) => {
    const pair = readModelName(typed(request.body?.pair));
    if (!pair) return next();
    const from = typed(request.body?.from).slice(0, MAX_FIELD);
    const back = `${ENGINES_PATH}?${new URLSearchParams(from === '' ? {} : { from })}#models`;
    const what = typed(request.body?.do);
    if (what === 'remove') await models.remove(pair);
    else if (what === 'dismiss') models.dismiss(`${pair.from}-${pair.to}`);
    else {
      const source = readSource(from);
      const failed = source.kind === 'problem' ? source : await models.add(pair, source);
      if (failed) return send(request, response, { models: failed });
    }
    response.redirect(303, back);
  });

  router.post(`${ENGINES_PATH}/answers`, async (_request, response) => {
    await services.database.write((db) => forgetAnswers(db, services.projectId));
    response.redirect(303, `${ENGINES_PATH}?done=answers`);
  });

  async function check(request: Request, response: Response, engineId: string): Promise<void> {
    const engine = (await engines.all()).find(({ id }) => id === engineId);
    if (!engine?.engine) return send(request, response, {});
    const said = await engine.engine.health(AbortSignal.timeout(CHECK_WAIT_MS));
    return send(request, response, { check: { engineId, said } });
  }

  async function send(request: Request, response: Response, happened: Happened): Promise<void> {
    const visitor = visitorOf(response);
    const { words, lang } = visitor;
    const format = (number: number) => new Intl.NumberFormat(lang).format(number);
    const all = await engines.all();
    const rules = await findEngineRules(services);
    const from = (typed(request.query.from) || typed(request.body?.from)).slice(0, MAX_FIELD);
    const { catalogue, problem } = await lookUp(from, request.query.look !== undefined);
    const asked = { from, problem: happened.models ?? problem };
    if (happened.wrong ?? happened.models) response.status(422);
    sendPage(frame, request, response, 'engines/engines', {
      title: words('engine-settings:title'),
      operation: services.makeId(),
      mayLeave: rules.mayLeave,
      engines: all.map((engine) => {
        const said = happened.check?.engineId === engine.id ? happened.check.said : null;
        const card = engineCard(words, engine, said, format);
        const { wrong } = happened;
        return wrong?.engineId === engine.id
          ? { ...card, problem: words(`engines:reason.${wrong.reason.code}`, wrong.reason.values) }
          : card;
      }),
      models: await modelsView(models, catalogue, asked, { words, nameOf: languageNamer(visitor), format }),
      answers: await countAnswers(services.database.read, services.projectId),
      done: doneWords(words, typed(request.query.done)),
      maxLength: MAX_FIELD,
      path: ENGINES_PATH,
    });
  }

  /** Only where somebody wants to know: the publisher may be far away, or unreachable. */
  async function lookUp(from: string, isWanted: boolean) {
    const source: ModelSource | ModelProblem = readSource(from);
    const own = { models: pinnedModels, isPinned: null };
    if (source.kind === 'problem') return { catalogue: own, problem: source };
    return { catalogue: isWanted ? await models.offered(source) : own, problem: null };
  }

  function settling(request: Request, response: Response): Settling {
    const given = typed(request.body?.operation);
    return {
      operationId: ID_PATTERN.test(given) ? given : services.makeId(),
      actorId: visitorOf(response).person.id,
    };
  }

  return router;
}

const doneCodes = ['rules', 'saved', 'moved', 'forgotten', 'answers'];

function doneWords(words: (key: string) => string, done: string): string | null {
  return doneCodes.includes(done) ? words(`engine-settings:done.${done}`) : null;
}
