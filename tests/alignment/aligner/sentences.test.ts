import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignSentences, type SentenceRow } from '../../../src/alignment/aligner/sentences.ts';
import { type ParagraphPair, paragraphPairs } from './paragraph-pairs.ts';

type Beads = ReturnType<typeof alignSentences>[number];

function align(langTarget: string, rows: readonly SentenceRow[]): readonly Beads[] {
  return alignSentences({ langSource: 'ru', langTarget, rows });
}

function shown(beads: Beads): readonly string[] {
  return beads.map(({ source, target }) => `${source.join('+')}=${target.join('+')}`);
}

/** Of the beads that people see in the pairs, how many are found, and of those that are found, how many are right. */
function agreement(pairs: readonly ParagraphPair[], answers: readonly Beads[]) {
  const gold = pairs.flatMap(({ beads }) => beads).length;
  const found = answers.flat().length;
  const right = pairs.flatMap(({ beads }, at) =>
    shown(answers[at] ?? []).filter((bead) => beads.includes(bead)),
  );
  return { recall: right.length / gold, precision: right.length / found };
}

describe('sentences inside rows', () => {
  test.each(['en', 'tr'])('are paired as people pair them, from Russian into %s', (langTarget) => {
    const pairs = paragraphPairs.filter((pair) => pair.langTarget === langTarget);
    const together = agreement(pairs, align(langTarget, pairs));
    expect(Math.min(together.recall, together.precision)).toBeGreaterThan(0.97);
    const alone = pairs.map((pair) => align(langTarget, [pair])[0] as Beads);
    const one = agreement(pairs, alone);
    expect(Math.min(one.recall, one.precision)).toBeGreaterThan(0.9);
  });

  test('never leave their row, however well they would fit into another', () => {
    const said = 'Мэр Иванов открыл мост через Сосну 3 сентября.';
    const meant = 'Mayor Ivanov opened the bridge over the Sosna on 3 September.';
    const answer = align('en', [
      { source: [said], target: [] },
      { source: [], target: [meant] },
    ]);
    expect(answer.map(shown)).toEqual([['0='], ['=0']]);
  });

  test('are each in exactly one bead of their row, in order', () => {
    const sentence = fc.constantFrom(
      'Мост закрыт.',
      'Мэр ушёл.',
      'Bridge closed.',
      'The mayor left.',
      'Снег 5 см.',
    );
    const side = fc.array(sentence, { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ source: side, target: side }), { maxLength: 5 }), (rows) => {
        const answer = align('en', rows);
        expect(answer).toHaveLength(rows.length);
        rows.forEach((row, at) => {
          const beads = answer[at] ?? [];
          expect(beads.flatMap(({ source }) => source)).toEqual([...row.source.keys()]);
          expect(beads.flatMap(({ target }) => target)).toEqual([...row.target.keys()]);
        });
      }),
      { numRuns: 60 },
    );
  });
});
