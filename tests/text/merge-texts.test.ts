import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange } from '../../src/text/change.ts';
import { changeOfMerge, hasConflict, mergedText, mergeTexts } from '../../src/text/merge-texts.ts';

const word = fc.constantFrom('мир', 'сегодня', 'США', 'Байден', 'сказал,', '«да»', 'он', 'встреча', '\n');
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

describe('merging two edits of one text', () => {
  test('takes over what either changed', () => {
    const parts = mergeTexts(
      'Oжидается встреча в Женеве.',
      'Ожидается встреча в Женеве.',
      'Oжидается беседа в Вене.',
    );
    expect(mergedText(parts, 'ours')).toBe('Ожидается беседа в Вене.');
    expect(hasConflict(parts)).toBe(false);
  });

  test('names words that both changed, and takes whoever is chosen', () => {
    const parts = mergeTexts('Встреча в среду.', 'Встреча во вторник.', 'Встреча в четверг.');
    expect(parts.filter(({ kind }) => kind === 'conflict')).toEqual([
      { kind: 'conflict', base: 'в среду', ours: 'во вторник', theirs: 'в четверг' },
    ]);
    expect(mergedText(parts, 'ours')).toBe('Встреча во вторник.');
    expect(mergedText(parts, 'theirs')).toBe('Встреча в четверг.');
  });

  test('has no conflict where both put the same thing right', () => {
    const parts = mergeTexts('Oн сказал.', 'Он сказал.', 'Он сказал.');
    expect(parts.map(({ kind }) => kind)).toEqual(['both', 'same']);
  });

  test('takes two insertions at one place for a conflict', () => {
    expect(hasConflict(mergeTexts('Он.', 'Он сам.', 'Он молча.'))).toBe(true);
  });

  test('comes to ours where the others changed nothing, and to theirs where we did not', () => {
    fc.assert(
      fc.property(text, text, (base, edited) => {
        expect(mergedText(mergeTexts(base, edited, base), 'theirs')).toBe(edited);
        expect(mergedText(mergeTexts(base, base, edited), 'ours')).toBe(edited);
        expect(mergedText(mergeTexts(base, edited, edited), 'ours')).toBe(edited);
      }),
    );
  });

  test('is laid out over all three texts, and its change leads from ours to the merged one', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom('ours', 'theirs'), (base, ours, theirs, choice) => {
        const parts = mergeTexts(base, ours, theirs);
        expect(parts.map((part) => part.base).join('')).toBe(base);
        expect(parts.map((part) => part.ours).join('')).toBe(ours);
        expect(parts.map((part) => part.theirs).join('')).toBe(theirs);
        expect(applyChange(changeOfMerge(parts, choice), ours)).toBe(mergedText(parts, choice));
      }),
    );
  });
});
