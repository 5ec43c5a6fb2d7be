import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Languages } from '../../../src/translation/engines/engine.ts';
import { inBatches } from '../../../src/translation/engines/in-batches.ts';
import { readArticleState } from '../../../src/workflow/article-state.ts';
import { listMachineTranslations } from '../../../src/workflow/machine-translate.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { sendForm } from '../../setup/visit.ts';

/** It translates one paragraph, and then nothing until it is let. */
let isLet = false;
const shouting = inBatches({
  id: 'shouting',
  name: 'Shouting',
  limits: { maxCharsPerRequest: 10_000, maxUnitsPerRequest: 1 },
  languages: async (): Promise<Languages> => ({ kind: 'languages', pairs: [{ from: 'ru', to: 'uk' }] }),
  translate: async ({ texts }) =>
    isLet || texts[0]?.startsWith('Байден')
      ? {
          kind: 'translated',
          texts: texts.map((text) => text.toUpperCase()),
          engine: 'shouting',
          version: '1',
        }
      : { kind: 'refused', detail: { code: 'key-refused' } },
  health: async () => ({ kind: 'ready', version: '1', pairs: 1 }),
});

describe('the page of empty rows', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ engines: [shouting] });
  });
  afterAll(() => app.stop());

  const read = async () => readArticleState(app.services.database.read, app.services.projectId, 'sample');
  async function jobOf(textId: string, isOver: (state: string) => boolean): Promise<string> {
    for (let looks = 0; looks < 400; looks++) {
      const jobs = await listMachineTranslations(app.services, 'sample');
      const last = jobs.findLast((job) => job.textId === textId);
      if (last && isOver(last.state)) return last.state;
      await new Promise((wake) => setTimeout(wake, 25));
    }
    throw new RangeError('the job does not end');
  }

  test('lists what has no translation, drafts what is chosen, and says when nothing is left', async () => {
    await sendForm(`${app.address}/articles/sample/translations/new`, {
      do: 'translate',
      machine: 'shouting:uk',
    });
    const text = (await read())?.texts.find(({ lang }) => lang === 'uk');
    const to = text?.id ?? '';
    expect(await jobOf(to, (state) => state === 'failed')).toBe('failed');
    const address = `${app.address}/articles/sample/translate-rows?to=${to}`;
    const page = await (await fetch(address)).text();
    const rows = [...page.matchAll(/name="rows" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(rows.length).toBeGreaterThan(5);
    expect(page).toContain('<option value="shouting:uk">Shouting</option>');

    const nothing = await sendForm(address, { to, machine: 'shouting:uk' });
    expect(nothing.status).toBe(422);

    isLet = true;
    const started = await sendForm(address, { to, machine: 'shouting:uk', rows: rows[2] });
    expect(started.status).toBe(303);
    expect(await jobOf(to, (state) => state === 'done')).toBe('done');
    const after = await (await fetch(address)).text();
    expect([...after.matchAll(/name="rows"/g)]).toHaveLength(rows.length - 1);
  }, 30_000);

  test('says that a whole translation needs nothing', async () => {
    const english = (await read())?.texts.find(({ lang }) => lang === 'en');
    const page = await (
      await fetch(`${app.address}/articles/sample/translate-rows?to=${english?.id}`)
    ).text();
    expect(page).toContain('Every row has a translation');
  });
});
