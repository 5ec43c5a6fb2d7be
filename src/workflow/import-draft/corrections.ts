import type { BlockKind, BoilerplateReason } from '../../article/block.ts';
import type { Confusable } from '../../text/confusables.ts';
import { findConfusables } from '../../text/confusables.ts';
import type { Offset } from '../../text/span.ts';
import type { SettledBlock } from '../import-article.ts';
import type { DraftBlock, DraftText } from './draft.ts';

/** The block as it will be saved, its wrong letters not yet repaired: that is done afterwards, as work of its own. */
export function settledBlock(block: DraftBlock): SettledBlock {
  const { found, detected, kind, lang } = block;
  return {
    kind: kind ?? found.kind,
    text: found.text,
    lang: lang ?? detected.lang,
    markup: found.markup,
    boilerplate: boilerplateOf(block),
    reasons: kind === null ? found.reasons : [{ code: 'by-hand' }],
  };
}

/** Why a block is left out, or null for one that belongs to the article, as its reader or a person decided. */
export function boilerplateOf({ found, state }: DraftBlock): BoilerplateReason | null {
  if (state === 'restored') return null;
  return state === 'left-out' ? (found.boilerplate ?? 'marked-by-hand') : found.boilerplate;
}

/** The text with a block's kind chosen by a person; what was found anyway is no choice. */
export function chooseKind(text: DraftText, blockId: string, kind: BlockKind): DraftText {
  return correct(text, blockId, (block) => withKind(block, kind));
}

/** The same of one block. */
export function withKind(block: DraftBlock, kind: BlockKind): DraftBlock {
  return { ...block, kind: kind === block.found.kind ? null : kind };
}

export function leaveOut(text: DraftText, blockId: string): DraftText {
  return correct(text, blockId, (block) => ({
    ...block,
    state: block.found.boilerplate === null ? 'left-out' : null,
  }));
}

export function restore(text: DraftText, blockId: string): DraftText {
  return correct(text, blockId, (block) => ({
    ...block,
    state: block.found.boilerplate === null ? null : 'restored',
  }));
}

/** A word of a block that has letters of the wrong script, and whether a person has had it repaired. */
export interface WrongWord extends Pick<Confusable, 'word' | 'wordText' | 'intendedWord' | 'fromScript'> {
  readonly blockId: string;
  /** The wrong letters as they are, each run of them once. */
  readonly letters: readonly string[];
  readonly repaired: boolean;
}

/** The words with wrong letters of every block that will be saved with the article, in order. */
export function wrongWords(text: DraftText): WrongWord[] {
  return text.blocks.filter((block) => boilerplateOf(block) === null).flatMap(wrongWordsOf);
}

/** The same of one block. */
export function wrongWordsOf({ id, found, repairs }: DraftBlock): WrongWord[] {
  const words = new Map<Offset, WrongWord>();
  for (const { word, wordText, intendedWord, fromScript, found: letters } of findConfusables(found.text)) {
    const known = words.get(word.start);
    words.set(word.start, {
      blockId: id,
      word,
      wordText,
      intendedWord,
      fromScript,
      letters: [...new Set([...(known?.letters ?? []), letters])],
      repaired: repairs.includes(word.start),
    });
  }
  return [...words.values()];
}

/** The text with one word's repair asked for, or taken back; a place where nothing is wrong changes nothing. */
export function repairWord(text: DraftText, blockId: string, start: Offset, repaired: boolean): DraftText {
  return correct(text, blockId, (block) => {
    if (!wrongWordsOf(block).some(({ word }) => word.start === start)) return block;
    const others = block.repairs.filter((known) => known !== start);
    return { ...block, repairs: repaired ? [...others, start].sort((a, b) => a - b) : others };
  });
}

/** The text with every repair asked for. */
export function repairAllWords(text: DraftText): DraftText {
  const blocks = text.blocks.map((block) =>
    boilerplateOf(block) === null
      ? { ...block, repairs: wrongWordsOf(block).map(({ word }) => word.start) }
      : block,
  );
  return { ...text, blocks };
}

function correct(text: DraftText, blockId: string, change: (block: DraftBlock) => DraftBlock): DraftText {
  return { ...text, blocks: text.blocks.map((block) => (block.id === blockId ? change(block) : block)) };
}
