import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyTable } from '../../src/screens/workspace/keys.ts';
import { escapeHtml } from '../../src/text/escape.ts';
import { startApp, type TestApp } from '../setup/app.ts';
import { ask } from '../setup/visit.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ sample: false });
});
afterAll(() => app.stop());

describe('the help', () => {
  test.each(['en', 'ru', 'tr'])('says in %s what every key of the workspace does', async (lang) => {
    const words = JSON.parse(
      readFileSync(new URL(`../../locales/${lang}/keys.json`, import.meta.url), 'utf8'),
    );
    const { body } = await ask(`${app.address}/help`, { headers: { 'accept-language': lang } });
    for (const { command } of keyTable) expect(body).toContain(escapeHtml(words[command]));
  });
});
