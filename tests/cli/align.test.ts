import { describe, expect, test } from '@jest/globals';
import { align } from '../../src/cli/align.ts';
import { runCommand } from './streams.ts';

const pair = {
  lang_src: 'ru',
  lang_tgt: 'en',
  src: [
    'Президент США Джо Байден встретится с Владимиром Путиным 10 января.',
    'Переговоры пройдут в Женеве.',
    'Об этом сообщает Reuters.',
  ],
  tgt: [
    'US President Joe Biden will meet Vladimir Putin on January 10.',
    'The talks will be held in Geneva.',
    'This is reported by Reuters.',
  ],
};

describe('diptych align', () => {
  test('pairs every unit once, with a score for each bead', async () => {
    const { status, answers } = await runCommand(align, [], [{ id: 'a', ...pair }]);
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({
      id: 'a',
      beads: [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
      ],
    });
    expect(answers[0].scores).toHaveLength(3);
    for (const score of answers[0].scores) {
      expect(score).toBe(Number(score.toFixed(4)));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('takes a machine translation as evidence, or null for none', async () => {
    const lines = [
      { ...pair, mt_tgt: pair.tgt },
      { ...pair, mt_tgt: null },
    ];
    const { status, answers } = await runCommand(align, [], lines);
    expect(status).toBe(0);
    expect(answers.map(({ beads }) => beads.length)).toEqual([3, 3]);
  });

  test('a side without units leaves null beads of one unit each', async () => {
    const lines = [
      { ...pair, tgt: [] },
      { ...pair, src: [], tgt: [] },
    ];
    const { answers } = await runCommand(align, [], lines);
    expect(answers.map(({ beads }) => beads)).toEqual([
      [
        [[0], []],
        [[1], []],
        [[2], []],
      ],
      [],
    ]);
  });

  test('names what is wrong with a line', async () => {
    const lines = [
      { ...pair, mt_tgt: ['one'] },
      { ...pair, src: 'text' },
      { ...pair, tgt: ['a', 5] },
      { src: [], tgt: [] },
    ];
    const { status, errors } = await runCommand(align, [], lines);
    expect(status).toBe(1);
    expect(errors.split('\n')).toEqual([
      'line 1: "mt_tgt" has 1 items and "src" has 3: one for each is needed',
      'line 2: "src" is not an array',
      'line 3: "tgt[1]" is not a string',
      'line 4: "lang_src" is missing',
      '',
    ]);
  });
});
