import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../setup/app.ts';
import { glance, personAtWork, STORY, saveSmallArticle, storyNow } from '../../setup/small-article.ts';
import { ask, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;
let anna: ReturnType<typeof personAtWork>;
const address = (path: string) => `${app.address}/articles/${STORY}${path}`;
const now = async () => glance(await storyNow(app.services));
const WRONG = 's1|t1! s2|t2+t3 s3| s4|t4';

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services, {
    source: [
      'Президент Байден прибыл в Женеву 16 июня.',
      'Путин прилетел в тот же день.',
      'Переговоры шли 3 часа 30 минут.',
      'Следующая встреча не назначена.',
    ],
    target: [
      'President Biden arrived in Geneva on June 16.',
      'Putin flew in on the same day.',
      'The talks took 3 hours 30 minutes.',
      'No further meeting has been arranged.',
    ],
    rows: ['1-1', '1-2', '1-0', '1-1'],
  });
  anna = personAtWork(app.services, 'anna');
  await anna.pair({ kind: 'confirm', bead: 'r1' });
});
afterAll(() => app.stop());

/** The digest of the change that a preview shows. */
const digestIn = (html: string) => /name="digest" value="([^"]+)"/.exec(html)?.[1];
/** What a page says, without its tags. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the preview of pairing again', () => {
  test('shows the rows that change, before and after, and says what stays', async () => {
    const { status, body } = await ask(address('/realign/preview'));
    expect(status).toBe(200);
    const words = wordsOf(body);
    expect(words).toContain('Rows that change: 2 → 2 · rows that stay: 2 · confirmed, untouched: 1');
    expect(words).toMatch(
      /1 row stays as it is.*Now.*Row 2 Путин.*Row 3 Переговоры.*–.*Then.*Row 2 Путин.*Row 3/,
    );
    expect(await now()).toBe(WRONG);
  });

  test('is a page of its own without scripts, whose button does it, and one undo takes it back', async () => {
    const { body } = await ask(address('/realign'));
    expect(body).toContain('<h1>Pair again</h1>');
    const done = await sendForm(address('/actions'), { action: 'realign', digest: digestIn(body) });
    expect(done.status).toBe(303);
    expect(await now()).toBe('s1|t1! s2|t2 s3|t3 s4|t4');
    const undone = await sendJson(address('/actions'), { action: 'undo' });
    expect(undone.content.message).toBe('Undone: Rows paired again');
    expect(await now()).toBe(WRONG);
  });

  test('is of what was asked for: everything, from a row down, or from one row to another', async () => {
    const changes = async (query: string) => {
      const { body } = await ask(address(`/realign/preview?${query}`));
      return /Rows that change: (\d+ → \d+)/.exec(body)?.[1] ?? wordsOf(body).trim();
    };
    expect(await changes('scope=below&bead=r2')).toBe('2 → 2');
    expect(await changes('scope=rows&bead=r3&last=r2')).toBe('2 → 2');
    expect(await changes('scope=below&bead=r4')).toContain('Nothing would change');
    expect(await changes('scope=below&bead=gone')).toContain('Nothing would change');
    expect(await changes('')).toBe('2 → 2');
  });

  test('offers the other rows that could be meant', async () => {
    const { body } = await ask(address('/realign/preview?scope=rows&bead=r2&last=r3'));
    const choices = [...body.matchAll(/data-realign-scope="(\w+)"([^>]*)>([^<]*)</g)];
    expect(choices.map(([, scope, more, words]) => [scope, more?.trim(), words])).toEqual([
      ['everything', '', 'Everything'],
      ['below', '', 'From row 2 down'],
      ['rows', 'aria-current="true"', 'Rows 2–3'],
    ]);
  });

  test('is what is done, or nothing is: somebody may have worked meanwhile', async () => {
    const { body } = await ask(address('/realign/preview'));
    await anna.pair({ kind: 'merge-rows', bead: 'r3' });
    const same = await sendJson(address('/actions'), { action: 'realign', digest: digestIn(body) });
    expect(same).toMatchObject({ status: 200, content: { outcome: { kind: 'done' } } });
    await sendJson(address('/actions'), { action: 'undo' });
    await anna.undo();
    const before = await ask(address('/realign/preview'));
    await anna.pair({ kind: 'confirm', bead: 'r2' });
    const stale = await sendJson(address('/actions'), { action: 'realign', digest: digestIn(before.body) });
    expect(stale).toMatchObject({ status: 409, content: { outcome: { kind: 'stale' } } });
    expect(await now()).toBe('s1|t1! s2|t2+t3! s3| s4|t4');
    await anna.undo();
  });

  test('of an article or a translation that is not there is not found', async () => {
    expect((await ask(`${app.address}/articles/none/realign`)).status).toBe(404);
    expect((await ask(address('/realign?scope=nonsense'))).status).toBe(404);
  });
});
