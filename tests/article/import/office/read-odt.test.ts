import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../src/article/import/read-document.ts';
import { letterStyle, odt, p, span } from './odt.ts';

function read(body: string, styles = '') {
  const result = readDocument({ bytes: odt(body, styles) });
  if (result.kind === 'refused') throw new RangeError(result.reason.code);
  return result;
}

const lines = (body: string, styles = '') =>
  read(body, styles).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('an OpenDocument text', () => {
  test('is read into blocks by its headings, lists and styles, also where its own styles are based on those', () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>';
    const body = [
      p('Река вышла из берегов', 'Title'),
      p('Город готовится к худшему, сообщили в мэрии. Жителей вывозят на автобусах.'),
      '<text:h text:style-name="Heading_20_2" text:outline-level="2">Что будет дальше</text:h>',
      p('«Мы ждём помощи»', 'P1'),
      `<text:list><text:list-item>${p('вода')}<text:list><text:list-item>${p('питьевая')}</text:list-item></text:list></text:list-item></text:list>`,
      '<text:list><text:list-item><text:h text:outline-level="2">Под номером</text:h></text:list-item></text:list>',
      p('И ещё один абзац этого текста, чтобы заголовок был не последним.'),
    ].join('');
    expect(lines(body, styles)).toEqual([
      'title: Река вышла из берегов',
      'paragraph: Город готовится к худшему, сообщили в мэрии. Жителей вывозят на автобусах.',
      'heading: Что будет дальше',
      'quotation: «Мы ждём помощи»',
      'list-item: вода',
      'list-item: питьевая',
      'heading: Под номером',
      'paragraph: И ещё один абзац этого текста, чтобы заголовок был не последним.',
    ]);
  });

  test('keeps links, emphasis, breaks and runs of spaces as one', () => {
    const styles =
      letterStyle('T1', 'fo:font-weight="bold"') +
      letterStyle('T2', 'style:text-position="super 58%"') +
      letterStyle('T3', 'text:display="none"');
    const body = p(
      `Он ${span('рад', 'T1')}<text:s text:c="3"/>м${span('2', 'T2')}${span('тайна', 'T3')}<text:line-break/>` +
        '<text:a xlink:href="https://example.org/a">тут</text:a> <text:a xlink:href="#b">там</text:a>',
    );
    const { blocks, warnings } = read(body, styles);
    expect(blocks).toMatchObject([
      {
        text: 'Он рад м2 тут там',
        markup: [
          { kind: 'strong', start: 3, end: 6 },
          { kind: 'superscript', start: 8, end: 9 },
          { kind: 'break', start: 9, end: 10 },
          { kind: 'link', start: 10, end: 13, href: 'https://example.org/a' },
        ],
      },
    ]);
    expect(warnings).toEqual([{ code: 'hidden-text-left-out', values: { count: 1 } }]);
  });

  test('is read as it stands once every tracked change is accepted', () => {
    const region = (change: string) => `<text:changed-region>${change}</text:changed-region>`;
    const body =
      `<text:tracked-changes>${region(`<text:deletion>${p('Этого нет.')}</text:deletion>`)}${region('<text:insertion/>')}${region('<text:format-change/>')}</text:tracked-changes>` +
      p('Это <text:change-start/>точно<text:change-end/> есть.<text:change/>');
    const { blocks, warnings } = read(body);
    expect(blocks.map(({ text }) => text)).toEqual(['Это точно есть.']);
    expect(warnings).toEqual([{ code: 'tracked-changes-accepted', values: { count: 2 } }]);
  });

  test('has its notes at the end and its comments where they were made', () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('О слове.')}</text:note-body></text:note>`;
    const comment = `<office:annotation office:name="c1"><dc:creator>Анна Иванова</dc:creator><dc:date>2022-01-05</dc:date>${p('Проверить.')}</office:annotation>`;
    const body =
      p(
        `Это было ${comment}пятого мая<office:annotation-end office:name="c1"/>, вспоминают очевидцы${note} тех событий.`,
      ) + p('На следующий день всё повторилось, рассказали в администрации города.');
    const { blocks } = read(body);
    expect(blocks.map(({ kind, text, boilerplate }) => [kind, text, boilerplate])).toEqual([
      ['paragraph', 'Это было пятого мая, вспоминают очевидцы1 тех событий.', null],
      ['editors-note', 'Анна Иванова [пятого мая]: Проверить.', 'margin-comment'],
      ['paragraph', 'На следующий день всё повторилось, рассказали в администрации города.', null],
      ['footnote', '1 О слове.', null],
    ]);
  });

  test('has a block for each row of a table, and what stands in frames after the paragraph they hang on', () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
    const frame = `<draw:frame><draw:text-box>${p('<draw:frame><draw:image/></draw:frame>Набережная утром', 'Illustration')}</draw:text-box></draw:frame>`;
    const body = `<table:table><table:table-column/><table:table-header-rows>${row('Год', 'Тонн')}</table:table-header-rows>${row('2021', '17')}</table:table>${p(`До${frame} и после`)}`;
    const { blocks, warnings } = read(body);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'table: Год\tТонн',
      'table: 2021\t17',
      'paragraph: До и после',
      'caption: Набережная утром',
    ]);
    expect(warnings.map(({ code }) => code)).toContain('pictures-left-out');
  });
});
