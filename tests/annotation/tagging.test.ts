import { describe, expect, test } from '@jest/globals';
import type { Fragment, Tag } from '../../src/annotation/tag.ts';
import {
  acceptAnchors,
  addTag,
  anchorOf,
  extendQuote,
  markQuotePart,
  relabelTag,
  removeTag,
  respanTag,
  tagTouchesBlock,
  wordingOf,
} from '../../src/annotation/tagging.ts';
import { marked } from '../setup/marked.ts';
import { fragmentsIn, inState, nameTag, quoteTag } from './tags.ts';

const blockIds = ['a', 'b'];

/** Tags what stands between `[[` and `]]` of block `a`. */
function mark(tags: readonly Tag[], source: string, label: string, id = 'new'): readonly Tag[] | null {
  const { text, spans } = marked(source);
  const span = spans[0] as Fragment;
  return addTag(tags, { id, textId: 'source', blockId: 'a', span, label, authorId: 'anna' }, text);
}

/** Adds what stands between `[[` and `]]` of a block to the quote `q`. */
function extend(tag: Tag, blockId: string, source: string): readonly Fragment[] | undefined {
  const { text, spans } = marked(source);
  const after = extendQuote([tag], 'q', blockId, spans[0] as Fragment, { text, blockIds });
  return after?.[0]?.anchors.find(({ role }) => role === 'content')?.fragments;
}

describe('a new tag', () => {
  test('is accepted, its author’s, and knows its words', () => {
    expect(mark([], 'Вчера [[Байден]] сказал', 'PER')).toEqual([
      {
        ...nameTag('new', fragmentsIn('a', 'Вчера [[Байден]] сказал')),
        version: 0,
      },
    ]);
  });

  test('of a quote has its words as content', () => {
    expect(mark([], 'Он: «[[Да]]»', 'indirect')?.[0]).toMatchObject({
      layer: 'quote',
      label: 'indirect',
      anchors: [{ role: 'content' }],
    });
  });

  test('may lie over another, but not with the same label on the same words', () => {
    const [first] = mark([], '[[Белый дом]]', 'ORG', 'one') as [Tag];
    expect(mark([first], '[[Белый дом]]', 'LOC')).toHaveLength(2);
    expect(mark([first], 'Белый [[дом]]', 'ORG')).toHaveLength(2);
    expect(mark([first], '[[Белый дом]]', 'ORG')).toBeNull();
  });

  test('of the very same words and label in the same text is the same referent', () => {
    const known = nameTag('known', fragmentsIn('b', '[[Байден]]'), { entityId: 'biden' });
    expect(mark([known], '[[Байден]]', 'PER')?.[1]?.entityId).toBe('biden');
    expect(mark([known], '[[Байден]]', 'ORG')?.[1]?.entityId).toBeNull();
    const elsewhere = { ...known, textId: 'target' };
    expect(mark([elsewhere], '[[Байден]]', 'PER')?.[1]?.entityId).toBeNull();
  });

  test('over no words is a mistake of the caller', () => {
    expect(() => mark([], 'Байден[[]]', 'PER')).toThrow(RangeError);
  });
});

describe('changing a tag', () => {
  const tag = nameTag('1', fragmentsIn('a', '[[Байден]] сказал'));
  const quote = quoteTag('q', fragmentsIn('a', '«[[Да]]», — сказал он, — «и нет»'));

  test('gives it another label of its own layer only', () => {
    expect(relabelTag([tag], '1', 'ORG')?.[0]?.label).toBe('ORG');
    expect(relabelTag([quote], 'q', 'mixed')?.[0]?.label).toBe('mixed');
    expect(relabelTag([tag], '1', 'direct')).toBeNull();
  });

  test('moves it to other words, where it has one place', () => {
    const text = 'Байден сказал';
    const [moved] = respanTag([inState(tag, 'detached')], '1', 'a', { start: 7, end: 13 }, text) ?? [];
    expect(anchorOf(moved as Tag, 'span')).toEqual({
      role: 'span',
      state: 'anchored',
      fragments: fragmentsIn('a', 'Байден [[сказал]]'),
    });
    const chain = { ...tag, layer: 'attribution', anchors: [{ ...tag.anchors[0], role: 'source' }] } as Tag;
    expect(respanTag([chain], '1', 'a', { start: 0, end: 6 }, text)).toBeNull();
  });

  test('says where a quote’s cue and speaker stand, again where need be', () => {
    const source = '«Да», — [[сказал]] он, — «и нет»';
    const { text, spans } = marked(source);
    const first = markQuotePart([quote], 'q', 'cue', 'a', { start: 0, end: 3 }, text) ?? [];
    const [again] = markQuotePart(first, 'q', 'cue', 'a', spans[0] as Fragment, text) ?? [];
    expect(anchorOf(again as Tag, 'cue')?.fragments).toEqual(fragmentsIn('a', source));
    expect(again?.anchors.map(({ role }) => role)).toEqual(['content', 'cue']);
    expect(markQuotePart([tag], '1', 'cue', 'a', { start: 0, end: 3 }, text)).toBeNull();
  });

  test('extends interrupted speech in the order of the text, whichever part was marked first', () => {
    expect(extend(quote, 'a', '«Да», — сказал он, — «[[и нет]]»')).toEqual(
      fragmentsIn('a', '«[[Да]]», — сказал он, — «[[и нет]]»'),
    );
    const later = quoteTag('q', fragmentsIn('b', '«[[потом]]»'));
    expect(extend(later, 'a', '«[[Да]]»')?.map(({ quote: words }) => words)).toEqual(['Да', 'потом']);
    const second = quoteTag('q', fragmentsIn('a', '«Да», — «[[нет]]»'));
    expect(extend(second, 'a', '«[[Да]]», — «нет»')).toEqual(fragmentsIn('a', '«[[Да]]», — «[[нет]]»'));
  });

  test('makes one stretch of two that reach into each other', () => {
    const first = quoteTag('q', fragmentsIn('a', '«[[Да, и]] ещё раз да»'));
    expect(extend(first, 'a', '«Да, [[и ещё]] раз да»')).toEqual(fragmentsIn('a', '«[[Да, и ещё]] раз да»'));
    expect(extend(nameTag('q', []), 'a', '[[Да]]')).toBeUndefined();
  });

  test('accepts the words under it as they stand now, but not words that are gone', () => {
    const changed = inState(nameTag('1', [{ blockId: 'a', start: 0, end: 7, quote: 'Байден' }]), 'review');
    const [accepted] = acceptAnchors([changed], '1', () => 'Байдена ждут');
    expect(accepted?.anchors[0]).toMatchObject({ state: 'anchored', fragments: [{ quote: 'Байдена' }] });
    const gone = inState(nameTag('1', [{ blockId: 'a', start: 3, end: 3, quote: 'Обама' }]), 'detached');
    expect(acceptAnchors([gone], '1', () => 'Да')[0]?.anchors).toEqual(gone.anchors);
  });

  test('of an id that is not there is a mistake of the caller', () => {
    expect(() => relabelTag([tag], 'no', 'PER')).toThrow(RangeError);
  });
});

describe('removing a tag', () => {
  test('lets the quotes inside it stand on their own, and leaves no twin alone', () => {
    const outer = quoteTag('outer', [], { twinId: 't' });
    const inner = quoteTag('inner', [], { parentId: 'outer' });
    const twin = quoteTag('twin', [], { textId: 'target', twinId: 't' });
    expect(removeTag([outer, inner, twin], 'outer')).toMatchObject([
      { id: 'inner', parentId: null },
      { id: 'twin', twinId: null },
    ]);
  });
});

describe('a tag', () => {
  test('reads as its words, interrupted speech with an ellipsis', () => {
    expect(wordingOf(nameTag('1', fragmentsIn('a', '[[Байден]] сказал')))).toBe('Байден');
    expect(wordingOf(quoteTag('1', fragmentsIn('a', '[[Да]] и [[нет]]')))).toBe('Да … нет');
    expect(wordingOf(nameTag('1', [], { anchors: [] }))).toBe('');
  });

  test('touches the blocks in which any part of it lies', () => {
    const tag = quoteTag('1', fragmentsIn('a', '[[Да]]'));
    const withCue: Tag = {
      ...tag,
      anchors: [
        ...tag.anchors,
        { role: 'cue', state: 'anchored', fragments: fragmentsIn('b', '[[сказал]]') },
      ],
    };
    expect(['a', 'b', 'c'].map((id) => tagTouchesBlock(withCue, id))).toEqual([true, true, false]);
  });
});
