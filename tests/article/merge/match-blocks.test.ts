import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MatchedBlock } from '../../../src/article/merge/compared-block.ts';
import { matchBlocks } from '../../../src/article/merge/match-blocks.ts';

const block = (
  text: string,
  kind: MatchedBlock['kind'] = 'paragraph',
  isFurniture = false,
): MatchedBlock => ({
  text,
  kind,
  isFurniture,
});

/** Matches at a glance: `0-0 1-1+2`. */
function glance(
  before: readonly (string | MatchedBlock)[],
  after: readonly (string | MatchedBlock)[],
): string {
  const asBlocks = (list: readonly (string | MatchedBlock)[]) =>
    list.map((each) => (typeof each === 'string' ? block(each) : each));
  return matchBlocks(asBlocks(before), asBlocks(after))
    .map((match) => `${match.before.join('+')}-${match.after.join('+')}`)
    .join(' ');
}

const river = 'Река вышла из берегов в ночь на вторник, сообщили спасатели.';
const school = 'В школе открыли пункт обогрева, там раздают горячий чай.';
const bridge = 'Мост через реку закрыт для грузовых машин до конца недели.';

describe('blocks of two versions', () => {
  test('are found again where they were edited, between those that were not', () => {
    expect(glance([river, school, bridge], [river, school.replace('горячий', 'сладкий'), bridge])).toBe(
      '0-0 1-1 2-2',
    );
  });

  test('are new or gone where nothing like them stands', () => {
    expect(glance([river, bridge], [river, school, bridge])).toBe('0-0 1-2');
    expect(glance([river, school, bridge], [river, bridge])).toBe('0-0 2-1');
  });

  test('are found again where they were cut or joined', () => {
    const [first, second] = [
      'Мост через реку закрыт для грузовых',
      'машин до конца недели, говорят в мэрии.',
    ];
    expect(glance([river, `${first} ${second}`], [river, first, second])).toBe('0-0 1-1+2');
    expect(glance([first, second, river], [`${first} ${second}`, river])).toBe('0+1-0 2-1');
  });

  test('are found again where they were moved, edited or not', () => {
    expect(glance([river, school, bridge], [bridge, river, school])).toBe('0-1 1-2 2-0');
    expect(glance([river, school, bridge], [bridge.replace('конца', 'начала'), river, school])).toBe(
      '0-1 1-2 2-0',
    );
  });

  test('are found again where every one of a long text was edited, and one is new', () => {
    const before = Array.from(
      { length: 300 },
      (_, i) => `Дом ${i} на улице номер ${i * 7} стоит под водой с ${i * 3} числа.`,
    );
    const after = before.map((text) => text.replace('стоит', 'стоял')).toSpliced(150, 0, school);
    const expected = before.map((_, i) => `${i}-${i < 150 ? i : i + 1}`).join(' ');
    expect(glance(before, after)).toBe(expected);
  });

  test('are the title, whatever it says', () => {
    expect(
      glance(
        [block('Река вышла из берегов', 'title'), bridge],
        [block('Паводок в Каменске', 'title'), bridge],
      ),
    ).toBe('0-0 1-1');
  });

  test('with the same words keep their order', () => {
    expect(glance(['* * *', river, '* * *', bridge], ['* * *', river, '* * *', bridge])).toBe(
      '0-0 1-1 2-2 3-3',
    );
    expect(glance(['* * *', river, '* * *', bridge], [river, '* * *', bridge])).toBe('1-0 2-1 3-2');
  });

  test('are never in two matches, and a version matches itself block by block', () => {
    const some = fc.array(fc.constantFrom(river, school, bridge, '* * *', 'Вчера', `${river} ${school}`), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const matches = matchBlocks(
          before.map((text) => block(text)),
          after.map((text) => block(text)),
        );
        for (const side of ['before', 'after'] as const) {
          const places = matches.flatMap((match) => match[side]);
          expect(new Set(places).size).toBe(places.length);
        }
        const self = before.map((_, i) => `${i}-${i}`).join(' ');
        expect(glance(before, before)).toBe(self);
      }),
    );
  });
});
