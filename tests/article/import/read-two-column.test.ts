import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../src/article/import/read-document.ts';
import { docx, p, table } from './office/docx.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['Река вышла из берегов', 'The river has burst its banks'],
  [
    'Город готовится к худшему, сообщили в мэрии.',
    'The city is preparing for the worst, the mayor’s office said.',
  ],
  [
    'Жителей вывозят на автобусах в соседние посёлки.',
    'Residents are being taken by bus to nearby villages.',
  ],
];

function columnsOf(bytes: Uint8Array | string, filename = 'a.docx') {
  const result = readDocument({ bytes, filename });
  if (result.kind === 'refused') throw new RangeError(result.reason.code);
  return result.columns;
}

const html = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const tsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

describe('a table of two columns in two languages', () => {
  test.each([
    ['Word document', docx(table(ROWS)), 'a.docx'],
    ['page', html(ROWS), 'a.html'],
    ['table of a spreadsheet', tsv(ROWS), 'a.tsv'],
  ])('is read as a text and its translation, row by row, from a %s', (_, bytes, filename) => {
    const columns = columnsOf(bytes, filename);
    expect(columns?.left.map(({ text }) => text)).toEqual(ROWS.map(([left]) => left));
    expect(columns?.right.map(({ text }) => text)).toEqual(ROWS.map(([, right]) => right));
    expect(columns).toMatchObject({
      leftLang: 'ru',
      rightLang: 'en',
      heads: null,
      rows: [0, 1, 2].map((n) => ({ left: [n], right: [n] })),
    });
    expect(columns?.left[0]?.kind).toBe('title');
    expect(columns?.right[0]?.kind).toBe('title');
  });

  test('is found inside the tables that a page is arranged by', () => {
    const arranged = `<table><tr><td></td></tr><tr><td><table><tr><td>${html(ROWS)}</td></tr></table></td></tr></table>`;
    expect(columnsOf(arranged, 'a.html')?.rows).toHaveLength(ROWS.length);
  });

  test('lists what stands in a column without letters, which belongs to neither text', () => {
    const numbered = [['№', '', ''], ...ROWS.map((row, i) => [`${i + 1}`, ...row])];
    const columns = columnsOf(tsv(numbered), 'a.tsv');
    expect(columns?.left.map(({ text }) => text)).toEqual(ROWS.map(([left]) => left));
    expect(columns?.leftOut).toEqual(['№', '1', '2', '3']);
    expect(columnsOf(tsv(ROWS), 'a.tsv')?.leftOut).toEqual([]);
  });

  test('keeps the ordinary reading beside it', () => {
    const result = readDocument({ bytes: docx(table(ROWS)) });
    expect(result).toMatchObject({ blocks: ROWS.map(([a, b]) => ({ kind: 'table', text: `${a}\t${b}` })) });
  });

  test('knows what stands over the columns, in several languages, and keeps it out of the texts', () => {
    for (const heads of [
      ['Русский', 'English'],
      ['RU', 'EN'],
      ['Оригинал', 'Перевод (английский)'],
      ['Kaynak metin', 'Çeviri'],
    ] as const) {
      const columns = columnsOf(docx(table([heads, ...ROWS])));
      expect(columns?.heads).toEqual(heads);
      expect(columns?.rows).toHaveLength(ROWS.length);
    }
  });

  test('passes over columns of numbers and empty ones', () => {
    const numbered = ROWS.map(([left, right], i) => [`${i + 1}.`, left, '', right]);
    expect(columnsOf(docx(table(numbered)))?.rows).toHaveLength(ROWS.length);
  });

  test('may have several paragraphs in a cell, and nothing in some', () => {
    const several = table([
      [
        p('Первое предложение этой новости.') + p('Второе предложение этой новости.'),
        'Both sentences of this news story.',
      ],
      ['Этого в переводе нет, его выпустил редактор.', ''],
      ['Последнее предложение новости.', 'The last sentence of the story.'],
    ]);
    expect(columnsOf(docx(several))?.rows).toEqual([
      { left: [0, 1], right: [0] },
      { left: [2], right: [] },
      { left: [3], right: [1] },
    ]);
  });

  test('may be one row with the whole texts in it', () => {
    const [left, right] = [0, 1].map((side) => ROWS.map((row) => p(row[side] ?? '')).join(''));
    expect(columnsOf(docx(table([[left ?? '', right ?? '']])))?.rows).toEqual([
      { left: [0, 1, 2], right: [0, 1, 2] },
    ]);
  });

  test('takes what stands around it to the side of its language', () => {
    const body = p('Заметка о реке', '1') + p('A note about the river', '1') + table(ROWS) + p('Фото: мэрия');
    const columns = columnsOf(docx(body));
    expect(columns?.left.map(({ text }) => text)).toEqual([
      'Заметка о реке',
      ...ROWS.map(([a]) => a),
      'Фото: мэрия',
    ]);
    expect(columns?.rows.at(0)).toEqual({ left: [0], right: [0] });
    expect(columns?.rows.at(-1)).toEqual({ left: [4], right: [] });
  });

  test('has cells of several lines and quotation marks, as spreadsheets write them', () => {
    const columns = columnsOf(
      '"Он сказал: ""Я приду"", и ушёл.\nБольше его не видели."\tHe said “I will come” and left.\nКонец этой истории такой.\tThis is how the story ends.',
      'a.tsv',
    );
    expect(columns?.left.map(({ text }) => text)).toEqual([
      'Он сказал: "Я приду", и ушёл.',
      'Больше его не видели.',
      'Конец этой истории такой.',
    ]);
    expect(columns?.rows[0]).toEqual({ left: [0, 1], right: [0] });
  });
});

test('every block of both columns stands in a row exactly once, in order, whatever the table is', () => {
  const cell = (words: string) =>
    fc
      .array(fc.constantFrom(words, `${words} ${words}`), { maxLength: 3 })
      .map((lines) => lines.map((each) => p(each)).join('') || p(''));
  const row = fc.tuple(
    cell('Город готовится к худшему, сообщили в мэрии.'),
    cell('The city prepares for the worst, they said.'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const result = readDocument({ bytes: docx(table(rows)) });
      const columns = result.kind === 'read' ? result.columns : null;
      if (columns === null) return;
      expect(columns.rows.flatMap(({ left }) => left)).toEqual(columns.left.map((_, i) => i));
      expect(columns.rows.flatMap(({ right }) => right)).toEqual(columns.right.map((_, i) => i));
    }),
  );
});

describe('no text and its translation is', () => {
  const prose = p(
    'Это обычная статья, в которой одна таблица, а слов вокруг неё намного больше. '.repeat(10),
  );
  test.each<[string, Uint8Array | string]>([
    [
      'a table of figures',
      docx(
        table([
          ['Год', 'Tonnes'],
          ['2021', '17'],
          ['2022', '19'],
        ]),
      ),
    ],
    ['a table in one language', docx(table(ROWS.map(([left]) => [left, left])))],
    [
      'a glossary',
      docx(
        table([
          ['река', 'river'],
          ['берег', 'bank'],
          ['город', 'city'],
          ['вода', 'the water'],
        ]),
      ),
    ],
    ['a table inside an article', docx(prose + table(ROWS))],
    [
      'a table of three languages',
      docx(table(ROWS.map(([a, b]) => [a, b, 'Nehir kıyılarını aştı dedi belediye']))),
    ],
    ['a table with one side mostly empty', docx(table([...ROWS.map(([a]) => [a, '']), ROWS[0] ?? []]))],
    ['a text with a tab in it', 'Одна строка\tс табуляцией.\nДругая строка без неё.\nТретья строка без неё.'],
    ['an article', prose],
  ])('%s', (_, bytes) => {
    expect(columnsOf(bytes, 'a')).toBeNull();
  });
});
