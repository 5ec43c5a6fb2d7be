import { type Request, type Response, Router } from 'express';
import { blockKinds } from '../../article/block.ts';
import { listTexts } from '../../article/store.ts';
import type { Reason } from '../../text/reason.ts';
import { repairKinds } from '../../text/repairs/repair.ts';
import { engineName } from '../../translation/engine-name.ts';
import { makeCorrection, makeOwnArticle } from '../../workflow/import-draft/correction.ts';
import { chooseNone, settledBlock } from '../../workflow/import-draft/corrections.ts';
import {
  type DraftSide,
  type ImportDraft,
  mapTexts,
  textLang,
  textOf,
} from '../../workflow/import-draft/draft.ts';
import { projectLanguages } from '../../workflow/import-draft/read-given.ts';
import { offeredEncodings } from '../../workflow/import-draft/read-text.ts';
import { findResembling } from '../../workflow/import-draft/resembling.ts';
import { checkDraft, findSaved, saveDraft } from '../../workflow/import-draft/save-draft.ts';
import { readTableAs, swapSides } from '../../workflow/import-draft/sides.ts';
import {
  attachTranslation,
  changeDraft,
  discardDraft,
  oldest,
  openDraft,
  type Redrafted,
  readInEncoding,
  readMojibake,
  removeTranslation,
  tellLanguagesAgain,
} from '../../workflow/import-draft.ts';
import { leaveRepairs } from '../../workflow/leave-repairs.ts';
import { restoreArticle } from '../../workflow/remove-article.ts';
import { languageNamer, sendPage, visitorOf } from '../frame.ts';
import { correctDraft, fieldNames, type PressedButton, pressedButton, pressOnBlock } from './draft-form.ts';
import { type DraftProblems, draftTitle, draftView, noProblems } from './draft-view.ts';
import { acceptedFiles, type ImportParts, importLimits } from './parts.ts';
import { partAsked, partNumber, previewAddress, previewPart } from './preview-parts.ts';
import { refusalWords } from './reason-words.ts';
import type { TextsBeside } from './text-view.ts';
import { engineViews, readMachineChoice, settingProblems, sizeOf } from './translation-view.ts';
import { field, givenOrFetched, receiveForm, uploadRefusal } from './upload.ts';

const sides: readonly DraftSide[] = ['source', 'translation'];

/** The preview of what was read: correct it, put a translation beside it, save it. */
export function draftRoutes({
  frame,
  services,
  machine,
  engines,
  askEngines,
  fetchPublic,
}: ImportParts): Router {
  const router = Router();

  router.get('/import/:draftId', async (request, response, next) => {
    const draft = await openDraft(services, request.params.draftId);
    if (draft) {
      const save = 'check' in request.query ? (await checkDraft(services, draft, machine)).problems : [];
      return sendDraft(request, response, draft, { ...noProblems, save });
    }
    const saved = await findSaved(services, request.params.draftId);
    if (saved === null) return next();
    response.redirect(303, `/articles/${saved}`);
  });

  router.post('/import/:draftId', receiveForm('translation-file'));
  router.post('/import/:draftId', async (request, response, next) => {
    const { draftId } = request.params;
    const tooMuch = uploadRefusal(response);
    const button = pressedButton(request);
    const draft = await correct(request, button);
    if (!draft) return button.verb === 'save' ? save(request, response, next) : next();
    if (tooMuch) return refuse(request, response, draft, tooMuch);

    // A translation that was pasted or chosen is read first, whatever was pressed: it is to be seen before it is saved.
    if (draft.translation.kind === 'none' && button.verb !== 'discard') {
      const { given, reason } = await givenOrFetched(request, fetchPublic, fieldNames.pasted);
      if (reason) return refuse(request, response, draft, reason);
      if (given) {
        const attached = await attachTranslation(services, draftId, given);
        return answer(request, response, draft, attached, '#translation');
      }
    }
    await press(request, response, next, draft, button);
  });

  /** Keeps what the form says, or as much of it as came before a file that is too large; null without a draft. */
  async function correct(
    request: Request<{ draftId: string }>,
    button: PressedButton,
  ): Promise<ImportDraft | null> {
    const { draftId } = request.params;
    let toTell: readonly DraftSide[] = [];
    let draft = await changeDraft(services, draftId, (before) => {
      const corrected = correctDraft(before, request);
      toTell = sides.filter((side) => textOf(before, side)?.lang !== textOf(corrected, side)?.lang);
      return pressOnBlock(corrected, button) ?? corrected;
    });
    for (const side of toTell) draft = await tellLanguagesAgain(services, draftId, side);
    return draft;
  }

  /** Does what a button asks for beyond correcting blocks. */
  async function press(
    request: Request<{ draftId: string }>,
    response: Response,
    next: () => void,
    draft: ImportDraft,
    { verb, about }: PressedButton,
  ): Promise<void> {
    const here = (anchor = '') => previewAddress(draft.id, partAsked(request), anchor);
    switch (verb) {
      case 'part':
        return response.redirect(303, previewAddress(draft.id, partNumber(about[0] ?? ''), '#main'));
      case 'save':
        return save(request, response, next);
      case 'update': {
        const [articleId = '', textId = ''] = about;
        const made = await makeCorrection(services, draft.id, { articleId, textId });
        return response.redirect(303, `/import/${draft.id}${made?.update ? '/review' : ''}`);
      }
      case 'as-new':
        await makeOwnArticle(services, draft.id);
        return response.redirect(303, `/import/${draft.id}`);
      case 'discard':
        await discardDraft(services, draft.id);
        return response.redirect(303, `/import?discarded=${draft.id}`);
      case 'read-again': {
        const side: DraftSide = about[0] === 'translation' ? 'translation' : 'source';
        const encoding = field(request, fieldNames.encoding(side));
        const chosen = offeredEncodings.find((known) => known === encoding) ?? null;
        return answer(
          request,
          response,
          draft,
          await readInEncoding(services, draft.id, side, chosen),
          `#${side}`,
        );
      }
      case 'undo-mojibake':
      case 'keep-mojibake': {
        const side: DraftSide = about[0] === 'translation' ? 'translation' : 'source';
        const again = await readMojibake(services, draft.id, side, verb === 'undo-mojibake');
        return answer(request, response, draft, again, `#${side}`);
      }
      case 'table': {
        const what = about[0] === 'two-texts' ? 'two-texts' : 'one-text';
        return answer(request, response, draft, await readTableAs(services, draft.id, what), '');
      }
      case 'swap':
        await swapSides(services, draft.id);
        return response.redirect(303, here());
      case 'translate': {
        const choice = readMachineChoice(field(request, fieldNames.machine));
        if (!choice) return refuse(request, response, draft, { code: 'nothing-given' });
        await changeDraft(services, draft.id, (before) => ({
          ...before,
          translation: { kind: 'machine', ...choice },
        }));
        return response.redirect(303, here('#translation'));
      }
      case 'leave-repairs':
      case 'offer-repairs': {
        const [kindName, side] = about;
        const kind = repairKinds.find((known) => known === kindName);
        const isLeft = verb === 'leave-repairs';
        if (kind) {
          const asked = { operationId: services.makeId(), actorId: visitorOf(response).person.id };
          await leaveRepairs(services, asked, { kind, isLeft });
          if (isLeft)
            await changeDraft(services, draft.id, (now) => mapTexts(now, (text) => chooseNone(text, kind)));
        }
        return response.redirect(303, here(anchorOf(side)));
      }
      case 'put-article-back': {
        const asked = { operationId: services.makeId(), actorId: visitorOf(response).person.id };
        const { kind } = await restoreArticle(services, { ...asked, articleId: draft.articleId });
        return response.redirect(303, `/import/${draft.id}${kind === 'done' ? '' : '?check'}`);
      }
      case 'paste':
      case 'upload':
      case 'fetch':
        return refuse(request, response, draft, { code: 'nothing-given' });
      case 'no-translation':
        await removeTranslation(services, draft.id);
        return response.redirect(303, here('#translation'));
      default:
        return response.redirect(303, here(anchorOf(about[0])));
    }
  }

  async function save(
    request: Request<{ draftId: string }>,
    response: Response,
    next: () => void,
  ): Promise<void> {
    const { person } = visitorOf(response);
    const { draftId } = request.params;
    const isCorrection = (await openDraft(services, draftId))?.update !== undefined;
    if (isCorrection) return response.redirect(303, `/import/${draftId}/review`);
    const saved = await saveDraft(services, draftId, person.id, machine);
    if (saved.kind === 'not-found') return next();
    if (saved.kind === 'saved') {
      // Nothing is paired by a person yet: that comes first.
      const to = saved.textId === null ? '' : `?to=${saved.textId}&mode=align`;
      return response.redirect(303, `/articles/${saved.articleId}${to}`);
    }
    // A page of its own, so that reload and back show it again without sending anything.
    response.redirect(303, `/import/${draftId}?check`);
  }

  async function answer(
    request: Request,
    response: Response,
    draft: ImportDraft,
    drafted: Redrafted,
    anchor: string,
  ): Promise<void> {
    if (drafted.kind === 'refused') return refuse(request, response, draft, drafted.reason);
    const where = drafted.kind === 'drafted' ? anchor : '';
    response.redirect(303, previewAddress(draft.id, partAsked(request), where));
  }

  async function refuse(
    request: Request,
    response: Response,
    draft: ImportDraft,
    reason: Reason,
  ): Promise<void> {
    const { words } = visitorOf(response);
    response.status(reason.code === 'over-limit' ? 413 : 422);
    const typed = field(request, `${fieldNames.pasted}text`);
    const typedAddress = field(request, `${fieldNames.pasted}address`);
    const reading = refusalWords(words, reason);
    await sendDraft(request, response, draft, { save: [], reading, typed, typedAddress });
  }

  async function sendDraft(
    request: Request,
    response: Response,
    draft: ImportDraft,
    problems: DraftProblems,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const candidates = await projectLanguages(services);
    const viewer = { words, lang, candidates, nameOf: languageNamer({ words, lang }) };
    const from = draft.source ? textLang(draft.source) : null;
    const isOpen = draft.translation.kind === 'none' && !draft.update;
    const offers = from !== null && isOpen ? await askEngines(from) : [];
    const usable = await machine.engines();
    const all = await engines.all();
    const size = sizeOf((draft.source?.blocks ?? []).map(settledBlock));
    // A form that is filled in from a page in the browser's memory would bring corrections back that were taken back.
    response.setHeader('Cache-Control', 'no-store');
    sendPage(frame, request, response, 'import/draft', {
      title: words(draft.source ? 'import:draft.title' : 'import:draft.title-translation'),
      isCorrection: draft.update !== undefined,
      name: draftTitle(draft),
      nameLang: from ?? 'und',
      kinds: blockKinds.map((kind) => ({ kind, name: words(`article:kind.${kind}`) })),
      limits: importLimits,
      accept: acceptedFiles,
      engineProblems: settingProblems(words, all),
      engineName: (id: string) => usable.find((engine) => engine.id === id)?.name ?? engineName(id),
      ...(await draftView(
        draft,
        await textsBeside(draft),
        draft.update ? [] : await findResembling(services, draft, oldest(services)),
        viewer,
        engineViews(offers, from ?? 'und', [], viewer, { engines: all, size }),
        problems,
        previewPart(draft, request),
      )),
    });
  }

  /** The languages of the article that a translation is added to; none for an article that is yet to be made. */
  async function textsBeside({ source, articleId, update }: ImportDraft): Promise<TextsBeside> {
    const { database, projectId } = services;
    const texts = source ? [] : await listTexts(database.read, projectId, articleId);
    return {
      source: texts.find(({ role }) => role === 'source')?.lang ?? null,
      translations: texts
        .filter(({ id, role }) => role === 'translation' && id !== update?.textId)
        .map(({ lang }) => lang),
    };
  }

  return router;
}

/** Where on the page the person was; a side or a block's id only. */
function anchorOf(blockId: string | undefined): string {
  if (sides.some((side) => side === blockId)) return `#${blockId}-remarks`;
  return blockId && /^[0-9a-z-]+$/.test(blockId) ? `#b-${blockId}` : '';
}
