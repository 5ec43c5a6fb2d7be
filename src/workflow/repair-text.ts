import type { Block } from '../article/article.ts';
import { applyChange, type Change } from '../text/change.ts';
import { findRepairs, repairChange, repairEverything } from '../text/find-repairs.ts';
import type { Repair, RepairKind } from '../text/repairs/repair.ts';
import type { Outcome } from './outcome.ts';
import { impossible } from './revise-block/work.ts';
import { type TextChange, writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** Which of the repairs found in a block: there is no more than one of a kind at a place. */
export type RepairPlace = Pick<Repair, 'kind' | 'start'>;

/** What is to be put right in one block. `version` is of the block that the repairs were found in. */
export interface BlockRepairs {
  readonly blockId: string;
  readonly version: number;
  readonly repairs: readonly RepairPlace[] | 'all';
}

/**
 * Puts the characters of blocks right, one place or many, as one operation; what is anchored there moves along, and
 * tags need no second look: the words are what they were. Only what is really found wrong is ever replaced.
 */
export function repairText(
  services: Services,
  asked: Asked,
  wanted: readonly BlockRepairs[],
): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, 'repair-text'), async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    if (!state) return { kind: 'not-found' };
    const changes: TextChange[] = [];
    for (const { blockId, version, repairs } of wanted) {
      const block = state.blocks.find(({ id }) => id === blockId);
      if (!block) return { kind: 'not-found' };
      if (block.version !== version) return { kind: 'stale' };
      const change = changeOf(block, repairs, state.leftRepairs);
      if (!change || applyChange(change, block.text).trim() === '') return impossible('repair-text');
      changes.push({ block, change });
    }
    const [first] = changes;
    if (!first) return impossible('repair-text');
    await writeTexts({ services, rows, state }, changes, { sameWords: true });
    return { kind: 'done', focus: { block: first.block.id } };
  });
}

/** Null where nothing is wrong at one of the places (any more). `left` are the kinds that nobody was offered. */
function changeOf(
  { text, lang }: Block,
  repairs: BlockRepairs['repairs'],
  left: readonly RepairKind[],
): Change | null {
  if (repairs === 'all') return repairEverything(text, lang, left);
  const found = findRepairs(text, lang);
  const chosen = repairs.map(({ kind, start }) =>
    found.find((each) => each.kind === kind && each.start === start),
  );
  return chosen.length > 0 && chosen.every((each) => each !== undefined) ? repairChange(text, chosen) : null;
}
