import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BilingualDocument } from '../../../src/exchange/bilingual-document.ts';
import { bilingualArticle, bilingualHtml } from '../../../src/exchange/formats/bilingual-html.ts';
import type { Words } from '../../../src/exchange/formats/format.ts';
import { harmless, hostileDocument } from '../hostile-document.ts';
import { type Parsed, parse, textOf } from '../parsed-page.ts';
import { block, documentOf, rightToLeftDocument, row, sampleDocument, tag } from '../sample-document.ts';
import { wordsIn } from '../words.ts';

let words: Words;
beforeAll(async () => {
  words = await wordsIn('en');
});

const write = (document: BilingualDocument): string =>
  String(bilingualHtml.write(document, { words, uiLang: 'en' }));
const pageOf = (document: BilingualDocument): Parsed => parse(write(document));
const cells = (page: Parsed, side: 'source' | 'target'): readonly Parsed[] =>
  page.all('div', side).filter(({ attributes }) => attributes.role === 'cell');
const ru = (id: string, text: string, rest: Partial<Parameters<typeof block>[2]> = {}) =>
  block(id, text, { lang: 'ru', ...rest });
const en = (id: string, text: string, rest: Partial<Parameters<typeof block>[2]> = {}) =>
  block(id, text, { lang: 'en', ...rest });
const structuredData = (page: Parsed) => {
  const [script] = page.all('script');
  return JSON.parse(script ? textOf(script) : '')['@graph'];
};

describe('the rows', () => {
  test('are a table whose every cell says its language and direction, source before translation', () => {
    const page = pageOf(rightToLeftDocument());
    const [table] = page.all('div', 'rows');
    expect(table?.attributes.role).toBe('table');
    for (const each of page.all('div', 'row')) {
      const children = each.children.filter((child) => typeof child !== 'string');
      expect(children.map(({ attributes }) => attributes.role)).toEqual(['rowheader', 'cell', 'cell']);
      expect(children.slice(1).map(({ attributes: { lang, dir } }) => [lang, dir])).toEqual([
        ['en', 'ltr'],
        ['ar', 'rtl'],
      ]);
    }
  });

  test('mark a block whose language is not that of its text', () => {
    const byline = pageOf(rightToLeftDocument()).all('p', 'byline');
    expect(byline.map(({ attributes: { lang, dir } }) => [lang, dir])).toEqual([
      [undefined, undefined],
      ['en', 'ltr'],
    ]);
  });

  test('have one title on each side, and headings below it', () => {
    const page = pageOf(sampleDocument());
    expect(page.all('h1').map(textOf)).toEqual([
      expect.stringMatching(/^Город/),
      expect.stringMatching(/^Volga/),
    ]);
    expect(
      cells(page, 'source')
        .flatMap((cell) => cell.all('h2'))
        .map(textOf),
    ).toEqual(['«Посмотрим»2']);
  });

  test('without a title block show the title of the metadata, or that there is none', () => {
    const untitled = documentOf([row([ru('s1', 'а')], [en('t1', 'a')])]);
    expect(pageOf(untitled).all('h1').map(textOf)).toEqual(['Untitled article']);
    const given = pageOf({ ...untitled, metadata: { ...untitled.metadata, title: 'Заголовок' } });
    expect(given.all('h1').map((h1) => [h1.attributes.lang, textOf(h1)])).toEqual([['ru', 'Заголовок']]);
  });

  test('have permanent ids and number links that lead to them', () => {
    const numbers = pageOf(sampleDocument()).all('a', 'number');
    expect(numbers).toHaveLength(16);
    for (const { attributes } of numbers) expect(attributes.href).toBe(`#${attributes.id}`);
    expect(numbers[3]?.attributes).toMatchObject({ id: 'row-bead-s4', 'aria-label': 'Row 4' });
  });

  test('say why a side is empty, in the language of the page, and where moved words went', () => {
    const document = documentOf([
      row([ru('s1', 'а')], []),
      row([ru('s2', 'б')], [], { emptyReason: 'omitted' }),
      row([], [en('t3', 'c')], { emptyReason: 'added' }),
      row([], [en('t4', 'd')]),
      row([ru('s5', 'д')], [], { moved: 'bead-t4' }),
      row([ru('s6', 'е')], [en('t6', 'f')], { moved: 'bead-t4' }),
    ]);
    const page = pageOf(document);
    expect(page.all('p', 'absence').map(textOf)).toEqual([
      'Not in the translation',
      'Left out of the translation on purpose',
      'Added by the translator',
      'Not in the original',
      'Moved to row 4',
    ]);
    for (const absence of page.all('p', 'absence')) expect(absence.attributes.lang).toBe('en');
    const [aside] = page.all('span', 'aside');
    expect(aside?.all('a')[0]?.attributes.href).toBe('#row-bead-t4');
  });

  test('show nothing for a row with two empty sides', () => {
    const document = documentOf([row([ru('s1', 'а')], [en('t1', 'a')]), row([], [], { beadId: 'empty' })]);
    expect(pageOf(document).all('a', 'number')).toHaveLength(1);
  });
});

describe('list items', () => {
  const item = { kind: 'list-item' as const };
  const lists = (page: Parsed, side: 'source' | 'target') =>
    cells(page, side).flatMap((cell) => cell.all('ul').map((list) => list.all('li').map(textOf)));

  test('of consecutive rows are one list on each side, with a line for what is missing', () => {
    const page = pageOf(
      documentOf([
        row([ru('s1', 'а')], [en('t1', 'a')]),
        row([ru('s2', 'б', item)], [en('t2', 'b', item)]),
        row([ru('s3', 'в', item)], []),
        row([ru('s4', 'г', item)], [en('t4', 'd1', item), en('t5', 'd2', item)]),
        row([ru('s6', 'д')], [en('t6', 'e')]),
        row([ru('s7', 'е', item)], [en('t7', 'f', item)]),
      ]),
    );
    expect(lists(page, 'source')).toEqual([['б', 'в', 'г'], ['е']]);
    expect(lists(page, 'target')).toEqual([['b', 'Not in the translation', 'd1', 'd2'], ['f']]);
    expect(page.all('a', 'number').map(textOf)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test('keep their list where the other side turned it into prose', () => {
    const page = pageOf(
      documentOf([row([ru('s1', 'а', item)], [en('t1', 'a')]), row([ru('s2', 'б', item)], [en('t2', 'b')])]),
    );
    expect(lists(page, 'source')).toEqual([['а', 'б']]);
    expect(lists(page, 'target')).toEqual([]);
    expect(
      cells(page, 'target')
        .flatMap((cell) => cell.all('p'))
        .map(textOf),
    ).toEqual(['a', 'b']);
  });

  test('stretch over as many lines as the other side of their row takes', () => {
    const [last] = pageOf(
      documentOf([
        row([ru('s1', 'а', item)], [en('t1', 'a', item), en('t2', 'b', item), en('t3', 'c', item)]),
        row([ru('s4', 'б', item)], [en('t4', 'd', item)]),
      ]),
    ).all('li');
    expect(last?.attributes.class).toBe('lines-3');
  });
});

describe('tags', () => {
  const text = ru('s1', 'Совета Россия-НАТО в Брюсселе');
  const marksOf = (tags: BilingualDocument['tags'], entities: BilingualDocument['entities'] = []) =>
    pageOf(documentOf([row([text], [])], { tags, entities })).all('mark');

  test('nest and overlap as marks that carry their ids and say what they are', () => {
    const marks = marksOf(
      [
        tag('outer', text, 'entity', 'ORG', { span: 'Совета Россия-НАТО' }),
        tag('inner', text, 'entity', 'LOC', { span: 'Россия' }, { entityId: 'ru', twinId: 'twin-1' }),
        tag('across', text, 'entity', 'EVENT', { span: 'НАТО в Брюсселе' }),
      ],
      [{ id: 'ru', label: 'LOC', names: { en: 'Russia' } }],
    );
    expect(marks.map((mark) => [mark.attributes['data-tag'], textOf(mark)])).toEqual([
      ['outer', 'Совета Россия-НАТО'],
      ['inner', 'Россия'],
      ['across', 'НАТО'],
      ['across', ' в Брюсселе'],
    ]);
    expect(marks[1]?.attributes).toEqual({
      class: 'tag tag-LOC tag-entity',
      'data-tag': 'inner',
      'data-twin': 'twin-1',
      title: 'Place: Russia',
    });
  });

  test('of a quote mark its words, cue and speaker, and add no quotation marks', () => {
    const quote = ru('s2', '«Посмотрим», — сказал Байден');
    const tags = [
      tag('q', quote, 'quote', 'direct', { content: 'Посмотрим', cue: 'сказал', speaker: 'Байден' }),
    ];
    const page = pageOf(documentOf([row([quote], [])], { tags }));
    expect(page.all('mark').map((mark) => [mark.attributes.class, textOf(mark)])).toEqual([
      ['tag tag-quote tag-direct', 'Посмотрим'],
      ['tag tag-cue tag-part', 'сказал'],
      ['tag tag-speaker tag-part', 'Байден'],
    ]);
    expect(page.all('q')).toEqual([]);
    expect(cells(page, 'source').map(textOf)).toEqual(['«Посмотрим», — сказал Байден']);
  });

  test('that only a machine suggested, or that lost their words, are left out and counted as losses', () => {
    const loose = tag('loose', text, 'entity', 'LOC', { span: 'Россия' });
    const document = documentOf([row([text], [])], {
      tags: [
        tag('suggested', text, 'entity', 'LOC', { span: 'Россия' }, { decision: 'suggested' }),
        { ...loose, anchors: loose.anchors.map((anchor) => ({ ...anchor, state: 'detached' })) },
      ],
    });
    expect(pageOf(document).all('mark')).toEqual([]);
    const losses = bilingualHtml.losses(document);
    expect(losses).toEqual([
      { code: 'suggestions-left-out', values: { count: 1 } },
      { code: 'loose-tags-left-out', values: { count: 1 } },
    ]);
    for (const { code, values } of losses) expect(words(`formats:loss.${code}`, values)).toMatch(/^1 /);
  });

  test('are explained in a legend of just the labels that occur', () => {
    const [legend] = pageOf(sampleDocument()).all('ul', 'legend');
    expect(legend?.all('li').map(textOf)).toEqual([
      'Person',
      'Organisation',
      'Place',
      'Date',
      'Event',
      'Quote',
      'Words that introduce a quote',
      'Speaker',
    ]);
    const bare = pageOf(documentOf([row([text], [])]));
    expect(bare.all('ul', 'legend')).toEqual([]);
    expect(bare.all('input').map(({ attributes }) => attributes.id)).not.toContain('view-tags');
  });
});

describe('links and other markup', () => {
  test('keep safe links whole and drop the address of all others', () => {
    const at = ru('s1', 'один два три', {
      markup: [
        { kind: 'link', href: 'https://example.org/?a=1&b=2', start: 0, end: 8 },
        { kind: 'link', href: 'https://example.org/second', start: 5, end: 12 },
        { kind: 'link', href: 'javascript:alert(1)', start: 9, end: 12 },
        { kind: 'strong', start: 3, end: 6 },
      ],
    });
    const [cell] = cells(pageOf(documentOf([row([at], [])])), 'source');
    const links = cell?.all('a') ?? [];
    expect(links.map((link) => [link.attributes.href, link.attributes.rel, textOf(link)])).toEqual([
      ['https://example.org/?a=1&b=2', 'noopener', 'один два'],
    ]);
    expect(cell?.all('strong').map(textOf)).toEqual(['н д']);
  });

  test('tables keep rows and cells, padded to one width', () => {
    const table = ru('s1', 'Год\tЧто\n1726\n2026\tмост', { kind: 'table' });
    const [cell] = cells(pageOf(documentOf([row([table], [])])), 'source');
    const grid = cell
      ?.all('tr')
      .map((tr) => tr.children.map((child) => (child as Parsed).name + textOf(child as Parsed)));
    expect(grid).toEqual([
      ['thГод', 'thЧто'],
      ['td1726', 'td'],
      ['td2026', 'tdмост'],
    ]);
  });

  test('each kind of block is the element of its kind', () => {
    const page = pageOf(sampleDocument());
    expect(page.all('blockquote').map(textOf)).toHaveLength(2);
    expect(page.all('p', 'standfirst')).toHaveLength(2);
    expect(page.all('p', 'caption')).toHaveLength(2);
    expect(page.all('p', 'editors-note')[0]?.attributes.role).toBe('note');
  });
});

describe('notes', () => {
  test('stand after the closing quotation mark and lead there and back', () => {
    const page = pageOf(sampleDocument());
    const [heading] = cells(page, 'target').flatMap((cell) => cell.all('h2'));
    expect(heading && textOf(heading)).toBe('“We’ll see”2');
    const [, note] = page.all('ol')[0]?.all('li') ?? [];
    expect(note && textOf(note)).toMatch(
      /^Original wording, Swedish: Vi får se · Source: https:\/\/example.org\/berg/,
    );
    const ids = new Set(page.all('a').map(({ attributes }) => attributes.id));
    const back = note?.all('a', 'back').map(({ attributes }) => attributes.href?.slice(1)) ?? [];
    expect(back).toHaveLength(2);
    for (const id of back) expect(ids).toContain(id);
    expect(
      page
        .all('sup', 'reference')
        .flatMap((sup) => sup.all('a'))
        .map(({ attributes }) => attributes.href),
    ).toEqual(['#note-1', '#note-2', '#note-2']);
  });
});

describe('what is said about the article', () => {
  const details = (page: Parsed, section: string) =>
    page.all('section', section).flatMap((part) => part.all('div').map((line) => textOf(line)));

  test('is what was given, and how the translation was made', () => {
    const page = pageOf(sampleDocument());
    expect(details(page, 'about-source')).toEqual([
      'Publisher Верхнегорский вестник',
      'Author Анна Лебедева',
      'Address https://example.org/news/most?id=7&from=rss',
      'Date May 14, 2026',
      'Rights CC BY 4.0',
      'Language Russian',
    ]);
    expect(details(page, 'about-translation')).toEqual([
      'Translator Mary Whitfield',
      'Translated by a person 14 of 16 paragraphs',
      'Machine draft, edited by a person 1 of 16 paragraphs',
      'Machine translation, not checked by a person 1 of 16 paragraphs',
      'Machine Apertium 3.9.4, November 21, 2026',
      'Language English',
    ]);
    expect(page.all('span', 'aside').map(textOf)).toEqual(['machine translation']);
  });

  test('never holds a date, an author or a publisher that nobody gave', () => {
    const html = write(
      documentOf([row([ru('s1', 'Без даты', { kind: 'title' })], [en('t1', 'Undated', { kind: 'title' })])]),
    );
    const page = parse(html);
    expect(details(page, 'about-source')).toEqual(['Language Russian']);
    expect(page.all('time')).toEqual([]);
    expect(structuredData(page)).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': '#source',
        headline: 'Без даты',
        inLanguage: 'ru',
        workTranslation: { '@id': '#translation' },
      },
      {
        '@type': 'NewsArticle',
        '@id': '#translation',
        headline: 'Undated',
        inLanguage: 'en',
        translationOfWork: { '@id': '#source' },
      },
    ]);
    expect(html).not.toMatch(/20\d\d-\d\d|published_time/);
  });

  test('keeps the day of a time as it was given, and a date that is none as words only', () => {
    const { metadata } = documentOf([]);
    const dated = (date: string) => pageOf(documentOf([], { metadata: { ...metadata, date } }));
    const late = dated('2026-05-14T23:30:00-08:00');
    expect(late.all('time').map((time) => [time.attributes.datetime, textOf(time)])).toEqual([
      ['2026-05-14', 'May 14, 2026'],
    ]);
    expect(structuredData(late)[0].datePublished).toBe('2026-05-14T23:30:00-08:00');
    const vague = dated('spring 2026');
    expect(details(vague, 'about-source')[0]).toBe('Date spring 2026');
    expect(structuredData(vague)[0]).not.toHaveProperty('datePublished');
    expect(structuredData(dated('2026-02-31'))[0]).not.toHaveProperty('datePublished');
  });

  test('calls a machine translation one, before the text begins', () => {
    const [edition] = pageOf(rightToLeftDocument()).all('p', 'edition');
    expect(edition && textOf(edition)).toBe('English original, Arabic machine translation');
  });

  test.each(['ru', 'tr'])('is in the language of the interface (%s)', async (uiLang) => {
    const page = parse(
      String(bilingualHtml.write(sampleDocument(), { words: await wordsIn(uiLang), uiLang })),
    );
    const frame = [...page.all('footer'), ...page.all('header'), ...page.all('a', 'number')]
      .map((part) => textOf(part) + (part.attributes['aria-label'] ?? ''))
      .join(' ');
    expect(frame).not.toContain('publish:');
    expect(frame).not.toMatch(/Translat|Row|Publisher/);
    expect(page.all('html')[0]?.attributes.lang).toBe(uiLang);
  });
});

describe('hostile content', () => {
  test('stays text in every field, attribute and address', () => {
    const page = pageOf(hostileDocument());
    const names = new Set<string>();
    const walk = (parsed: Parsed): void => {
      names.add(parsed.name);
      for (const name of Object.keys(parsed.attributes)) expect(name).not.toMatch(/^on|^style$/);
      for (const child of parsed.children) if (typeof child !== 'string') walk(child);
    };
    walk(page);
    expect(names).not.toContain('img');
    expect(page.all('script').map(({ attributes }) => attributes.type)).toEqual(['application/ld+json']);
    expect(page.all('style')).toHaveLength(1);
    for (const { attributes } of page.all('a')) expect(attributes.href).toMatch(/^(#|https:\/\/|mailto:)/);
    expect(page.all('h1').map(textOf)).toEqual([harmless, harmless]);
    expect(page.all('mark', 'tag-entity').at(-1)?.attributes.title).toBe(`${harmless}: ${harmless}`);
  });

  test('cannot end the structured data, which says it all the same', () => {
    const html = write(hostileDocument());
    const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(data).not.toMatch(/<|>|&/);
    const [source] = JSON.parse(data)['@graph'];
    expect(source.headline).toContain('</script><!--</style>');
    expect(source).not.toHaveProperty('url');
    expect(source).not.toHaveProperty('datePublished');
  });
});

describe('the reader screen', () => {
  test('gets the article alone, with no style or script of its own', () => {
    const html = bilingualArticle(sampleDocument(), { words, uiLang: 'en' });
    const page = parse(html);
    expect(page.children.filter((child) => typeof child !== 'string').map(({ name }) => name)).toEqual([
      'article',
    ]);
    expect(html).not.toMatch(/<style|<script|<main| style=/);
  });
});

describe('a standalone page', () => {
  test('needs nothing from elsewhere', () => {
    expect(write(sampleDocument())).not.toMatch(/<link|@import|@font-face|url\(|<img|src=/);
  });

  test('serves link previews from the translation', () => {
    const properties = Object.fromEntries(
      pageOf(sampleDocument())
        .all('meta')
        .flatMap(({ attributes: { property, content } }) => (property ? [[property, content]] : [])),
    );
    expect(properties).toEqual({
      'og:type': 'article',
      'og:title': 'Volga city opens a bridge three centuries after the first drawing',
      'og:description': 'The two-kilometre crossing will join Zarechye to the centre of Verkhnegorsk.',
      'og:locale': 'en',
      'og:locale:alternate': 'ru',
    });
  });
});
