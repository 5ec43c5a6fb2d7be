import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRowBytes } from '../../../src/screens/workspace/row-bytes.ts';
import type { RenderedRow } from '../../../src/screens/workspace/rows.ts';

const row = (id: string): RenderedRow => ({
  id,
  key: id,
  html: Buffer.from(`<p>${id} «ё»</p>`),
  isConfirmed: false,
  problem: null,
});

describe('the bytes of a page', () => {
  test('are those of its rows, whatever the page had before', () => {
    const known = new Map(Array.from({ length: 120 }, (_, i) => [i, row(`r${i}`)]));
    const pages = fc.array(
      fc.uniqueArray(fc.integer({ min: 0, max: 119 }), { minLength: 0, maxLength: 120 }),
    );
    fc.assert(
      fc.property(pages, (versions) => {
        const bytesOf = createRowBytes();
        for (const version of versions) {
          const rows = version.map((i) => known.get(i) as RenderedRow);
          expect(Buffer.concat(bytesOf('page', rows))).toEqual(Buffer.concat(rows.map(({ html }) => html)));
        }
      }),
    );
  });

  test('are put together again only where a row changed', () => {
    const bytesOf = createRowBytes();
    const rows = Array.from({ length: 100 }, (_, i) => row(`r${i}`));
    const before = bytesOf('page', rows);
    const after = bytesOf('page', rows.with(40, row('new')));
    expect(before.map((piece, i) => piece === after[i])).toEqual([true, false, true, true]);
  });
});
