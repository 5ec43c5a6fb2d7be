import { type Entity, languagesOf, nameFor } from '../../annotation/ledger/entity.ts';
import { searchReferents } from '../../annotation/ledger/find-referents.ts';

/** How many referents one page lists: who looks for another types some of its name. */
export const MAX_LISTED = 300;

/** What is asked of the list. */
export interface LedgerFilter {
  readonly search: string;
  /** A label, `none` for those without, empty for all. */
  readonly label: string;
  /** Those without Wikidata id, without mentions, or without allowed renderings; empty for all. */
  readonly lacks: string;
}

/** What a referent may lack. */
export const lackings = ['wikidata', 'mentions', 'allowed'] as const;

/** The referents that pass a filter, those with most mentions first. */
export function listReferents(
  entities: readonly Entity[],
  mentions: ReadonlyMap<string, number>,
  { search, label, lacks }: LedgerFilter,
  langs: readonly string[],
): readonly Entity[] {
  const collator = new Intl.Collator(langs[0]);
  const countOf = ({ id }: Entity) => mentions.get(id) ?? 0;
  return searchReferents(entities, search)
    .filter((entity) => label === '' || (entity.label ?? 'none') === label)
    .filter((entity) => {
      switch (lacks) {
        case 'wikidata':
          return entity.wikidata === null;
        case 'mentions':
          return countOf(entity) === 0;
        case 'allowed':
          return !entity.forms.some(({ isAllowed }) => isAllowed);
        default:
          return true;
      }
    })
    .toSorted((a, b) => countOf(b) - countOf(a) || collator.compare(nameFor(a, langs), nameFor(b, langs)));
}

/** One line of the list: its names by language, the main one first. */
export function lineOf(entity: Entity, mentions: ReadonlyMap<string, number>, langs: readonly string[]) {
  const languages = languagesOf(entity).toSorted((a, b) => place(langs, a) - place(langs, b));
  return {
    id: entity.id,
    label: entity.label,
    name: nameFor(entity, langs),
    names: languages.map((lang) => ({
      lang,
      name: entity.names[lang] ?? null,
      allowed: entity.forms.filter((each) => each.lang === lang && each.isAllowed).map(({ form }) => form),
      others: entity.forms.filter((each) => each.lang === lang && !each.isAllowed).map(({ form }) => form),
    })),
    wikidata: entity.wikidata,
    note: entity.note,
    mentions: mentions.get(entity.id) ?? 0,
  };
}

function place(langs: readonly string[], lang: string): number {
  const at = langs.indexOf(lang);
  return at === -1 ? langs.length : at;
}
