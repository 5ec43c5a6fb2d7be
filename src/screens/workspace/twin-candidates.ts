import type { Bead } from '../../alignment/bead.ts';
import { likeness } from '../../annotation/ledger/likeness.ts';
import type { Tag } from '../../annotation/tag.ts';
import { anchorOf, wordingOf } from '../../annotation/tagging.ts';
import { tagsByBlock } from './by-tags.ts';
import type { Pairing } from './workspace.ts';

/** How many characters of a tag's words name it in a list to choose from. */
const MAX_CHOICE_WORDS = 60;

/** What the panel offers as the twin of a tag. */
export interface TwinCandidate {
  readonly id: string;
  readonly words: string;
  readonly lang: string;
}

/**
 * Tags of the same layer on the other side of the row that are not its twins, the likeliest first: of the same
 * entity, then of the same label, then with words that sound alike, then without a twin, then as they stand in the row.
 */
export function twinCandidates(
  { state, source, target }: Pairing,
  tag: Tag,
  bead: Bead,
): readonly TwinCandidate[] {
  const isSource = tag.textId === source.id;
  const units = isSource ? bead.target : bead.source;
  const [own, other] = isSource ? [source, target] : [target, source];
  const byBlock = tagsByBlock(state.tags);
  return [...new Set(units.flatMap((unit) => byBlock.get(unit) ?? []))]
    .filter((each) => each.layer === tag.layer && (each.twinId === null || each.twinId !== tag.twinId))
    .map((each) => ({
      each,
      isSameEntity: each.entityId !== null && each.entityId === tag.entityId,
      isSameLabel: each.label === tag.label,
      likeness: likeness(wordingOf(tag), own.lang, wordingOf(each), other.lang),
      isSingle: each.twinId === null,
      place: placeIn(units, each),
    }))
    .toSorted(
      (a, b) =>
        Number(b.isSameEntity) - Number(a.isSameEntity) ||
        Number(b.isSameLabel) - Number(a.isSameLabel) ||
        b.likeness - a.likeness ||
        Number(b.isSingle) - Number(a.isSingle) ||
        a.place.unit - b.place.unit ||
        a.place.start - b.place.start,
    )
    .map(({ each }) => ({
      id: each.id,
      words: wordingOf(each).slice(0, MAX_CHOICE_WORDS),
      lang: other.lang,
    }));
}

function placeIn(units: readonly string[], tag: Tag): { readonly unit: number; readonly start: number } {
  const first = (anchorOf(tag, 'content') ?? anchorOf(tag, 'span'))?.fragments[0];
  return { unit: units.indexOf(first?.blockId ?? ''), start: first?.start ?? 0 };
}
