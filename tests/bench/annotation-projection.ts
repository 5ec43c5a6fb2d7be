import type { Span } from '../../src/text/span.ts';
import { type Expectation, readPair } from '../annotation/projection/marked-pairs.ts';
import { russianEnglish } from '../annotation/projection/pairs-ru-en.ts';
import { russianTurkish } from '../annotation/projection/pairs-ru-tr.ts';
import { russianUkrainian } from '../annotation/projection/pairs-ru-uk.ts';
import { f1, scoreProjection } from '../annotation/projection/projection-score.ts';
import { storyExpectations, storyLanguages } from './annotation-projection-story.ts';
import { cpuSeconds, goldLines } from './gold-lines.ts';

/** A paragraph with its translation, and what in the one is what in the other. */
interface GoldPair {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly links: readonly {
    readonly eid: string;
    readonly label: string;
    readonly ru: Span | null;
    readonly en: Span | null;
  }[];
}

const goldSet = 'projection.entities.ru-en.dev.jsonl';
/** So many spans are projected to tell the speed. */
const SPEED_SPANS = 3000;

/** Prints how many names and quotes find their counterparts: in a gold set, in our own pairs, in the story. */
export function benchProjection(goldFolder: string): void {
  printRow('projection', ['F1', 'precision', 'recall', 'left empty']);
  const gold = goldLines<GoldPair>(goldFolder, goldSet);
  if (gold === null) console.log(`not in ${goldFolder}: ${goldSet}`);
  else {
    printScore('gold pairs, ru to en', goldExpectations(gold, 'ru', 'en'));
    printScore('gold pairs, en to ru', goldExpectations(gold, 'en', 'ru'));
  }
  for (const set of [russianEnglish, russianTurkish, russianUkrainian]) {
    for (const isReversed of [false, true]) {
      const direction = isReversed ? `${set.target} to ${set.source}` : `${set.source} to ${set.target}`;
      for (const half of ['tuning', 'heldOut'] as const) {
        const pairs = set[half].map((pair) => readPair(pair, set, isReversed));
        printScore(`own pairs, ${direction}, ${half === 'tuning' ? 'tuned on' : 'held out'}`, pairs);
      }
    }
  }
  for (const layer of ['entities', 'quotes'] as const) {
    for (const [from, to] of storyLanguages) {
      printScore(`biden-putin, ${from} to ${to}, ${layer}`, storyExpectations(from, to, layer));
    }
  }
  printSpeed();
}

function goldExpectations(
  gold: readonly GoldPair[],
  from: 'ru' | 'en',
  to: 'ru' | 'en',
): readonly Expectation[] {
  return gold.map((pair) => {
    const links = pair.links.flatMap(({ eid, label, ...sides }) => {
      const span = sides[from];
      return span ? [{ id: eid, label, start: span.start, end: span.end, gold: sides[to] }] : [];
    });
    return {
      request: {
        source: { lang: from, text: pair[from], spans: links },
        target: { lang: to, text: pair[to] },
      },
      gold: new Map(links.map((link) => [link.id, link.gold])),
    };
  });
}

function printScore(name: string, expectations: readonly Expectation[]): void {
  const score = scoreProjection(expectations);
  printRow(name, [
    f1(score).toFixed(3),
    `${score.hit}/${score.made}`,
    `${score.hit}/${score.wanted}`,
    `${score.leftEmpty}/${score.without}`,
  ]);
}

function printSpeed(): void {
  const pairs = russianEnglish.tuning.map((pair) => readPair(pair, russianEnglish));
  const spans = pairs.reduce((total, { gold }) => total + gold.size, 0);
  const rounds = Math.ceil(SPEED_SPANS / spans);
  scoreProjection(pairs);
  const seconds = cpuSeconds(() => {
    for (let round = 0; round < rounds; round++) scoreProjection(pairs);
  });
  console.log(`${Math.round((spans * rounds) / seconds)} spans a second of CPU time`);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join(''));
}
