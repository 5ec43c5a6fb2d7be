import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { engineReasonCodes, failureKinds } from '../../../src/translation/engines/engine.ts';

interface Words {
  readonly state: Readonly<Record<string, string>>;
  readonly advice: Readonly<Record<string, string>>;
  readonly reason: Readonly<Record<string, string>>;
}

describe.each(['en', 'ru', 'tr'])('the words for engines in %s', (language) => {
  const words = readFile(new URL(`../../../locales/${language}/engines.json`, import.meta.url), 'utf8').then(
    (text) => JSON.parse(text) as Words,
  );

  test('name every state of an engine', async () => {
    expect(Object.keys((await words).state).sort()).toEqual([...failureKinds].sort());
    expect(Object.keys((await words).advice).sort()).toEqual([...failureKinds].sort());
  });

  test('name every cause', async () => {
    expect(Object.keys((await words).reason).sort()).toEqual([...engineReasonCodes].sort());
  });
});
