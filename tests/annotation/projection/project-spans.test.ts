import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ProjectionRequest, projectSpans } from '../../../src/annotation/projection/project-spans.ts';
import { sliceSpan, spansOverlap } from '../../../src/text/span.ts';
import { type MarkedPair, readPair } from './marked-pairs.ts';
import { russianEnglish } from './pairs-ru-en.ts';
import { russianTurkish } from './pairs-ru-tr.ts';
import { russianUkrainian } from './pairs-ru-uk.ts';
import { f1, scoreProjection } from './projection-score.ts';

const sets = [russianEnglish, russianTurkish, russianUkrainian];
const LEAST_F1 = 0.95;

const ruEn = { source: 'ru', target: 'en' };
const ruTr = { source: 'ru', target: 'tr' };

/** What each span of a marked pair is projected to, as words; null where nothing is. */
function projected(
  pair: MarkedPair,
  langs = ruEn,
  more: Partial<ProjectionRequest> = {},
): Record<string, string | null> {
  const { request } = readPair(pair, langs);
  const answers = projectSpans({ ...request, ...more });
  return Object.fromEntries(
    answers.map(({ id, span }) => [id, span && sliceSpan(request.target.text, span)]),
  );
}

describe('names across languages', () => {
  test.each(
    sets.flatMap((set) => [
      [`${set.source} to ${set.target}`, set, false] as const,
      [`${set.target} to ${set.source}`, set, true] as const,
    ]),
  )('are found in pairs that no rule was made on: %s', (_, set, isReversed) => {
    const score = scoreProjection(set.heldOut.map((pair) => readPair(pair, set, isReversed)));
    expect(f1(score)).toBeGreaterThanOrEqual(LEAST_F1);
  });

  test('keep out titles, articles, possessives and what Turkish puts behind an apostrophe', () => {
    expect(projected(['Премьер {1:LOC Индии} в {2:LOC Гааге}.', "India's premier is in The Hague."])).toEqual(
      {
        1: 'India',
        2: 'Hague',
      },
    );
    expect(
      projected(['Посол {1:LOC США} в {2:LOC Анкаре}.', "ABD'nin Ankara'daki büyükelçisi."], ruTr),
    ).toEqual({
      1: 'ABD',
      2: 'Ankara',
    });
  });

  test('are taken as adjectives only where they are adjectives', () => {
    const target = 'Russian doctors came to Chad.';
    expect(projected(['{1:LOC Российские} врачи прибыли в Чад.', target])).toEqual({ 1: 'Russian' });
    expect(projected(['Врачи из {1:LOC России} прибыли в Чад.', target])).toEqual({ 1: null });
  });

  test('that stand twice are taken in order', () => {
    const pair = [
      '{1:LOC Иран} ответил {2:LOC Ираку}, и {3:LOC Ирак} промолчал.',
      'Iran answered Iraq, and Iraq was silent.',
    ] as const;
    const spans = projectSpans(readPair(pair, ruEn).request).map(({ span }) => span?.start);
    expect(spans).toEqual([0, pair[1].indexOf('Iraq'), pair[1].lastIndexOf('Iraq')]);
  });

  test('that lie inside another name stay inside its counterpart', () => {
    const pair = [
      '{1:ORG Совет {2:LOC Россия}-{3:ORG НАТО}} и {4:ORG НАТО}.',
      'The NATO-Russia Council and NATO.',
    ] as const;
    const answers = projectSpans(readPair(pair, ruEn).request);
    const found = Object.fromEntries(answers.map(({ id, span }) => [id, [span?.start, span?.end]]));
    expect(found).toEqual({ 1: [4, 23], 2: [9, 15], 3: [4, 8], 4: [28, 32] });
  });

  test('teach what a part of them is called', () => {
    const pair = [
      '{1:PER Грета Чживэй} молчала. Потом {2:PER Чживэй} ушла.',
      'Greta Jewett was silent. Then Jewett left.',
    ] as const;
    expect(projected(pair)).toEqual({ 1: 'Greta Jewett', 2: 'Jewett' });
  });

  test('are found by what the ledger, a lexicon, accepted twins and a machine translation call them', () => {
    const pair = [
      'Клуб {1:ORG Ласточка} открылся в Перми.',
      'In Perm, Swallow has opened its doors.',
    ] as const;
    expect(projected(pair)).toEqual({ 1: null });
    expect(projected(pair, ruEn, { lexicon: [['Ласточка', 'Swallow']] })).toEqual({ 1: 'Swallow' });
    expect(projected(pair, ruEn, { wordPairs: [['Ласточка', 'Swallow']] })).toEqual({ 1: 'Swallow' });
    const renderings = [{ source: ['Стриж', 'Ласточка'], target: ['Swift', 'Swallow'] }];
    expect(projected(pair, ruEn, { renderings })).toEqual({ 1: 'Swallow' });
  });

  test('that people entered are found in their inflected forms', () => {
    const pair = ['Игроки {1:ORG Ласточки} сдались.', "Kırlangıç'ın oyuncuları pes etti."] as const;
    expect(projected(pair, ruTr, { lexicon: [['Ласточка', 'Kırlangıç']] })).toEqual({ 1: 'Kırlangıç' });
  });

  test('say why they were found', () => {
    const pair = [
      '{1:PER Инна Рудь} в {2:LOC США} {3:DATE 5 мая}.',
      'Inna Rud in the United States, May 5.',
    ] as const;
    const codes = projectSpans(readPair(pair, ruEn).request).map(({ reasons }) =>
      reasons.map(({ code }) => code),
    );
    expect(codes).toEqual([['alike-sounds'], ['known-names'], ['same-numbers', 'known-names']]);
  });
});

describe('speech across languages', () => {
  test('is found by its marks, also where it is short', () => {
    const pair = ['Он произнёс: «{1:QUOTE Посмотрим}»', 'He said: “We’ll see,” and left.'] as const;
    expect(projected(pair)).toEqual({ 1: 'We’ll see' });
  });

  test('keeps its order where the words are nearly the same', () => {
    const pair = [
      '«{1:QUOTE Встреча не обсуждается}», — сказал он. «{2:QUOTE Встреча пока не обсуждается}», — сказала она.',
      '“No meeting is being discussed,” he said. “No meeting is being discussed yet,” she said.',
    ] as const;
    expect(projected(pair)).toEqual({
      1: 'No meeting is being discussed',
      2: 'No meeting is being discussed yet',
    });
  });

  test('that a clause interrupts is found whole', () => {
    const pair = [
      '«{1:QUOTE Мы начнём переговоры в январе. Ответы нам нужны сейчас}», — сказал Лоза.',
      '“We will begin the talks in January,” Loza said. “We need answers now.”',
    ] as const;
    expect(projected(pair)).toEqual({
      1: 'We will begin the talks in January,” Loza said. “We need answers now.',
    });
  });
});

describe('any projection', () => {
  const pairs = sets.flatMap((set) => set.tuning.map((pair) => readPair(pair, set).request));
  const anyRequest = fc.constantFrom(...pairs);

  test('does not depend on the order in which spans are given', () => {
    fc.assert(
      fc.property(anyRequest, fc.infiniteStream(fc.nat()), (request, numbers) => {
        const { spans } = request.source;
        const shuffled = spans
          .map((span) => ({ span, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ span }) => span);
        const byId = (answers: ReturnType<typeof projectSpans>) =>
          new Map(answers.map((one) => [one.id, one]));
        const again = projectSpans({ ...request, source: { ...request.source, spans: shuffled } });
        expect(again.map(({ id }) => id)).toEqual(shuffled.map(({ id }) => id));
        expect(byId(again)).toEqual(byId(projectSpans(request)));
      }),
      { numRuns: 40 },
    );
  });

  test('lies within the target, and apart where the spans lie apart', () => {
    const anyText = fc.oneof(
      fc.constantFrom(...pairs.map(({ target }) => target.text)),
      fc.string({ maxLength: 80 }),
      fc.lorem({ maxCount: 12 }),
    );
    fc.assert(
      fc.property(anyRequest, anyText, ({ source }, text) => {
        const answers = projectSpans({ source, target: { lang: 'en', text } });
        answers.forEach(({ span, score }, at) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (!span) return;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(sliceSpan(text, span).trim()).toBe(sliceSpan(text, span));
          answers.slice(0, at).forEach(({ span: other }, before) => {
            const [one, two] = [source.spans[at], source.spans[before]];
            if (other && one && two && !spansOverlap(one, two)) expect(spansOverlap(span, other)).toBe(false);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the order of many mentions of one name', () => {
    const count = 150;
    const spans = Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      start: 5 * at,
      end: 5 * at + 3,
      label: 'LOC',
    }));
    const answers = projectSpans({
      source: { lang: 'ru', text: 'США, '.repeat(count), spans },
      target: { lang: 'en', text: 'USA, '.repeat(count) },
    });
    const starts = answers.flatMap(({ span }) => span?.start ?? []);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    // At the ends there is less around a mention that would tell it from its neighbours.
    expect(starts.length).toBeGreaterThanOrEqual(count - 2);
  });

  test('is refused for a span outside of its text', () => {
    const source = { lang: 'ru', text: 'Рим', spans: [{ id: '1', start: 0, end: 4, label: 'LOC' }] };
    expect(() => projectSpans({ source, target: { lang: 'en', text: 'Rome' } })).toThrow(RangeError);
  });

  test('of an empty span or into an empty text is none', () => {
    const spans = [
      { id: 'empty', start: 1, end: 1, label: 'LOC' },
      { id: 'blank', start: 3, end: 4, label: 'LOC' },
      { id: 'Rome', start: 0, end: 3, label: 'LOC' },
    ];
    const source = { lang: 'ru', text: 'Рим ', spans };
    expect(projectSpans({ source, target: { lang: 'en', text: '' } }).map(({ span }) => span)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
