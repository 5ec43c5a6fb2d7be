import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { formats } from '../../../src/exchange/formats/index.ts';

test('every format stands in the table of docs/formats.md, as what it is', () => {
  const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
  for (const { id, read } of formats) {
    const [, written = '', isRead = ''] =
      new RegExp(`\\| \`${id}\` \\| ([^|]+) \\| ([^|]+) \\|`).exec(page) ?? [];
    expect([id, written.slice(0, 3), isRead]).toEqual([id, 'yes', read ? 'yes' : 'no']);
  }
});
