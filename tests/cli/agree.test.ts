import { describe, expect, test } from '@jest/globals';
import { agree } from '../../src/cli/agree.ts';
import { runCommand } from './streams.ts';

describe('diptych agree', () => {
  test('answers for ratings what is defined for so many annotators', async () => {
    const two = {
      id: 1,
      ratings: [
        ['a', 'a'],
        ['b', 'b'],
        ['a', 'b'],
        ['b', 'b'],
      ],
    };
    const three = {
      id: 2,
      ratings: [
        [1, 1, 1],
        [2, 3, null],
      ],
      level: 'interval',
    };
    const { status, answers } = await runCommand(agree, [], [two, three]);
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ id: 1, cohen_kappa: 0.5 });
    expect(answers[0].fleiss_kappa).toBeLessThan(0.5);
    expect(answers[1]).toMatchObject({ id: 2, cohen_kappa: null, fleiss_kappa: null });
    expect(answers[1].alpha).toBeGreaterThan(0);
  });

  test('answers for marked spans pair by pair, and for their twins', async () => {
    const span = (start: number, end: number, label = 'PER') => ({ start, end, label });
    const line = {
      id: 'x',
      text: 'Байден встретил Путина',
      annotators: { anna: [span(0, 6), span(16, 22)], boris: [span(0, 6)] },
      twins: { anna: [[span(0, 6), span(0, 5)]], boris: [[span(0, 6), span(0, 5)]] },
    };
    const { answers } = await runCommand(agree, [], [line]);
    expect(answers[0]).toMatchObject({
      id: 'x',
      text: line.text,
      words: 3,
      pairs: [
        {
          of: ['anna', 'boris'],
          exact: { agreed: 1, first: 2, second: 1 },
          twins_exact: { agreed: 1, f1: 1 },
        },
      ],
    });
    expect(answers[0].unitizing_by_label.PER.alpha).toBeLessThan(1);
  });

  test('says null where agreement is undefined', async () => {
    const { answers } = await runCommand(
      agree,
      [],
      [
        {
          ratings: [
            ['a', 'a'],
            ['a', 'a'],
          ],
        },
      ],
    );
    expect(answers[0]).toMatchObject({ alpha: null, cohen_kappa: null, fleiss_kappa: null });
  });

  test('says what is wrong with a line, and answers the others', async () => {
    const { status, answers, errors } = await runCommand(
      agree,
      [],
      [
        { ratings: [['a', 'b']], level: 'ratio' },
        { text: 'abc', annotators: { anna: [{ start: 2, end: 9 }] } },
        { id: 3 },
        { id: 4, ratings: [] },
      ],
    );
    expect(status).toBe(1);
    expect(answers).toEqual([{ id: 4, ratings: [], alpha: null, cohen_kappa: null, fleiss_kappa: null }]);
    expect(errors.split('\n').filter(Boolean)).toEqual([
      'line 1: "ratings[0]" is no number, as ratio needs it',
      'line 2: "annotators.anna[0]" is not within the 3 characters of "text"',
      'line 3: neither "ratings" nor "text" with "annotators"',
    ]);
  });
});
