import type { Entity } from './entity.ts';
import { likeness } from './likeness.ts';

/** Words that a referent is looked for by, in their language. */
export interface Wording {
  readonly words: string;
  readonly lang: string;
}

/** How alike the sounds of two names have to be that one is proposed for the other, from 0 to 1. */
const ALIKE_ENOUGH = 0.5;
/** What the right label is worth beside the likeness of names. */
const SAME_LABEL = 0.2;
/** A name that is the very same is surely meant. */
const SAME_NAME = 2;

/**
 * The referents that a mention may mean, the likeliest first: by the very same name in its language, by words that
 * begin alike or sound alike in any, those with its label before others.
 */
export function proposeReferents(
  entities: readonly Entity[],
  wordings: readonly Wording[],
  label: string | null,
  max: number,
): readonly Entity[] {
  return entities
    .map((entity) => ({ entity, score: scoreOf(entity, wordings) }))
    .filter(({ score }) => score >= ALIKE_ENOUGH)
    .map(({ entity, score }) => ({ entity, score: score + (entity.label === label ? SAME_LABEL : 0) }))
    .toSorted((a, b) => b.score - a.score || compare(a.entity, b.entity))
    .slice(0, max)
    .map(({ entity }) => entity);
}

/** The referents with what was typed in one of their names, their note or their Wikidata id; those that begin with it first. */
export function searchReferents(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = fold(typed);
  if (wanted === '') return entities;
  return entities
    .flatMap((entity) => {
      const names = namesOf(entity).map(({ words }) => fold(words));
      if (names.some((name) => name.startsWith(wanted))) return [{ entity, rank: 0 }];
      const fields = [...names, fold(entity.note ?? ''), fold(entity.wikidata ?? '')];
      return fields.some((field) => field.includes(wanted)) ? [{ entity, rank: 1 }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entity }) => entity);
}

function scoreOf(entity: Entity, wordings: readonly Wording[]): number {
  let best = 0;
  for (const { words, lang } of wordings) {
    for (const name of namesOf(entity)) {
      if (fold(name.words) === fold(words)) return SAME_NAME;
      best = Math.max(best, likeness(words, lang, name.words, name.lang));
    }
  }
  return best;
}

function namesOf({ names, forms }: Entity): readonly Wording[] {
  return [
    ...Object.entries(names).map(([lang, words]) => ({ lang, words })),
    ...forms.map(({ lang, form }) => ({ lang, words: form })),
  ];
}

/** Without capitals and diacritics, so that nobody has to type them; ё as е. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}

function compare(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}
