import { describe, expect, test } from '@jest/globals';
import { partComplaints } from '../../../src/annotation/dismissals/dismissal.ts';
import { checkQuotes } from '../../../src/annotation/quote-checks/check-quotes.ts';
import { deniesSomething } from '../../../src/annotation/quote-checks/negation.ts';
import type { Anchor, Role, Tag } from '../../../src/annotation/tag.ts';
import { nameTag, quoteTag } from '../tags.ts';

/** Blocks of a test by their ids: the source's begin with s. */
type Blocks = Readonly<Record<string, string>>;

const textIdOf = (blockId: string) => (blockId.startsWith('s') ? 'source' : 'target');

/** A quote whose parts are where they first stand in a block. */
function quote(
  id: string,
  blockId: string,
  blocks: Blocks,
  parts: Partial<Record<Role, string>>,
  more: Partial<Tag> = {},
): Tag {
  const anchors = Object.entries(parts).map(([role, words]): Anchor => {
    const start = blocks[blockId]?.indexOf(words) ?? -1;
    if (start < 0) throw new RangeError(`no “${words}” in ${blockId}`);
    const fragment = { blockId, start, end: start + words.length, quote: words };
    return { role: role as Role, state: 'anchored', fragments: [fragment] };
  });
  return quoteTag(id, [], { textId: textIdOf(blockId), twinId: 'q', anchors, ...more });
}

function name(id: string, blockId: string, blocks: Blocks, words: string, more: Partial<Tag> = {}): Tag {
  const start = blocks[blockId]?.indexOf(words) ?? -1;
  const fragment = { blockId, start, end: start + words.length, quote: words };
  return nameTag(id, [fragment], { textId: textIdOf(blockId), ...more });
}

function problems(tags: readonly Tag[], blocks: Blocks, alone: readonly string[] = []) {
  return checkQuotes({
    tags,
    source: { id: 'source', lang: 'ru' },
    target: { id: 'target', lang: 'en' },
    textOf: (id) => blocks[id] ?? '',
    isAlone: (id) => alone.includes(id),
  });
}
const checks = (...asked: Parameters<typeof problems>) => problems(...asked).map(({ check }) => check);

const blocks: Blocks = {
  s1: '«Встреча будет», – сказал Песков журналистам.',
  t1: '“There will be a meeting,” Peskov told reporters.',
};
const source = quote('a', 's1', blocks, { content: 'Встреча будет', speaker: 'Песков' });
const target = quote('b', 't1', blocks, { content: 'There will be a meeting', speaker: 'Peskov' });

describe('a quote and its counterpart', () => {
  test('that say the same have no problem', () => {
    expect(checks([source, target], blocks)).toEqual([]);
  });

  test('is missed on either side, unless that side is empty on purpose, or nobody has accepted it', () => {
    const alone = { ...source, twinId: null };
    expect(checks([alone], blocks)).toEqual(['quote-without-counterpart']);
    expect(checks([{ ...target, twinId: null }], blocks)).toEqual(['quote-without-counterpart']);
    expect(checks([alone], blocks, ['s1'])).toEqual([]);
    expect(checks([{ ...alone, decision: 'suggested' }], blocks)).toEqual([]);
    // A twin in a third text is none here.
    expect(checks([source, { ...target, textId: 'third' }], blocks)).toEqual(['quote-without-counterpart']);
  });

  test('may not turn direct speech into a paraphrase, nor the other way round', () => {
    const indirect = { label: 'indirect' };
    expect(checks([source, { ...target, ...indirect }], blocks)).toEqual(['quote-marks-lost']);
    expect(checks([{ ...source, ...indirect }, target], blocks)).toEqual(['quote-marks-gained']);
    expect(checks([source, { ...target, label: 'mixed' }], blocks)).toEqual([]);
  });

  test('that became two is one: what one of the two keeps is not lost', () => {
    const other = { ...target, id: 'c', label: 'indirect', anchors: target.anchors.slice(0, 1) };
    expect(checks([source, other, target], blocks)).toEqual([]);
  });
});

describe('the speaker', () => {
  const named = (entityId: string | null, twinId: string | null = null) => [
    name('n1', 's1', blocks, 'Песков', { entityId: 'peskov', twinId: 'p' }),
    name('n2', 't1', blocks, 'Peskov', { entityId, twinId }),
  ];

  test('is the same by the ledger, or by the twins of the names', () => {
    expect(checks([source, target, ...named('peskov')], blocks)).toEqual([]);
    expect(checks([source, target, ...named(null, 'p')], blocks)).toEqual([]);
  });

  test('is another where both are known and nothing joins them', () => {
    const [problem] = problems([source, target, ...named('lavrov')], blocks);
    expect(problem).toMatchObject({
      check: 'quote-other-speaker',
      tagId: 'a',
      twinIds: ['b'],
      values: { here: 'Песков', there: 'Peskov' },
    });
  });

  test('is nobody’s business where nobody has said who it is', () => {
    expect(checks([source, target, ...named(null)], blocks)).toEqual([]);
  });

  test('is missed where the source names somebody who is known', () => {
    const silent = { ...target, anchors: target.anchors.slice(0, 1) };
    expect(checks([source, silent, ...named(null)], blocks)).toEqual(['quote-without-speaker']);
    expect(checks([source, silent], blocks)).toEqual([]);
  });

  test('is the person of a title and not its country', () => {
    const titled: Blocks = { s1: 'Президент США Байден: «Да».', t1: 'Biden: “Yes.”' };
    const tags = [
      quote('a', 's1', titled, { content: 'Да', speaker: 'Президент США Байден' }),
      quote('b', 't1', titled, { content: 'Yes', speaker: 'Biden' }),
      name('n1', 's1', titled, 'США', { label: 'LOC', entityId: 'usa' }),
      name('n2', 's1', titled, 'Байден', { entityId: 'biden' }),
      name('n3', 't1', titled, 'Biden', { entityId: 'trump' }),
    ];
    expect(checks(tags, titled)).toEqual(['quote-other-speaker']);
  });
});

describe('what is said', () => {
  const said = (here: string, there: string, more: { readonly a?: object; readonly b?: object } = {}) => {
    const own = { s1: here, t1: there };
    return checks(
      [
        quote('a', 's1', own, { content: here, ...more.a }),
        quote('b', 't1', own, { content: there, ...more.b }),
      ],
      own,
    );
  };

  test('keeps what it denies', () => {
    expect(said('Встречи не будет', 'There will be a meeting')).toEqual(['quote-negation-lost']);
    expect(said('Встреча будет', 'There won’t be a meeting')).toEqual(['quote-negation-gained']);
    expect(said('Встречи не будет', 'There will be no meeting')).toEqual([]);
  });

  test('keeps whom it is said to', () => {
    const own = { s1: 'Он сказал Путину: «Да».', t1: 'He said: “Yes.”' };
    const tags = [
      quote('a', 's1', own, { content: 'Да', addressee: 'Путину' }),
      quote('b', 't1', own, { content: 'Yes' }),
    ];
    expect(checks(tags, own)).toEqual(['quote-addressee-lost']);
  });

  test('keeps its nesting, as it was linked or as it stands', () => {
    const own = { s1: '«Он сказал: „Да“».', t1: '“He said: ‘Yes’.”' };
    const outer = quote('a', 's1', own, { content: 'Он сказал: „Да“' }, { twinId: 'outer' });
    const outerThere = quote('b', 't1', own, { content: 'He said: ‘Yes’.' }, { twinId: 'outer' });
    const inner = quote('c', 's1', own, { content: 'Да' });
    const innerThere = quote('d', 't1', own, { content: 'Yes' });
    expect(checks([outer, outerThere, inner, innerThere], own)).toEqual([]);
    expect(checks([outer, inner, innerThere], own)).toEqual(['quote-without-counterpart', 'quote-nesting']);
  });
});

describe('a problem that somebody left as it is', () => {
  test('is back when the words change that it was said of, and only then', () => {
    const tags = [source, { ...target, label: 'indirect' }];
    const [problem] = problems(tags, blocks);
    const dismissal = { ...problem, id: `${problem?.check} ${problem?.place}`, reason: 'so said' };
    const now = (own: Blocks) =>
      partComplaints(problems(tags, own), [{ ...dismissal, personId: 'anna', version: 1 } as never]);
    expect(now(blocks)).toMatchObject({ open: [], dismissed: [{ dismissal: { reason: 'so said' } }] });
    expect(now({ ...blocks, t1: blocks.t1?.replace('reporters', 'the press') ?? '' }).open).toEqual([]);
    expect(now({ ...blocks, t1: blocks.t1?.replace('meeting', 'talking') ?? '' }).open).toHaveLength(1);
  });
});

describe('negation', () => {
  test.each([
    ['ru', 'Мы не договорились', true],
    ['ru', 'Не только мы договорились, но и не раз', false],
    ['ru', 'Небо ясное, нота послана', false],
    ['ru', 'Никто ничего не знает', true],
    ['en', 'We don’t agree', true],
    ['en', 'Not only did we agree; no less than ten came', false],
    ['en', 'Notes from nowhere', true],
    ['en', 'Notable knots', false],
    ['tr', 'Anlaşmaya varmadık', true],
    ['tr', 'Konuşmadan önce görüşmemiz gerek', false],
    ['tr', 'Bu doğru değil', true],
    ['tr', 'Görüşme yapıldı', false],
    ['uk', 'Ми не домовилися', true],
    ['de', 'Das ist kein Krieg', true],
    ['fr', 'Ce n’est pas une guerre', true],
  ])('in %s: %s', (lang, words, denies) => {
    expect(deniesSomething(words, lang)).toBe(denies);
  });

  test('is not judged where there are no rules for the language', () => {
    expect(deniesSomething('ні', 'ja')).toBeNull();
  });
});
