import { describe, expect, test } from '@jest/globals';
import type { BilingualDocument } from '../../../src/exchange/bilingual-document.ts';
import { writeFormat } from '../../../src/exchange/exchange.ts';
import { brat } from '../../../src/exchange/formats/brat.ts';
import { conll } from '../../../src/exchange/formats/conll.ts';
import { doccano } from '../../../src/exchange/formats/doccano.ts';
import type { WrittenFile } from '../../../src/exchange/formats/format.ts';
import { webAnnotation } from '../../../src/exchange/formats/web-annotation.ts';
import { codePointsOf, sideText } from '../../../src/exchange/side-text.ts';
import { block, row, sampleDocument, tag } from '../sample-document.ts';

const lead = block('s1', '🌊 Река у Ка́менска вышла из берегов.\nМЧС молчит.', { lang: 'ru' });
const said = block('s2', '«Воды, — сказал Иван Ким, — прибавится», и ушёл.', { lang: 'ru' });
const river = block('t1', 'The river near Kamensk 🌊 rises.', { lang: 'en' });

/** Emoji, a combining mark, a line break, a quote in two pieces with its parts, a quote's name inside another name. */
const document: BilingualDocument = {
  ...sampleDocument(),
  rows: [row([lead], [river]), row([said], [])],
  tags: [
    tag('place', lead, 'entity', 'LOC', { span: 'Ка́менска' }, { textId: 'source', twinId: 'twin' }),
    tag('place-en', river, 'entity', 'LOC', { span: 'Kamensk' }, { textId: 'target', twinId: 'twin' }),
    tag('agency', lead, 'entity', 'ORG', { span: 'МЧС' }),
    tag('across', lead, 'entity', 'EVENT', { span: 'берегов.\nМЧС молчит' }),
    tag('rejected', lead, 'entity', 'PER', { span: 'Река' }, { decision: 'rejected' }),
    tag('quote', said, 'quote', 'direct', {
      cue: 'сказал',
      content: ['Воды', 'прибавится'],
      speaker: 'Иван Ким',
    }),
    tag('water', said, 'quote', 'direct', { content: 'прибавится' }, { parentId: 'quote' }),
    tag(
      'aside',
      said,
      'note',
      'note',
      { span: 'ушёл' },
      { attributes: { text: 'Before the end', publish: true } },
    ),
  ],
};
const options = { words: (key: string) => key, uiLang: 'en' };
const file = (files: readonly WrittenFile[], name: string) =>
  String(files.find((each) => each.name === name)?.content ?? `no ${name}`);

test('places count code points where a format counts them', () => {
  const text = 'a🌊б́c';
  expect([...text].map((_, i) => codePointsOf(text)([...text].slice(0, i).join('').length))).toEqual([
    0, 1, 2, 3, 4,
  ]);
  expect(codePointsOf(text)(text.length)).toBe([...text].length);
  expect(sideText(document, 'source').text).toHaveLength(lead.text.length + 1 + said.text.length);
});

describe('brat', () => {
  const files = brat.write(document);
  const text = [...file(files, 'source.ru.txt')];
  const annotations = file(files, 'source.ru.ann').trimEnd().split('\n');

  test('has the words of each annotation at its places, one line’s worth at a time', () => {
    const bound = annotations.filter((line) => line.startsWith('T'));
    expect(bound).toHaveLength(7);
    for (const line of bound) {
      const [, type = '', words] = line.split('\t');
      const places = type.slice(type.indexOf(' ') + 1).split(';');
      const at = places.map((place) => {
        const [start, end] = place.split(' ').map(Number);
        return text.slice(start, end).join('');
      });
      expect(at.join(' ')).toBe(words);
      expect(words).not.toContain('\n');
    }
  });

  test('joins a quote’s parts to its words, and a quote to the one around it', () => {
    const numberOf = (words: string) =>
      annotations.find((line) => line.endsWith(`\t${words}`))?.split('\t')[0];
    const quote = numberOf('Воды прибавится');
    expect(annotations.filter((line) => line.startsWith('R')).map((line) => line.split('\t')[1])).toEqual([
      `cue Arg1:${quote} Arg2:${numberOf('сказал')}`,
      `speaker Arg1:${quote} Arg2:${numberOf('Иван Ким')}`,
      `inside Arg1:${numberOf('прибавится')} Arg2:${quote}`,
    ]);
  });

  test('has in its configuration every type that is used, and no other', () => {
    const types = annotations
      .filter((line) => line.startsWith('T'))
      .map((line) => line.split('\t')[1]?.split(' ')[0]);
    const entities = file(files, 'annotation.conf')
      .split('[relations]')[0]
      ?.split('\n')
      .filter((line) => /^\w/.test(line));
    expect(new Set(entities)).toEqual(new Set(types));
  });
});

describe('CoNLL', () => {
  const lines = file(conll.write(document), 'source.ru.conll').split('\n');

  test('has a word and its label on each line, and an empty one between sentences', () => {
    expect(lines.slice(0, 2)).toEqual(['-DOCSTART- O', '']);
    expect(lines).toContain('Ка́менска B-LOC');
    expect(lines).toContain('🌊 O');
    expect(lines.filter((line) => line !== '' && !/^\S+ (?:O|[BI]-[A-Z]+)$/u.test(line))).toEqual([]);
    const inside = lines.findIndex((line) => line.endsWith(' B-EVENT'));
    expect(lines.slice(inside, inside + 2)).toEqual(['берегов B-EVENT', '. I-EVENT']);
  });

  test('keeps the longest of names that overlap, and says how many are left out', () => {
    expect(lines).toContain('МЧС I-EVENT');
    expect(conll.losses?.(document)).toEqual([{ code: 'overlapping-names-left-out', values: { count: 1 } }]);
  });
});

test('doccano has a paragraph a line, with the words of each label at its places', () => {
  const lines = file(doccano.write(document), 'source.ru.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['s1', 's2']);
  const labels = lines.flatMap(({ text, label }) =>
    label.map(
      ([start, end, name]: [number, number, string]) => `${name} ${[...text].slice(start, end).join('')}`,
    ),
  );
  expect(labels).toEqual([
    'LOC Ка́менска',
    'EVENT берегов. МЧС молчит',
    'ORG МЧС',
    'direct Воды',
    'cue сказал',
    'speaker Иван Ким',
    'direct прибавится',
    'direct прибавится',
  ]);
});

describe('Web Annotation', () => {
  const collection = JSON.parse(webAnnotation.write(document));
  const items: readonly Record<string, never>[] = collection.first.items;

  test('is a collection with all its annotations on one page', () => {
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 8 });
    expect(collection.first).toMatchObject({
      type: 'AnnotationPage',
      startIndex: 0,
      partOf: { id: collection.id },
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('finds its words by place in code points, and by quote with what stands around it', () => {
    const texts = new Map([lead, said, river].map(({ id, text }) => [`urn:diptych:block:${id}`, text]));
    for (const { target } of items as unknown as readonly { target: readonly Target[] }[])
      for (const { source, selector } of target) {
        const text = texts.get(source.id) ?? '';
        const [place, quote] = selector;
        expect([...text].slice(place.start, place.end).join('')).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
  });

  test('links twins by an annotation with both their words as targets', () => {
    const link = items.find(({ motivation }) => motivation === 'linking') as unknown as {
      target: readonly Target[];
    };
    expect(link.target.map(({ selector }) => selector[1].exact)).toEqual(['Ка́менска', 'Kamensk']);
  });
});

interface Target {
  readonly source: { readonly id: string };
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

test.each([brat, conll, doccano])('$id comes as one archive', (format) => {
  const exported = { article: {} as never, edition: document };
  const bytes = writeFormat(format, exported, options);
  expect(
    Buffer.from(bytes as Uint8Array)
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
