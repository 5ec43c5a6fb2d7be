import { detectBlockLanguages, detectLanguage } from '../../src/text/detect-language.ts';
import { cpuSeconds, goldLines, grouped } from './gold-lines.ts';
import { median, printFigure } from './report.ts';

/** A line of `detect.jsonl`: one sentence; sentences of one language and set that follow each other make articles. */
interface GoldText {
  readonly lang: string;
  readonly text: string;
  /** Where it comes from; figures are given for each set too. */
  readonly set?: string;
}

const FILE = 'detect.jsonl';
const LENGTHS = [20, 50, 100];
/** Sets are told apart at this length. */
const MIDDLE_LENGTH = 50;
const SENTENCES_IN_ARTICLE = 10;
/** The languages that the aim of 99 % is about; the others of the file are reported after them. */
const mainLanguages = ['ru', 'uk', 'be', 'bg', 'sr', 'en', 'tr', 'de', 'fr'];
const MAX_CONFUSIONS = 30;
/** Shorter texts are not taken for blocks of an article. */
const MIN_BLOCK_LENGTH = 60;
const ARTICLES_PER_PAIR = 3;
const SPEED_ROUNDS = 5;
const BLOCK_SENTENCES = 3;

/** Prints the accuracy of language detection by language, length and set, what is confused, and its speed. */
export function benchDetection(goldFolder: string): void {
  const gold = goldLines<GoldText>(goldFolder, FILE);
  if (gold === null) {
    console.log(`not in ${goldFolder}: ${FILE}`);
    return;
  }
  const byLanguage = grouped(gold, ({ lang }) => lang);
  const further = [...byLanguage.keys()].filter((lang) => !mainLanguages.includes(lang));
  const languages = [...mainLanguages.filter((lang) => byLanguage.has(lang)), ...further];
  const absent = mainLanguages.filter((lang) => !byLanguage.has(lang));
  if (absent.length > 0) console.log(`no texts in ${absent.join(', ')}`);

  const confusions = new Map<string, number>();
  const accuracies = new Map(
    languages.map((lang) => [lang, accuracyByLength(byLanguage.get(lang) ?? [], confusions)]),
  );
  printRow('accuracy in %', ...LENGTHS.map((length) => `${length} char.`), 'article', 'texts');
  for (const [lang, accuracy] of accuracies) {
    printRow(lang, ...accuracy.map(percent), String(byLanguage.get(lang)?.length));
  }
  const mean = (some: readonly string[]) =>
    [...LENGTHS, 'article'].map((_, at) =>
      average(some.map((lang) => accuracies.get(lang)?.[at] ?? Number.NaN)),
    );
  const main = languages.filter((lang) => mainLanguages.includes(lang));
  printRow('mean of the main languages', ...mean(main).map(percent), '');
  if (further.length > 0) printRow(`with ${further.join(', ')}`, ...mean(languages).map(percent), '');

  printForeignBlocks(byLanguage, languages);
  printSets(gold, languages);
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, MAX_CONFUSIONS);
  printFigure(
    `taken for another at ${MIDDLE_LENGTH} characters`,
    worst.map(([pair, count]) => `${pair} ${count}`).join(', '),
  );
  printFigure('blocks a second of processor time', blocksPerSecond(gold).toFixed(0));
}

/** Shares at each length and for articles; a text that is shorter than the length is left out. */
function accuracyByLength(gold: readonly GoldText[], confusions: Map<string, number>): readonly number[] {
  const shares = LENGTHS.map((length) =>
    share(
      gold.filter(({ text }) => text.length >= length),
      ({ lang, text }) => {
        const found = detectLanguage(text.slice(0, length)).lang;
        if (found !== lang && length === MIDDLE_LENGTH) {
          const pair = `${lang}→${found}`;
          confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
        }
        return found === lang;
      },
    ),
  );
  const articles = [...grouped(gold, ({ set = '' }) => set).values()].flatMap(articlesOf);
  const right = share(
    articles,
    (blocks) => detectBlockLanguages(blocks.map(({ text }) => text)).article.lang === blocks[0]?.lang,
  );
  return [...shares, right];
}

function articlesOf(gold: readonly GoldText[]): readonly (readonly GoldText[])[] {
  const count = Math.floor(gold.length / SENTENCES_IN_ARTICLE);
  return Array.from({ length: count }, (_, at) =>
    gold.slice(at * SENTENCES_IN_ARTICLE, (at + 1) * SENTENCES_IN_ARTICLE),
  );
}

/** Articles in each language with one block in each of the others: is it found, and are the rest left alone? */
function printForeignBlocks(
  byLanguage: ReadonlyMap<string, readonly GoldText[]>,
  languages: readonly string[],
): void {
  const long = (lang: string) =>
    (byLanguage.get(lang) ?? []).filter(({ text }) => text.length >= MIN_BLOCK_LENGTH);
  const found: boolean[] = [];
  const leftAlone: boolean[] = [];
  for (const [place, own] of languages.entries()) {
    for (const [at, foreign] of languages.entries()) {
      if (own === foreign) continue;
      for (let round = 0; round < ARTICLES_PER_PAIR; round++) {
        const from = (at * ARTICLES_PER_PAIR + round) * SENTENCES_IN_ARTICLE;
        const blocks = long(own).slice(from, from + SENTENCES_IN_ARTICLE - 1);
        const guest = long(foreign)[place * ARTICLES_PER_PAIR + round];
        if (guest === undefined || blocks.length < SENTENCES_IN_ARTICLE - 1) continue;
        const texts = [...blocks, guest].map(({ text }) => text);
        const answers = detectBlockLanguages(texts).blocks.map(({ lang }) => lang);
        found.push(answers.at(-1) === foreign);
        leftAlone.push(...answers.slice(0, -1).map((lang) => lang === own));
      }
    }
  }
  const isTrue = (right: boolean) => right;
  printFigure('foreign blocks found in articles, %', `${percent(share(found, isTrue))} of ${found.length}`);
  printFigure('blocks of their own language left alone, %', percent(share(leftAlone, isTrue)));
}

function printSets(gold: readonly GoldText[], languages: readonly string[]): void {
  const sets = grouped(gold, ({ set = 'no set' }) => set);
  console.log();
  printRow(`at ${MIDDLE_LENGTH} characters`, ...languages);
  for (const [set, texts] of sets) {
    const byLanguage = grouped(texts, ({ lang }) => lang);
    const isRight = ({ lang, text }: GoldText) => detectLanguage(text.slice(0, MIDDLE_LENGTH)).lang === lang;
    const cells = languages.map((language) =>
      share(
        (byLanguage.get(language) ?? []).filter(({ text }) => text.length >= MIDDLE_LENGTH),
        isRight,
      ),
    );
    printRow(set, ...cells.map(percent));
  }
}

/** Paragraphs of a few sentences, as an article has them. */
function blocksPerSecond(gold: readonly GoldText[]): number {
  const blocks = gold
    .map((_, at) => gold.slice(at * BLOCK_SENTENCES, (at + 1) * BLOCK_SENTENCES))
    .filter((sentences) => sentences.length === BLOCK_SENTENCES)
    .map((sentences) => sentences.map(({ text }) => text).join(' '));
  return median(
    Array.from(
      { length: SPEED_ROUNDS },
      () =>
        blocks.length /
        cpuSeconds(() => {
          for (const block of blocks) detectLanguage(block);
        }),
    ),
  );
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  return items.filter(isRight).length / items.length;
}

function average(numbers: readonly number[]): number {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.reduce((sum, number) => sum + number, 0) / known.length;
}

function percent(part: number): string {
  return Number.isNaN(part) ? '–' : (100 * part).toFixed(2);
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(9)).join(''));
}
