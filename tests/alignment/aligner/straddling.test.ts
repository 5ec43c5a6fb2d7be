import { describe, expect, test } from '@jest/globals';
import { alignTexts, pairTexts } from '../../../src/alignment/aligner/align.ts';
import type { AlignRequest, FixedBead, ScoredBead } from '../../../src/alignment/aligner/evidence.ts';
import { withStraddling } from '../../../src/alignment/aligner/reasons.ts';
import { findStraddling } from '../../../src/alignment/aligner/straddling.ts';

const russian = [
  'Городской совет Калуги утвердил новую схему движения трамваев. Первые вагоны закупили в Усть-Катаве.',
  'Пекарь Игорь Лапин встаёт в четыре утра. Сначала он растапливает печь, потом замешивает тесто. К шести хлеб уже на прилавке.',
  'Ночью температура опустилась до минус 31 градуса. Школы закрыли на два дня.',
  'Музей открыт каждый день, кроме понедельника. Детям до семи лет вход бесплатный.',
];
const english = [
  "Kaluga's city council has approved a new tram network. The first cars were bought in Ust-Katav.",
  'Baker Igor Lapin gets up at four in the morning. First he lights the oven, then he kneads the dough. By six the bread is on the counter.',
  'Overnight the temperature fell to minus 31 degrees. Schools were closed for two days.',
  'The museum is open every day except Monday. Children under seven get in free.',
];
/** The translator begins the third paragraph with the last sentence of the second one. */
const regrouped = english
  .with(1, (english[1] ?? '').replace(/ By six.*/, ''))
  .with(2, `By six the bread is on the counter. ${english[2]}`);

const paragraphForParagraph = [0, 1, 2, 3].map((at) => ({ source: [at], target: [at], score: 0.9 }));

function request(target: readonly string[], fixed: readonly FixedBead[] = []): AlignRequest {
  const unit = (text: string) => ({ text });
  return { langSource: 'ru', langTarget: 'en', source: russian.map(unit), target: target.map(unit), fixed };
}

describe('a paragraph of which a part belongs to its neighbour', () => {
  test('is found by its sentences, from either side', () => {
    expect(findStraddling(request(regrouped), paragraphForParagraph, pairTexts)).toEqual([
      { row: 1, side: 'source', toward: 'below', sentences: 1, of: 3, share: expect.closeTo(0.22, 1) },
      { row: 2, side: 'target', toward: 'above', sentences: 1, of: 3, share: expect.closeTo(0.29, 1) },
    ]);
  });

  test('is told on its row, and takes its share off the score', () => {
    const bead = { ...(paragraphForParagraph[1] as ScoredBead), reasons: [{ code: 'length' }] };
    const part = { row: 1, side: 'source', toward: 'below', sentences: 1, of: 3, share: 0.2 } as const;
    expect(withStraddling(bead, [part])).toEqual({
      ...bead,
      score: expect.closeTo(0.72),
      reasons: [{ code: 'source-partly-below', values: { matched: 1, of: 3 } }, { code: 'length' }],
    });
    expect(withStraddling(bead, [])).toBe(bead);
  });

  test('is not seen where every paragraph keeps its sentences', () => {
    expect(findStraddling(request(english), paragraphForParagraph, pairTexts)).toEqual([]);
    const reasons = alignTexts(request(english)).flatMap((bead) => bead.reasons);
    expect(reasons.filter(({ code }) => code.includes('-partly-'))).toEqual([]);
  });

  test('is nothing that a confirmed row is told', () => {
    const confirmed = request(regrouped, paragraphForParagraph);
    expect(findStraddling(confirmed, paragraphForParagraph, pairTexts)).toEqual([]);
    expect(alignTexts(confirmed).map(({ score }) => score)).toEqual([1, 1, 1, 1]);
  });
});
