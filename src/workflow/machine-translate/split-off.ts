import { mergedInto, type Part, type Progress, type Source } from './progress.ts';

/** Words and how often each stands there. */
type Words = Map<string, number>;

/**
 * The blocks that people split off from a block after it was translated: their words are in its translation. They are
 * known by what the translated text had and the block has no more; a block that was split off before has its words in no
 * translation and waits like any other.
 */
export function splitOffAfterwards(source: Source, progress: Progress): ReadonlySet<string> {
  const known = new Set([...progress.known, ...Object.keys(progress.answered)]);
  const young = [...source.sourceBlocks, ...source.merged].filter(({ id }) => !known.has(id));
  if (young.length === 0) return new Set();
  const missing = source.sourceBlocks.map((holder) => missingWords(holder, source, progress));
  const found = young.filter((block) => {
    const words = ownWords(block, source);
    const from = missing.find((rest) => holdsAll(rest, words));
    if (from) add(from, words, -1);
    return from !== undefined;
  });
  return new Set(found.map(({ id }) => id));
}

/** What was translated from a block, and from those that were merged into it, and is no longer there. */
function missingWords(holder: Part, source: Source, { answered }: Progress): Words {
  const missing: Words = new Map();
  for (const part of [holder, ...mergedInto(holder.id, source.merged)]) {
    const done = answered[part.id];
    if (!done) continue;
    add(missing, wordsOf(done.text), 1);
    add(missing, ownWords(part, source), -1);
  }
  return missing;
}

/** A block's words without those that were merged into it. */
function ownWords(part: Part, { merged }: Source): Words {
  const words = wordsOf(part.text);
  for (const each of merged) if (each.successorId === part.id) add(words, wordsOf(each.text), -1);
  return words;
}

function wordsOf(text: string): Words {
  const words: Words = new Map();
  for (const [word] of text.matchAll(/\S+/g)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function add(words: Words, others: Words, times: 1 | -1): void {
  for (const [word, count] of others) words.set(word, (words.get(word) ?? 0) + times * count);
}

function holdsAll(words: Words, wanted: Words): boolean {
  return [...wanted].every(([word, count]) => count <= (words.get(word) ?? 0));
}
