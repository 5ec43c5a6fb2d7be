import type { DraftBlock, DraftText } from './draft.ts';

/**
 * A text that was read anew with what a person had put right of its blocks: block by block where there are as many,
 * else where the words are the same. What finds no place any more is counted in a warning.
 */
export function carryCorrections(before: DraftText, after: DraftText): DraftText {
  const sameCount = before.blocks.length === after.blocks.length;
  const byWords = new Map(before.blocks.map((block) => [block.found.text, block]));
  let carried = 0;
  const blocks = after.blocks.map((block, i) => {
    const old = sameCount ? before.blocks[i] : byWords.get(block.found.text);
    if (old === undefined) return block;
    const corrected = withCorrections(block, old);
    carried += countCorrections(corrected);
    return corrected;
  });
  const lost = before.blocks.reduce((sum, block) => sum + countCorrections(block), 0) - carried;
  const warnings =
    lost > 0 ? [...after.warnings, { code: 'corrections-lost', values: { count: lost } }] : after.warnings;
  return { ...after, lang: before.lang, blocks, warnings };
}

function withCorrections(block: DraftBlock, old: DraftBlock): DraftBlock {
  const { kind, lang, state } = old;
  // A repair is about certain letters.
  const repairs = block.found.text === old.found.text ? old.repairs : [];
  return { ...block, kind: kind === block.found.kind ? null : kind, lang, state, repairs };
}

function countCorrections({ kind, lang, state, repairs }: DraftBlock): number {
  return [kind, lang, state].filter((each) => each !== null).length + repairs.length;
}
