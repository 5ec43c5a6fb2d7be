import { describe, expect, test } from '@jest/globals';
import { findPair, type OfferedPair, tagOfCode } from '../../../src/translation/engines/language-pair.ts';

const pair = (from: string, to: string): OfferedPair => ({ from, to, fromCode: from, toCode: to });

describe('a server code', () => {
  test.each([
    ['rus', 'ru'],
    ['ukr', 'uk'],
    ['eng', 'en'],
    ['por_BR', 'pt-BR'],
    ['zh-hans', 'zh-Hans'],
    ['nob', 'nb'],
    ['crh', 'crh'],
    ['cat_valencia', 'ca-valencia'],
    ['no language', null],
    ['', null],
  ])('%s is the tag %s', (code, tag) => {
    expect(tagOfCode(code)).toBe(tag);
  });
});

describe('the pair for a request', () => {
  test('is the very one where it is offered', () => {
    const offered = [pair('en', 'pt'), pair('en', 'pt-BR'), pair('en-GB', 'pt-BR')];
    expect(findPair(offered, 'en', 'pt-BR')).toBe(offered[1]);
    expect(findPair(offered, 'en-GB', 'pt-BR')).toBe(offered[2]);
  });

  test('is one of the same language and script otherwise', () => {
    const offered = [pair('en', 'zh'), pair('en', 'zh-Hant'), pair('en', 'pt')];
    expect(findPair(offered, 'en-US', 'zh-TW')).toBe(offered[1]);
    expect(findPair(offered, 'en', 'zh-CN')).toBe(offered[0]);
    expect(findPair(offered, 'en', 'pt-BR')).toBe(offered[2]);
  });

  test('is none where only the script or the direction differs', () => {
    expect(findPair([pair('en', 'sr')], 'en', 'sr-Latn')).toBeNull();
    expect(findPair([pair('ru', 'uk')], 'uk', 'ru')).toBeNull();
  });

  test('is none for what is no tag', () => {
    expect(findPair([pair('ru', 'uk')], 'не язык', 'uk')).toBeNull();
  });
});
