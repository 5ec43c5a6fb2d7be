import { describe, expect, test } from '@jest/globals';
import type { FoundBlock } from '../../../src/article/block.ts';
import { readDocument } from '../../../src/article/import/read-document.ts';
import * as pages from './pages.ts';

function read(source: string) {
  const result = readDocument({ bytes: source });
  if (result.kind !== 'read') throw new Error(`refused: ${result.reason.code}`);
  return result;
}

const found = (source: string): readonly FoundBlock[] => read(source).blocks;

/** Kind, or the reason why it is no part of the article, with the block's first words. */
const outline = (source: string) =>
  found(source).map(({ kind, boilerplate, text }) =>
    [boilerplate ?? kind, text.split(/\s/).slice(0, 2).join(' ')].join(': '),
  );

/** The kinds of the blocks that the given lines become. */
const kinds = (...lines: readonly string[]) =>
  found(lines.join('\n\n')).map(({ kind, boilerplate }) => boilerplate ?? kind);

const prose =
  'Совет утвердил строительство новой трамвайной линии после долгих споров, которые продолжались почти семь часов.';

describe('the parts of an article are told from each other and from the page around it', () => {
  test('in a Russian brief with all the furniture of a news site', () => {
    expect(outline(pages.russianBrief)).toEqual([
      'navigation: Главная',
      'navigation: Политика',
      'navigation: Главная /',
      'title: В Туле',
      'dateline: 5 марта',
      'standfirst: Движение по',
      'caption: Мост через',
      'paragraph: ТУЛА, 5',
      'paragraph: «Мы ждали',
      'share-bar: ВКонтакте Telegram',
      'heading: Что дальше',
      'paragraph: До конца',
      'list-item: отремонтировать старый',
      'list-item: построить велодорожку',
      'quotation: Город должен',
      'related-posts: Читайте также:',
      'paragraph: Проект оценили',
      'navigation: Теги: Тула,',
      'related-posts: Популярное',
      'related-posts: Снегопад парализовал',
      'comments: Комментарии (2)',
      'comments: Пётр: Наконец-то!',
      'copyright: © 2024',
      'cookie-notice: Мы используем',
    ]);
  });

  test('in an English report pasted as text with everything around it', () => {
    expect(outline(pages.englishReport)).toEqual([
      'title: Harbour reopens',
      'standfirst: Ferries return',
      'byline: By Jane',
      'dateline: January 5,',
      'paragraph: Ferries sailed',
      'paragraph: “It was',
      'advertisement: Advertisement',
      'heading: What was',
      'paragraph: The storm',
      'credit: Photo: Harbour',
      'footnote: * The',
      'editors-note: Editor’s note:',
      'related-posts: Read more:',
      'related-posts: Related articles',
      'related-posts: Storm damage',
      'related-posts: Island school',
      'share-bar: Share this',
      'share-bar: Facebook Twitter',
      'subscription: Sign up',
      'comments: Comments (3)',
      'comments: Bob: I',
      'copyright: © 2024',
    ]);
  });

  test('in a Turkish page of line breaks and bold letters', () => {
    expect(outline(pages.turkishPage)).toEqual([
      'navigation: Ana Sayfa',
      'title: Köy okulu',
      'byline: Yazan: Elif',
      'dateline: 11 Eylül',
      'paragraph: Yirmi yıl',
      'paragraph: Okul müdürü',
      'heading: Köyde nüfus',
      'paragraph: Son beş',
      'navigation: Etiketler: okul,',
      'related-posts: İLGİLİ HABERLER',
      'related-posts: Kütüphaneye kitap',
      'related-posts: Taşımalı eğitim',
      'cookie-notice: Bu sitede',
      'copyright: Tüm hakları',
    ]);
  });

  test('in an interview, whose questions are no headings', () => {
    expect(outline(pages.russianInterview)).toEqual([
      'title: «Лес не',
      'byline: Беседовала Марина',
      'paragraph: Лесничий Сергей',
      'paragraph: – Как',
      'paragraph: – Случайно.',
      'paragraph: – Что',
      'paragraph: – Лес',
      'heading: Молодёжь и',
      'paragraph: – Кто',
      'paragraph: – Придут.',
      'credit: Фото: Павел',
    ]);
  });

  test('in a dispatch without a title, signed at its end', () => {
    expect(outline(pages.russianDispatch)).toEqual([
      'dateline: МОСКВА, 5',
      'paragraph: Учёные нашли',
      'heading: Как обнаружили',
      'paragraph: После ливня',
      'list-item: Сначала сняли',
      'list-item: Потом просеяли',
      'heading: Что ещё',
      'paragraph: Кроме ножей,',
      'footnote: * Олег',
      'editors-note: Прим. ред.:',
      'byline: Иван Петров',
    ]);
  });

  test('in nameless boxes, by where the text stands', () => {
    expect(outline(pages.boxes)).toEqual([
      'navigation: Site',
      'title: Museum opens',
      'byline: By Jane',
      'paragraph: The town',
      'paragraph: Visitors came',
      'paragraph: Nobody complained.',
      'table: Year Visitors',
      'table: 2023 1,300',
      'paragraph: The café',
      'related-posts: Old mill',
      'related-posts: Bus fares',
      'related-posts: 12 Street,',
    ]);
  });

  test('in a blog’s theme, whose furniture is known by its classes', () => {
    const own = found(pages.themedBlog).filter(({ boilerplate }) => boilerplate === null);
    expect(own.map(({ kind, text }) => `${kind}: ${text.split(' ').slice(0, 2).join(' ')}`)).toEqual([
      'title: Talks to',
      'byline: By',
      'byline: Centre Team',
      'dateline: January 5,',
      'byline: Maria Lopez',
      'paragraph: The two',
      'list-item: The first',
      'list-item: The second',
      'heading: A single',
      'paragraph: Asked about',
      'paragraph: Short end.',
    ]);
    expect(read(pages.themedBlog).metadata.author).toBe('Centre Team; Maria Lopez');
  });

  test('in an agency’s boxes, with links between the paragraphs', () => {
    expect(outline(pages.agencyReport)).toEqual([
      'navigation: Политика В',
      'dateline: 10:30 05.01.2022',
      'navigation: 2041',
      'title: Ученые нашли',
      'standfirst: Ей восемь',
      'credit: © Фото',
      'caption: Раскопки на',
      'paragraph: МОСКВА, 5',
      'related-posts: Археологи вскрыли',
      'related-posts: 3 января,',
      'paragraph: После ливня',
      'quotation: «Такого здесь',
      'paragraph: Кроме ножей,',
      'navigation: Наука Россия',
      'related-posts: Суд перенес',
      'related-posts: Синоптики рассказали',
      'copyright: Сетевое издание',
    ]);
  });

  test('and an article about cookies, channels and comments is all article', () => {
    expect(found(pages.aboutCookies).filter(({ boilerplate }) => boilerplate !== null)).toEqual([]);
    expect(outline(pages.aboutCookies)).toContain('heading: Telegram');
    expect(outline(pages.aboutCookies)).toContain('heading: Комментарии экспертов');
  });
});

describe('titles', () => {
  test('are the first short line without a full stop, behind section and date', () => {
    expect(kinds('Главная / Политика', '5 января 2024', 'Совет решил', prose, prose)).toEqual([
      'navigation',
      'dateline',
      'title',
      'paragraph',
      'paragraph',
    ]);
  });

  test('are not made of a first sentence', () => {
    expect(kinds('Совет решил.', prose)).toEqual(['paragraph', 'paragraph']);
    expect(kinds('Одна строка')).toEqual(['paragraph']);
  });

  test('are the heading that the metadata names, not the site’s own', () => {
    const page = `<title>Bridge opens - The Courier</title><h1>The Courier</h1><h2>Bridge opens</h2><p>${prose}</p><p>${prose}</p>`;
    expect(found(page).map(({ kind }) => kind)[1]).toBe('title');
  });
});

describe('bylines', () => {
  test.each([
    'by ANKASAM Ekip',
    'By the Daily Desk',
    'By JANE DOE and John Roe, Moscow',
    'Автор: Иван Петров',
    'Текст: И. И. Иванов, корреспондент отдела политики',
    'Материал подготовила Анна Серова',
    'Yazan: Elif Kaya',
    'Haber: Ülviye FİLİYEVA ERKEÇ',
    'Von Anna Schmidt',
    'Par Jean de La Tour',
    'Автор: Олена Коваль',
    'Ülviye FİLİYEVA ERKEÇ',
    'Ludwig van Beethoven',
  ])('%s', (line) => {
    expect(kinds('Совет решил строить', line, prose, prose)[1]).toBe('byline');
  });

  test.each(['By the time it rained', 'Von da an ging es besser', 'Новости часа', 'A Long Road', 'Москва'])(
    'but not %s',
    (line) => {
      expect(kinds('Совет решил строить', line, prose, prose)[1]).not.toBe('byline');
    },
  );
});

describe('datelines', () => {
  test.each([
    'МОСКВА, 5 янв — РИА Новости.',
    'ANKARA (AA) –',
    'WASHINGTON, Jan 5 (AP)',
    '05.01.2022 14:30',
    'Опубликовано: 5 января 2022 г., 14:30 МСК',
    'Yayın Tarihi: 5 Ocak 2022 Çarşamba',
    'Published: January 5, 2022, updated January 6, 2022',
    'Veröffentlicht am 5. Januar 2022 um 14:30 Uhr',
  ])('%s', (line) => {
    expect(kinds('Совет решил строить', line, prose, prose)[1]).toBe('dateline');
  });

  test('but not a sentence that begins with a day', () => {
    expect(kinds('Совет решил строить', '5 января прошла встреча', prose, prose)[1]).not.toBe('dateline');
  });
});

describe('headings', () => {
  test('may stand wholly in quotation marks, or end in a quotation or a question mark', () => {
    for (const line of ['«Проекты договоров»', 'Он сказал одно слово: «Посмотрим»', 'Что дальше?']) {
      expect(kinds('Совет решил', prose, line, prose)[2]).toBe('heading');
    }
  });

  test('are not made of sentences, list leads or the last lines of a list', () => {
    expect(kinds('Совет решил', prose, 'Он ушёл.', prose)[2]).toBe('paragraph');
    expect(kinds('Совет решил', prose, 'Решили:', prose)[2]).toBe('paragraph');
    expect(kinds('Совет решил', prose, 'хлеб', 'соль', prose).slice(2, 4)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('page furniture in the languages that are known', () => {
  test.each([
    ['related-posts', 'Lesen Sie auch: Rat beschließt neue Linie'],
    ['related-posts', 'À lire aussi : Le pont rouvre'],
    ['related-posts', 'Bunu da okuyun: Köprü açıldı'],
    ['subscription', 'Підписуйтесь на наш канал у Telegram'],
    ['subscription', 'Подписывайтесь на наш Telegram-канал, чтобы ничего не пропустить'],
    ['cookie-notice', 'Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten.'],
    ['cookie-notice', 'We and our partners use cookies to improve your experience.'],
    ['comments', 'Yorum yap'],
    ['copyright', 'Tous droits réservés'],
    ['copyright', '© Вестник, 1998–2024'],
    ['share-bar', 'Paylaş Facebook Twitter WhatsApp'],
    ['advertisement', 'Реклама'],
  ])('%s: %s', (reason, line) => {
    expect(kinds('Совет решил', prose, prose, line)[3]).toBe(reason);
  });

  test('counts also inside the article where it can be nothing else', () => {
    expect(kinds('Совет решил', prose, 'Читайте также', 'Мост закрыли на ремонт', prose, prose)).toEqual([
      'title',
      'paragraph',
      'related-posts',
      'related-posts',
      'paragraph',
      'paragraph',
    ]);
  });
});

test('every block has reasons, and furniture says first why it is furniture', () => {
  for (const source of Object.values(pages)) {
    for (const { reasons, boilerplate } of found(source)) {
      expect(reasons.length).toBeGreaterThan(0);
      if (boilerplate !== null) expect(reasons[0]?.code).not.toMatch(/^(?:plain|element)-/);
    }
  }
});
