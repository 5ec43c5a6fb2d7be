import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Markup } from '../../../src/article/block.ts';
import { htmlOf, markedTextOf } from '../../../src/workflow/machine-translate/marked-text.ts';

const link = (start: number, end: number): Markup => ({
  kind: 'link',
  href: 'https://x.example/',
  start,
  end,
});
const strong = (start: number, end: number): Markup => ({ kind: 'strong', start, end });

describe('a text for an engine that keeps tags', () => {
  test('has its markup as elements, without the addresses of links', () => {
    const marked = { text: 'мир & труд', markup: [link(0, 3), strong(6, 10)] };
    expect(htmlOf(marked)).toBe('<a id="m0">мир</a> &amp; <strong id="m1">труд</strong>');
  });

  test('is plain where there is nothing to keep', () => {
    expect(htmlOf({ text: 'мир', markup: [] })).toBeNull();
    expect(htmlOf({ text: 'мир труд', markup: [{ kind: 'break', start: 3, end: 4 }] })).toBeNull();
  });

  test('comes back with the markup where the tags stand, in whatever order', () => {
    const markup = [link(0, 3), strong(6, 10)];
    expect(markedTextOf('<strong id="m1">labour</strong> &amp; <a id="m0">peace</a> ', markup)).toEqual({
      text: 'labour & peace',
      markup: [strong(0, 6), link(9, 14)],
    });
  });

  test.each([
    ['a tag that was lost', 'peace', 'peace', []],
    ['a tag that is never closed', 'a <strong id="m1">peace', 'a peace', [strong(2, 7)]],
    ['a number that nobody gave', '<a id="m9">peace</a>', 'peace', []],
    ['a tag of its own', '<script>x</script> peace', '<script>x</script> peace', []],
    ['capitals', '<A ID="M0">PEACE</A>', 'PEACE', [link(0, 5)]],
    ['lines', 'peace\n and\tlabour', 'peace and labour', []],
    ['half an entity', 'R&D &nosuch; &#0;', 'R&D &nosuch; &#0;', []],
  ])('is read with care: %s', (_, html, text, markup) => {
    expect(markedTextOf(html, [link(0, 3), strong(4, 8)])).toEqual({ text, markup });
  });

  test('comes back as it was where nothing changes', () => {
    const words = fc.string({ unit: fc.constantFrom(...'мир<>&";x '), minLength: 1, maxLength: 30 });
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 });
    fc.assert(
      fc.property(words, ranges, (typed, pairs) => {
        const text = typed.replaceAll(/ +/g, ' ').trim();
        const markup = pairs.flatMap(([a, b]) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          return start < end ? [strong(start, end)] : [];
        });
        const html = htmlOf({ text, markup });
        if (html === null) return;
        const back = markedTextOf(html, markup);
        expect(back.text).toBe(text);
        for (const range of back.markup) expect(markup).toContainEqual(range);
      }),
    );
  });
});
