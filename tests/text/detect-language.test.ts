import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detectBlockLanguages, detectLanguage } from '../../src/text/detect-language.ts';

const codesOf = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

describe('the language of a text', () => {
  test.each([
    ['ru', 'Переговоры делегаций начнутся в среду утром и продлятся два дня'],
    ['ru', 'Партия зерна прибыла в порт, сообщили портовые власти'],
    ['uk', 'Переговори делегацій почнуться в середу вранці та триватимуть два дні'],
    ['be', 'Перамовы дэлегацый пачнуцца ў сераду раніцай і будуць доўжыцца два дні'],
    ['bg', 'Преговорите между делегациите започват в сряда сутринта и ще продължат два дни'],
    ['sr', 'Преговори делегација почињу у среду ујутру и трајаће два дана'],
    ['sr', 'Pregovori delegacija počinju u sredu ujutru i trajaće dva dana, kaže portparol'],
    ['mk', 'Преговорите меѓу делегациите почнуваат во среда наутро и ќе траат два дена'],
    ['kk', 'Делегациялар арасындағы келіссөздер сәрсенбі күні таңертең басталады'],
    ['en', 'Talks between the delegations will begin on Wednesday morning and last two days'],
    ['tr', 'Heyetler arasındaki görüşmeler çarşamba sabahı başlayacak ve iki gün sürecek'],
    ['de', 'Die Gespräche der Delegationen beginnen am Mittwochmorgen und dauern zwei Tage'],
    ['fr', 'Les négociations entre les délégations débuteront mercredi matin et dureront deux jours'],
    ['pl', 'Rozmowy delegacji rozpoczną się w środę rano i potrwają dwa dni'],
    ['az', 'Nümayəndə heyətləri arasında danışıqlar çərşənbə günü səhər başlayacaq'],
    ['el', 'Οι συνομιλίες αρχίζουν την Τετάρτη'],
    ['ja', '協議は水曜日に始まる'],
    ['zh', '会谈将于星期三开始'],
    ['fa', 'مذاکرات میان دو هیئت صبح چهارشنبه آغاز می‌شود'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });

  test('without letters it is und, whatever is expected', () => {
    expect(detectLanguage('* * * 12:30 — 45 %', { prior: 'ru' })).toEqual({
      lang: 'und',
      confidence: 0,
      alternatives: [],
      reasons: [{ code: 'no-letters' }],
    });
  });

  test('a lone name is und rather than a guess, with what it may be', () => {
    const found = detectLanguage('Иван Петров');
    expect(found.lang).toBe('und');
    expect(found.alternatives.map(({ lang }) => lang)).toContain('ru');
    expect(codesOf(found)).toContain('unsure');
  });

  test('Latin names, addresses and titles do not make a Russian text foreign', () => {
    const text =
      'Как пишет The Washington Post, в Apple и Microsoft об этом узнали из Reuters (https://reuters.com/world)';
    expect(detectLanguage(text)).toMatchObject({ lang: 'ru' });
  });

  test('a letter from the wrong alphabet changes nothing', () => {
    expect(detectLanguage('Oжидается, что стороны обсудят прекращение огня').lang).toBe('ru');
  });

  test('letters of the wrong alphabet inside words are read as they were meant', () => {
    expect(detectLanguage('Легендарны збавiцель кожную хвiлiну адчувае падтрымку землякоў').lang).toBe('be');
  });

  test('Turkish that was decoded with the wrong code page is Turkish all the same', () => {
    expect(detectLanguage('Yarýþma yarýn baþlayacak ve katýlým için baþvuru alýnmayacak').lang).toBe('tr');
    expect(detectLanguage('Stærsti jökull landsins er á Íslandi og þar býr enginn maður').lang).not.toBe(
      'tr',
    );
  });

  test('foreign names do not hide the language of the words between them', () => {
    expect(detectLanguage('Washington Wizards koçu Wes Unseld maçtan sonra hakemlere sert çıktı').lang).toBe(
      'tr',
    );
  });

  test('a suffix after an apostrophe tells the language that a foreign name stands in', () => {
    expect(detectLanguage("Riverside Holdings'in Harbour Mills'teki payı").lang).toBe('tr');
  });

  test('one familiar word among names is und', () => {
    const found = detectLanguage('by ANKASAM Ekip');
    expect(found.lang).toBe('und');
    expect(found.alternatives[0]?.lang).toBe('en');
  });

  test('text that is decomposed is recognised like composed text', () => {
    expect(detectLanguage('Українські їжаки їдять їжу своїх їдалень'.normalize('NFD')).lang).toBe('uk');
  });

  test('only candidates are answered, as they were written', () => {
    const text = 'The talks will begin on Wednesday';
    expect(detectLanguage(text, { candidates: ['ru', 'en-GB'] }).lang).toBe('en-GB');
  });

  test('a language that is no candidate is und, and named in the reasons', () => {
    const text = 'Преговорите между делегациите започват в сряда сутринта и ще продължат';
    const found = detectLanguage(text, { candidates: ['ru', 'en'] });
    expect(found.lang).toBe('und');
    expect(found.reasons).toContainEqual({ code: 'not-a-candidate', values: { lang: 'bg' } });
  });

  test('a script that no candidate is written in is und', () => {
    expect(codesOf(detectLanguage('Οι συνομιλίες', { candidates: ['ru', 'en'] }))).toContain('no-candidate');
  });

  test('a language that nobody here knows is und', () => {
    expect(
      detectLanguage('Majadiliano kati ya wajumbe yataanza Jumatano asubuhi na yatachukua siku mbili').lang,
    ).toBe('und');
  });

  test('the reasons name letters, words and trigrams', () => {
    const { reasons } = detectLanguage('Мы ждём, что скажут министры');
    expect(reasons).toEqual([
      { code: 'script', values: { script: 'Cyrillic' } },
      { code: 'marker-letters', values: { letters: expect.stringContaining('ы') } },
      { code: 'frequent-words', values: { count: 2, examples: 'мы, что' } },
      { code: 'trigrams' },
    ]);
  });

  test('confidence is a share: it and its alternatives never exceed one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { confidence, alternatives } = detectLanguage(text);
        const sum = alternatives.reduce((total, guess) => total + guess.confidence, confidence);
        expect(sum).toBeLessThanOrEqual(1.001);
        expect(confidence).toBeGreaterThanOrEqual(0);
        for (const [i, guess] of alternatives.entries()) {
          expect(guess.confidence).toBeLessThanOrEqual(alternatives[i - 1]?.confidence ?? 1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the languages of the blocks of an article', () => {
  const blocks = [
    'Новая встреча лидеров в январе',
    'by Anka Bureau',
    'Gülşen İNCİRCİ ÇELİK',
    'Президенты двух стран обсудят в Женеве вопросы безопасности, сообщает пресс-служба правительства.',
    'Иван Петров',
    '«Це не так, і ми про це говорили», — сказав він на зустрічі з журналістами у Києві.',
    'This site uses cookies to make your visit better. You can opt out of it at any time.',
    '* * *',
  ];

  test('blocks have their own language, and short ones inherit the article’s', () => {
    const { article, blocks: found } = detectBlockLanguages(blocks, { candidates: ['ru', 'en', 'tr', 'uk'] });
    expect(article.lang).toBe('ru');
    expect(found.map(({ lang }) => lang)).toEqual(['ru', 'und', 'tr', 'ru', 'ru', 'uk', 'en', 'und']);
    expect(codesOf(found[4] as never)).toContain('inherited');
  });

  test('a byline in Turkish capitals is Turkish without any list of candidates', () => {
    expect(detectBlockLanguages(blocks).blocks[2]?.lang).toBe('tr');
  });

  test('an article without letters passes the expectation on', () => {
    expect(detectBlockLanguages(['1', '2'], { prior: 'ru' }).article.lang).toBe('und');
    expect(detectBlockLanguages([], {}).blocks).toEqual([]);
  });
});
