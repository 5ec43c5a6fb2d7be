import { describe, expect, test } from '@jest/globals';
import {
  isOffered,
  MAX_LISTED_REPAIRS,
  placesOf,
  repairableTogether,
  repairGroups,
} from '../../../src/screens/import/repair-view.ts';
import { findRepairs } from '../../../src/text/find-repairs.ts';
import type { DraftRepair } from '../../../src/workflow/import-draft/corrections.ts';

const words = (key: string | string[], values?: object) => `${key} ${JSON.stringify(values ?? {})}`;
const speaker = { words: words as Parameters<typeof repairGroups>[1]['words'], lang: 'en' };

const hrefOf = (blockId: string) => `#b-${blockId}`;

function repairs(text: string, isChosen = false): DraftRepair[] {
  return findRepairs(text, 'ru').map((repair) => ({ ...repair, blockId: 'b1', isChosen }));
}

describe('what can be repaired in a draft', () => {
  test('stands by kind, a few open, many of one kind folded', () => {
    const groups = repairGroups(
      [...repairs('Oдин - два'), ...repairs('а - б  в - г - д - е')],
      speaker,
      hrefOf,
    );
    expect(groups.map(({ kind, count, open, isFolded }) => [kind, count, open, isFolded])).toEqual([
      ['wrong-script', 1, 1, false],
      ['double-space', 1, 1, false],
      ['wrong-dash', 5, 5, true],
    ]);
  });

  test('names each place to the form, and says what is wrong and what it becomes', () => {
    const [group] = repairGroups(repairs('Два  слова'), speaker, hrefOf);
    expect(group?.listed).toMatchObject([
      { href: '#b-b1', place: 'b1:double-space:3', intended: 'Два слова', isChosen: false },
    ]);
    expect(group?.listed[0]?.what).toContain('"found":"Два␣␣слова"');
    expect(group?.listed[0]?.what).toContain('"count":2');
    expect(group?.listed[0]?.remedy).toBe('repairs:repair {"intended":"Два слова"}');
  });

  test('counts what is chosen already as done, and lists no more than people read', () => {
    const many = repairs('слово - '.repeat(MAX_LISTED_REPAIRS + 5), true);
    expect(repairGroups(many, speaker, hrefOf)).toMatchObject([
      { open: 0, unlisted: many.length - MAX_LISTED_REPAIRS },
    ]);
  });

  test('shows nobody the characters that nobody sees, and warns of them only once', () => {
    const found = repairs('пере\u00ADнос');
    expect(repairGroups(found, speaker, hrefOf)[0]?.listed[0]).toMatchObject({ remedy: 'repairs:remove {}' });
    expect(repairGroups(found, speaker, hrefOf)[0]?.listed[0]?.what).toContain('"found":"перенос"');
    expect(isOffered('soft-hyphens-kept', found)).toBe(true);
    expect(isOffered('bidi-controls-kept', found)).toBe(false);
  });

  test('has one button for everything only where that does more than the buttons there are', () => {
    const together = (...found: DraftRepair[]) => repairableTogether(repairGroups(found, speaker, hrefOf));
    expect(together(...repairs('Oдин'))).toBe(0);
    expect(together(...repairs('а - б - в - г - д'))).toBe(0);
    expect(together(...repairs('а - б - в'))).toBe(2);
    expect(together(...repairs('Oдин'), ...repairs('а - б - в - г - д'))).toBe(5);
    expect(together(...repairs('Oдин', true), ...repairs('а - б - в - г - д'))).toBe(0);
  });

  test('is marked in the block: the whole word with a wrong letter, else the very characters', () => {
    expect(repairs('Oдин  два').flatMap(placesOf)).toEqual([
      { id: 'w0', start: 0, end: 4, as: 'wrong' },
      { id: 'w4', start: 4, end: 6, as: 'wrong' },
    ]);
  });
});
