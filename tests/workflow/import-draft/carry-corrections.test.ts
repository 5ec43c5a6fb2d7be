import { describe, expect, test } from '@jest/globals';
import type { FoundBlock } from '../../../src/article/block.ts';
import { carryCorrections } from '../../../src/workflow/import-draft/carry-corrections.ts';
import type { DraftBlock, DraftText } from '../../../src/workflow/import-draft/draft.ts';

const found = (text: string): FoundBlock => ({
  kind: 'paragraph',
  text,
  markup: [],
  boilerplate: null,
  reasons: [],
});
const block = (text: string, corrected: Partial<DraftBlock> = {}): DraftBlock => ({
  id: text,
  found: found(text),
  detected: { lang: 'ru', confidence: 1, alternatives: [], reasons: [] },
  kind: null,
  lang: null,
  state: null,
  repairs: [],
  ...corrected,
});
const draft = (blocks: readonly DraftBlock[], lang: string | null = null) =>
  ({ blocks, lang, warnings: [] }) as unknown as DraftText;

describe('corrections of a text that is read anew', () => {
  const before = draft(
    [block('Ноа', { kind: 'title', lang: 'uk' }), block('Б', { state: 'left-out' })],
    'uk',
  );

  test('stay with their blocks where there are as many', () => {
    const after = carryCorrections(before, draft([block('Раз'), block('Два')]));
    expect(after.blocks.map(({ kind, lang, state }) => [kind, lang, state])).toEqual([
      ['title', 'uk', null],
      [null, null, 'left-out'],
    ]);
    expect([after.lang, after.warnings]).toEqual(['uk', []]);
  });

  test('stay with the same words elsewhere, and those that find no place are counted', () => {
    const after = carryCorrections(before, draft([block('Б')]));
    expect(after.blocks[0]?.state).toBe('left-out');
    expect(after.warnings).toEqual([{ code: 'corrections-lost', values: { count: 2 } }]);
  });
});
