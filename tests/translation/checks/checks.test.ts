import { describe, expect, test } from '@jest/globals';
import { applyChange, makeChange } from '../../../src/text/change.ts';
import type { CheckContext, CheckedPair, KnownTerm } from '../../../src/translation/checks/check.ts';
import { nothingKnown } from '../../../src/translation/checks/check.ts';
import { checks } from '../../../src/translation/checks/index.ts';
import { runChecks } from '../../../src/translation/checks/run-checks.ts';
import { marked, withMarks } from '../../setup/marked.ts';
import { examples } from './pairs.ts';

function pairOf(source: string, target: string, langs = 'ru-en'): CheckedPair {
  const [from = 'ru', to = 'en'] = langs.split('-');
  return { source: { lang: from, text: source, markup: [] }, target: { lang: to, text: target, markup: [] } };
}

function find(id: string, pair: CheckedPair, context: CheckContext = nothingKnown) {
  return checks.find((check) => check.id === id)?.find(pair, context) ?? [];
}

describe('a check finds what is marked, and nothing else', () => {
  test.each(examples)('$check: $source | $target', ({ check, source, target, fixed, langs }) => {
    const pair = pairOf(marked(source).text, marked(target).text, langs);
    const found = find(check, pair);
    const on = (side: 'source' | 'target') =>
      withMarks(
        pair[side].text,
        found
          .filter((each) => each.side === side)
          .map(({ span }) => span)
          .sort((a, b) => a.start - b.start),
      );
    expect([on('source'), on('target')]).toEqual([source, target]);
    if (fixed === undefined) return;
    const replacements = found.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start);
    expect(applyChange(makeChange(pair.target.text.length, replacements), pair.target.text)).toBe(fixed);
  });
});

describe('what is known beside a pair is asked for', () => {
  const term = (given: Partial<KnownTerm>): CheckContext => ({
    ...nothingKnown,
    terms: [{ id: 't', source: null, approved: [], forbidden: [], ...given }],
  });

  test('an inflected term without its approved translation', () => {
    const context = term({ source: 'беспилотник', approved: ['drone'] });
    const pair = pairOf('Сбили пять беспилотников.', 'Five aircraft were downed.');
    expect(find('terms', pair, context)).toMatchObject([
      { side: 'source', span: { start: 11, end: 24 }, reason: { code: 'term-missing' } },
    ]);
    expect(find('terms', pairOf('Сбили пять беспилотников.', 'Five drones were downed.'), context)).toEqual(
      [],
    );
  });

  test('a forbidden word, and what to write instead', () => {
    const context = term({ source: 'беспилотник', approved: ['drone'], forbidden: ['UAV'] });
    const [found] = find('forbidden-terms', pairOf('Сбили беспилотник.', 'A UAV was downed.'), context);
    expect(found).toMatchObject({ span: { start: 2, end: 5 }, fix: [{ insert: 'drone' }] });
    expect(find('forbidden-terms', pairOf('Сбили самолёт.', 'A UAV was downed.'), context)).toEqual([]);
  });

  test('a name of the ledger that the translation does not have', () => {
    const context = {
      ...nothingKnown,
      names: [{ id: 'n', forms: { ru: ['Владимир Зеленский'] }, allowed: { en: ['Zelensky'] } }],
    };
    expect(find('names', pairOf('Речь Владимира Зеленского.', 'A speech.'), context)).toHaveLength(1);
    expect(find('names', pairOf('Речь Владимира Зеленского.', 'Zelensky’s speech.'), context)).toEqual([]);
  });

  test('another translation of the same source', () => {
    const context = { ...nothingKnown, otherTranslations: () => ['Read more'] };
    expect(find('consistency', pairOf('Читать далее', 'Read on'), context)).toMatchObject([
      { reason: { values: { other: 'Read more' } }, fix: [{ insert: 'Read more' }] },
    ]);
    expect(find('consistency', pairOf('Читать далее', 'Read more'), context)).toEqual([]);
  });
});

describe('a project says', () => {
  const pair = pairOf('Он пришел.', 'He came');

  test('which checks run, and how bad they are', () => {
    expect(runChecks(pair, nothingKnown, {})).toMatchObject([
      { check: 'end-punctuation', severity: 'warning' },
    ]);
    const settings = { 'end-punctuation': { severity: 'error' } } as const;
    expect(runChecks(pair, nothingKnown, settings)).toMatchObject([{ severity: 'error' }]);
    expect(runChecks(pair, nothingKnown, { 'end-punctuation': { isOn: false } })).toEqual([]);
  });

  test('nothing about a text that is no translation, or an empty one', () => {
    expect(runChecks(pairOf('Он пришел.', ' '), nothingKnown, {})).toEqual([]);
    expect(runChecks(pairOf('Он пришел.', 'Он ушел', 'ru-ru'), nothingKnown, {})).toEqual([]);
  });
});
