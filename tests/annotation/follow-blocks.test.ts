import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tagsAfterMerge, tagsAfterSplit } from '../../src/annotation/follow-blocks.ts';
import type { Fragment, Tag } from '../../src/annotation/tag.ts';
import { withMarks } from '../setup/marked.ts';
import { fragmentsIn, inState, nameTag, quoteTag } from './tags.ts';

/** Cuts block `a` before some words; the second part is `b`. */
function split(tags: readonly Tag[], text: string, before: string): readonly Tag[] {
  const secondStart = text.indexOf(before);
  const firstEnd = text.slice(0, secondStart).trimEnd().length;
  return tagsAfterSplit(tags, { blockId: 'a', newBlockId: 'b', firstEnd, secondStart });
}

/** Puts block `b` behind block `a`. */
function merge(tags: readonly Tag[], first: string, second: string): readonly Tag[] {
  const text = `${first} ${second}`;
  return tagsAfterMerge(tags, { intoBlockId: 'a', fromBlockId: 'b', offset: first.length + 1, text });
}

const fragmentsOf = (tag: Tag | undefined) => tag?.anchors.flatMap(({ fragments }) => fragments) ?? [];
const inBlock = (fragments: readonly Fragment[], blockId: string) =>
  fragments.filter((fragment) => fragment.blockId === blockId);

describe('tags of a block that is cut in two', () => {
  const text = 'Путин и Байден встретились';

  test('go with the words they stand on', () => {
    const [putin, biden] = fragmentsIn('a', '[[Путин]] и [[Байден]] встретились');
    const after = split(
      [nameTag('1', [putin as Fragment]), nameTag('2', [biden as Fragment])],
      text,
      'Байден',
    );
    expect(fragmentsOf(after[0])).toEqual(fragmentsIn('a', '[[Путин]] и'));
    expect(fragmentsOf(after[1])).toEqual(fragmentsIn('b', '[[Байден]] встретились'));
  });

  test('stay the same objects in the first part, so that nobody’s version of them is out of date', () => {
    const tag = nameTag('1', fragmentsIn('a', '[[Путин]] и Байден встретились'));
    expect(split([tag], text, 'Байден')[0]).toBe(tag);
  });

  test('have a fragment in each part where they lay across the cut', () => {
    const [after] = split([nameTag('1', fragmentsIn('a', 'Путин [[и Байден]] встретились'))], text, 'Байден');
    expect(fragmentsOf(after)).toEqual([
      ...fragmentsIn('a', 'Путин [[и]]'),
      ...fragmentsIn('b', '[[Байден]] встретились'),
    ]);
  });

  test('keep the quote that a person still has to look at', () => {
    const reviewed = { ...(fragmentsIn('a', '[[Путин]] и Байден')[0] as Fragment), quote: 'Президент Путин' };
    const [after] = split([inState(nameTag('1', [reviewed]), 'review')], text, 'Байден');
    expect(fragmentsOf(after)).toEqual([reviewed]);
  });

  test.each([
    ['first', 3, 'a', 3],
    ['second', 10, 'b', 2],
  ])('keep a detached place and its quote in the %s part', (_part, place, blockId, expected) => {
    const lost: Fragment = { blockId: 'a', start: place, end: place, quote: 'Обама' };
    const [after] = split([inState(nameTag('1', [lost]), 'detached')], text, 'Байден');
    expect(fragmentsOf(after)).toEqual([{ blockId, start: expected, end: expected, quote: 'Обама' }]);
  });
});

describe('tags of two blocks that become one', () => {
  test('move with their words and join where they meet', () => {
    const quote = quoteTag('1', [...fragmentsIn('a', 'Он: «[[Да]]'), ...fragmentsIn('b', '[[и нет]]»')]);
    const [after] = merge([quote], 'Он: «Да', 'и нет»');
    expect(fragmentsOf(after)).toEqual(fragmentsIn('a', 'Он: «[[Да и нет]]»'));
  });

  test('stay apart where words stand between them', () => {
    const quote = quoteTag('1', [...fragmentsIn('a', '«[[Да]]»,'), ...fragmentsIn('b', 'он: «[[нет]]»')]);
    expect(fragmentsOf(merge([quote], '«Да»,', 'он: «нет»')[0])).toHaveLength(2);
  });

  test('never swallow a place whose words are gone', () => {
    const lost: Fragment = { blockId: 'b', start: 0, end: 0, quote: 'нет' };
    const quote = inState(quoteTag('1', [...fragmentsIn('a', '[[Да]]'), lost]), 'detached');
    expect(fragmentsOf(merge([quote], 'Да', 'и всё')[0])).toEqual([
      ...fragmentsIn('a', '[[Да]]'),
      { blockId: 'a', start: 3, end: 3, quote: 'нет' },
    ]);
  });

  test('keep the quotes that a person still has to look at', () => {
    const reviewed = { ...(fragmentsIn('b', '[[нет]]')[0] as Fragment), quote: 'не надо' };
    const quote = inState(quoteTag('1', [...fragmentsIn('a', '[[Да]]'), reviewed]), 'review');
    expect(fragmentsOf(merge([quote], 'Да', 'нет')[0]).map((each) => each.quote)).toEqual(['Да', 'не надо']);
  });

  test('of other blocks stay the same objects', () => {
    const tag = nameTag('1', fragmentsIn('c', '[[Путин]]'));
    expect(merge([tag], 'Да', 'нет')[0]).toBe(tag);
  });
});

/** Words with single blanks between them, the number of words before a cut, and tags over whole words. */
const cutText = fc
  .tuple(
    fc.array(fc.stringMatching(/^[а-яa-z]{1,5}$/u), { minLength: 2, maxLength: 8 }),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
  )
  .map(([words, cut, ranges]) => {
    const starts = words.map((_, i) => words.slice(0, i).join(' ').length + (i === 0 ? 0 : 1));
    const tags = ranges.map(([a, b], i) => {
      const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      const [start, end] = [starts[from] as number, (starts[to] as number) + (words[to] as string).length];
      const quote = words.join(' ').slice(start, end);
      return nameTag(String(i), [{ blockId: 'a', start, end, quote }]);
    });
    return { text: words.join(' '), at: starts[1 + (cut % (words.length - 1))] as number, tags };
  });

describe('cutting a block and joining it again', () => {
  test('gives back every tag as it was', () => {
    fc.assert(
      fc.property(cutText, ({ text, at, tags }) => {
        const cut = { blockId: 'a', newBlockId: 'b', firstEnd: at - 1, secondStart: at };
        const apart = tagsAfterSplit(tags, cut);
        expect(merge(apart, text.slice(0, at - 1), text.slice(at))).toEqual(tags);
      }),
    );
  });

  test('leaves every fragment on its own words in between', () => {
    fc.assert(
      fc.property(cutText, ({ text, at, tags }) => {
        const parts = { a: text.slice(0, at - 1), b: text.slice(at) };
        const cut = { blockId: 'a', newBlockId: 'b', firstEnd: at - 1, secondStart: at };
        for (const tag of tagsAfterSplit(tags, cut)) {
          for (const { blockId, start, end, quote } of fragmentsOf(tag)) {
            expect(parts[blockId as 'a' | 'b'].slice(start, end)).toBe(quote);
          }
        }
      }),
    );
  });

  test('is shown by marks', () => {
    const text = 'Владимир Путин прибыл';
    const [after] = split([nameTag('1', fragmentsIn('a', '[[Владимир Путин]] прибыл'))], text, 'Путин');
    expect(withMarks('Владимир', inBlock(fragmentsOf(after), 'a'))).toBe('[[Владимир]]');
    expect(withMarks('Путин прибыл', inBlock(fragmentsOf(after), 'b'))).toBe('[[Путин]] прибыл');
  });
});
