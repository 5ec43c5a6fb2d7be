import { hashOfSeen } from '../dismissals/dismissal.ts';
import type { Tag } from '../tag.ts';
import { anchorOf } from '../tagging.ts';
import { type Marked, matchMarks } from './span-f1.ts';

/** How two annotators' readings of one place differ: not at all, by label, by where it begins or ends, or one has none. */
export type CaseKind = 'same' | 'label' | 'bounds' | 'only-first' | 'only-second';

/** One place that one of two annotators tagged, or both did. */
export interface AdjudicationCase {
  /** Made of the ids of both tags. */
  readonly key: string;
  readonly kind: CaseKind;
  readonly textId: string;
  readonly first: Tag | null;
  readonly second: Tag | null;
  /** Of all that is compared: a decision holds as long as it reads so. */
  readonly seenHash: string;
}

/** Which of the two goes into the article's set. */
export const verdicts = ['first', 'second', 'both', 'neither'] as const;
export type Verdict = (typeof verdicts)[number];

/** The names and quotes of two annotators, place by place, in the order of the first one's tags. */
export function adjudicationCases(
  first: readonly Tag[],
  second: readonly Tag[],
): readonly AdjudicationCase[] {
  const [own, others] = [first.flatMap(toMark), second.flatMap(toMark)];
  const same = matchMarks(own, others, 'exact');
  const taken = new Set<Mark>(same.flat());
  const free = (marks: readonly Mark[]) =>
    // Whatever the label: here it is asked what stands where.
    marks.filter((mark) => !taken.has(mark)).map((mark) => ({ ...mark, label: mark.tag.layer, mark }));
  const near = matchMarks(free(own), free(others), 'overlap').map(([a, b]) => [a.mark, b.mark] as const);
  const partner = new Map<Mark, Mark>([...same, ...near]);
  const matched = new Set(partner.values());
  return [
    ...own.map((mark) => caseOf(mark.tag, partner.get(mark)?.tag ?? null)),
    ...others.filter((mark) => !matched.has(mark)).map((mark) => caseOf(null, mark.tag)),
  ];
}

/** A tag as the measures of agreement see it; none for a tag that has lost its place, or is neither name nor quote. */
export function toMark(tag: Tag): readonly Mark[] {
  if (tag.decision !== 'accepted' || (tag.layer !== 'entity' && tag.layer !== 'quote')) return [];
  const anchor = anchorOf(tag, tag.layer === 'quote' ? 'content' : 'span');
  return anchor && anchor.state !== 'detached' ? [{ label: tag.label, places: anchor.fragments, tag }] : [];
}

interface Mark extends Marked {
  readonly tag: Tag;
}

function caseOf(first: Tag | null, second: Tag | null): AdjudicationCase {
  const tag = (first ?? second) as Tag;
  return {
    key: `${first?.id ?? '-'} ${second?.id ?? '-'}`,
    kind: kindOf(first, second),
    textId: tag.textId,
    first,
    second,
    seenHash: hashOfSeen([first, second].map(seenOf)),
  };
}

function kindOf(first: Tag | null, second: Tag | null): CaseKind {
  if (!first) return 'only-second';
  if (!second) return 'only-first';
  if (first.label !== second.label) return 'label';
  return placesOf(first) === placesOf(second) ? 'same' : 'bounds';
}

function seenOf(tag: Tag | null): string {
  return tag ? `${tag.label} ${placesOf(tag)}` : '';
}

function placesOf(tag: Tag): string {
  const [mark] = toMark(tag);
  return JSON.stringify(mark?.places.map(({ blockId, start, end }) => [blockId, start, end]) ?? []);
}

/**
 * Puts into the article's set what was decided about a case, in place of what an earlier decision about it put there.
 * Copies keep their annotator as author; what were twins in one set are twins again.
 */
export function adjudicate(
  tags: readonly Tag[],
  { first, second }: Pick<AdjudicationCase, 'first' | 'second'>,
  verdict: Verdict,
  makeId: () => string,
): readonly Tag[] {
  const ids = [first?.id, second?.id];
  const left = tags.filter(({ attributes: { from } }) => from === undefined || !ids.includes(String(from)));
  const wanted = [
    ...(first && (verdict === 'first' || verdict === 'both') ? [first] : []),
    ...(second && (verdict === 'second' || verdict === 'both') ? [second] : []),
  ];
  return [...left, ...wanted.map((tag) => copyOf(left, tag, makeId()))];
}

function copyOf(tags: readonly Tag[], { setId: _, ...tag }: Tag, id: string): Tag {
  const parent = tags.find(({ attributes: { from } }) => from !== undefined && from === tag.parentId);
  return {
    ...tag,
    id,
    attributes: { ...tag.attributes, from: tag.id },
    parentId: parent?.id ?? null,
    version: 0,
  };
}
