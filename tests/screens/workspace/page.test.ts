import { request as openRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../setup/app.ts';
import { addSmallTranslation, personAtWork, STORY, saveSmallArticle } from '../../setup/small-article.ts';
import { ask, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;
let boris: ReturnType<typeof personAtWork>;

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
  boris = personAtWork(app.services, 'boris');
});
afterAll(() => app.stop());

const page = () => `${app.address}/articles/${STORY}`;

describe('an unchanged page', () => {
  const etag = async (headers: Record<string, string> = {}, query = '') =>
    (await ask(page() + query, { headers })).headers.etag ?? '';

  test('is answered 304 without its rows', async () => {
    const tag = await etag();
    const again = await ask(page(), { headers: { 'if-none-match': tag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(again.headers['cache-control']).toBe('private, no-cache');
  });

  test.each([
    ['the article', () => boris.pair({ kind: 'insert-row', bead: 'r1' }).then(() => ({}))],
    [
      'the people',
      async () => {
        await sendForm(`${app.address}/people`, { name: 'Clara' });
        return {};
      },
    ],
    ['the language', async () => ({ 'accept-language': 'tr' })],
    ['the language that was chosen', async () => ({ cookie: 'diptych_language=ru' })],
    ['the mode', async () => ({ cookie: 'diptych_mode=align' })],
    [
      'the person',
      async () => {
        const added = await sendForm(`${app.address}/people`, { name: 'Dora' });
        return { cookie: added.headers['set-cookie']?.split(';')[0] ?? '' };
      },
    ],
    [
      'a job on it',
      async () => {
        const job = { project_id: 'desk', id: 'job', article_id: STORY, kind: 'translate', input: '{}' };
        const state = { state: 'queued', done: 0, total: 1, problem: null, created_by: 'boris' };
        const at = { created_at: '2026-01-01', updated_at: '2030-01-01T00:00:00.000Z' };
        await app.services.database.write((db) =>
          db
            .insertInto('job')
            .values({ ...job, ...state, ...at })
            .execute(),
        );
        return {};
      },
    ],
  ])('is another one after a change of %s', async (_what, change) => {
    const before = await etag();
    const headers: Record<string, string> = await change();
    const after = await ask(page(), { headers: { ...headers, 'if-none-match': before } });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before);
  });

  test('is one for every start of the program, which may be of another version', async () => {
    expect(await etag()).toMatch(/^W\/"[0-9a-z]+\.test\./);
  });
});

describe('a page that is open', () => {
  test('is told of the new head once work is done, and asks only for what changed', async () => {
    const events = await listen(`${page()}/events`);
    expect(events.headers['content-type']).toBe('text/event-stream');
    const { update } = (await sendJson(`${page()}/actions`, { to: 'target', action: 'confirm', bead: 'r2' }))
      .content;
    expect(await events.next()).toBe(`event: head\ndata: ${update.seq}`);
    await boris.pair({ kind: 'confirm', bead: 'r3' });
    expect(await events.next()).toBe(`event: head\ndata: ${update.seq + 1}`);
    events.end();

    const news = await ask(`${page()}/rows?to=target&since=${update.seq}&row=r3`, {
      headers: { accept: 'application/json' },
    });
    const content = JSON.parse(news.body);
    expect(Object.keys(content.html)).toEqual(['r3']);
    expect(content.order).toContain('r1');
    expect(content.panel).toContain('data-panel-row="r3"');
    expect(content.seq).toBe(update.seq + 1);
  });

  test('says whose work undo would take back: only its own', async () => {
    const { undo } = (await sendJson(`${page()}/actions`, { to: 'target', action: 'insert-row', bead: 'r2' }))
      .content.update;
    expect(undo).toEqual({ undo: 'Empty row inserted', redo: null });
    const added = await sendForm(`${app.address}/people`, { name: 'Eva' });
    const cookie = added.headers['set-cookie']?.split(';')[0] ?? '';
    const asEva = await ask(`${page()}/rows`, { headers: { cookie } });
    expect(JSON.parse(asEva.body).undo).toEqual({ undo: null, redo: null });
  });

  test('is not told of articles that are not there', async () => {
    expect((await ask(`${app.address}/articles/no/events`)).status).toBe(404);
  });
});

describe('the page of an article', () => {
  test('shows the translation and the mode that are asked for', async () => {
    await addSmallTranslation(app.services, { id: 'more', prefix: 'm', texts: ['Bir gün'], rows: ['4-1'] });
    const { body } = await ask(`${page()}?to=more&mode=align`);
    expect(body).toContain('Bir gün');
    expect(body).not.toContain('One two three');
    expect(body).toContain('data-mode="align"');
  });

  test('has a form for everything, so that it works without scripts', async () => {
    const { body } = await ask(`${page()}?to=target&mode=align&row=r1`);
    for (const action of [
      'confirm',
      'merge-rows',
      'insert-row',
      'mark-boilerplate',
      'edit-text',
      'split-block',
      'undo',
    ]) {
      expect([action, body.includes(`value="${action}"`)]).toEqual([action, true]);
    }
  });

  test('is not there for an unknown id', async () => {
    const html = await ask(`${app.address}/articles/no`);
    expect([html.status, html.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(html.body).toContain('This page is not here');
    const json = await ask(`${app.address}/articles/no/rows`, { headers: { accept: 'application/json' } });
    expect([json.status, JSON.parse(json.body).kind]).toEqual([404, 'not-found']);
  });
});

/** An open stream of events, its greeting passed over. */
async function listen(address: string) {
  const events: string[] = [];
  let wake: () => void = () => {};
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    openRequest(address, { agent: false }, resolve).on('error', reject).end();
  });
  let rest = '';
  response.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    events.push(...parts.filter((part) => part.startsWith('event:')));
    wake();
  });
  return {
    headers: response.headers,
    next: async (): Promise<string> => {
      while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return events.shift() as string;
    },
    end: () => response.destroy(),
  };
}
