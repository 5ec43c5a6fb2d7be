import { spanContains, spansOverlap } from '../../text/span.ts';
import type { FoundEntity } from '../entities/found-entity.ts';
import { type Entity, formsIn } from './entity.ts';
import { type FoundMention, mentionFinder, type NameToFind } from './find-mentions.ts';

/** A name that was found in a text, and whom it means where the ledger knows. */
export interface SuggestedEntity extends Omit<FoundEntity, 'label'> {
  readonly label: string;
  readonly entityId?: string;
}

/** A name of the ledger is as sure as that; one that a machine found as well is surer. */
const SURE = 0.9;
const SURER = 0.97;

/** The names of referents to look for in texts of a language; dates are found by how they are written. */
export function gazetteerOf(entities: readonly Entity[], lang: string): readonly NameToFind[] {
  return entities.flatMap((entity) => {
    const { id, label } = entity;
    if (label === null || label === 'DATE') return [];
    return formsIn(entity, lang).map((name) => ({ name, lang, entityId: id, label }));
  });
}

/**
 * What a machine found in a text together with the names of a ledger: a name of the ledger goes before a shorter or
 * crossing one of the machine, and inside of a longer one (a body that is called after a country) it is not told.
 */
export function withLedger(
  text: string,
  lang: string,
  found: readonly FoundEntity[],
  names: readonly NameToFind[],
): readonly SuggestedEntity[] {
  if (names.length === 0) return found;
  const isSame = (a: FoundMention, b: FoundEntity) => a.start === b.start && a.end === b.end;
  const known = mentionFinder(
    names,
    lang,
  )(text).filter((mention) => !found.some((each) => spanContains(each, mention) && !isSame(mention, each)));
  const others = found.filter((each) => !known.some((mention) => spansOverlap(mention, each)));
  const told = known.map((mention): SuggestedEntity => {
    const { start, end, label, entityId } = mention;
    const twin = found.find((each) => isSame(mention, each));
    return {
      start,
      end,
      label,
      ...(entityId !== null && { entityId }),
      score: twin ? SURER : SURE,
      reasons: [{ code: 'in-ledger' }, ...(twin?.reasons ?? [])],
    };
  });
  return [...others, ...told].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
