import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLabelSetting } from '../../src/project/label-settings.ts';
import { contrast, labelCss, shadeOn } from '../../src/project/label-shades.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('whatever colour is chosen stands out from light and from dark paper', () => {
  fc.assert(
    fc.property(color, (chosen) => {
      expect(contrast(shadeOn(chosen, 'light'), '#fbfaf6')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(shadeOn(chosen, 'dark'), '#171613')).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that stands out already is left as it was chosen', () => {
  expect(shadeOn('#2a5bc7', 'light')).toBe('#2a5bc7');
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('only what was chosen gets a rule', () => {
  expect(labelCss({ PER: { guideline: 'People' } })).toBe('');
  expect(labelCss({ DATE: { color: '#005500' } })).toContain('--date: #005500; --day: #005500;');
});

test('what is typed of a label is cleaned, and a colour that is none is left out', () => {
  const typed = {
    color: 'red; } body {',
    guideline: ' Names of people\r\nonly. ',
    examples: 'Анна\n\n Борис ',
  };
  expect(readLabelSetting(typed)).toEqual({
    guideline: 'Names of people\nonly.',
    examples: ['Анна', 'Борис'],
  });
});
