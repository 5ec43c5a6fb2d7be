import { describe, expect, test } from '@jest/globals';
import { deedLexicon } from '../../../src/alignment/aligner/deed-lexicon.ts';
import { lexiconFor, meaningBefore, meaningsOf } from '../../../src/alignment/aligner/lexicon.ts';
import { nameLexicon } from '../../../src/alignment/aligner/name-lexicon.ts';
import { thingLexicon } from '../../../src/alignment/aligner/thing-lexicon.ts';
import { wordLexicon } from '../../../src/alignment/aligner/word-lexicon.ts';

const lists = { nameLexicon, wordLexicon, deedLexicon, thingLexicon };

describe('the word lists', () => {
  test.each(Object.entries(lists))('have six languages in every line of %s', (_name, list) => {
    const lines = list.trim().split('\n');
    expect(lines.filter((line) => line.split('|').length !== 6)).toEqual([]);
  });

  test('have no two concepts of one name, which would become one', () => {
    const concepts = Object.values(lists).flatMap((list) =>
      list
        .trim()
        .split('\n')
        .map((line) => /^#\d+ /.exec(line)?.[0].trim() ?? line.split('|')[0]?.trim()),
    );
    const twice = concepts.filter((concept, at) => concept && concepts.indexOf(concept) !== at);
    expect(twice).toEqual([]);
  });
});

describe('what a word means', () => {
  const concept = (lang: string, form: string, next = '') =>
    meaningBefore(meaningsOf(lexiconFor(lang), form), next)?.concept ?? null;

  test('is the same in languages that do not sound alike', () => {
    const concepts = [
      concept('ru', 'землетрясения'),
      concept('en', 'earthquake'),
      concept('tr', 'depremde'),
      concept('de', 'erdbeben'),
    ];
    expect(new Set(concepts).size).toBe(1);
    expect(concepts[0]).not.toBeNull();
  });

  test('is that of the longest beginning in the list', () => {
    expect(concept('ru', 'города')).not.toBe(concept('ru', 'горы'));
  });

  test('may take two words, and is nothing where the list knows none', () => {
    expect(concept('en', 'united', 'nations')).toBe(concept('ru', 'оон'));
    expect(concept('en', 'united', 'nations')).not.toBe(concept('en', 'united', 'states'));
    expect(concept('en', 'zyzzyva')).toBeNull();
    expect(concept('xx', 'город')).toBeNull();
  });
});
