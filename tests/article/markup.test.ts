import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Markup } from '../../src/article/block.ts';
import { markupAfterChange, markupWithin, shiftMarkup } from '../../src/article/markup.ts';
import { changeBetween } from '../../src/text/diff.ts';
import { marked, withMarks } from '../setup/marked.ts';

/** Emphasis where `[[…]]` says. */
function emphasis(source: string): readonly Markup[] {
  return marked(source).spans.map((span) => ({ kind: 'emphasis', ...span }));
}

/** Emphasised text after an edit. */
function edited(before: string, after: string): string {
  const change = changeBetween(marked(before).text, after);
  return withMarks(after, markupAfterChange(emphasis(before), change));
}

describe('markup after an edit of the text under it', () => {
  test('stays on its words and grows with words put inside', () => {
    expect(edited('Он [[очень рад]].', 'Вчера он очень рад.')).toBe('Вчера он [[очень рад]].');
    expect(edited('Он [[очень рад]].', 'Он очень, очень рад.')).toBe('Он [[очень, очень рад]].');
  });

  test('goes where all of its words are gone', () => {
    expect(edited('Он [[очень]] рад.', 'Он рад.')).toBe('Он рад.');
  });

  test('keeps what belongs to it', () => {
    const link: Markup = { kind: 'link', href: 'https://example.org/', start: 0, end: 2 };
    expect(markupAfterChange([link], changeBetween('Он рад', 'И он рад'))).toEqual([
      { ...link, start: 2, end: 4 },
    ]);
  });

  test('keeps a break, which has no words to lose', () => {
    const line: Markup = { kind: 'break', start: 3, end: 3 };
    expect(markupAfterChange([line], changeBetween('Он рад', 'Он не рад'))).toEqual([line]);
  });
});

describe('the markup of a stretch of a text', () => {
  test('is cut at its edges and counted from its start', () => {
    const text = 'Он очень рад.';
    const ranges = emphasis('[[Он]] [[очень рад]].');
    expect(markupWithin(ranges, 0, 8)).toEqual(emphasis('[[Он]] [[очень]]'));
    expect(markupWithin(ranges, 9, text.length)).toEqual(emphasis('[[рад]].'));
  });

  test('has the breaks that stand in it', () => {
    const line: Markup = { kind: 'break', start: 5, end: 5 };
    expect(markupWithin([line], 3, 9)).toEqual([{ ...line, start: 2, end: 2 }]);
    expect(markupWithin([line], 6, 9)).toEqual([]);
  });

  const range = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })).map(([a, b]): Markup => {
    return { kind: 'strong', start: Math.min(a, b), end: Math.max(a, b) + 1 };
  });

  test('has every character’s own markup, and goes back where it was when it is shifted', () => {
    fc.assert(
      fc.property(fc.array(range), fc.nat({ max: 31 }), fc.nat({ max: 31 }), (ranges, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const within = shiftMarkup(markupWithin(ranges, start, end), start);
        const at = (markup: readonly Markup[], place: number) =>
          markup.filter((each) => each.start <= place && place < each.end).length;
        for (let place = 0; place < 32; place++) {
          const isInside = start <= place && place < end;
          expect(at(within, place)).toBe(isInside ? at(ranges, place) : 0);
        }
      }),
    );
  });
});
