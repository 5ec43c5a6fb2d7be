import { describe, expect, test } from '@jest/globals';
import { readCatalogue } from '../../../src/translation/models/catalogue.ts';
import { isWhole, kindOfFile, readModelName } from '../../../src/translation/models/model.ts';

const base = 'https://files.example/';
const record = (fileType: string, more: object = {}, attachment: object = {}) => ({
  fromLang: 'ru',
  toLang: 'en',
  version: '1.1',
  fileType,
  attachment: {
    hash: 'a'.repeat(64),
    size: 10,
    filename: `${fileType}.ruen.bin`,
    location: `main/${fileType}`,
    ...attachment,
  },
  ...more,
});
const whole = (more: object = {}) => ['model', 'lex', 'vocab'].map((kind) => record(kind, more));

describe('a catalogue of models', () => {
  test('puts the files of a model together, each with its address, length and checksum', () => {
    expect(readCatalogue({ data: whole() }, base)).toMatchObject([
      {
        from: 'ru',
        to: 'en',
        version: '1.1',
        files: [{ kind: 'model', bytes: 10, url: 'https://files.example/main/model' }, {}, {}],
      },
    ]);
  });

  test('offers the newest version that this engine reads', () => {
    const records = ['1.2', '1.10', '1.9', '2.0a1'].flatMap((version) => whole({ version }));
    expect(readCatalogue({ data: records }, base)?.map(({ version }) => version)).toEqual(['1.10']);
  });

  test('reads both names that the languages have had', () => {
    const named = { fromLang: undefined, toLang: undefined, sourceLanguage: 'zh-Hans', targetLanguage: 'en' };
    expect(readCatalogue({ data: whole(named) }, base)).toMatchObject([{ from: 'zh-Hans', to: 'en' }]);
  });

  test('leaves out what is not a whole model, and records that it cannot read', () => {
    const data = [...whole().slice(1), record('qualityModel'), null, { fileType: 'model' }];
    expect(readCatalogue({ data }, base)).toEqual([]);
  });

  test.each([
    ['elsewhere', { location: 'https://evil.example/model' }],
    ['up', { location: '//evil.example/model' }],
    ['to a file with a path', { filename: '../../model.bin' }],
    ['to no checksum', { hash: 'none' }],
  ])('takes no file that leads %s', (_, attachment) => {
    const data = [record('model', {}, attachment), ...whole().slice(1)];
    expect(readCatalogue({ data }, base)).toEqual([]);
  });

  test.each([[null], [{}], [{ data: 'x' }], [[]]])('is nothing but a listing: not %j', (json) => {
    expect(readCatalogue(json, base)).toBeNull();
  });
});

describe('a model', () => {
  test.each([
    ['ru-en', { from: 'ru', to: 'en' }],
    ['zh-Hans-en', { from: 'zh-Hans', to: 'en' }],
    ['en-sr-Cyrl', { from: 'en', to: 'sr-Cyrl' }],
    ['ru', null],
    ['ru-ru', null],
    ['../etc', null],
    ['.incoming', null],
  ])('is named by its languages: %s', (name, pair) => {
    expect(readModelName(name)).toEqual(pair);
  });

  test('may have a vocabulary for each language', () => {
    const files = (...kinds: ('model' | 'lex' | 'vocab' | 'srcvocab' | 'trgvocab')[]) =>
      kinds.map((kind) => ({ kind }));
    expect(isWhole(files('model', 'lex', 'srcvocab', 'trgvocab'))).toBe(true);
    expect(isWhole(files('model', 'lex', 'srcvocab'))).toBe(false);
    expect(isWhole(files('model', 'model', 'lex', 'vocab'))).toBe(false);
  });

  test('has files that are told by their names', () => {
    expect(['model.ruen.intgemm.alphas.bin', 'vocab.ruen.spm', 'readme.txt'].map(kindOfFile)).toEqual([
      'model',
      'vocab',
      null,
    ]);
  });
});
