import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachFragment, FUZZY_DISTANCE_MAX, FUZZY_QUOTE_MAX, findQuote } from '../../src/text/anchoring.ts';
import { replaceChange } from '../../src/text/change.ts';
import { changeBetween } from '../../src/text/diff.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The words found for a quote, with kind and distance. */
function found(text: string, quote: string, place: Partial<Parameters<typeof findQuote>[2]> = {}) {
  const match = findQuote(text, quote, { expected: null, ...place });
  return match && { words: sliceSpan(text, match.span), ...match };
}

describe('a quote looked for in a text', () => {
  const twice = 'Путин прибыл. Позже Путин выступил.';

  test('is found at its nearest occurrence', () => {
    expect(found(twice, 'Путин', { expected: 18 })).toMatchObject({
      span: { start: 20, end: 25 },
      kind: 'exact',
    });
    expect(found(twice, 'Путин', { expected: 4 })?.span.start).toBe(0);
    expect(found(twice, 'Путин')?.span.start).toBe(0);
  });

  test('is found where the text around it is right, though another occurrence is nearer', () => {
    expect(found(twice, 'Путин', { expected: 0, prefix: 'Позже ' })?.span.start).toBe(20);
    expect(found(twice, 'Путин', { expected: 0, suffix: ' выступил' })?.span.start).toBe(20);
  });

  test('is found as a word of its own before it is found inside another', () => {
    expect(found('Иранский гость и Иран', 'Иран', { expected: 0 })?.span.start).toBe(17);
    expect(found('Иранский гость', 'Иран', { expected: 0 })?.words).toBe('Иран');
  });

  test('is found with its true boundaries when letters were changed, put in or taken out', () => {
    expect(found('Так, Ожидается, что', 'Oжидается')).toMatchObject({
      words: 'Ожидается',
      kind: 'fuzzy',
      distance: 1,
    });
    expect(found('xx abcdefgij yy', 'abcdefghij')).toMatchObject({ words: 'abcdefgij', distance: 1 });
    expect(found('xx abcdeffghij yy', 'abcdefghij')).toMatchObject({ words: 'abcdeffghij', distance: 1 });
    expect(found('с Владимиром Путином вчера', 'Владимиром Путиным')).toMatchObject({
      words: 'Владимиром Путином',
    });
  });

  test('is not found where too much differs', () => {
    expect(found('Владимиру Путину', 'Владимиром Путиным')).toBeNull();
    expect(found('мост', 'рост')).toBeNull();
    expect(found('', 'рост')).toBeNull();
    expect(found('рост', '')).toBeNull();
  });

  test('is looked for exactly only when it is very long', () => {
    const quote = 'слово '.repeat(FUZZY_QUOTE_MAX / 6 + 1);
    expect(found(`> ${quote}`, quote)?.span.start).toBe(2);
    expect(found(quote.replace('слово', 'слава'), quote)).toBeNull();
  });

  test('is measured in characters and never cut inside one', () => {
    const text = '😁😁 👩‍🚀 FİLİYEVA е\u0301лка';
    expect(found(text, 'FILİYEVA')).toMatchObject({ words: 'FİLİYEVA', distance: 1 });
    expect(found('a 😁bcdef', '😀bcdef')).toMatchObject({ words: '😁bcdef', distance: 1 });
    expect(found('a е\u0301лочки b', 'елочки')).toMatchObject({ words: 'е\u0301лочки', distance: 1 });
  });

  test('is found whenever some stretch of the text is near enough, and its distance is the true one', () => {
    const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength });
    fc.assert(
      fc.property(letters(24), letters(12), (text, quote) => {
        const limit = Math.floor(quote.length * FUZZY_DISTANCE_MAX);
        const least = leastDistance(text, quote);
        const match = findQuote(text, quote, { expected: null });
        expect(match !== null).toBe(quote !== '' && least <= limit);
        if (!match) return;
        expect(match.distance).toBe(editDistance(sliceSpan(text, match.span), quote));
        expect(match.kind).toBe(least === 0 ? 'exact' : 'fuzzy');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a fragment carried through an edit', () => {
  /** Edits a text in which the fragment's words stand between [[ and ]]. */
  function attach(source: string, after: string) {
    const start = source.indexOf('[[');
    const end = source.indexOf(']]') - 2;
    const before = source.replace('[[', '').replace(']]', '');
    const fragment = { blockId: 'b1', start, end, quote: before.slice(start, end) };
    const attached = attachFragment(after, changeBetween(before, after), fragment);
    return { ...attached, words: sliceSpan(after, attached.fragment) };
  }

  test.each([
    ['anchored', 'where text is put in before it', '[[Путин]] прибыл', 'Вчера Путин прибыл', 'Путин'],
    ['anchored', 'after an emoji', 'Да, [[FİLİYEVA]]', '😀😀 Да, FİLİYEVA', 'FİLİYEVA'],
    [
      'shifted',
      'where its words moved',
      '[[Путин]] прибыл в Минск вчера',
      'прибыл в Минск вчера Путин',
      'Путин',
    ],
    ['review', 'where a letter was repaired', '[[Oжидается]], что', 'Ожидается, что', 'Ожидается'],
    ['review', 'where its case ending changed', '[[Путин]] прибыл', 'Путина ждут', 'Путина'],
    ['review', 'where a part was deleted', '[[Джо Байден]] сказал', 'Байден сказал', 'Байден'],
    ['review', 'where other words took its place', 'Это [[Джо Байден]].', 'Это Путин.', 'Путин'],
    ['detached', 'where its words were deleted', 'Это сказал [[Байден]] вчера', 'Это сказал вчера', ''],
  ])('is %s %s', (state, _name, source, after, words) => {
    expect(attach(source, after)).toMatchObject({ state, words });
  });

  test('is in review at its near copy when its words moved and changed', () => {
    expect(
      attach('[[Владимир Путин]] прибыл в Минск вчера', 'прибыл в Минск вчера Владимир Путон'),
    ).toMatchObject({ state: 'review', words: 'Владимир Путон' });
  });

  test('does not take the place of a look-alike that stood there before', () => {
    expect(attach('[[Путин]] и Путин', 'Песков и Путин')).toMatchObject({ state: 'review', words: 'Песков' });
    expect(attach('Сам [[Путин]] был, Путин', 'Сам был, Путин')).toMatchObject({
      state: 'detached',
      words: '',
    });
  });

  test('is in review when letters were put right at its edge', () => {
    const change = replaceChange('Путин прибыл', { start: 5, end: 5 }, 'а');
    const fragment = { start: 0, end: 5, quote: 'Путин' };
    expect(attachFragment('Путина прибыл', change, fragment)).toEqual({ fragment, state: 'review' });
  });

  test('is not in review for an edge that was inside a word before', () => {
    const change = replaceChange('Иранский', { start: 0, end: 0 }, 'Да ');
    const { state } = attachFragment('Да Иранский', change, { start: 0, end: 4, quote: 'Иран' });
    expect(state).toBe('anchored');
  });

  test('keeps its quote and all else it carries, whatever becomes of it', () => {
    const { fragment } = attach('Это сказал [[Байден]] вчера', 'Это сказал вчера');
    expect(fragment).toEqual({ blockId: 'b1', start: 11, end: 11, quote: 'Байден' });
  });

  test('is found again when an edit brings its words back', () => {
    const detached = attach('Это сказал [[Байден]] вчера', 'Это сказал вчера').fragment;
    const change = changeBetween('Это сказал вчера', 'Это вчера сказал Байден');
    expect(attachFragment('Это вчера сказал Байден', change, detached)).toMatchObject({
      state: 'shifted',
      fragment: { start: 17, end: 23 },
    });
    const unrelated = changeBetween('Это сказал вчера', 'Это он сказал вчера');
    expect(attachFragment('Это он сказал вчера', unrelated, detached)).toMatchObject({
      state: 'detached',
      fragment: { start: 14, end: 14 },
    });
  });

  test('is anchored again when its altered words are put right', () => {
    const altered = attach('[[Путин]] прибыл', 'Путина ждут').fragment;
    const { fragment, state } = attachFragment(
      'Путин ждут',
      changeBetween('Путина ждут', 'Путин ждут'),
      altered,
    );
    expect([fragment.start, fragment.end, state]).toEqual([0, 5, 'anchored']);
  });

  test('is refused together with a change for another text', () => {
    const change = replaceChange('abc', { start: 0, end: 0 }, 'x');
    expect(() => attachFragment('abc', change, { start: 0, end: 1, quote: 'a' })).toThrow(RangeError);
  });

  test('lies inside the new text, and holds its quote wherever it says so', () => {
    const texts = fc
      .array(fc.constantFrom('Путин', 'Путина', 'США', ' ', ', ', '😀', 'е\u0301', 'İ'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(20), fc.nat(20), (before, after, a, b) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        const quote = before.slice(start, end);
        const { fragment, state } = attachFragment(after, changeBetween(before, after), {
          start,
          end,
          quote,
        });
        expect(fragment.start).toBeGreaterThanOrEqual(0);
        expect(fragment.end).toBeLessThanOrEqual(after.length);
        expect(fragment.quote).toBe(quote);
        expect(fragment.start === fragment.end).toBe(state === 'detached');
        if (state === 'anchored' || state === 'shifted') expect(sliceSpan(after, fragment)).toBe(quote);
      }),
      { numRuns: 1_000 },
    );
  });
});

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function leastDistance(text: string, quote: string): number {
  let least = quote.length;
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      least = Math.min(least, editDistance(text.slice(start, end), quote));
    }
  }
  return least;
}
