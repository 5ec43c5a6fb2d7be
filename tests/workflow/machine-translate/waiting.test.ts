import { describe, expect, test } from '@jest/globals';
import type { Bead } from '../../../src/alignment/bead.ts';
import type { Block } from '../../../src/article/article.ts';
import type { MergedBlock } from '../../../src/article/store.ts';
import type { Progress } from '../../../src/workflow/machine-translate/progress.ts';
import { waitingUnits } from '../../../src/workflow/machine-translate/waiting.ts';

function block(id: string, text: string, boilerplate: Block['boilerplate'] = null): Block {
  return {
    id,
    textId: 'source',
    orderKey: id,
    kind: 'paragraph',
    lang: 'ru',
    boilerplate,
    text,
    draft: null,
    markup: [],
    reasons: [],
    version: 1,
  };
}

function row(source: readonly string[], patch: Partial<Bead> = {}): Bead {
  return {
    id: `row-${source[0]}`,
    source,
    target: [],
    status: 'auto',
    score: null,
    reasons: [],
    emptyReason: null,
    seenHash: null,
    isBookmarked: false,
    orderKey: source[0] ?? '',
    version: 1,
    ...patch,
  };
}

function merged(id: string, successorId: string, text: string): MergedBlock {
  return { id, textId: 'source', text, successorId };
}

/** What waits, as `a+b: text`. */
function waiting(
  source: {
    readonly blocks: readonly Block[];
    readonly merged?: readonly MergedBlock[];
    readonly beads?: readonly Bead[];
  },
  answered: Readonly<Record<string, string>> = {},
  known: readonly string[] = ['a', 'b', 'c', 'd'],
): readonly string[] {
  const progress: Progress = {
    known,
    answered: Object.fromEntries(
      Object.entries(answered).map(([id, text]) => [id, { text, block: `${id}-translated` }]),
    ),
  };
  const beads = source.beads ?? source.blocks.map(({ id }) => row([id]));
  const units = waitingUnits({ sourceBlocks: source.blocks, merged: source.merged ?? [], beads }, progress);
  return units.map(({ ids, text }) => `${ids.join('+')}: ${text}`);
}

describe('what waits for the machine', () => {
  test('is every block of the article that was not translated, in order', () => {
    const blocks = [block('a', 'Раз'), block('b', 'Два'), block('c', 'Реклама', 'advertisement')];
    expect(waiting({ blocks })).toEqual(['a: Раз', 'b: Два']);
    expect(waiting({ blocks }, { a: 'Раз' })).toEqual(['b: Два']);
    expect(waiting({ blocks }, { a: 'Раз', b: 'Два' })).toEqual([]);
  });

  test('is not what was edited after it was translated', () => {
    expect(waiting({ blocks: [block('a', 'Раз, два')] }, { a: 'Раз' })).toEqual([]);
  });

  test('is not what a person settled: a row left empty on purpose, a confirmed row', () => {
    const blocks = [block('a', 'Раз'), block('b', 'Два'), block('c', 'Три')];
    const beads = [row(['a'], { emptyReason: 'omitted' }), row(['b'], { status: 'confirmed' }), row(['c'])];
    expect(waiting({ blocks, beads })).toEqual(['c: Три']);
  });
});

describe('blocks that were merged', () => {
  test('before they were translated wait as one', () => {
    const source = { blocks: [block('a', 'Раз Два')], merged: [merged('b', 'a', 'Два')] };
    expect(waiting(source)).toEqual(['a+b: Раз Два']);
    expect(waiting(source, { a: 'Раз Два', b: '' })).toEqual([]);
  });

  test('into a translated one wait with the words they had', () => {
    const source = { blocks: [block('a', 'Раз Два')], merged: [merged('b', 'a', 'Два')] };
    expect(waiting(source, { a: 'Раз' })).toEqual(['b: Два']);
    expect(waiting(source, { a: 'Раз', b: 'Два' })).toEqual([]);
  });

  test('after they were translated are not translated again with the one they went into', () => {
    const source = { blocks: [block('a', 'Два и Два')], merged: [merged('b', 'a', 'Два')] };
    expect(waiting(source, { b: 'Два' })).toEqual(['a: Два и']);
  });

  test('after they were translated and edited count with their last words', () => {
    const source = { blocks: [block('a', 'Раз Две')], merged: [merged('b', 'a', 'Две')] };
    expect(waiting(source, { b: 'Два' })).toEqual(['a: Раз']);
  });

  test('one after another are each asked for once', () => {
    const chain = [merged('b', 'a', 'Два Три'), merged('c', 'b', 'Три')];
    const source = { blocks: [block('a', 'Раз Два Три')], merged: chain };
    expect(waiting(source)).toEqual(['a+b+c: Раз Два Три']);
    expect(waiting(source, { a: 'Раз' })).toEqual(['b+c: Два Три']);
    expect(waiting(source, { a: 'Раз', b: 'Два' })).toEqual(['c: Три']);
    expect(waiting(source, { b: 'Два' })).toEqual(['a+c: Раз Три']);
    expect(waiting(source, { b: 'Два Три', c: '' })).toEqual(['a: Раз']);
  });
});

describe('blocks that were split off', () => {
  const blocks = [block('a', 'Раз.'), block('a2', 'Два.'), block('b', 'Три.')];

  test('before the translation wait like any other', () => {
    expect(waiting({ blocks })).toEqual(['a: Раз.', 'a2: Два.', 'b: Три.']);
    expect(waiting({ blocks }, { a: 'Раз.' })).toEqual(['a2: Два.', 'b: Три.']);
  });

  test('after the translation are in it already', () => {
    expect(waiting({ blocks }, { a: 'Раз. Два.' })).toEqual(['b: Три.']);
  });

  test('after the translation, however they were split and merged again, are asked for once', () => {
    const three = [block('a', 'Раз.'), block('a2', 'Два.'), block('a3', 'Три.')];
    expect(waiting({ blocks: three }, { a: 'Раз. Два. Три.' })).toEqual([]);
    expect(waiting({ blocks: three }, { a: 'Раз. Два.' })).toEqual(['a3: Три.']);
    const intoYoung = [merged('b', 'a2', 'Три.')];
    const young = [block('a', 'Раз.'), block('a2', 'Два. Три.')];
    expect(waiting({ blocks: young, merged: intoYoung }, { a: 'Раз. Два.' })).toEqual(['b: Три.']);
    const back = { blocks: [block('a', 'Раз. Два.')], merged: [merged('a2', 'a', 'Два.')] };
    expect(waiting(back, { a: 'Раз. Два.' })).toEqual([]);
    const up = { blocks: [block('a', 'Раз. Два.'), block('b2', 'Три.')], merged: [merged('b', 'a', 'Два.')] };
    expect(waiting(up, { b: 'Два. Три.' })).toEqual(['a: Раз.']);
    expect(waiting(up, { a: 'Раз. Два. Три.', b: '' })).toEqual([]);
  });

  test('after the translation are in it, although the rest was edited', () => {
    const edited = [block('a', 'Первый раз.'), block('a2', 'Два.')];
    expect(waiting({ blocks: edited }, { a: 'Раз. Два.' })).toEqual([]);
  });

  test('are told from a paragraph that only reads like a part of another', () => {
    expect(waiting({ blocks: [block('a', 'Да. Нет.'), block('a2', 'Да.')] }, { a: 'Да. Нет.' })).toEqual([
      'a2: Да.',
    ]);
    expect(waiting({ blocks: [block('a', 'Да. Нет.'), block('b', 'Да.')] }, { a: 'Да. Нет.' })).toEqual([
      'b: Да.',
    ]);
  });
});
