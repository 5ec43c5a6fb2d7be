import { describe, expect, test } from '@jest/globals';
import { notesOf, provenanceSummary, publishedTags, titleOf } from '../../src/exchange/bilingual-document.ts';
import { block, documentOf, row, sampleDocument, tag } from './sample-document.ts';

const ru = block('s1', 'Посмотрим, сказал он', { lang: 'ru' });
const en = block('t1', 'We’ll see, he said', { lang: 'en' });

describe('the tags that readers may see', () => {
  test('are those a person accepted and whose every anchor still stands', () => {
    const at = (id: string, rest: Parameters<typeof tag>[5]) =>
      tag(id, ru, 'entity', 'PER', { span: 'он' }, rest);
    const loose = at('loose', {});
    const tags = [
      at('accepted', {}),
      at('suggested', { decision: 'suggested' }),
      at('rejected', { decision: 'rejected' }),
      { ...loose, anchors: loose.anchors.map((anchor) => ({ ...anchor, state: 'review' as const })) },
    ];
    expect(publishedTags({ tags }).map(({ id }) => id)).toEqual(['accepted']);
  });
});

describe('the notes', () => {
  test('are numbered in reading order, source before translation, whatever the order of the tags', () => {
    const note = (id: string, at: typeof ru, words: string) =>
      tag(id, at, 'note', 'explanation', { span: words }, { attributes: { text: id, publish: true } });
    const tags = [note('third', en, 'said'), note('second', en, 'We'), note('first', ru, 'сказал')];
    const notes = notesOf(documentOf([row([ru], [en])], { tags }));
    expect(notes.map(({ number, text }) => [number, text])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ]);
  });

  test('share one number where twins say the same, and only there', () => {
    const quote = (id: string, at: typeof ru, words: string, twinId: string | null) =>
      tag(id, at, 'quote', 'direct', { content: words }, { twinId, attributes: { original: 'We’ll see' } });
    const twins = [quote('a', ru, 'Посмотрим', 'twin'), quote('b', en, 'We’ll see', 'twin')];
    const notes = notesOf(documentOf([row([ru], [en])], { tags: twins }));
    expect(notes.map(({ places }) => places.map(({ blockId, offset }) => [blockId, offset]))).toEqual([
      [
        ['s1', 9],
        ['t1', 9],
      ],
    ]);
    const strangers = [quote('a', ru, 'Посмотрим', null), quote('b', en, 'We’ll see', null)];
    expect(notesOf(documentOf([row([ru], [en])], { tags: strangers }))).toHaveLength(2);
  });

  test('leave out remarks not meant for publication and tags of blocks that are not in the document', () => {
    const attributes = { text: 'for us only' };
    const elsewhere = block('boilerplate', 'он', { lang: 'ru' });
    const tags = [
      tag('a', ru, 'note', 'remark', { span: 'он' }, { attributes }),
      tag('b', elsewhere, 'note', 'remark', { span: 'он' }, { attributes: { ...attributes, publish: true } }),
      tag('c', ru, 'note', 'remark', { span: 'он' }, { attributes: { text: ' ', publish: true } }),
    ];
    expect(notesOf(documentOf([row([ru], [en])], { tags }))).toEqual([]);
  });
});

describe('the provenance of a translation', () => {
  test('counts its paragraphs by who made them and names each machine once a day', () => {
    expect(provenanceSummary(sampleDocument())).toEqual({
      paragraphs: 16,
      human: 14,
      machine: 1,
      postEdited: 1,
      machines: [{ engine: 'Apertium', engineVersion: '3.9.4', day: '2026-11-21' }],
    });
  });

  test('takes blocks without one of their own for what the whole text is', () => {
    const machine = {
      kind: 'machine' as const,
      engine: 'e',
      engineVersion: null,
      at: '2026-01-02T03:04:05Z',
    };
    const target = {
      id: 't',
      lang: 'en',
      dir: 'ltr' as const,
      kind: 'machine' as const,
      provenance: machine,
    };
    expect(provenanceSummary(documentOf([row([ru], [en])], { target }))).toMatchObject({
      machine: 1,
      human: 0,
    });
    const unknown = { ...target, provenance: null };
    expect(provenanceSummary(documentOf([row([ru], [en])], { target: unknown }))).toMatchObject({
      machine: 1,
      machines: [],
    });
  });
});

describe('a title', () => {
  test('is the first title block, or for the source what the metadata says', () => {
    const { metadata } = documentOf([]);
    const untitled = documentOf([row([ru], [en])], { metadata: { ...metadata, title: 'Given' } });
    expect([titleOf(untitled, 'source'), titleOf(untitled, 'target')]).toEqual(['Given', null]);
    expect(titleOf(sampleDocument(), 'target')).toMatch(/^Volga city/);
  });
});
