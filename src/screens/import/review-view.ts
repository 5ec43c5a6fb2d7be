import type { Metadata } from '../../article/article.ts';
import {
  BLOCK_END,
  isConflict,
  isTouched,
  type MergePlace,
  newKind,
  wordsOf,
} from '../../article/merge/merge-versions.ts';
import { choiceIfWanted, wordsAfter } from '../../article/merge/place-text.ts';
import { type DiffPart, diffWords } from '../../text/diff.ts';
import { directionOf } from '../../text/scripts.ts';
import type { ComparedDraft } from '../../workflow/import-draft/correction.ts';
import type { Decision } from '../../workflow/reimport-article/decision.ts';
import { countPlaces, type ReimportDecisions } from '../../workflow/reimport-article.ts';
import type { Viewer } from './text-view.ts';

/** Where less of the text than this is found again, it may be another text altogether. */
const HARDLY_FOUND = 0.3;

/** The fields of the form, by what they are about. */
export const reviewFields = {
  keep: 'keep',
  choice: (placeId: string) => `choice:${placeId}`,
  words: (placeId: string) => `words:${placeId}`,
  metadata: (field: keyof Metadata) => `metadata:${field}`,
};

/**
 * What a corrected version would change, place by place, for people to look at and decide about before it is done.
 * `fieldChoice` is what they said of the metadata; empty where nothing.
 */
export function reviewView(
  { state, plan, corrected }: ComparedDraft,
  decisions: ReimportDecisions | null,
  fieldChoice: (field: keyof Metadata) => string,
  viewer: Viewer,
) {
  const { places, moved } = plan.merged;
  const rowOf = rowNumbers(state.alignments, plan.text.id);
  const items: ({ readonly kind: 'unchanged'; readonly count: number } | ReturnType<typeof placeView>)[] = [];
  let last: number | null = null;
  for (const place of places) {
    const row = place.ours.flatMap(({ id }) => rowOf.get(id) ?? [])[0] ?? null;
    if (isTouched(place) || moved.has(place.id)) {
      items.push(placeView(place, moved.has(place.id), row ?? last, decisions?.places.get(place.id) ?? null));
    } else if (place.ours.some(({ boilerplate }) => boilerplate === null)) {
      const before = items.at(-1);
      if (before?.kind === 'unchanged') items[items.length - 1] = { ...before, count: before.count + 1 };
      else items.push({ kind: 'unchanged', count: 1 });
    }
    last = row ?? last;
  }
  const asPercent = new Intl.NumberFormat(viewer.lang, { style: 'percent' });
  return {
    digest: plan.digest,
    isSame: plan.isSame,
    role: plan.text.role,
    lang: plan.text.lang,
    dir: directionOf(plan.text.lang),
    counts: countPlaces(plan),
    unseen: places.filter(({ kind }) => kind === 'unseen').length,
    hardlyFound: plan.found < HARDLY_FOUND ? asPercent.format(plan.found) : null,
    otherLang: corrected.lang === plan.text.lang ? null : viewer.nameOf(corrected.lang),
    textLang: viewer.nameOf(plan.text.lang),
    metadata: plan.metadata.map((change) => ({
      ...change,
      name: reviewFields.metadata(change.field),
      choice: fieldChoice(change.field),
    })),
    items,
  };
}

function placeView(place: MergePlace, isMoved: boolean, row: number | null, decision: Decision | null) {
  const ours = wordsOf(place.ours);
  const theirs = place.parts.length > 0 ? wordsAfter(place, choiceIfWanted(place)) : wordsOf(place.theirs);
  const base = wordsOf(place.base);
  const isOpen = isConflict(place);
  return {
    kind: isTouched(place) ? place.kind : ('moved' as const),
    id: place.id,
    row,
    isConflict: isOpen,
    isMovedToo: isMoved && isTouched(place),
    newKind: newKind(place),
    diff: diffOf(place, ours, theirs),
    conflict: isOpen
      ? {
          base: shown([{ kind: 'same', text: base }]),
          ours: shown(diffWords(base, ours)),
          theirs: place.theirs.length > 0 ? shown(diffWords(base, wordsOf(place.theirs))) : null,
        }
      : null,
    choice: decision?.kind ?? null,
    words: decision?.kind === 'words' ? decision.words : asLines(isOpen ? wordsOfConflict(place) : ours),
    choiceField: reviewFields.choice(place.id),
    wordsField: reviewFields.words(place.id),
  };
}

function diffOf({ kind }: MergePlace, ours: string, theirs: string): readonly DiffPart[] {
  if (kind === 'added') return shown([{ kind: 'added', text: theirs }]);
  if (kind === 'removed' || kind === 'left-out') return shown([{ kind: 'removed', text: ours }]);
  return shown(diffWords(ours, theirs));
}

function wordsOfConflict(place: MergePlace): string {
  return place.kind === 'conflict' ? wordsAfter(place, 'ours') : wordsOf(place.ours);
}

/** The end of a paragraph as people see it. */
function shown(parts: readonly DiffPart[]): readonly DiffPart[] {
  return parts.map(({ kind, text }) => ({ kind, text: text.replaceAll(BLOCK_END, ' ¶ ') }));
}

function asLines(words: string): string {
  return words.replaceAll(BLOCK_END, '\n');
}

/** The row of each block in the first pairing of its text. */
function rowNumbers(
  alignments: ComparedDraft['state']['alignments'],
  textId: string,
): ReadonlyMap<string, number> {
  const alignment = alignments.find(({ sourceTextId, targetTextId }) =>
    [sourceTextId, targetTextId].includes(textId),
  );
  return new Map(
    (alignment?.beads ?? []).flatMap(({ source, target }, i) =>
      [...source, ...target].map((id) => [id, i + 1] as const),
    ),
  );
}
