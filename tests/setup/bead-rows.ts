import type { Bead } from '../../src/alignment/bead.ts';
import { keysBetween } from '../../src/database/order-key.ts';

/** Rows as `s1|t1 s2+s3|t2 |t3`, named `r1`, `r2`, …; a `!` at the end says confirmed. */
export function rows(words: string): readonly Bead[] {
  const parts = words.split(' ');
  const keys = keysBetween(null, null, parts.length);
  return parts.map((part, i) => {
    const isConfirmed = part.endsWith('!');
    const [source = '', target = ''] = part.replace('!', '').split('|');
    const units = (side: string) => side.split('+').filter((unit) => unit !== '');
    return {
      id: `r${i + 1}`,
      source: units(source),
      target: units(target),
      status: isConfirmed ? 'confirmed' : 'auto',
      score: 0.5,
      reasons: [{ code: 'length' }],
      emptyReason: null,
      seenHash: isConfirmed ? 'hash' : null,
      isBookmarked: false,
      orderKey: keys[i] as string,
      version: 1,
    };
  });
}

/** Rows as `rows` reads them; undefined where there are none. */
export function glance(beads: readonly Bead[] | null): string | undefined {
  return beads
    ?.map(({ source, target, status }) => {
      return `${source.join('+')}|${target.join('+')}${status === 'confirmed' ? '!' : ''}`;
    })
    .join(' ');
}
