import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shieldMarks } from '../../../src/translation/engines/apertium-marks.ts';

describe("Apertium's marks", () => {
  test('are removed from the translation', () => {
    const { restore } = shieldMarks('что и');
    expect(restore('уточнює, #що *Pravda @слово «#Російський» *2022')).toBe(
      'уточнює, що Pravda слово «Російський» 2022',
    );
  });

  test('that show a lost space give it back', () => {
    expect(shieldMarks('этих консультациях').restore('цих#консультація')).toBe('цих консультація');
  });

  test("are told from the author's own", () => {
    const { text, restore } = shieldMarks('Meta* и *признан, a@b.ru #тег');
    expect(text).not.toMatch(/[*@#]/);
    expect(restore(text.replace('признан', '#визнаний').replace('Meta', '*Meta'))).toBe(
      'Meta* и *визнаний, a@b.ru #тег',
    );
  });

  test('leave every text as it was where nothing is translated', () => {
    const anything = fc.string({
      unit: fc.constantFrom('*', '@', '#', 'я', 'b', '5', ' ', '\ue000', '\ue001', '😀'),
    });
    fc.assert(
      fc.property(anything, (author) => {
        const { text, restore } = shieldMarks(author);
        expect(text).not.toMatch(/[*@#]/);
        expect(restore(text)).toBe(author);
      }),
    );
  });
});
