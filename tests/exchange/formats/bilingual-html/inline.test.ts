import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type InlineElement,
  inlineHtml,
  within,
} from '../../../../src/exchange/formats/bilingual-html/inline.ts';
import { parse, textOf } from '../../parsed-page.ts';

/** `<b1>` over a stretch: each test element has a name of its own. */
const element = (name: string, start: number, end: number, rank: 0 | 1 | 2 = 1): InlineElement => ({
  start,
  end,
  rank,
  open: `<${name}>`,
  close: `</${name}>`,
});

describe('elements over a text', () => {
  test('nest where they can and are cut only where they must be', () => {
    expect(inlineHtml('abcdef', [element('a1', 0, 6), element('b1', 2, 4)], [])).toBe(
      '<a1>ab<b1>cd</b1>ef</a1>',
    );
    expect(inlineHtml('abcdef', [element('a1', 0, 4), element('b1', 2, 6)], [])).toBe(
      '<a1>ab<b1>cd</b1></a1><b1>ef</b1>',
    );
  });

  test('of a lower rank stay whole', () => {
    expect(inlineHtml('abcdef', [element('m1', 0, 4), element('a1', 2, 6, 0)], [])).toBe(
      '<m1>ab</m1><a1><m1>cd</m1>ef</a1>',
    );
  });

  test('end before what is inserted at their end', () => {
    const inserts = [{ start: 3, end: 3, html: '<i1></i1>' }];
    expect(inlineHtml('abcdef', [element('m1', 0, 3), element('m2', 3, 6)], inserts)).toBe(
      '<m1>abc</m1><i1></i1><m2>def</m2>',
    );
    expect(inlineHtml('abcdef', [element('m1', 0, 6)], inserts)).toBe('<m1>abc<i1></i1>def</m1>');
  });

  test('an insert takes the place of the characters it covers', () => {
    expect(inlineHtml('ab cd', [], [{ start: 2, end: 3, html: '<br>' }])).toBe('ab<br>cd');
    expect(inlineHtml('ab\ncd', [], [])).toBe('ab<br>cd');
  });

  test('within a stretch are clipped and counted from its start', () => {
    expect(within([element('m1', 1, 9)], { start: 4, end: 7 })).toMatchObject([{ start: 0, end: 3 }]);
    expect(within([element('m1', 1, 3)], { start: 4, end: 7 })).toEqual([]);
  });

  test('whatever overlaps, the text stays whole and every element covers exactly its stretch', () => {
    const scene = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).chain((text) => {
      const offset = fc.integer({ min: 0, max: text.length });
      return fc.record({
        text: fc.constant(text),
        spans: fc.array(fc.tuple(offset, offset, fc.constantFrom(0 as const, 1 as const, 2 as const)), {
          maxLength: 6,
        }),
        insert: offset,
      });
    });
    fc.assert(
      fc.property(scene, ({ text, spans, insert }) => {
        const elements = spans.map(([a, b, rank], index) =>
          element(`x${index}`, Math.min(a, b), Math.max(a, b), rank),
        );
        const html = inlineHtml(text, elements, [{ start: insert, end: insert, html: '<hr>' }]);
        const page = parse(html);
        expect(textOf(page)).toBe(text);
        expect(html.split('<hr>')).toHaveLength(2);
        for (const [index, { start, end }] of elements.entries()) {
          const covered = page.all(`x${index}`).map(textOf).join('');
          expect(covered).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
