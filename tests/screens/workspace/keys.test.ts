import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { keyLabel, keyTable } from '../../../src/screens/workspace/keys.ts';

describe('the key table', () => {
  test.each(['any', 'align', 'annotate'])('has no key twice for the mode %s', (mode) => {
    const keys = keyTable.filter((line) => line.mode === mode).flatMap((line) => line.keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('has words for every command', () => {
    const words = JSON.parse(readFileSync(new URL('../../../locales/en/keys.json', import.meta.url), 'utf8'));
    expect(keyTable.map(({ command }) => command).filter((command) => !(command in words))).toEqual([]);
  });

  test('takes no key that belongs to the browser', () => {
    const taken = ['R', 'N', 'P', 'D', 'L', 'T', 'W', 'S', 'F'].map((letter) => `Ctrl+${letter}`);
    expect(keyTable.flatMap(({ keys }) => keys).filter((key) => taken.includes(key))).toEqual([]);
  });

  test('prints keys as they stand on keyboards', () => {
    expect(['Ctrl+Shift+Backspace', 'Alt+ArrowUp', 'Escape', '?'].map(keyLabel)).toEqual([
      'Ctrl Shift ⌫',
      'Alt ↑',
      'Esc',
      '?',
    ]);
  });
});
