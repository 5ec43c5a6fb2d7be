import { allowedIn, type Entity, type EntityForm } from './entity.ts';

/**
 * One referent with the names of another that turned out to be the same: its own names come first, main names of the
 * other in a language that has one already become further names. Null where both have a Wikidata id and these differ.
 */
export function mergeEntities(into: Entity, other: Entity): Entity | null {
  if (into.wikidata && other.wikidata && into.wikidata !== other.wikidata) return null;
  const names = { ...other.names, ...into.names };
  const further = Object.entries(other.names)
    .filter(([lang, name]) => names[lang] !== name)
    .map(([lang, form]): EntityForm => ({ lang, form, isAllowed: allowedIn(other, lang) !== null }));
  const notes = new Set([into.note, other.note].filter((note) => note !== null));
  return {
    ...into,
    label: into.label ?? other.label,
    names,
    wikidata: into.wikidata ?? other.wikidata,
    note: notes.size === 0 ? null : [...notes].join('\n'),
    forms: withoutRepeats([...into.forms, ...further, ...other.forms], names),
  };
}

/** Forms each once, without those that are the main name; one that is allowed anywhere among them is allowed. */
export function withoutRepeats(
  forms: readonly EntityForm[],
  names: Readonly<Record<string, string>>,
): readonly EntityForm[] {
  const byKey = new Map<string, EntityForm>();
  for (const each of forms) {
    const key = `${each.lang} ${each.form}`;
    byKey.set(key, { ...each, isAllowed: each.isAllowed || byKey.get(key)?.isAllowed === true });
  }
  // The main name stays in the list where it is what says that a language has allowed renderings.
  return [...byKey.values()].filter(({ lang, form, isAllowed }) => isAllowed || names[lang] !== form);
}
