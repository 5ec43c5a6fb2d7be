import { hashOfSeen } from '../../src/annotation/dismissals/dismissal.ts';
import type { Tag } from '../../src/annotation/tag.ts';
import type {
  ArticleBead,
  ArticleDismissal,
  ArticleSentences,
  ArticleText,
} from '../../src/exchange/article-document.ts';
import { claimedAuthor } from '../../src/exchange/claimed-author.ts';

/** A decision about the first sentences of each row with two sides, and one about a sentence without a counterpart. */
export function sentencesIn(
  texts: readonly ArticleText[],
  beads: readonly ArticleBead[],
): readonly ArticleSentences[] {
  const words = new Map(texts.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text])));
  const firstOf = (ids: readonly string[]) =>
    ids.slice(0, 1).map((blockId) => ({ blockId, start: 0, end: words.get(blockId)?.length ?? 0 }));
  return beads.slice(0, 3).map(({ source, target }, at) => ({
    id: `d${at + 1}`,
    source: firstOf(source),
    target: firstOf(target),
    status: at % 2 === 0 ? 'confirmed' : 'auto',
    seenHash: at % 2 === 0 ? 'seen' : null,
  }));
}

/** A block that is tagged, a finding in a row, and a quote that has no twin, by somebody and by nobody known. */
export function dismissalsOn(
  texts: readonly ArticleText[],
  beads: readonly ArticleBead[],
  tags: readonly Tag[],
): readonly ArticleDismissal[] {
  const dismissal = (check: string, place: string, reason: string, by: string | null): ArticleDismissal => ({
    check,
    place,
    reason,
    seenHash: hashOfSeen([place]),
    personId: claimedAuthor(by),
  });
  // As the store has them: by their ids.
  return [
    ...tags.slice(0, 1).map(({ id }) => dismissal('adjudication', `${id} -`, 'first', 'Борис')),
    ...beads.slice(0, 1).map(({ id }) => dismissal('numbers', `${id}:numbers:2`, 'так и надо', null)),
    ...(texts[0]?.blocks ?? []).slice(0, 1).map(({ id }) => dismissal('untagged', id, '', 'Анна & "Co"')),
  ];
}

/** The tags as two people have them, each in a set of their own. */
export function setsOf(tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag) => ({ ...tag, parentId: tag.anchors.length === 0 ? tag.parentId : null })).map(inSet);
}

function inSet(tag: Tag): Tag {
  const isFirst = (tag.parentId ?? tag.id).length % 2 === 0;
  return { ...tag, setId: claimedAuthor(isFirst ? 'Анна & "Co"' : 'Борис') };
}
