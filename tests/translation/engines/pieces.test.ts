import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutIntoPieces } from '../../../src/translation/engines/pieces.ts';

describe('a long text', () => {
  test('is cut after sentences', () => {
    const text = 'Байден ответил. Путин молчал. Песков уточнил.';
    expect(cutIntoPieces(text, 32)).toEqual(['Байден ответил. Путин молчал. ', 'Песков уточнил.']);
  });

  test('is cut between words where a sentence is too long itself', () => {
    expect(cutIntoPieces('один два три четыре', 10)).toEqual(['один два ', 'три четыре'].slice(0, 2));
  });

  test('with a word that does not fit cannot be cut', () => {
    expect(cutIntoPieces('да Donaudampfschifffahrtsgesellschaft да', 20)).toBeNull();
  });

  test('is the same again when its pieces are joined, none of them too long', () => {
    const words = fc.string({
      unit: fc.constantFrom('а', 'Б', '.', ' ', ' ', '?', '\n', '😀', '»'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 60 }), (text, longest) => {
        const pieces = cutIntoPieces(text, longest);
        if (pieces === null) {
          expect(Math.max(...text.split(/\s/).map((word) => word.length))).toBeGreaterThanOrEqual(longest);
        } else {
          expect(pieces.join('')).toBe(text);
          expect(pieces.every((piece) => piece.length > 0 && piece.length <= longest)).toBe(true);
        }
      }),
    );
  });
});
