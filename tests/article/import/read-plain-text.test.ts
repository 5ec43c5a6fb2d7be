import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlainText } from '../../../src/article/import/read-plain-text.ts';

const texts = (source: string) => readPlainText(source).blocks.map(({ text }) => text);
const items = (source: string) =>
  readPlainText(source).blocks.map(({ text, bullet }) => (bullet === null ? text : [bullet, text]));

describe('plain text is cut into blocks', () => {
  test('at blank lines', () => {
    expect(texts('One.\n\nTwo.\n\n\n  \nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('at each line where there are no blank lines', () => {
    expect(texts('Заголовок\nПервый абзац.\nВторой абзац.')).toEqual([
      'Заголовок',
      'Первый абзац.',
      'Второй абзац.',
    ]);
  });

  test('where a pasted blank line holds a no-break space', () => {
    expect(texts('One.\n\u00A0\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('without blanks at their ends, with tabs and no-break spaces inside', () => {
    expect(texts('  10\u00A0млн\tрублей  \t\n\nx')).toEqual(['10\u00A0млн\tрублей', 'x']);
  });

  test('and Markdown signs stay text', () => {
    expect(texts('# Title\n\n**bold** and [link](x)')).toEqual(['# Title', '**bold** and [link](x)']);
  });
});

describe('lines that a margin broke are joined', () => {
  const wrapped = [
    'The city council approved the construction of a new tram line on',
    'Monday evening after a debate that lasted almost seven hours and',
    'saw more than forty speakers take the floor.',
  ];

  test('where the next word would not have fitted', () => {
    expect(texts(wrapped.join('\n'))).toEqual([wrapped.join(' ')]);
  });

  test('however many there are, in time that grows with their number', () => {
    const lines = Array.from(
      { length: 150_000 },
      () => 'слово за словом, и так без конца и без начала до вечера',
    );
    const [block] = texts(lines.join('\n'));
    expect(block).toBe(lines.join(' '));
  });

  test('and so are two lines where other paragraphs show the margin', () => {
    const two = [
      'Work on the line is expected to begin in spring, and the first',
      'trams should run in three years.',
    ];
    expect(texts(`${wrapped.join('\n')}\n\n${two.join('\n')}`)).toEqual([wrapped.join(' '), two.join(' ')]);
  });

  test('but the lines of a header stay apart', () => {
    const header = 'Council approves new tram line\nby Ann Lee\n5 January 2024';
    expect(texts(`${header}\n\n${wrapped.join('\n')}`)).toEqual([...header.split('\n'), wrapped.join(' ')]);
  });

  test('and so do long lines, which are paragraphs', () => {
    const long = (word: string) => `${word} `.repeat(40).trim();
    expect(texts(`${long('одно')}\n${long('другое')}\n${long('третье')}`)).toHaveLength(3);
  });

  test('with the hyphen at a line end kept and reported', () => {
    const hyphened = [
      'В среду вечером депутаты городского совета после долгих споров под-',
      'держали строительство новой трамвайной линии от вокзала до универ-',
      'ситета, сообщила служба новостей.',
    ];
    const { blocks, warnings } = readPlainText(hyphened.join('\n'));
    expect(blocks.map(({ text }) => text)).toEqual([
      'В среду вечером депутаты городского совета после долгих споров под-держали строительство новой трамвайной линии от вокзала до универ-ситета, сообщила служба новостей.',
    ]);
    expect(warnings).toEqual([{ code: 'hyphens-at-line-ends', values: { count: 2 } }]);
  });

  test('while verse keeps its lines as break markup', () => {
    const verse = [
      'Мороз и солнце, день хорош,',
      'ещё ты дремлешь, но встаёшь,',
      'и видишь: снег лежит везде,',
      'и лёд синеет на воде.',
    ];
    const { blocks } = readPlainText(`Вступление.\n\n${verse.join('\n')}`);
    expect(blocks[1]?.text).toBe(verse.join(' '));
    expect(blocks[1]?.markup.map(({ kind, start }) => [kind, start])).toEqual([
      ['break', 27],
      ['break', 56],
      ['break', 84],
    ]);
  });
});

describe('bullets become list items', () => {
  test('one each, also in one chunk, without the sign', () => {
    expect(items('Обсудят:\n  • первое;\n  • второе.\n\n* a\n* b')).toEqual([
      'Обсудят:',
      ['•', 'первое;'],
      ['•', 'второе.'],
      ['*', 'a'],
      ['*', 'b'],
    ]);
  });

  test('with dashes and numbers, where several stand together', () => {
    expect(items('- one\n- two\n\n– три\n– четыре\n\n1. five\n2. six\n\nа) семь\nб) восемь')).toEqual([
      ['-', 'one'],
      ['-', 'two'],
      ['–', 'три'],
      ['–', 'четыре'],
      ['1.', 'five'],
      ['2.', 'six'],
      ['а)', 'семь'],
      ['б)', 'восемь'],
    ]);
  });

  test('with the lines that hang under them', () => {
    expect(items('• first item\n  goes on here\n• second')).toEqual([
      ['•', 'first item goes on here'],
      ['•', 'second'],
    ]);
  });

  test('but a dash that opens speech is text', () => {
    const talk = ['– Когда состоится встреча?', '– В январе, – ответил он.', '– Хорошо.'];
    expect(items(talk.join('\n'))).toEqual(talk);
    expect(items('— Да.\n— Нет.')).toEqual(['— Да.', '— Нет.']);
  });

  test('and a dash list inside a sentence is a list', () => {
    expect(items('Решено:\n— открыть мост;\n— закрыть паром.')).toEqual([
      'Решено:',
      ['—', 'открыть мост;'],
      ['—', 'закрыть паром.'],
    ]);
  });

  test('but a single number or the star of a footnote is text', () => {
    expect(items('5. Juni war es.\n\nМета* удалила запись.\n\n* Признана экстремистской.')).toEqual([
      '5. Juni war es.',
      'Мета* удалила запись.',
      '* Признана экстремистской.',
    ]);
  });
});

test('whatever a plain text holds comes out in order and nothing else does', () => {
  const line = fc.string({ unit: fc.constantFrom(...'абв def. ,;–-•*1)?!«»\t\u00A0'), maxLength: 90 });
  const source = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  const solid = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(source, (text) => {
      const { blocks } = readPlainText(text);
      expect(blocks.map((block) => solid((block.bullet ?? '') + block.text)).join('')).toBe(solid(text));
      for (const block of blocks) {
        expect(block.text).toBe(block.text.trim());
        expect(block.text).not.toMatch(/^$|\n/);
      }
    }),
  );
});
