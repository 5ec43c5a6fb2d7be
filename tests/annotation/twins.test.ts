import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tag } from '../../src/annotation/tag.ts';
import { removeTag } from '../../src/annotation/tagging.ts';
import { linkTwins, twinsOf, unlinkTwin } from '../../src/annotation/twins.ts';
import { nameTag, quoteTag } from './tags.ts';

const ru = (id: string, more: Partial<Tag> = {}) => nameTag(id, [], more);
const en = (id: string, more: Partial<Tag> = {}) => nameTag(id, [], { textId: 'target', ...more });
const tr = (id: string, more: Partial<Tag> = {}) => nameTag(id, [], { textId: 'other', ...more });

/** Who is whose twin: the ids of each group, in order. */
function groups(tags: readonly Tag[] | null): string[][] {
  const all = Map.groupBy(
    (tags ?? []).filter(({ twinId }) => twinId !== null),
    ({ twinId }) => twinId,
  );
  return [...all.values()].map((group) => group.map(({ id }) => id));
}

describe('twins', () => {
  test('are the same thing in two texts, each with its own label', () => {
    const after = linkTwins([ru('a'), en('b', { label: 'ORG' })], 'a', 'b', 'new');
    expect(groups(after)).toEqual([['a', 'b']]);
    expect(after?.map(({ label }) => label)).toEqual(['PER', 'ORG']);
    expect(twinsOf(after ?? [], after?.[0] as Tag).map(({ id }) => id)).toEqual(['b']);
  });

  test('may be several on one side: one quote often becomes two', () => {
    const one = linkTwins([ru('a'), en('b'), en('c')], 'a', 'b', 'new');
    expect(groups(linkTwins(one ?? [], 'a', 'c', 'newer'))).toEqual([['a', 'b', 'c']]);
  });

  test('bring their own twins along', () => {
    const tags = [
      ru('a', { twinId: 'x' }),
      en('b', { twinId: 'x' }),
      tr('c', { twinId: 'y' }),
      ru('d', { twinId: 'y' }),
    ];
    expect(groups(linkTwins(tags, 'b', 'c', 'new'))).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('share the referent that one of them has, and leave each that has its own', () => {
    const tags = [ru('a', { entityId: 'biden' }), en('b'), en('c', { entityId: 'usa' })];
    expect(linkTwins(tags, 'b', 'a', 'new')?.map(({ entityId }) => entityId)).toEqual([
      'biden',
      'biden',
      'usa',
    ]);
    expect(linkTwins(tags, 'a', 'c', 'new')?.map(({ entityId }) => entityId)).toEqual(['biden', null, 'usa']);
  });

  test('are not of one text, nor a name and a quote', () => {
    expect(linkTwins([ru('a'), ru('b')], 'a', 'b', 'new')).toBeNull();
    expect(linkTwins([ru('a')], 'a', 'a', 'new')).toBeNull();
    expect(linkTwins([ru('a'), quoteTag('b', [], { textId: 'target' })], 'a', 'b', 'new')).toBeNull();
  });

  test('part again, and nobody stays a twin alone', () => {
    const pair = linkTwins([ru('a'), en('b')], 'a', 'b', 'new') ?? [];
    expect(groups(unlinkTwin(pair, 'a'))).toEqual([]);
    const three = linkTwins([...pair, tr('c')], 'b', 'c', 'new') ?? [];
    expect(groups(unlinkTwin(three, 'b'))).toEqual([['a', 'c']]);
  });

  test('that are not there are a mistake of the caller', () => {
    expect(() => linkTwins([ru('a')], 'a', 'no', 'new')).toThrow(RangeError);
  });

  test('stay consistent whatever is linked, unlinked and removed', () => {
    const start = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => [ru, en, tr][i % 3]?.(id) as Tag);
    const step = fc.record({ kind: fc.nat({ max: 6 }), a: fc.nat(), b: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let tags: readonly Tag[] = start;
        for (const [i, { kind, a, b }] of steps.entries()) {
          if (tags.length < 2) break;
          const [one, other] = [tags[a % tags.length]?.id ?? '', tags[b % tags.length]?.id ?? ''];
          if (kind < 4) tags = linkTwins(tags, one, other, `t${i}`) ?? tags;
          else tags = kind === 4 ? unlinkTwin(tags, one) : removeTag(tags, one);
          expect(groups(tags).every((group) => group.length > 1)).toBe(true);
        }
      }),
    );
  });
});
