import { describe, expect, test } from '@jest/globals';
import { segment } from '../../src/cli/segment.ts';
import { runCommand } from './streams.ts';

describe('diptych segment', () => {
  test('gives the offsets of the sentences in UTF-16 units of the text as given', async () => {
    const text = '😀 Завод им. Ленина закрыт. Почему?\nНеизвестно ';
    const { status, answers } = await runCommand(segment, [], [{ id: 1, lang: 'ru', text }]);
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 1,
        lang: 'ru',
        text,
        sentences: [
          [0, 27],
          [28, 35],
          [36, 46],
        ],
      },
    ]);
  });

  test('never normalises: decomposed letters keep their offsets', async () => {
    const text = 'Мой и\u0306. Да.';
    const { answers } = await runCommand(segment, [], [{ lang: 'ru', text }]);
    expect(answers[0].sentences).toEqual([
      [0, 7],
      [8, 11],
    ]);
  });

  test('needs a language and a text', async () => {
    const { status, errors } = await runCommand(
      segment,
      [],
      [
        { id: 1, text: 'a' },
        { id: 2, lang: 'ru' },
      ],
    );
    expect(errors).toBe('line 1: "lang" is missing\nline 2: "text" is missing\n');
    expect(status).toBe(1);
  });
});
