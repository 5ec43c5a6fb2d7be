import { makeChange } from '../text/change.ts';
import type { ArticleState } from './article-state.ts';
import { findingsOfRow } from './check-rows.ts';
import type { Outcome } from './outcome.ts';
import { impossible } from './revise-block/work.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** Which finding: the check, its place, and what the row read as when the person looked. */
export interface FindingAsked {
  readonly alignmentId: string;
  readonly check: string;
  readonly place: string;
  readonly seen: string;
}

/** Does what a check offers to put right, as one operation. Only what is really found is ever replaced. */
export function fixFinding(services: Services, asked: Asked & FindingAsked): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, 'fix-finding'), async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    const finding = state && findingIn(state, asked);
    if (!state || !finding) return { kind: 'stale' };
    const block = state.blocks.find(({ id }) => id === finding.block);
    if (!block || !finding.fix) return impossible('fix-finding');
    const change = makeChange(block.text.length, finding.fix);
    await writeTexts({ services, rows, state }, [{ block, change }], { sameWords: true });
    return { kind: 'done', focus: { block: block.id } };
  });
}

/** The finding as it was seen; null where the row reads otherwise now. */
function findingIn(state: ArticleState, { alignmentId, check, place, seen }: FindingAsked) {
  const alignment = state.alignments.find(({ id }) => id === alignmentId);
  const bead = alignment?.beads.find(({ id }) => id === place.split(':')[0]);
  if (!alignment || !bead) return null;
  return (
    findingsOfRow(state, alignment, bead).find(
      (each) => each.check === check && each.place === place && each.seenHash === seen,
    ) ?? null
  );
}
