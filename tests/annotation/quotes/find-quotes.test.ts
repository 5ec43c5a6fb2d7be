import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findQuotes } from '../../../src/annotation/quotes/find-quotes.ts';
import type { FoundQuote } from '../../../src/annotation/quotes/quote.ts';
import type { Span } from '../../../src/text/span.ts';
import { englishExamples } from './examples-en.ts';
import { laterExamples } from './examples-later.ts';
import { russianExamples } from './examples-ru.ts';
import { turkishExamples } from './examples-tr.ts';
import { readExample } from './marked-examples.ts';

describe.each([
  ['Russian', 'ru', [...russianExamples, ...laterExamples.ru]],
  ['English', 'en', [...englishExamples, ...laterExamples.en]],
  ['Turkish', 'tr', [...turkishExamples, ...laterExamples.tr]],
])('the quotes of a %s paragraph are found, and who speaks', (_language, lang, examples) => {
  test.each(examples.map((marked) => [marked]))('%s', (marked) => {
    const { text, quotes } = readExample(marked);
    const found = findQuotes(text, lang).quotes.filter(({ parent }) => parent === null);
    expect(found.map((quote) => shape(text, quote))).toEqual(quotes.map((quote) => shape(text, quote)));
  });
});

describe('marks that hold no quote', () => {
  test('a heading wholly between marks is a title, a quote inside a heading is found', () => {
    expect(findQuotes('«Новые правила дорожного движения в посёлке»', 'ru').quotes).toEqual([]);
    expect(wordings('Котова ответила одним словом: «Увидим»', 'ru')).toEqual(['Увидим']);
  });

  test('an apostrophe opens nothing', () => {
    expect(
      wordings("The players' hopes rose, but 'We are not there yet,' the coach's aide said.", 'en'),
    ).toEqual(['We are not there yet']);
  });
});

describe('quotes over several fragments or inside each other', () => {
  test('one closing mark may close two', () => {
    expect(wordings('«Мы поддержим партию «Садоводы», — сказал он.', 'ru')).toEqual([
      'Мы поддержим партию «Садоводы',
    ]);
  });

  test('marks opened again in each paragraph are one quote', () => {
    const text = '«Школу сдадут в срок.\n«Деньги выделены», — сказала Анна Котова.';
    const [quote] = findQuotes(text, 'ru').quotes;
    expect(quote?.fragments.map((part) => slice(text, part))).toEqual([
      'Школу сдадут в срок.',
      'Деньги выделены',
    ]);
    expect(quote?.speaker && slice(text, quote.speaker)).toBe('Анна Котова');
  });

  test('a quote inside a quote names the one that it lies in', () => {
    const text = '«Она мне говорит: „Уходи отсюда“, а я остался», — вспоминает Пётр.';
    const { quotes } = findQuotes(text, 'ru');
    expect(quotes.map(({ parent }) => parent)).toEqual([null, 0]);
    expect(quotes.map(({ speaker }) => speaker && slice(text, speaker))).toEqual(['Пётр', 'Она']);
  });
});

describe('interviews and dialogue', () => {
  test('the turns of an interview are quotes of those whose names begin them', () => {
    const text = textOf('mayor-interview');
    const speakers = findQuotes(text, 'ru').quotes.map(({ speaker }) => speaker && slice(text, speaker));
    expect(speakers.length).toBe(16);
    expect(new Set(speakers)).toEqual(new Set(['Корреспондент', 'Андрей Лыткин', 'Лыткин']));
  });

  test('lines behind a dash are quotes, and what is told in them lies inside', () => {
    const text = textOf('beekeeper-dialogue');
    const { quotes } = findQuotes(text, 'ru');
    const lines = quotes.filter(({ parent }) => parent === null);
    expect(lines.every(({ reasons }) => reasons[0]?.code === 'dialogue')).toBe(true);
    expect(wordings(text, 'ru')).toContain('Куда вы деваете пчёл зимой?');
    expect(quotes.filter(({ parent }) => parent !== null).map((quote) => words(text, quote))).toContain(
      'Ставьте, только чтоб главврач не видел',
    );
  });

  test('a list behind dashes is none', () => {
    expect(findQuotes('Нужно:\n— Хлеб.\n— Соль.\n— Вода.', 'ru').quotes).toEqual([]);
  });
});

describe('who speaks', () => {
  test('a pronoun stands for the name that was the subject before', () => {
    const text = 'Глава фонда Тимур Ахмеров рассказал о планах. «Деньги найдём», — заверил он.';
    const [quote] = findQuotes(text, 'ru').quotes;
    expect(quote?.speaker && slice(text, quote.speaker)).toBe('он');
    expect(quote?.antecedent && slice(text, quote.antecedent)).toBe('Тимур Ахмеров');
  });

  test('names that are known already are kept whole', () => {
    const text = '«Ждём гостей», — сообщил Лу Си Цинь журналистам.';
    const start = text.indexOf('Лу');
    const entities = [{ start, end: start + 'Лу Си Цинь'.length, label: 'PER' }];
    const [quote] = findQuotes(text, 'ru', { entities }).quotes;
    expect(quote?.speaker && slice(text, quote.speaker)).toBe('Лу Си Цинь');
  });

  test('whom somebody asks for something is the addressee', () => {
    const text = 'Тренер предложил клубу продлить контракт на два года.';
    const [quote] = findQuotes(text, 'ru').quotes;
    expect(quote?.addressee && slice(text, quote.addressee)).toBe('клубу');
  });
});

describe('attributions', () => {
  test('an outlet that passes news on looks back, and leans on another', () => {
    const text = 'Мост закрыли. Движение пустили в объезд. Об этом сообщает Lenta.ru со ссылкой на Reuters.';
    const { quotes, attributions } = findQuotes(text, 'ru');
    expect(quotes).toEqual([]);
    const [found] = attributions;
    expect(found && slice(text, found.outlet)).toBe('Lenta.ru');
    expect(found?.agency && slice(text, found.agency)).toBe('Reuters');
    expect(found?.direction).toBe('back');
    expect(found?.scope.map((span) => slice(text, span))).toEqual([
      'Мост закрыли',
      'Движение пустили в объезд',
    ]);
  });

  test('«как сообщает» looks forward', () => {
    const text = 'Как сообщает Интерфакс, мост откроют весной.';
    const [found] = findQuotes(text, 'ru').attributions;
    expect(found?.direction).toBe('forward');
    expect(found?.scope.map((span) => slice(text, span))).toEqual(['мост откроют весной']);
  });

  test('a topic is no quote', () => {
    expect(findQuotes('Министр сообщил о подписании договора с соседями.', 'ru')).toEqual({
      quotes: [],
      attributions: [],
    });
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '«',
      '»',
      '"',
      '“',
      '”',
      '„',
      "'",
      ' ',
      ', — ',
      '. ',
      ': ',
      '\n',
      '— ',
      '?',
      '…',
      '😀',
      '\ud83d',
      'İ',
    ],
    ...[
      'сказал',
      'он',
      'Анна',
      'что',
      'по словам',
      'said',
      'that',
      'dedi',
      'Kaya',
      'призвал',
      'ждать',
      'слово',
    ],
  );
  const texts = fc.array(pieces).map((each) => each.join(''));

  test('fragments are not empty, lie inside it and stand in order; parents come before what lies in them', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'en', 'tr', 'de'), (text, lang) => {
        const { quotes, attributions } = findQuotes(text, lang);
        for (const [place, { fragments, cue, speaker, addressee, parent }] of quotes.entries()) {
          expect(fragments.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of fragments) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          for (const span of [...fragments, cue, speaker, addressee]) {
            if (span) expect(span.end).toBeLessThanOrEqual(text.length);
          }
          if (parent !== null) expect(parent).toBeLessThan(place);
        }
        for (const { outlet, scope } of attributions) expect(outlet.end + scope.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ['where nothing closes', '«слово, — сказал он, что "'],
    [
      'in one line of many sentences',
      '«Мы ждём», — сказал Иван Петров. Он заявил, что дождь идёт, сообщает ТАСС. ',
    ],
    ['in one endless sentence', 'слово дело «имя» и ещё '],
  ])('time grows with length: %s', (_where, unit) => {
    const seconds = (count: number) => {
      const text = unit.repeat(count);
      const before = process.cpuUsage();
      findQuotes(text, 'ru');
      return process.cpuUsage(before).user / 1e6;
    };
    seconds(500);
    expect(seconds(4000)).toBeLessThan(4);
  });
});

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function words(text: string, { fragments }: { readonly fragments: readonly Span[] }): string {
  return fragments.map((part) => slice(text, part)).join(' … ');
}

function wordings(text: string, lang: string): readonly string[] {
  return findQuotes(text, lang)
    .quotes.filter(({ parent }) => parent === null)
    .map((quote) => words(text, quote));
}

function shape(
  text: string,
  { kind, fragments, speaker }: Pick<FoundQuote, 'kind' | 'fragments' | 'speaker'>,
) {
  return { kind, words: words(text, { fragments }), speaker: speaker && slice(text, speaker) };
}

/** The blocks of a page of `fixtures/` that are the article, one a line. */
function textOf(page: string): string {
  const file = join(import.meta.dirname, '../../../fixtures', page, 'blocks.ru.json');
  const blocks: readonly { readonly text: string; readonly boilerplate: string | null }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return blocks
    .filter(({ boilerplate }) => boilerplate === null)
    .map(({ text }) => text)
    .join('\n');
}
