import type { CheckedPair } from '../../src/translation/checks/check.ts';
import { nothingKnown } from '../../src/translation/checks/check.ts';
import { checks } from '../../src/translation/checks/index.ts';
import { readGold } from './alignment-gold.ts';
import { mutators } from './check-mutators.ts';

/** Human translations as they were printed. */
const SET = 'ruen-nat';
/** No check that is on by default may fire on more of the good pairs than this. */
const MAX_FALSE_SHARE = 0.02;
/** Of the errors that are planted for it, each check has to find this share. */
const MIN_CAUGHT_SHARE = 0.95;
/** So many pairs in a row make a paragraph. */
const PAIRS_A_PARAGRAPH = 3;

/**
 * Prints on how many good pairs of the human translations in `goldFolder` each check fires (sentence by sentence, and
 * as paragraphs of three), and how many of the errors that are planted in them it catches. With `CHECK` in the
 * environment, the good pairs on which that check fires, and the errors it misses.
 */
export async function bench(goldFolder: string): Promise<void> {
  const sentences = goodPairs(goldFolder);
  if (!sentences) return console.log(`not in ${goldFolder}: ${SET}.jsonl`);
  const paragraphs = sentences.flatMap((document) =>
    document.flatMap((_, i) =>
      i % PAIRS_A_PARAGRAPH === 0 ? [joined(document.slice(i, i + PAIRS_A_PARAGRAPH))] : [],
    ),
  );
  const pairs = sentences.flat();
  console.log(`${pairs.length} good pairs, ${paragraphs.length} paragraphs of them`);
  printRow('check', 'default', 'fires on', 'paragraphs', 'verdict', 'planted', 'caught', 'verdict');
  for (const check of checks) {
    const fires = (pair: CheckedPair) => check.find(pair, nothingKnown).length > 0;
    const alone = pairs.filter(fires);
    const together = paragraphs.filter(fires);
    const share = alone.length / pairs.length;
    const mutate = mutators[check.id];
    const planted = mutate
      ? pairs.flatMap((pair, i) => mutate(pair, pairs[(i + 1) % pairs.length] as CheckedPair) ?? [])
      : [];
    const missed = planted.filter(({ pair, context }) => check.find(pair, context).length === 0);
    const caught = 1 - missed.length / planted.length;
    printRow(
      check.id,
      check.isOnByDefault ? 'on' : 'off',
      percent(alone.length / pairs.length),
      percent(together.length / paragraphs.length),
      check.isOnByDefault ? (share <= MAX_FALSE_SHARE ? 'met' : 'MISSED') : '',
      String(planted.length),
      planted.length > 0 ? percent(caught) : '–',
      planted.length > 0 ? (caught >= MIN_CAUGHT_SHARE ? 'met' : 'MISSED') : '',
    );
    if (process.env.CHECK !== check.id) continue;
    for (const pair of [...alone, ...together])
      printPair('fires on', pair, JSON.stringify(check.find(pair, nothingKnown)));
    for (const { pair } of missed) printPair('misses', pair, '');
  }
}

function goodPairs(goldFolder: string): readonly (readonly CheckedPair[])[] | null {
  const documents = readGold(goldFolder, SET);
  return (
    documents?.map(({ src, tgt, gold, lang_src, lang_tgt }) =>
      gold.flatMap(([source, target]): CheckedPair[] => {
        const [from, to] = [src[source[0] ?? -1], tgt[target[0] ?? -1]];
        if (source.length !== 1 || target.length !== 1 || !from || !to) return [];
        return [
          {
            source: { lang: lang_src, text: from.trim(), markup: [] },
            target: { lang: lang_tgt, text: to.trim(), markup: [] },
          },
        ];
      }),
    ) ?? null
  );
}

function joined(pairs: readonly CheckedPair[]): CheckedPair {
  const [first] = pairs as readonly [CheckedPair];
  const text = (side: 'source' | 'target') => pairs.map((pair) => pair[side].text).join(' ');
  return {
    source: { ...first.source, text: text('source') },
    target: { ...first.target, text: text('target') },
  };
}

function printPair(what: string, { source, target }: CheckedPair, why: string): void {
  console.log(`  ${what}\n    ${source.text}\n    ${target.text}\n    ${why}`);
}

function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join(''));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
