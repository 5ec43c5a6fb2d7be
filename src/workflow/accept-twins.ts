import type { Alignment } from '../alignment/bead.ts';
import { saveTags } from '../annotation/store.ts';
import { acceptSuggestions } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import { addTag } from '../annotation/tagging.ts';
import { linkTwins } from '../annotation/twins.ts';
import { mapInTurns } from '../database/turns.ts';
import { type ArticleState, indexOfBlocks } from './article-state.ts';
import { inParts, MAX_TAGS_AT_ONCE } from './in-parts.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { suggestTwins, type TwinProposal } from './suggest-twins.ts';
import { asSeenBy, setOf } from './tag-sets.ts';

/**
 * Makes and links all twins that are proposed for the accepted tags of a pair of texts and are at least so sure (0 to 1),
 * as one thing to take back. Proposals are worked out row by row, others are served in between; one that no longer
 * fits when it is written is passed over.
 */
export async function acceptTwins(
  services: Services,
  asked: Asked & { readonly alignmentId: string },
  atLeast: number,
): Promise<Outcome> {
  const reading = await services.articles.read(asked.articleId);
  const seen = reading && asSeenBy(reading.state, asked.actorId);
  const alignment = seen?.alignments.find(({ id }) => id === asked.alignmentId);
  if (!seen || !alignment) return { kind: 'not-found' };
  const proposals = await proposalsFor(seen, alignment, atLeast);
  if (proposals.length === 0) return { kind: 'impossible', why: 'no-sure-twins' };
  return inParts(services, articleOperation(services, asked, 'accept-twins'), async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    if (!read) return { kind: 'not-found' };
    const state = asSeenBy(read, asked.actorId);
    let after = state.tags;
    let made = 0;
    for (const proposal of proposals) {
      if (made === MAX_TAGS_AT_ONCE) break;
      const linked = withTwin(services, asked.actorId, state, after, proposal);
      if (!linked) continue;
      after = linked;
      made++;
    }
    if (made === 0) return { kind: 'impossible', why: 'no-sure-twins' };
    const place = {
      projectId: services.projectId,
      articleId: asked.articleId,
      setId: setOf(read, asked.actorId),
    };
    await saveTags(rows, place, state.tags, after);
    return { kind: 'done', focus: {}, hasMore: made === MAX_TAGS_AT_ONCE };
  });
}

/** What is proposed for both sides: where each side proposes the same pair, it is made once. */
async function proposalsFor(
  state: ArticleState,
  alignment: Alignment,
  atLeast: number,
): Promise<readonly TwinProposal[]> {
  const accepted = new Set(state.tags.flatMap(({ id, decision }) => (decision === 'accepted' ? [id] : [])));
  const found = await mapInTurns(alignment.beads, (bead) =>
    suggestTwins(state, { ...alignment, beads: [bead] }, null),
  );
  return found.flat().filter(({ tagId, score }) => accepted.has(tagId) && score >= atLeast);
}

/** The tags with a proposed twin; null where it does not fit them any more. */
function withTwin(
  services: Services,
  actorId: string,
  { blocks }: ArticleState,
  tags: readonly Tag[],
  { tagId, existing, label, block, span }: TwinProposal,
): readonly Tag[] | null {
  const now = indexOfBlocks(blocks).byId.get(block.id);
  const tag = tags.find(({ id }) => id === tagId);
  if (!now || now.text !== block.text || !tag) return null;
  const isLinked = tags.some(
    (other) => other.textId === block.textId && tag.twinId !== null && other.twinId === tag.twinId,
  );
  if (isLinked) return null;
  if (existing !== null) {
    const standing = tags.find(({ id }) => id === existing);
    if (!standing || standing.twinId !== null) return null;
    return linkTwins(
      acceptSuggestions(tags, new Set([existing]), actorId),
      existing,
      tagId,
      services.makeId(),
    );
  }
  const id = services.makeId();
  const fresh = { id, textId: block.textId, blockId: block.id, span, label, authorId: actorId };
  const added = addTag(tags, fresh, block.text);
  return added && linkTwins(added, tagId, id, services.makeId());
}
