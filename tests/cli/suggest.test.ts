import { describe, expect, test } from '@jest/globals';
import { suggest } from '../../src/cli/suggest.ts';
import { runCommand } from './streams.ts';

describe('diptych suggest', () => {
  test('gives names, quotes and attributions in UTF-16 units of the text as given', async () => {
    const text = '😀 «Мост откроют, — сказала Анна Котова. — Весной».\nОб этом сообщает ТАСС.';
    const { status, answers } = await runCommand(suggest, [], [{ id: 7, lang: 'ru', text, note: 'kept' }]);
    expect(status).toBe(0);
    const [answer] = answers;
    expect(answer).toMatchObject({ id: 7, lang: 'ru', text, note: 'kept' });
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    expect(answer.entities).toContainEqual(expect.objectContaining({ ...at('Анна Котова'), label: 'PER' }));
    expect(answer.quotes).toEqual([
      expect.objectContaining({
        id: 'q1',
        kind: 'direct',
        fragments: [at('Мост откроют'), at('Весной')],
        cue: at('сказала'),
        speaker: at('Анна Котова'),
      }),
    ]);
    expect(answer.quotes[0]).not.toHaveProperty('parent');
  });

  test('names the quote that another one lies in by its id', async () => {
    const text = '«Он сказал: „Пора ехать“, и мы уехали», — вспоминает Пётр.';
    const { answers } = await runCommand(suggest, [], [{ lang: 'ru', text }]);
    expect(answers[0].quotes.map(({ id, parent }: { id: string; parent?: string }) => [id, parent])).toEqual([
      ['q1', undefined],
      ['q2', 'q1'],
    ]);
  });

  test('answers with empty lists in a language that it does not know', async () => {
    const { status, answers } = await runCommand(suggest, [], [{ lang: 'xx', text: '«A», said B.' }]);
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ entities: [], quotes: [], attributions: [] });
  });

  test('needs a language and a text', async () => {
    const { status, errors } = await runCommand(suggest, [], [{ text: 'a' }, { lang: 'ru' }]);
    expect(errors).toBe('line 1: "lang" is missing\nline 2: "text" is missing\n');
    expect(status).toBe(1);
  });
});
