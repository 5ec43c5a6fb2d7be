import { findQuotes } from '../../src/annotation/quotes/find-quotes.ts';
import type { FoundQuote } from '../../src/annotation/quotes/quote.ts';
import type { Span } from '../../src/text/span.ts';
import { type Counts, emptyCounts, f1, type GoldSide, tallyQuotes } from './annotation-quotes-score.ts';
import { tallyStory } from './annotation-quotes-story.ts';
import { cpuSeconds, goldLines } from './gold-lines.ts';

interface GoldItem extends GoldSide {
  readonly id: string;
  readonly lang: string;
  readonly translation?: GoldSide & { readonly lang: string };
}

/** The gold set: Russian paragraphs, some of them with an English translation. */
const goldSet = 'quotes.ru-en.dev.jsonl';
/** So much text is searched to tell the speed, in UTF-8 bytes. */
const SPEED_BYTES = 4_000_000;

/** Prints how well quotes are found in the paragraphs of the gold set, and how fast. */
export function benchQuotes(goldFolder: string): void {
  const gold = goldLines<GoldItem>(goldFolder, goldSet);
  if (gold === null) {
    console.log(`not in ${goldFolder}: ${goldSet}`);
    return;
  }
  printRow('quotes', ['direct F1', 'direct+mixed', 'speaker', 'false hits', 'clean']);
  printSide('Russian paragraphs', 'ru', gold);
  printSide(
    'English translations',
    'en',
    gold.flatMap(({ translation }) => translation ?? []),
  );
  printSpeed('ru', gold);
  printStory();
}

function printSide(name: string, lang: string, sides: readonly GoldSide[]): void {
  const counts: Counts = emptyCounts();
  for (const side of sides) tallyQuotes(counts, side, findQuotes(side.text, lang).quotes.filter(isScored));
  printRow(name, [
    f1(counts.exactDirect, counts.foundDirect, counts.goldDirect).toFixed(3),
    f1(counts.exact, counts.found, counts.gold).toFixed(3),
    `${counts.rightSpeaker}/${counts.withSpeaker}`,
    `${counts.falseHits}/${counts.negatives}`,
    `${counts.clean}/${counts.withoutQuotes}`,
  ]);
}

/** Indirect quotes and attributions, of which the gold set has none, in the story that is tagged in three languages. */
function printStory(): void {
  printRow('the story', ['indirect F1', 'right', 'found', 'gold', 'attributions']);
  for (const lang of ['ru', 'en', 'tr']) {
    const counts = tallyStory('biden-putin', lang);
    const { right, found, gold, rightAttributions, foundAttributions, goldAttributions } = counts;
    printRow(lang, [
      f1(right, found, gold).toFixed(3),
      String(right),
      String(found),
      String(gold),
      `${rightAttributions} of ${foundAttributions}, gold ${goldAttributions}`,
    ]);
  }
}

/** The gold has neither indirect speech nor quotes inside quotes. */
function isScored({ kind, parent }: FoundQuote): boolean {
  return kind !== 'indirect' && parent === null;
}

function printSpeed(lang: string, gold: readonly { readonly text: string }[]): void {
  const text = gold.map((item) => item.text).join('\n');
  const bytes = Buffer.byteLength(text);
  const rounds = Math.max(1, Math.round(SPEED_BYTES / bytes));
  findQuotes(text, lang);
  let found: readonly { readonly fragments: readonly Span[] }[] = [];
  const seconds = cpuSeconds(() => {
    for (let round = 0; round < rounds; round++) found = findQuotes(text, lang).quotes;
  });
  console.log(
    `${Math.round((bytes * rounds) / seconds / 1000)} KB of text a second of CPU time (${found.length} quotes)`,
  );
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(16)).join(''));
}
