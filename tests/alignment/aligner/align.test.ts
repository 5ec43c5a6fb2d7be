import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignTexts } from '../../../src/alignment/aligner/align.ts';
import type { AlignedBead, AlignRequest } from '../../../src/alignment/aligner/evidence.ts';

const russian = [
  'Мэр Орловска Пётр Гаврилов открыл новый мост через реку Сосну',
  'Строительство заняло 27 месяцев и обошлось бюджету в 1,5 млрд рублей.',
  '«Мы ждали этого дня много лет», — сказал Гаврилов на церемонии.',
  'По мосту смогут проезжать до 14 000 автомобилей в сутки.',
  'Подрядчиком выступила компания «Стройлидер» из Казани. Её директор Анна Юсупова пообещала следить за покрытием ещё десять лет.',
  'Старую переправу закроют 3 сентября.',
];
const english = [
  'Orlovsk mayor Pyotr Gavrilov opens new bridge over the Sosna River',
  'Construction took 27 months and cost the budget 1.5 billion rubles.',
  '"We have waited for this day for many years," Gavrilov said at the ceremony.',
  'Up to 14,000 cars a day will be able to use the bridge.',
  'The contractor was Stroilider, a company from Kazan. Its director Anna Yusupova promised to look after the surface for another ten years.',
  'The old crossing will be closed on 3 September.',
];
const turkish = [
  'Orlovsk Belediye Başkanı Pyotr Gavrilov, Sosna Nehri üzerindeki yeni köprüyü açtı',
  'İnşaat 27 ay sürdü ve bütçeye 1,5 milyar rubleye mal oldu.',
  'Gavrilov törende "Bu günü yıllardır bekliyorduk" dedi.',
  'Köprüden günde 14.000 araç geçebilecek.',
  "Yükleniciliği Kazan'dan Stroylider şirketi üstlendi. Şirketin müdürü Anna Yusupova, yol kaplamasıyla on yıl daha ilgileneceklerine söz verdi.",
  "Eski geçiş 3 Eylül'de kapatılacak.",
];

describe('alignTexts', () => {
  test('pairs a faithful translation one to one, into English and into Turkish', () => {
    const oneToOne = ['0=0', '1=1', '2=2', '3=3', '4=4', '5=5'];
    expect(shown(align(russian, english))).toEqual(oneToOne);
    expect(shown(align(russian, turkish, { langTarget: 'tr' }))).toEqual(oneToOne);
    expect(shown(align(english, russian, { langSource: 'en', langTarget: 'ru' }))).toEqual(oneToOne);
  });

  test('finds two paragraphs that the translator merged', () => {
    const merged = [...english.slice(0, 1), `${english[1]} ${english[2]}`, ...english.slice(3)];
    expect(shown(align(russian, merged))).toEqual(['0=0', '1+2=1', '3=2', '4=3', '5=4']);
  });

  test('finds a paragraph that the translator split', () => {
    const [before, after] = (turkish[4] ?? '').split(/(?<=üstlendi\.) /);
    const split = [...turkish.slice(0, 4), before ?? '', after ?? '', ...turkish.slice(5)];
    expect(shown(align(russian, split, { langTarget: 'tr' }))).toEqual([
      '0=0',
      '1=1',
      '2=2',
      '3=3',
      '4=4+5',
      '5=6',
    ]);
  });

  test('leaves page furniture alone where it would fit in', () => {
    const page = [...english.slice(0, 5), 'Sign up to our newsletter to get the news.'];
    const beads = shown(align(russian, page));
    expect(beads).toHaveLength(7);
    expect(beads).toEqual(expect.arrayContaining(['5=', '=5']));
  });

  test('leaves a paragraph alone that the translator omitted', () => {
    expect(shown(align(russian, [...english.slice(0, 3), ...english.slice(4)]))).toEqual([
      '0=0',
      '1=1',
      '2=2',
      '3=',
      '4=3',
      '5=4',
    ]);
  });

  test('leaves page furniture alone that the translation does not have', () => {
    const withJunk = [
      ...russian.slice(0, 2),
      'Подписывайтесь на наш канал в «Телеграме»!',
      ...russian.slice(2),
    ];
    expect(shown(align(withJunk, english))).toEqual(['0=0', '1=1', '2=', '3=2', '4=3', '5=4', '6=5']);
  });

  test('puts every unmatched unit into a bead of its own', () => {
    const beads = align(russian, [...english.slice(0, 2), 'Related posts', 'Share', ...english.slice(2)]);
    expect(shown(beads)).toEqual(['0=0', '1=1', '=2', '=3', '2=4', '3=5', '4=6', '5=7']);
    expect(beads[2]?.reasons).toEqual([{ code: 'no-counterpart' }]);
  });

  test('does not take two units that changed places for a group', () => {
    const swapped = [english[0], english[1], english[3], english[2], english[4], english[5]].map(String);
    const beads = shown(align(russian, swapped));
    expect(beads).not.toContain('2+3=2+3');
    expect(beads).toEqual(expect.arrayContaining(['1=1', '4=4', '5=5']));
  });

  test('knows names that no transliteration could match', () => {
    const beads = align(
      ['МИД отказался от комментариев.', 'В Белом доме промолчали тоже.', 'США вышли из договора.'],
      ['The Foreign Ministry declined to comment.', 'The United States left the treaty.'],
    );
    expect(shown(beads)).toEqual(['0=0', '1=', '2=1']);
    expect(reason(beads[2], 'names')).toEqual({ matched: 1, of: 1 });
  });

  test('goes by a number where it is all there is', () => {
    const beads = align(
      ['Осталось 48.', 'Ушло 1 250.', 'Пришло 7,5.'],
      ['There remain 48.', 'There came 7.5.'],
    );
    expect(shown(beads)).toEqual(['0=0', '1=', '2=1']);
  });

  test('says which names, numbers and quotes agree and how far the length is off', () => {
    const beads = align(russian, english);
    expect(reason(beads[0], 'names')).toEqual({ matched: 4, of: 4 });
    expect(reason(beads[1], 'numbers')).toEqual({ matched: 2, of: 2 });
    expect(reason(beads[2], 'quotes')).toEqual({ matched: 1, of: 1 });
    expect(reason(beads[3], 'quotes')).toBeUndefined();
    expect(reason(beads[3], 'length')?.percent).toBeLessThan(40);
  });

  test('uses a machine translation and says how much of it agrees', () => {
    const beads = align(
      ['Небо хмурилось.', 'Кони стояли молча.', 'Дед курил.'],
      ['The sky frowned.', 'The old man smoked.'],
      {
        machineTranslation: ['The sky was frowning.', 'The horses stood silent.', 'The grandfather smoked.'],
      },
    );
    expect(shown(beads)).toEqual(['0=0', '1=', '2=1']);
    expect(reason(beads[0], 'machine-translation')?.percent).toBeGreaterThan(40);
  });

  test('ignores a machine translation that is empty', () => {
    const machineTranslation = russian.map(() => ' ');
    expect(align(russian, english, { machineTranslation })).toEqual(align(russian, english));
  });

  test('gives a doubtful pair a lower score than the sure ones', () => {
    const doubtful = [...english.slice(0, 3), 'Traffic experts had asked for it.', ...english.slice(4)];
    const beads = align(russian, doubtful);
    const scores = beads.map((bead) => bead.score);
    const touched = beads.filter((bead) => bead.source.includes(3) || bead.target.includes(3));
    expect(Math.min(...scores)).toBe(Math.min(...touched.map((bead) => bead.score)));
  });

  test('answers an empty side with null beads only', () => {
    expect(shown(align([], []))).toEqual([]);
    expect(shown(align(['а', 'б'], []))).toEqual(['0=', '1=']);
    expect(shown(align([], ['a']))).toEqual(['=0']);
  });

  test('counts a heading kind only where both sides have kinds', () => {
    const request: AlignRequest = {
      langSource: 'ru',
      langTarget: 'en',
      source: [
        { text: 'Итог', kind: 'heading' },
        { text: 'Все ушли.', kind: 'paragraph' },
      ],
      target: [
        { text: 'Outcome', kind: 'heading' },
        { text: 'All left.', kind: 'paragraph' },
      ],
    };
    expect(reason(alignTexts(request)[0], 'kind')).toEqual({ matched: 1, of: 1 });
    const plain = { ...request, target: request.target.map(({ text }) => ({ text })) };
    expect(reason(alignTexts(plain)[0], 'kind')).toBeUndefined();
  });
});

describe('alignTexts on any texts', () => {
  const word = fc.constantFrom(
    'Москва',
    'Moscow',
    'и',
    'the',
    '12',
    '1 000',
    '«да»',
    'мост',
    'bridge',
    '?',
    '',
    '\ud800',
    'İ',
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
  const units = fc.array(text, { maxLength: 14 });

  test('covers every unit exactly once, in order, with one unit in a null bead', () => {
    fc.assert(
      fc.property(units, units, fc.boolean(), (source, target, isTranslated) => {
        const beads = align(source, target, isTranslated ? { machineTranslation: source } : {});
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, i) => i));
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, j) => j));
        for (const bead of beads) {
          expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
          if (!bead.source.length || !bead.target.length)
            expect(bead.source.length + bead.target.length).toBe(1);
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('gives the same answer every time', () => {
    fc.assert(
      fc.property(units, units, (source, target) => {
        expect(align(source, target)).toEqual(align(source, target));
      }),
      { numRuns: 30 },
    );
  });
});

function align(
  source: readonly string[],
  target: readonly string[],
  more: Partial<AlignRequest> = {},
): readonly AlignedBead[] {
  const unit = (text: string) => ({ text });
  return alignTexts({
    langSource: 'ru',
    langTarget: 'en',
    source: source.map(unit),
    target: target.map(unit),
    ...more,
  });
}

function shown(beads: readonly AlignedBead[]): readonly string[] {
  return beads.map((bead) => `${bead.source.join('+')}=${bead.target.join('+')}`);
}

function reason(bead: AlignedBead | undefined, code: string) {
  return bead?.reasons.find((found) => found.code === code)?.values as Record<string, number> | undefined;
}
