import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSuggestions, type Suggestion } from '../../src/annotation/find-suggestions.ts';
import { acceptSuggestions, addSuggestions, rejectSuggestions } from '../../src/annotation/suggestions.ts';
import type { Tag } from '../../src/annotation/tag.ts';
import { addTag, wordingOf } from '../../src/annotation/tagging.ts';

const TEXT = 'Владимир Путин встретился с Джо Байденом. «Мы договорились», — сказал Путин.';
const block = { id: 'b', lang: 'ru', text: TEXT };
const textOf = () => TEXT;

function suggest(tags: readonly Tag[], found: readonly Suggestion[], atMost = 100): readonly Tag[] {
  let made = 0;
  const makeId = () => `made-${tags.length}-${made++}`;
  return addSuggestions(tags, found, { textId: 'source', authorId: 'anna', makeId, textOf, atMost });
}

function name(words: string, label = 'PER', from = 0): Suggestion {
  const start = TEXT.indexOf(words, from);
  const fragments = [{ blockId: 'b', start, end: start + words.length }];
  const reasons = [{ code: 'known-name' }];
  return {
    layer: 'entity',
    label,
    anchors: [{ role: 'span', fragments }],
    parent: null,
    score: 0.9,
    reasons,
  };
}

const open = (tags: readonly Tag[]) => tags.filter(({ decision }) => decision === 'suggested').map(wordingOf);

describe('suggestions', () => {
  test('stand in the blocks that they were found in, quotes with cue and speaker', () => {
    const first = { id: 'a', lang: 'ru', text: 'Встреча в Женеве.' };
    const found = findSuggestions([first, { id: 'x', lang: 'en', text: 'In London.' }, block], 'ru');
    const words = found.map(({ label, anchors }) => [
      label,
      ...anchors.map(({ role, fragments }) => {
        const [at] = fragments;
        const text = at?.blockId === 'a' ? first.text : TEXT;
        return `${role} ${at?.blockId}:${text.slice(at?.start, at?.end)}`;
      }),
    ]);
    expect(words).toContainEqual(['LOC', 'span a:Женеве']);
    expect(words).toContainEqual(['PER', 'span b:Владимир Путин']);
    expect(words).toContainEqual(['direct', 'content b:Мы договорились', 'cue b:сказал', 'speaker b:Путин']);
    expect(JSON.stringify(found)).not.toContain('"x"');
  });

  test('are open until somebody decides, and bring how sure they are and why', () => {
    const [tag] = suggest([], [name('Джо Байденом')]);
    expect(tag).toMatchObject({
      decision: 'suggested',
      attributes: { score: 0.9, why: 'known-name' },
      anchors: [{ role: 'span', fragments: [{ quote: 'Джо Байденом' }] }],
    });
  });

  test('are made once: who asks again gets what is new, and loses what is found no more', () => {
    const once = suggest([], [name('Джо Байденом'), name('Владимир Путин')]);
    expect(suggest(once, [name('Джо Байденом'), name('Владимир Путин')])).toBe(once);
    const again = suggest(once, [name('Владимир Путин'), name('Путин', 'PER', 50)]);
    expect(open(again)).toEqual(['Владимир Путин', 'Путин']);
    expect(again[0]).toBe(once[1]);
  });

  test('come in parts where there are many, and are complete in the end', () => {
    const found = [name('Владимир Путин'), name('Джо Байденом'), name('Путин', 'PER', 50)];
    const first = suggest([], found, 2);
    expect(open(first)).toEqual(['Владимир Путин', 'Джо Байденом']);
    const second = suggest(first, found, 2);
    expect(open(second)).toEqual(['Владимир Путин', 'Джо Байденом', 'Путин']);
    expect(suggest(second, found, 2)).toBe(second);
  });

  test('are not made over the tags of people, nor where they were rejected', () => {
    const fresh = { textId: 'source', blockId: 'b', authorId: 'anna' };
    const mine = addTag([], { ...fresh, id: 'mine', span: { start: 0, end: 14 }, label: 'ORG' }, TEXT);
    expect(open(suggest(mine ?? [], [name('Путин'), name('Джо Байденом')]))).toEqual(['Джо Байденом']);

    const asked = suggest([], [name('Джо Байденом')]);
    const rejected = rejectSuggestions(asked, new Set(asked.map(({ id }) => id)), 'boris');
    expect(open(suggest(rejected, [name('Джо Байденом'), name('Джо Байденом', 'ORG')]))).toEqual([
      'Джо Байденом',
    ]);
  });

  test('belong to the person who accepts them, and mean whom the same words mean elsewhere', () => {
    const [known, ...tags] = suggest([], [name('Путин'), name('Путин', 'PER', 50)]);
    const before = [{ ...(known as Tag), decision: 'accepted' as const, entityId: 'putin' }, ...tags];
    const after = acceptSuggestions(before, new Set(tags.map(({ id }) => id)), 'boris');
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toMatchObject({ decision: 'accepted', authorId: 'boris', entityId: 'putin' });
  });

  test('give way to a person who tags the same words', () => {
    const asked = suggest([], [name('Джо Байденом')]);
    const { start, end } = { start: 28, end: 40 };
    const fresh = { id: 'mine', textId: 'source', blockId: 'b', span: { start, end }, label: 'PER' };
    const after = addTag(asked, { ...fresh, authorId: 'anna' }, TEXT);
    expect(after?.map(({ id, decision }) => [id, decision])).toEqual([['mine', 'accepted']]);
  });

  test('stay inside their blocks, whatever the blocks say', () => {
    const words = fc.constantFrom('Путин', '«Да»,', '—', 'сказал', 'он.', 'в', 'Москве', '\n', '😀', 'США');
    const texts = fc.array(
      fc.array(words, { maxLength: 12 }).map((each) => each.join(' ')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(texts, (each) => {
        const blocks = each.map((text, i) => ({ id: String(i), lang: 'ru', text }));
        for (const { anchors } of findSuggestions(blocks, 'ru')) {
          for (const { blockId, start, end } of anchors.flatMap(({ fragments }) => fragments)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(blocks[Number(blockId)]?.text.length ?? -1);
          }
        }
      }),
    );
  });
});
