import { decisionsAfterChange } from '../../alignment/follow-sentences.ts';
import { followChange } from '../../annotation/follow-change.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Block } from '../../article/article.ts';
import { markupAfterChange } from '../../article/markup.ts';
import { correctionsAfterChange } from '../../article/sentences.ts';
import { updateBlock } from '../../article/store.ts';
import { applyChange, type Change } from '../../text/change.ts';
import { saveAnchored, type Work } from './work.ts';

/** A change of one block's text. */
export interface TextChange {
  readonly block: Block;
  readonly change: Change;
}

/** Writes changed texts, and moves all that is anchored in them: markup, tags, corrected sentences and their pairs. */
export async function writeTexts(
  work: Omit<Work, 'block'>,
  changes: readonly TextChange[],
  options: {
    readonly sameWords: boolean;
    /** What the person says of the tags along with it. */
    readonly adjust?: (tags: readonly Tag[]) => readonly Tag[];
  },
): Promise<void> {
  const { services, rows, state } = work;
  let { tags, sentenceCorrections, sentenceDecisions } = state;
  for (const { block, change } of changes) {
    const markup = markupAfterChange(block.markup, change);
    await updateBlock(rows, services.projectId, block.id, { text: applyChange(change, block.text), markup });
    tags = followChange(tags, block, change, options);
    sentenceCorrections = correctionsAfterChange(sentenceCorrections, block, change);
    sentenceDecisions = decisionsAfterChange(sentenceDecisions, block.id, change);
  }
  tags = options.adjust?.(tags) ?? tags;
  await saveAnchored(work, { tags, sentenceCorrections, sentenceDecisions });
}
