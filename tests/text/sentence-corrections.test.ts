import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, type Change, makeChange, replaceChange } from '../../src/text/change.ts';
import { segmentSentences } from '../../src/text/segment-sentences.ts';
import {
  correctSentences,
  mapCorrections,
  type SentenceCorrection,
  withCorrection,
} from '../../src/text/sentence-corrections.ts';
import { sliceSpan } from '../../src/text/span.ts';

const sentencesOf = (text: string, corrections: readonly SentenceCorrection[]) =>
  correctSentences(text, segmentSentences(text, 'ru'), corrections).map((span) => sliceSpan(text, span));

const text = 'Он уехал в пос. Мирный. Там тихо; никого нет. Зима.';
const joined: SentenceCorrection = { at: text.indexOf('Зима'), kind: 'join' };
const split: SentenceCorrection = { at: text.indexOf('никого'), kind: 'split' };

describe('corrected sentences', () => {
  test('are those that were computed where nobody corrected them', () => {
    expect(sentencesOf(text, [])).toEqual(['Он уехал в пос. Мирный.', 'Там тихо; никого нет.', 'Зима.']);
  });

  test('are divided and put together as people decided', () => {
    expect(sentencesOf(text, [split, joined])).toEqual([
      'Он уехал в пос. Мирный.',
      'Там тихо;',
      'никого нет. Зима.',
    ]);
  });

  test('are the same however often the same is decided, and a later decision about a place wins', () => {
    expect(withCorrection([split], split)).toEqual([split]);
    expect(withCorrection([joined], { ...joined, kind: 'split' })).toEqual([{ ...joined, kind: 'split' }]);
    expect(withCorrection([joined], split)).toEqual([split, joined]);
  });

  test('never run across a line break', () => {
    const lines = 'Заголовок\nПервая фраза.';
    expect(sentencesOf(lines, [{ at: 10, kind: 'join' }])).toEqual(['Заголовок', 'Первая фраза.']);
  });

  test('may be joined three in a row', () => {
    const three = 'Да. Нет. Может быть.';
    const corrections: SentenceCorrection[] = [
      { at: 4, kind: 'join' },
      { at: 9, kind: 'join' },
    ];
    expect(sentencesOf(three, corrections)).toEqual([three]);
  });
});

describe('corrections after an edit', () => {
  const editedBy = (change: Change) => {
    const { kept, lost } = mapCorrections(change, text, segmentSentences(text, 'ru'), [split, joined]);
    return { sentences: sentencesOf(applyChange(change, text), kept), lost };
  };
  const replaced = (old: string, insert: string) =>
    replaceChange(text, { start: text.indexOf(old), end: text.indexOf(old) + old.length }, insert);

  test.each([
    ['words far away are edited', replaced('Он', 'Иван'), 'Там тихо;', 'никого нет. Зима.'],
    [
      'the first word of the second part is replaced',
      replaced('никого', 'ни души'),
      'Там тихо;',
      'ни души нет. Зима.',
    ],
    ['the mark before the place is replaced', replaced('тихо;', 'тихо,'), 'Там тихо,', 'никого нет. Зима.'],
    [
      'words are put in where the second part begins',
      replaced('никого', 'там никого'),
      'Там тихо;',
      'там никого нет. Зима.',
    ],
    [
      'the first word of a joined sentence is quoted',
      replaced('Зима', '«Зима»'),
      'Там тихо;',
      'никого нет. «Зима».',
    ],
  ])('stay when %s', (_, change, second, third) => {
    const { sentences, lost } = editedBy(change);
    expect(sentences.slice(1)).toEqual([second, third]);
    expect(lost).toEqual([]);
  });

  test('are lost, and said to be, where both sides are rewritten at once', () => {
    const { sentences, lost } = editedBy(replaced('тихо; никого', 'безлюдно,'));
    expect(lost).toEqual([split]);
    expect(sentences[1]).toBe('Там безлюдно, нет. Зима.');
  });

  test.each([
    ['that begins there', 'никого нет. ', [split, joined], ['Там тихо; Зима.']],
    ['that was joined', ' Зима.', [joined], ['Там тихо;', 'никого нет.']],
  ])('are lost where the whole sentence %s is deleted', (_, words, gone, rest) => {
    const { sentences, lost } = editedBy(replaced(words, ''));
    expect(lost).toEqual(gone);
    expect(sentences.slice(1)).toEqual(rest);
  });

  test('still begin a sentence where the whole sentence before is deleted', () => {
    const { sentences, lost } = editedBy(replaced('Там тихо; ', ''));
    expect(lost).toEqual([]);
    expect(sentences).toEqual(['Он уехал в пос. Мирный.', 'никого нет. Зима.']);
  });

  test('never join what a deletion has brought together', () => {
    const three = 'Да. Нет. Может быть.';
    const change = replaceChange(three, { start: 4, end: 9 }, '');
    const { kept } = mapCorrections(change, three, segmentSentences(three, 'ru'), [{ at: 4, kind: 'join' }]);
    expect(sentencesOf(applyChange(change, three), kept)).toEqual(['Да.', 'Может быть.']);
  });
});

const words = fc.array(
  fc.constantFrom('Да', 'нет', 'Зима', '.', '?', ' ', '  ', '\n', '«', '»', 'г.', '😀'),
  {
    maxLength: 30,
  },
);
const cases = words.chain((parts) => {
  const body = parts.join('');
  return fc.record({
    body: fc.constant(body),
    corrections: fc.array(
      fc.record({ at: fc.nat(body.length), kind: fc.constantFrom('split' as const, 'join' as const) }),
      { maxLength: 5 },
    ),
    edges: fc.array(fc.nat(body.length), { minLength: 2, maxLength: 4 }),
    insert: fc.constantFrom('', 'Вот.', ' ', 'ещё ', '.'),
  });
});

describe('whatever is corrected and edited', () => {
  test('corrected sentences are trimmed, in order, and cover all that the computed ones do', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        const spans = correctSentences(body, segmentSentences(body, 'ru'), corrections);
        let position = 0;
        for (const { start, end } of spans) {
          expect(body.slice(position, start)).toMatch(/^\s*$/);
          expect(body.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
          position = end;
        }
        expect(body.slice(position)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });

  test('every correction is kept or lost, inside the new text, and one that is kept still does what it did', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections, edges, insert }) => {
        const [start = 0, end = 0] = edges.sort((a, b) => a - b);
        const change = makeChange(body.length, [{ start, end, insert }]);
        const edited = applyChange(change, body);
        const distinct = corrections.reduce(withCorrection, [] as readonly SentenceCorrection[]);
        const { kept, lost } = mapCorrections(change, body, segmentSentences(body, 'ru'), distinct);
        expect(kept.length + lost.length).toBeLessThanOrEqual(distinct.length);
        for (const { at } of kept) expect(at).toBeLessThanOrEqual(edited.length);
        const spans = correctSentences(edited, segmentSentences(edited, 'ru'), kept);
        for (const { at, kind } of kept) {
          const word = at + (/^\s*/.exec(edited.slice(at))?.[0].length ?? 0);
          const isInside = spans.some((span) => span.start < word && word < span.end);
          if (kind === 'split' && !kept.some((other) => other.kind === 'join')) expect(isInside).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an edit that leaves the neighbourhood alone leaves the corrected sentences alone', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections: drawn }) => {
        const corrections = drawn.reduce(withCorrection, [] as readonly SentenceCorrection[]);
        const change = makeChange(body.length, [
          { start: body.length, end: body.length, insert: '\nКонец.' },
        ]);
        const edited = applyChange(change, body);
        const { kept, lost } = mapCorrections(change, body, segmentSentences(body, 'ru'), corrections);
        const correct = (of: string, by: readonly SentenceCorrection[]) =>
          correctSentences(of, segmentSentences(of, 'ru'), by);
        expect(lost).toEqual([]);
        // Segmentation may read the last words of a text otherwise than those of a line: нет.Да
        fc.pre(correct(edited, []).length === correct(body, []).length + 1);
        expect(correct(edited, kept).slice(0, -1)).toEqual(correct(body, corrections));
      }),
      { numRuns: 300 },
    );
  });
});
