import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { distance } from 'fastest-levenshtein';
import { findForms, seek } from '../../src/text/word-forms.ts';
import { memoryThread } from '../../src/translation/memory/ask-memory.ts';
import { concordance } from '../../src/translation/memory/concordance-store.ts';
import { comparable } from '../../src/translation/memory/likeness.ts';
import { lookUp } from '../../src/translation/memory/lookup.ts';
import { MAX_MATCHES, type MemoryPair, MIN_SCORE } from '../../src/translation/memory/memory-pair.ts';
import { openMemoryStore } from '../../src/translation/memory/memory-store.ts';
import { pairIndex } from '../../src/translation/memory/pair-index-store.ts';
import { withFolder } from './folder.ts';
import { drawFrom, inventedSentence, inventedWords, mutated } from './invented-memory.ts';
import { median, printFigure } from './report.ts';

/** How large the memories are, how many questions each is asked, and by which factor it has to beat brute force. */
const SIZES = [
  { pairs: 100_000, questions: 60, factor: 100 },
  { pairs: 1_000_000, questions: 12, factor: 500 },
] as const;
const PAIRS_AN_ARTICLE = 1000;
/** The longest stretch in which nobody else is served, in milliseconds. */
const MAX_HELD_MS = 10;
const MIN_RECALL = 0.99;
const MAX_SHARE_OF_SCAN = 0.1;

/**
 * Prints how many of the best five matches the memory finds that brute force finds, in which share of its time, for
 * how long it holds the event loop, and the time of a concordance beside that of a scan. `SIZE` in the environment
 * names the only memory to measure.
 */
export async function bench(): Promise<void> {
  const only = Number(process.env.SIZE ?? 0);
  for (const size of SIZES)
    if (only === 0 || size.pairs === only) await withFolder((folder) => benchSize(folder, size));
}

async function benchSize(
  folder: string,
  { pairs, questions, factor }: (typeof SIZES)[number],
): Promise<void> {
  const random = drawFrom(pairs);
  const words = inventedWords(random);
  const file = join(folder, 'memory.sqlite');
  const store = openMemoryStore(file);
  const texts: string[] = [];
  const begun = performance.now();
  for (let article = 0; article < pairs / PAIRS_AN_ARTICLE; article++) {
    const own = Array.from({ length: PAIRS_AN_ARTICLE }, (_, i): MemoryPair => {
      const source = inventedSentence(words, random);
      texts.push(comparable(source, 'ru'));
      return pairOf(`${article}-${i}`, String(article), source);
    });
    store.replace(String(article), 1, own);
  }
  printFigure(`${pairs} pairs learned, seconds`, ((performance.now() - begun) / 1000).toFixed(0));

  const index = pairIndex(store.database);
  const asked = Array.from({ length: questions }, () =>
    mutated(texts[Math.floor(random() * texts.length)] ?? '', words, random),
  );
  const found: number[] = [];
  let wanted = 0;
  let hit = 0;
  const byMemory: number[] = [];
  const byForce: number[] = [];
  for (const source of asked) {
    const question = { langSource: 'ru', langTarget: 'en', source, before: '', after: '', bead: null };
    const t0 = performance.now();
    const matches = lookUp(index, question);
    const t1 = performance.now();
    const best = bruteForce(texts, comparable(source, 'ru'));
    byMemory.push(t1 - t0);
    byForce.push(performance.now() - t1);
    // Of equally good matches any is right: what counts is how good they are.
    const scores = matches.map(({ score }) => score);
    wanted += best.length;
    best.forEach((score, i) => {
      if ((scores[i] ?? 0) >= score - 1e-9) hit++;
    });
    found.push(matches.length);
  }
  const ratio = median(byForce) / median(byMemory);
  printFigure(`  questions, matches of brute force`, `${questions}, ${wanted}`);
  printFigure(
    `  recall@${MAX_MATCHES} against brute force (≥ ${MIN_RECALL})`,
    verdict(hit / wanted, hit / wanted >= MIN_RECALL),
  );
  printFigure(
    '  look-up, median and slowest, ms',
    `${median(byMemory).toFixed(1)}, ${Math.max(...byMemory).toFixed(1)}`,
  );
  printFigure('  brute force, median, ms', median(byForce).toFixed(0));
  printFigure(`  faster than brute force (≥ ${factor})`, verdict(ratio, ratio >= factor));
  benchConcordance(store.database, words, texts);
  store.close();
  await benchEventLoop(file, asked);
}

function benchConcordance(
  database: ReturnType<typeof openMemoryStore>['database'],
  words: readonly string[],
  texts: readonly string[],
): void {
  const sought = [200, 900, 2500, 6000].map((rank) => words[rank] ?? '');
  const byIndex = sought.map((word) =>
    timed(() => concordance(database, { words: word, side: 'both', langSource: null, langTarget: null })),
  );
  // A scan looks at every text, for the word in any form.
  const sample = texts.slice(0, 20_000);
  const byScan = sought.map((word) =>
    timed(() => sample.filter((text) => findForms(text, seek(word, 'ru')).length > 0)),
  );
  const share = median(byIndex) / (median(byScan) * (texts.length / sample.length));
  printFigure(
    `  concordance by a scan’s time (≤ ${MAX_SHARE_OF_SCAN})`,
    verdict(share, share <= MAX_SHARE_OF_SCAN, 4),
  );
}

/** How long others wait while questions are answered: the memory has a thread of its own. */
async function benchEventLoop(file: string, asked: readonly string[]): Promise<void> {
  const thread = memoryThread(file);
  await thread.heads();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (const source of asked)
    await thread.lookUp({ langSource: 'ru', langTarget: 'en', source, before: '', after: '', bead: null });
  delay.disable();
  await thread.close();
  // The monitor counts the pause it makes itself. One in a hundred is left to what else the machine does.
  const longest = delay.percentile(99) / 1e6 - 1;
  printFigure(`  event loop held, ms (≤ ${MAX_HELD_MS})`, verdict(longest, longest <= MAX_HELD_MS));
}

/** The scores of the best matches among all texts. */
function bruteForce(texts: readonly string[], wanted: string): readonly number[] {
  const scores: number[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    const score = 1 - distance(text, wanted) / Math.max(text.length, wanted.length, 1);
    if (score >= MIN_SCORE && !seen.has(text)) {
      seen.add(text);
      scores.push(score);
    }
  }
  return scores.sort((a, b) => b - a).slice(0, MAX_MATCHES);
}

function pairOf(id: string, articleId: string, source: string): MemoryPair {
  const place = { articleId, alignmentId: articleId, bead: id, kind: 'row', isConfirmed: true } as const;
  return {
    ...place,
    id,
    langSource: 'ru',
    langTarget: 'en',
    source,
    target: `translation ${id}`,
    before: '',
    after: '',
  };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function verdict(value: number, isMet: boolean, digits = 2): string {
  return `${value.toFixed(digits)} ${isMet ? 'met' : 'MISSED'}`;
}
