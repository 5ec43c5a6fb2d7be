import { describe, expect, test } from '@jest/globals';
import { project } from '../../src/cli/project.ts';
import { runCommand } from './streams.ts';

const source = 'Министр финансов США Джанет Йеллен прибыла в Варшаву 12 мая.';
const target = 'US Treasury Secretary Janet Yellen arrived in Warsaw on May 12.';

const span = (text: string, words: string, more: object) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  ...more,
});

const pair = {
  src: {
    lang: 'ru',
    text: source,
    spans: [
      span(source, 'Джанет Йеллен', { id: 'a', label: 'PER' }),
      span(source, 'США', { id: 'b', label: 'LOC' }),
      span(source, '12 мая', { id: 'c', label: 'DATE' }),
    ],
  },
  tgt: { lang: 'en', text: target },
};

describe('diptych project', () => {
  test('answers each span with its counterpart, in the order given', async () => {
    const { status, answers } = await runCommand(project, [], [{ id: 7, ...pair }]);
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 7,
        ...pair,
        spans: [
          span(target, 'Janet Yellen', { id: 'a' }),
          span(target, 'US', { id: 'b' }),
          span(target, 'May 12', { id: 'c' }),
        ],
      },
    ]);
  });

  test('leaves a span without counterpart empty', async () => {
    const tgt = { lang: 'en', text: 'She arrived in Warsaw on Friday.' };
    const { answers } = await runCommand(project, [], [{ ...pair, tgt }]);
    expect(answers[0].spans).toEqual([
      { id: 'a', start: null },
      { id: 'b', start: null },
      { id: 'c', start: null },
    ]);
  });

  test('finds by a lexicon what has another name in the translation', async () => {
    const text = 'Клуб «Ласточка» открылся в Перми.';
    const src = { lang: 'ru', text, spans: [span(text, 'Ласточка', { id: 1, label: 'ORG' })] };
    const tgt = { lang: 'en', text: 'in Perm, the club Swallow has opened.' };
    const { answers } = await runCommand(project, [], [{ src, tgt, lexicon: [['Ласточка', 'Swallow']] }]);
    expect(answers[0].spans).toEqual([span(tgt.text, 'Swallow', { id: 1 })]);
  });

  test('takes a machine translation as evidence, or null for none', async () => {
    const lines = [
      { ...pair, mt_tgt: target, lexicon: [] },
      { ...pair, mt_tgt: null, lexicon: null },
      { ...pair, mt_tgt: [target, ''] },
    ];
    const { status, answers } = await runCommand(project, [], lines);
    expect(status).toBe(0);
    expect(answers[1].spans).toEqual(answers[0].spans);
    expect(answers[2].spans).toEqual(answers[0].spans);
  });

  test('names what is wrong with a line', async () => {
    const outside = { id: 'x', start: 50, end: 90, label: 'LOC' };
    const lines = [
      { ...pair, src: { ...pair.src, spans: [outside] } },
      { ...pair, src: { ...pair.src, spans: [{ ...outside, start: 'a' }] } },
      { src: pair.src },
      { ...pair, lexicon: [['one']] },
    ];
    const { status, errors } = await runCommand(project, [], lines);
    expect(status).toBe(1);
    expect(errors.split('\n').slice(0, 3)).toEqual([
      `line 1: "src.spans[0]" is not within the ${source.length} characters of "src.text"`,
      'line 2: "src.spans[0].start" is not a number',
      'line 3: "tgt" is missing',
    ]);
    expect(errors).toContain('line 4: "lexicon[0]"');
  });
});
