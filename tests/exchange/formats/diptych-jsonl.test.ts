import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFiles, recogniseFormat, writeFormat } from '../../../src/exchange/exchange.ts';
import { jsonlSchema } from '../../../src/exchange/formats/diptych-jsonl/records.ts';
import { diptychJsonl } from '../../../src/exchange/formats/diptych-jsonl.ts';
import { anyArticle, exportedOf } from '../arbitrary-article.ts';
import { wordsIn } from '../words.ts';

const words = await wordsIn('en');
const bytes = (text: string) => new TextEncoder().encode(text);
const [sample] = fc.sample(anyArticle, { numRuns: 1, seed: 7 });
const lines = String(writeFormat(diptychJsonl, exportedOf(sample as never), { words, uiLang: 'en' }))
  .trimEnd()
  .split('\n');
const readLines = (given: readonly string[]) =>
  readFiles(diptychJsonl, [{ name: 'a.jsonl', bytes: bytes(given.join('\n')) }]);

describe('Diptych JSON Lines', () => {
  test('bring back all of an article but its raw input, word for word and id for id', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const file = writeFormat(diptychJsonl, exportedOf(article), { words, uiLang: 'en' });
        const read = readFiles(diptychJsonl, [{ name: 'a.jsonl', bytes: bytes(String(file)) }]);
        expect(read).toEqual({
          kind: 'read',
          document: { ...article, rawInputs: 0 },
          hasOwnIds: true,
          notices: [],
        });
      }),
    );
  });

  test('have a published schema that is the one they are read by', () => {
    const published = new URL('../../../docs/schemas/diptych-jsonl.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(jsonlSchema());
  });

  const with1 = (change: (record: Record<string, unknown>) => void, type: string): string[] => {
    const at = lines.findIndex((line) => line.startsWith(`{"type":"${type}"`));
    const record = JSON.parse(lines[at] as string);
    change(record);
    return lines.with(at, JSON.stringify(record));
  };

  const lineOf = (type: string) => lines.findIndex((line) => line.startsWith(`{"type":"${type}"`)) + 1;

  test.each([
    ['what is not JSON', () => lines.with(1, '{"type": "text",'), 2, 'not-json'],
    [
      'another version',
      () => with1((record) => Object.assign(record, { version: 2 }), 'article'),
      1,
      'unknown-version',
    ],
    [
      'a key that nobody knows',
      () => with1((record) => Object.assign(record, { colour: 1 }), 'text'),
      2,
      'wrong-shape',
    ],
    ['a record that nobody knows', () => lines.with(1, '{"type":"picture"}'), 2, 'unknown-record'],
    ['an id that is there twice', () => lines.toSpliced(3, 0, lines[2] as string), 4, 'duplicate-id'],
    [
      'a block of no text',
      () => with1((record) => Object.assign(record, { text: 'nowhere' }), 'block'),
      3,
      'unknown-id',
    ],
    [
      'letters that are not composed',
      () =>
        with1((record) => Object.assign(record, { words: 'e\u0301', markup: [], sentences: [] }), 'block'),
      3,
      'unclean-text',
    ],
    [
      'a pair of sentences that has none',
      () => with1((record) => Object.assign(record, { source: [], target: [] }), 'sentence-pair'),
      lineOf('sentence-pair'),
      'empty-pair',
    ],
    [
      'a sentence of the other side',
      () =>
        with1(
          (record) => Object.assign(record, { source: record.target, target: record.source }),
          'sentence-pair',
        ),
      lineOf('sentence-pair'),
      'unknown-id',
    ],
    [
      'a pair of sentences of no pairing',
      () => with1((record) => Object.assign(record, { pairing: 'nowhere' }), 'sentence-pair'),
      lineOf('sentence-pair'),
      'unknown-id',
    ],
    [
      'a dismissal of nothing',
      () => with1((record) => Object.assign(record, { place: 'gone:numbers:1' }), 'dismissal'),
      lineOf('dismissal'),
      'unknown-id',
    ],
    [
      'a dismissal that is there twice',
      () => [...lines, lines.find((line) => line.startsWith('{"type":"dismissal"')) as string],
      lines.length + 1,
      'duplicate-id',
    ],
    [
      'a tag without a place that answers nothing',
      () => with1((record) => Object.assign(record, { anchors: [], parent: null }), 'tag'),
      lineOf('tag'),
      'no-anchor',
    ],
    ['a second article', () => [...lines, lines[0] as string], lines.length + 1, 'two-articles'],
  ])('are refused for %s, with the line', (_, change, line, code) => {
    expect(readLines(change())).toMatchObject({ kind: 'refused', line, reason: { code } });
  });

  test('are known by their first record', () => {
    expect(recogniseFormat([{ name: 'x', bytes: bytes(lines.join('\n')) }])?.id).toBe('diptych-jsonl');
    expect(recogniseFormat([{ name: 'x.jsonl', bytes: bytes('{"id":1,"text":"no article"}') }])).toBeNull();
  });
});
