import type { Request, Response } from 'express';
import { MAX_NAME } from '../../annotation/ledger/check-entity.ts';
import { entityLabels, quoteKinds } from '../../annotation/tag.ts';
import type { Words } from '../../web/i18n.ts';
import { typed, typedNumber } from '../../web/typed.ts';
import { type ArticleReading, type ArticleState, indexOfBlocks } from '../../workflow/article-state.ts';
import type { Memory } from '../../workflow/memory/memory.ts';
import { onceFor } from '../../workflow/once-for.ts';
import type { Services } from '../../workflow/services.ts';
import { revertible } from '../../workflow/undo.ts';
import { findingViews } from '../checks/finding-view.ts';
import { type Frame, languageNamer, pageHtml, visitorOf } from '../frame.ts';
import { operationName } from '../operation-name.ts';
import { fromRequest, idOrNull, modeOf, tagInHand } from './asked.ts';
import { type Counts, countsInWords, countsOf } from './counts.ts';
import { guidelineFor } from './guideline.ts';
import { jobView } from './job-view.ts';
import { keyLabel, keyTable } from './keys.ts';
import { wordsOf } from './page-words.ts';
import { panelView } from './panel.ts';
import { isUnfiltered, panelFilters } from './panel-lists.ts';
import { quoteMemory } from './quote-memory.ts';
import { createRowBytes } from './row-bytes.ts';
import { rowMenu } from './row-menu.ts';
import { createRowRenderer, type RenderedRow } from './rows.ts';
import { createRowMemory, type RowsUpdate } from './sync.ts';
import { translateView } from './translate-view.ts';
import { type Mode, type Pairing, sideView, titleOfState } from './workspace.ts';

/** Where in what the view renders belongs what was rendered, and encoded, before. */
const ROWS_HERE = '<!--rows-->';
const UNCHANGING_HERE = '<!--unchanging-->';

/** What an open page takes over after an action, or when others did something. */
export interface PageUpdate extends RowsUpdate {
  readonly counts: Readonly<Record<Mode, string>>;
  readonly undo: Readonly<Record<'undo' | 'redo', string | null>>;
  readonly panel: string;
  readonly furniture: string;
  readonly job: string;
}

/** A refused action, and what there is to say of it, shown above the rows. */
export interface Refused {
  readonly message: string;
  readonly outcome: object;
}

export interface WorkspacePage {
  /** Answers with the whole page; its rows are sent as they were kept. */
  send(
    request: Request,
    response: Response,
    reading: ArticleReading,
    pairing: Pairing,
    refused: Refused | null,
  ): Promise<void>;
  update(
    request: Request,
    response: Response,
    reading: ArticleReading,
    pairing: Pairing,
  ): Promise<PageUpdate>;
  /** The panel alone, for the row and tag that the request names; of it, the referents to choose from. */
  choices(request: Request, response: Response, pairing: Pairing): Promise<string>;
  panel(request: Request, response: Response, pairing: Pairing): Promise<string>;
}

/** The workspace's page and its parts. */
export function createWorkspacePage(
  frame: Frame,
  services: Services,
  translationMemory: Memory,
): WorkspacePage {
  const renderRows = createRowRenderer(frame.render);
  const rowBytes = createRowBytes();
  const unchanging = onceFor((words: Words) =>
    Buffer.from(
      frame.render('workspace/unchanging', {
        t: words,
        keys: keyTable,
        keyLabel,
        keysJson: JSON.stringify(keyTable),
        rowMenu,
        labelsJson: JSON.stringify({ entity: entityLabels, quote: quoteKinds }),
      }),
    ),
  );
  const memory = createRowMemory();
  const counts = onceForEachReading<Counts>();
  const firstPanel = onceForEachReading<ReturnType<typeof panelView>>();
  const candidates = onceForEachReading<ReturnType<typeof revertible>>();

  async function send(
    request: Request,
    response: Response,
    reading: ArticleReading,
    pairing: Pairing,
    refused: Refused | null,
  ): Promise<void> {
    const { lang, words, person } = visitorOf(response);
    const rows = await renderRows(pairing, lang, words);
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
      entityLabels,
      corrections: [pairing.source, pairing.target]
        .filter(({ provenance }) => provenance.kind === 'human')
        .map(({ id, role }) => ({ textId: id, role })),
      translations: translationsOf(pairing, languageNamer({ words, lang })),
      counts: countsText(response, pairing, rows),
      undo: await undoView(pairing, person.id, response),
      panel: await panelOf(request, response, pairing),
      furniture: furnitureOf(pairing),
      job: await jobView(services, pairing),
      problem: refused,
      bodyClass: 'workspace-page',
    });
    const [beforeRows = '', rest = ''] = html.split(ROWS_HERE);
    const [afterRows = '', end = ''] = rest.split(UNCHANGING_HERE);
    const parts = [
      Buffer.from(beforeRows),
      ...rowBytes(pageName(pairing, lang), rows),
      Buffer.from(afterRows),
      unchanging(words),
      Buffer.from(end),
    ];
    response.type('html');
    // With the length known, the parts go out as they are, all at once.
    response.setHeader('Content-Length', lengthOf(parts));
    response.cork();
    for (const part of parts) response.write(part);
    response.end();
  }

  async function update(
    request: Request,
    response: Response,
    reading: ArticleReading,
    pairing: Pairing,
  ): Promise<PageUpdate> {
    const { lang, words, person } = visitorOf(response);
    const rows = await renderRows(pairing, lang, words);
    const since = typedNumber(fromRequest(request, 'since')) ?? 0;
    const part = (view: string, it: object) =>
      frame.render(`workspace/${view}`, { ...wordsOf(response), ...linksOf(request, pairing), ...it });
    return {
      ...memory.update(pageName(pairing, lang), since, reading.seq, rows),
      counts: countsText(response, pairing, rows),
      undo: await undoView(pairing, person.id, response),
      panel: part('panel', { panel: await panelOf(request, response, pairing) }),
      furniture: part('furniture', { furniture: furnitureOf(pairing) }),
      job: part('job', { job: await jobView(services, pairing) }),
    };
  }

  async function panelOf(request: Request, response: Response, pairing: Pairing) {
    const people = new Map((await frame.people.list()).map(({ id, name }) => [id, name]));
    const mode = modeOf(request);
    const inHand = {
      row: idOrNull(fromRequest(request, 'row')),
      tag: tagInHand(request),
      allQuotes: fromRequest(request, 'quotes') === 'all',
      filters: panelFilters((name) => fromRequest(request, name)),
      referent: typed(fromRequest(request, 'referent')).slice(0, MAX_NAME) || null,
    };
    const view = () => panelView(pairing, mode, inHand, people);
    // Before anything is in hand, the panel is the same for everybody.
    const isFirst =
      inHand.row === null && inHand.tag === null && !inHand.allQuotes && isUnfiltered(inHand.filters);
    const panel = isFirst ? firstPanel(pairing, `${pairing.alignment.id} ${mode}`, view) : view();
    const bead = pairing.alignment.beads.find(({ id }) => id === panel.row?.id);
    return {
      ...panel,
      guideline: await guidelineFor(services, panel.tag?.label ?? null),
      findings: findingViews(pairing.state, panel.findings, visitorOf(response).words),
      memory: await quoteMemory(services, pairing, panel.tag),
      translate: mode === 'translate' && bead ? await translateView(pairing, bead, translationMemory) : null,
    };
  }

  function countsText(response: Response, pairing: Pairing, rendered: readonly RenderedRow[]) {
    const { words } = visitorOf(response);
    const counted = counts(pairing, pairing.alignment.id, () => countsOf(pairing, rendered));
    return { ...countsInWords(words, counted), translate: words('translate:counts', translatedIn(pairing)) };
  }

  async function undoView(pairing: Pairing, actorId: string, response: Response) {
    const visitor = visitorOf(response);
    const articleId = pairing.state.article.id;
    const { undo, redo } = await candidates(pairing, actorId, () =>
      revertible(services, { articleId, actorId }),
    );
    const name = (operation: typeof undo) => operation && operationName(visitor, operation);
    return { undo: name(undo), redo: name(redo) };
  }

  return {
    send,
    update,
    choices: async (request, response, pairing) => {
      const { tag, row } = await panelOf(request, response, pairing);
      const links = linksOf(request, pairing);
      if (!tag?.referent) return '';
      const it = {
        ...wordsOf(response),
        ...links,
        tag,
        row: row?.id ?? null,
        actions: `${links.base}/actions`,
      };
      return frame.render('workspace/referent-choices', it);
    },
    panel: async (request, response, pairing) =>
      frame.render('workspace/panel', {
        ...wordsOf(response),
        ...linksOf(request, pairing),
        panel: await panelOf(request, response, pairing),
      }),
  };
}

/** How many rows are translated, and how many are to be. */
function translatedIn({ state, alignment }: Pairing): { readonly count: number; readonly rows: number } {
  const done = new Set(state.paragraphs.flatMap(({ id, state: how }) => (how === 'draft' ? [] : [id])));
  const rows = alignment.beads.filter(({ source }) => source.length > 0);
  return { count: rows.filter(({ target }) => target.some((id) => done.has(id))).length, rows: rows.length };
}

/** Keeps what was worked out of a reading, by name, for as long as the reading is the newest. */
function onceForEachReading<T>(): (pairing: Pairing, name: string, workOut: () => T) => T {
  const namesOf = onceFor((_state: ArticleState) => new Map<string, T>());
  return ({ state }, name, workOut) => {
    const named = namesOf(state);
    const found = named.get(name) ?? workOut();
    named.set(name, found);
    return found;
  };
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** What the forms and links of the page carry along. */
function linksOf(request: Request, pairing: Pairing) {
  const articleId = pairing.state.article.id;
  return { articleId, to: pairing.target.id, mode: modeOf(request), base: `/articles/${articleId}` };
}

function translationsOf(pairing: Pairing, nameOf: (tag: string) => string) {
  const { texts } = pairing.state;
  return texts
    .filter(({ role }) => role === 'translation')
    .map((text) => ({
      ...sideView(text),
      name: nameOf(text.lang),
      isShown: text.id === pairing.target.id,
    }));
}

function furnitureOf({ state, source, target }: Pairing) {
  return indexOfBlocks(state.blocks)
    .boilerplate.filter(({ textId }) => textId === source.id || textId === target.id)
    .map(({ id, version, text, lang, boilerplate }) => ({ id, version, text, lang, boilerplate }));
}

function pageName({ alignment, state, setId }: Pairing, lang: string): string {
  return [alignment.id, lang, setId ?? '', ...state.leftRepairs].join(' ');
}
