import { segmentSentences } from '../../src/text/segment-sentences.ts';
import { cpuSeconds, goldLines, grouped } from './gold-lines.ts';
import { median, printFigure, ratios } from './report.ts';

/** A line of `segment.jsonl`: a text with its sentences, as `diptych segment` answers them. */
interface GoldText {
  readonly lang: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly set?: string;
}

interface Score {
  readonly texts: number;
  readonly sentences: number;
  /** Ends of sentences inside a line: the end of a line always is one. */
  readonly boundaries: number;
  /** Sentences with the very same start and end. */
  readonly whole: number;
}

type Segmenter = (text: string, lang: string) => Iterable<readonly [start: number, end: number]>;

const FILE = 'segment.jsonl';
const SPEED_ROUNDS = 5;
/** Texts are put together to articles of about so many UTF-16 units to measure speed. */
const ARTICLE_LENGTH = 20_000;

/** Prints F1 of sentence segmentation by language and set beside `Intl.Segmenter`, and its speed. */
export function benchSegmentation(goldFolder: string): void {
  const gold = goldLines<GoldText>(goldFolder, FILE);
  if (gold === null) {
    console.log(`not in ${goldFolder}: ${FILE}`);
    return;
  }
  printRow('', 'Diptych', '', 'Intl.Segmenter', '', '', '');
  printRow('F1 in %', 'ends', 'sentences', 'ends', 'sentences', 'texts', 'sentences');
  for (const [lang, texts] of grouped(gold, (one) => one.lang)) {
    const sets = grouped(texts, ({ set = '' }) => set);
    if (sets.size > 1) for (const [set, some] of sets) printScores(`${lang} ${set}`, some);
    printScores(`${lang}, all`, texts);
  }
  printSpeed(gold);
}

function printScores(name: string, gold: readonly GoldText[]): void {
  const own = scoreOf(gold, ownSegmenter);
  const builtIn = scoreOf(gold, intlSegmenter);
  printRow(
    name,
    ...[own.boundaries, own.whole, builtIn.boundaries, builtIn.whole].map((f1) => (100 * f1).toFixed(2)),
    String(own.texts),
    String(own.sentences),
  );
}

function scoreOf(gold: readonly GoldText[], segment: Segmenter): Score {
  const ends = { right: 0, found: 0, gold: 0 };
  const whole = { right: 0, found: 0, gold: 0 };
  let sentences = 0;
  for (const { lang, text, sentences: expected } of gold) {
    const found = [...segment(text, lang)];
    sentences += expected.length;
    count(ends, innerEnds(text, found), innerEnds(text, expected));
    count(whole, found.map(String), expected.map(String));
  }
  return { texts: gold.length, sentences, boundaries: f1(ends), whole: f1(whole) };
}

/** The ends that are followed by another sentence in the same line. */
function innerEnds(text: string, sentences: Iterable<readonly [number, number]>): readonly string[] {
  return [...sentences]
    .filter(([, end]) => /^[^\S\n]*[^\s]/.test(text.slice(end, end + 20)))
    .map(([, end]) => String(end));
}

function count(
  tally: { right: number; found: number; gold: number },
  found: readonly string[],
  gold: readonly string[],
): void {
  const expected = new Set(gold);
  tally.right += found.filter((one) => expected.has(one)).length;
  tally.found += found.length;
  tally.gold += gold.length;
}

function f1({ right, found, gold }: { right: number; found: number; gold: number }): number {
  return (2 * right) / (found + gold);
}

const ownSegmenter: Segmenter = (text, lang) =>
  segmentSentences(text, lang).map(({ start, end }) => [start, end] as const);

/** What the platform gives without any rules of ours, trimmed in the same way. */
const intlSegmenter: Segmenter = function* (text, lang) {
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start < end) yield [start, end];
  }
};

function printSpeed(gold: readonly GoldText[]): void {
  const rounds = Array.from({ length: SPEED_ROUNDS }, (_, i) => i);
  for (const [lang, texts] of grouped(gold, (one) => one.lang)) {
    const articles = articlesOf(texts.map(({ text }) => text));
    const megabytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0) / 1e6;
    const rates = (segment: Segmenter) =>
      rounds.map(
        () => megabytes / cpuSeconds(() => articles.forEach((article) => void [...segment(article, lang)])),
      );
    const own = rates(ownSegmenter);
    const builtIn = rates(intlSegmenter);
    printFigure(
      `${lang}: MB a second of processor time`,
      `${median(own).toFixed(1)} (${median(ratios(own, builtIn)).toFixed(2)} of Intl.Segmenter)`,
    );
  }
}

function articlesOf(texts: readonly string[]): readonly string[] {
  const articles: string[] = [];
  for (const text of texts) {
    const last = articles.at(-1);
    if (last === undefined || last.length > ARTICLE_LENGTH) articles.push(text);
    else articles[articles.length - 1] = `${last}\n${text}`;
  }
  return articles;
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(15)).join(''));
}
