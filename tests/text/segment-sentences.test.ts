import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segmentSentences } from '../../src/text/segment-sentences.ts';

const sentencesOf = (text: string, lang: string) =>
  segmentSentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** One text a line; a bar stands for the space between two sentences. */
const traps: Readonly<Record<string, string>> = {
  ru: `
    Завод им. Ленина закрыли.|Рабочие ушли.
    В г. Москве прошёл митинг.|Участников было много.
    Он родился в 1799 г.|Умер в 1837 г.
    Он подписал указ, т. е. закон.|Документ вступил в силу.
    Он подписал указ, т.е. закон.|Документ вступил в силу.
    А. С. Пушкин родился в Москве.|Он учился в лицее.
    А.С. Пушкин и М.Ю. Лермонтов — поэты.|Их читают все.
    Пушкин А. С. родился в Москве.|Его помнят.
    Сумма составила 5 млн. руб.|Её выплатят в мае.
    Сумма составила 5 млн. 300 тыс. руб. за год.
    «Мы победим», — заявил он.|Зал аплодировал.
    «Мы победим!» — заявил он.|Зал аплодировал.
    «Кто виноват?» — спросил Песков.|Никто не ответил.
    «Кто виноват?» спросил Песков.
    Он спросил: «Кто виноват?»|Никто не ответил.
    Он крикнул: «Стой!» и побежал.
    Роман «Что делать?» Чернышевского изучают в школе.
    Он задумался… и ушёл.
    Он задумался…|Потом ушёл.
    Он задумался...|Потом ушёл.
    Ставка выросла до 7.5 процента.|Банк доволен.
    Версия 2.0 вышла 01.02.2022 г. в Москве.
    1. Первое условие.|Оно простое.
    Проф. Иванов и акад. Петров выступили.|Им аплодировали.
    Об этом пишет Lenta.ru.|Подробностей нет.
    Об этом сообщает «Газета.Ru» со ссылкой на источник.
    В понедельник (см. рис. 5) показан график.|Он растёт.
    В парке растут дубы, клёны и т. д.|Там красиво.
    В парке растут дубы, клёны и т. п. деревья.
    По данным ст. 5 УК РФ, это преступление.
    Ул. Ленина, д. 5, кв. 10.
    Он приехал в США.|Там он остался.
    Компания Yahoo! объявила о сделке.
    — Привет!|— Здравствуйте.
    — Привет! — сказал он.|— Как дела?
    Товарищ ген. Петров и полк. Сидоров приехали.
    Это случилось в XIX в. в России.
    Это случилось в XIX в.|Россия изменилась.
    В 2003 г. Михаил Ходорковский был арестован.
    Господин Дж. Байден приехал.|Его ждали.
    «Об этом пока даже речи не идёт, даже близко», — заявил он, отвечая на вопрос.
    «Мы говорили об этом.|И мы будем ждать», — подчеркнул Песков.
    Что делать?|Кто виноват?!|Никто не знает.
    Население — 5 тыс. чел. на кв. км.|Это мало.
    Площадь 40 кв. м.|Цена высокая.
    Цена выросла на 3 %.|Продажи упали.
    Он сказал: «Да.»|Потом ушёл.
    Выступили В. В. Путин и С. В. Лавров.|Переговоры закрыты.
    До н. э. жили иначе.|Потом всё изменилось.
    В 70 г. н. э. храм разрушили.
    В VIII веке до н. э. Греция начала расти.
    1 января 49 г. до н. э. Антоний прочёл письмо.
    Это было в VI в. до н. э.|Храм разрушен.
    Скорость — 15 м/с.|Дождя нет.
    Как?!|Почему?..|Неужели это так?
    Участвовали США, Франция и др.|Переговоры шли два дня.
    Участвовали США, Франция и др. страны.
    Кандидат (к.т.н. Иванов) выступил.|Его слушали.
    О. Иоанн служил в храме.
    Продажи выросли.|iPhone остаётся лидером.
    Он (Иванов И. И.) уехал.|Все забыли.
    Гл. редактор газеты уволен.|Он молчит.
    Это был гос. секретарь США.|Его визит окончен.
    Встреча прошла 10 января.|12 января состоится вторая.
    Он ушёл.|«Я вернусь», — сказал он.
    Он ушёл.|— Вернётся ли он?
    Итого 100 долл. США за баррель.
    Цена — 100 долл.|Это дорого.
    По тел. 8 (495) 123-45-67.|Звоните.
    Это случилось ок. 5 часов утра.
    Акции «Яндекса» выросли на 5%!|Рынок ликует.
    Он занял 1-е место.|Второе занял Иванов.
    В ред. Иванова.|Это так.
    Передача «Что? Где? Когда?» вышла в эфир.|Её смотрели все.
    Он спросил: «Что?|Где?»
    В пгт. Яблоновский и респ. Адыгея пришла вода.
    • Хлеб и соль|• Мука|• Сахар по 50 руб. за кг
    1) Принять закон|2) Закрыть 5 заводов|3) Открыть школу.|4) Всё остальное
    1.) Принять закон.|2.) Закрыть завод.
    1. Принять закон|2. Закрыть завод|3. Открыть школу
    Встреча 12 января • Москва
    Он купил: 1) хлеб; 2) соль; 3) муку.|Потом ушёл.
    Цена выросла до 100 руб.|СБУ ничего не знала.
    Он заплатил 100 долл. США за неделю.`,
  en: `
    Mr. Smith met Dr. Brown.|They talked.
    The U.S. President spoke.|He left.
    He lives in the U.S.|The weather is fine.
    Use tools, e.g. Python, i.e. a language.|It works.
    See No. 5 and Fig. 3.|They differ.
    He said no.|They left.
    "Really?" he asked.|Nobody answered.
    "Stop!" John said.|He ran.
    It rose 3.5 percent.|Analysts cheered.
    Apple Inc. reported profits.|Shares rose.
    The meeting is at 5 p.m. on Monday.
    The meeting is at 5 p.m.|The chairman will speak.
    J. K. Rowling wrote it.|She is rich.
    George W. Bush spoke on Jan. 5 in Washington.
    Wait...|What?
    Wait... what?
    He asked, "Who is it?"|Nobody knew.
    "It is over," he said.|"We won."
    (He left.)|She stayed.
    The company (NYSE: ABC) fell.|It recovered.
    The St. Petersburg office closed.|Staff left.
    World War I ended.|Then came peace.
    So do I.|Then we left.
    They came from Washington, D.C., on Sept. 11.
    Sen. John McCain and Gov. Sarah Palin lost.
    It was in the sun.|Temperatures rose.
    "What is that?"|"Nothing."
    Prof. A. B. Jones et al. published it.
    1. First point.|It matters.
    He earned a Ph.D. in physics.|Then he taught.
    The case Roe v. Wade was decided.|It mattered.
    We sell food, drinks, etc.|Prices vary.
    Visit example.com.|It is free.
    He said: "I will go."|She agreed.
    The price is $5.|It is low.
    iPhone sales fell.|iPad sales rose.
    He was born c. 1850 in London.
    1. The first item|2. The second item|3. The third item
    ORAL ARGUMENT OF GEN. SMITH ON BEHALF OF THE STATE`,
  tr: `
    Dr. Ahmet Kaya geldi.|Herkes sevindi.
    Prof. Dr. Ayşe Yılmaz konuştu.|Sonra gitti.
    Elma, armut vb. meyveler satıldı.
    II. Abdülhamid tahta çıktı.|Dönem değişti.
    2. Dünya Savaşı bitti.|Barış geldi.
    19. yüzyılda yaşadı.|Sonra öldü.
    "Gelecek misin?" diye sordu.|Cevap yok.
    "Gel!" dedi.|Ali geldi.
    M. Kemal Atatürk kurdu.|Cumhuriyet ilan edildi.
    Saat 10.30'da başladı.|Toplantı uzun sürdü.
    Toplantı 15.03.2022 tarihinde yapıldı.|Katılım yüksekti.
    T.C. Dışişleri Bakanlığı açıkladı.|Açıklama kısaydı.
    Av. Mehmet Demir konuştu.|Dinlediler.
    XYZ A.Ş. büyüdü.|Kâr arttı.
    Bkz. Bölüm 5.|Orada anlatılıyor.
    İstanbul'a gitti...|Sonra döndü.
    Ne oldu?|Kimse bilmiyor.
    No. 5 evde oturuyor.|Evi büyük.
    Yüzde 3,5 arttı.|Piyasa sevindi.
    ABD'ye gitti.|İki gün kaldı.
    1. madde kabul edildi.|Oylama bitti.
    Kar yağdı.|Yollar kapandı.
    1. Dünya Savaşı ile 2. Dünya Savaşı arasında
    • Ekmek|• Tuz|• Şeker`,
  uk: `
    Завод ім. Шевченка закрили.|Робітники пішли.
    У м. Києві відбувся мітинг.|Людей було багато.
    Він народився 1814 р. в селі.|Помер 1861 р.
    Т. Г. Шевченко народився в селі.|Він писав вірші.
    Проф. Іваненко виступив.|Йому аплодували.
    Це коштує 5 млн. грн.|Гроші виплатять.
    «Ми переможемо!» — заявив він.|Зал аплодував.
    «Хто винен?» — спитав він.|Ніхто не знав.
    Він купив хліб, сіль і т. д.|Потім пішов.
    Тобто закон, т. зв. Будапештський меморандум, діє.
    На вул. Хрещатик людно.|Свято триває.
    Він замислився…|Потім пішов.
    Він замислився… і пішов.
    Див. ст. 5 Закону.|Вона чинна.
    Він поїхав до США.|Там лишився.
    Це було у XIX ст. в Україні.
    Це було у XIX ст.|Україна змінилася.
    8 тис. осіб вийшли.|Було тепло.`,
  de: `
    Dr. Müller kam am 3. Oktober.|Er blieb.
    Wir trafen Dr. med. Weber.|Er kam spät.
    Das ist z. B. Gold.|Es glänzt.
    Das ist z.B. Gold.|Es glänzt.
    Kaiser Wilhelm II. regierte lange.|Er starb.
    Die 2. Bundesliga spielt.|Es regnet.
    „Komm!“, rief er.|Sie kam.`,
  fr: `
    M. Dupont est venu.|Il est reparti.
    Mme Dupont est venue.|Elle est repartie.
    « Vraiment ? » demanda-t-il.|Personne ne répondit.
    Il est né en 50 av. J.-C. à Rome.
    « Vive la France ! »|La foule applaudit.`,
  be: `
    Завод ім. Леніна закрылі.|Рабочыя пайшлі.
    У 1991 г. Беларусь стала незалежнай.|Гэта было ў жніўні.
    «Мы пераможам!» — сказаў ён.|Усе маўчалі.`,
  bg: `
    Проф. Иванов и д-р Петров говориха.|Залата мълчеше.
    Новият дневен ред.|Проблем има с втория.
    Сметката е 166 лв.|БСП иска обяснение.
    Това става в гр. София и на ул. Раковски.|Хората са много.
    През 1989 г. България се промени.|Нещата тръгнаха.`,
  sr: `
    Др Петровић живи у ул. Кнеза Милоша.|Зна га цео град.
    У јулу 2007. Марковић је отишао.|Он се није вратио.`,
  mk: `
    Проф. Петров зборуваше.|Сите слушаа.
    Тој живее на ул. Илинденска.|Таму е мирно.`,
  kk: `
    Ол 1995 ж. Алматыда туған.|Кейін Астанаға көшті.
    Бұл 5 млрд. АҚШ доллары.|Ақша көп.`,
};

describe.each(Object.entries(traps))('traps in %s', (lang, lines) => {
  test.each(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.trim()] as const),
  )('%s', (line) => {
    expect(sentencesOf(line.replaceAll('|', ' '), lang)).toEqual(line.split('|'));
  });
});

describe('sentences', () => {
  test('a line break ends a sentence, whatever stands before it', () => {
    expect(sentencesOf('Заголовок без точки\nПервый абзац\r\n\r\n  второй, со строчной', 'ru')).toEqual([
      'Заголовок без точки',
      'Первый абзац',
      'второй, со строчной',
    ]);
  });

  test('spans are offsets of the text as given, astral characters and all', () => {
    const text = '😀 Да!  Нет.';
    expect(segmentSentences(text, 'ru')).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  test('marks alone belong to a neighbour and a line of marks is one sentence', () => {
    expect(sentencesOf('* * *', 'ru')).toEqual(['* * *']);
    expect(sentencesOf('Как ? ! Так .', 'ru')).toEqual(['Как ? !', 'Так .']);
    expect(sentencesOf('…и ушёл. [...] Потом вернулся.', 'ru')).toEqual([
      '…и ушёл.',
      '[...] Потом вернулся.',
    ]);
  });

  test('an empty text has no sentences', () => {
    expect(segmentSentences('', 'ru')).toEqual([]);
    expect(segmentSentences(' \n\t ', 'ru')).toEqual([]);
  });

  test('a language without rules is split by the general ones, a region subtag is ignored', () => {
    expect(sentencesOf('Uno. Due! Tre? J. Bianchi arriva.', 'it')).toEqual([
      'Uno.',
      'Due!',
      'Tre?',
      'J. Bianchi arriva.',
    ]);
    expect(sentencesOf('Mr. Smith left. He ran.', 'en-GB')).toEqual(['Mr. Smith left.', 'He ran.']);
    expect(sentencesOf('Он пришёл. Она ушла.', 'und')).toEqual(['Он пришёл.', 'Она ушла.']);
  });

  test('scripts without capitals or without spaces are split too', () => {
    expect(sentencesOf('会谈开始了。双方很满意！「好的。」他说', 'zh')).toEqual([
      '会谈开始了。',
      '双方很满意！',
      '「好的。」',
      '他说',
    ]);
    expect(sentencesOf('بدأت المحادثات. هل تنجح؟ ربما.', 'ar')).toEqual([
      'بدأت المحادثات.',
      'هل تنجح؟',
      'ربما.',
    ]);
    expect(sentencesOf('वार्ता शुरू हुई। सब खुश हैं।', 'hi')).toEqual(['वार्ता शुरू हुई।', 'सब खुश हैं।']);
  });

  test('an unclosed bracket does not swallow the rest of the text', () => {
    expect(sentencesOf('Он ушёл (и вернулся. Она нет.', 'ru')).toEqual(['Он ушёл (и вернулся.', 'Она нет.']);
    expect(sentencesOf('Плохо :( Он ушёл. Она (нет) тоже.', 'ru')).toEqual([
      'Плохо :( Он ушёл.',
      'Она (нет) тоже.',
    ]);
  });

  test('a spoilt space between two sentences is seen, names with a full stop inside are not', () => {
    expect(sentencesOf('Всё закончилось.Он ушёл. Газета.Ru и Lenta.ru пишут.', 'ru')).toEqual([
      'Всё закончилось.',
      'Он ушёл.',
      'Газета.Ru и Lenta.ru пишут.',
    ]);
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '.',
          '!',
          '?',
          '…',
          ' ',
          '\n',
          '«',
          '»',
          '"',
          '(',
          ')',
          '—',
          ',',
          'г',
          'А',
          'т',
          'им',
          '5',
          'Он',
          '😀',
          '\u00a0',
          '\r\n',
          '[1]',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('spans are trimmed, in order, without line breaks, and cover all but white space', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('ru', 'en', 'tr', 'de', 'und'), (text, lang) => {
        let position = 0;
        for (const { start, end } of segmentSentences(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(text.slice(position, start)).toMatch(/^[\s\u0085]*$/);
          expect(end).toBeGreaterThan(start);
          const sentence = text.slice(start, end);
          expect(sentence).not.toMatch(/^\s|\s$|[\n\r\u0085\u2028\u2029]/);
          position = end;
        }
        expect(text.slice(position)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['А. ', '«а?» ', '( ', 'слово ', 'т. ', '!', '\n', '1. ', '(а. ', '• а ', '1) А ', 'а «Б? '])(
    'a million characters made of %j are divided as two hundred are',
    (unit) => {
      // Were it not linear in the length, this would go on for hours.
      const [few, many] = [200, 1_000_000].map(
        (length) => segmentSentences(unit.repeat(length / unit.length), 'ru').length,
      ) as [number, number];
      expect(Math.abs(many - few * 5_000)).toBeLessThanOrEqual(5_000 * 2);
    },
  );
});
