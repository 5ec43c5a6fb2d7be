import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstHash, hashed, WordTable } from '../../../src/alignment/aligner/word-table.ts';

function hashOf(form: string): number {
  let hash = firstHash;
  for (let at = 0; at < form.length; at++) hash = hashed(hash, form.charCodeAt(at));
  return hash;
}

describe('WordTable', () => {
  test('finds every word that was put in, inside any text, and no other', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 3000 });
    fc.assert(
      fc.property(words, fc.string(), (forms, before) => {
        const table = new WordTable<string>();
        for (const form of forms) {
          expect(table.find(form, 0, form.length, hashOf(form))).toBeUndefined();
          table.add(form, hashOf(form), form);
        }
        expect(table.size).toBe(forms.length);
        for (const form of forms) {
          const text = `${before}${form}!`;
          expect(table.find(text, before.length, before.length + form.length, hashOf(form))).toBe(form);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keeps words apart that have the same hash', () => {
    const table = new WordTable<string>();
    for (const form of ['да', 'нет', 'да-да']) table.add(form, 7, form);
    expect(table.find('нет', 0, 3, 7)).toBe('нет');
    expect(table.find('не', 0, 2, 7)).toBeUndefined();
  });
});
