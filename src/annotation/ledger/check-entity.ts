import { type Entity, type EntityForm, languagesOf } from './entity.ts';
import { withoutRepeats } from './merge-entities.ts';

/** The longest name, in UTF-16 code units; of how many further names in one language; the longest note. */
export const MAX_NAME = 200;
export const MAX_FORMS = 100;
export const MAX_NOTE = 2000;

/** What somebody entered about a referent, field by field; lists of names have one on each line. */
export interface EntityEntries {
  readonly label: string;
  readonly wikidata: string;
  readonly note: string;
  readonly languages: readonly LanguageEntries[];
}

export interface LanguageEntries {
  readonly lang: string;
  readonly name: string;
  readonly allowed: string;
  readonly aliases: string;
}

/** What is wrong in a field: `name.ru`, `wikidata`, …; the words are `ledger:problem.<code>`. */
export interface EntityProblem {
  readonly field: string;
  readonly code: 'no-name' | 'too-long' | 'too-many' | 'no-label' | 'bad-wikidata' | 'wikidata-taken';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What people can say of a referent. */
export type EntityContent = Pick<Entity, 'label' | 'names' | 'wikidata' | 'note' | 'forms'>;

/**
 * Reads what was entered; the content is right where there are no problems. `labels` are those there are; `others` the
 * other referents of the ledger.
 */
export function checkEntity(
  entries: EntityEntries,
  { labels, others }: { readonly labels: readonly string[]; readonly others: readonly Entity[] },
): { readonly content: EntityContent; readonly problems: readonly EntityProblem[] } {
  const problems: EntityProblem[] = [];
  const names: Record<string, string> = {};
  const forms: EntityForm[] = [];
  for (const { lang, name, allowed, aliases } of entries.languages) {
    const main = clean(name);
    if (main.length > MAX_NAME) problems.push(tooLong(`name.${lang}`, MAX_NAME));
    if (main !== '') names[lang] = main;
    for (const [field, typed, isAllowed] of [
      ['allowed', allowed, true],
      ['aliases', aliases, false],
    ] as const) {
      const lines = linesOf(typed);
      if (lines.some(({ length }) => length > MAX_NAME)) problems.push(tooLong(`${field}.${lang}`, MAX_NAME));
      if (lines.length > MAX_FORMS)
        problems.push({ field: `${field}.${lang}`, code: 'too-many', values: { max: MAX_FORMS } });
      forms.push(...lines.map((form) => ({ lang, form, isAllowed })));
    }
  }
  if (Object.keys(names).length === 0)
    problems.push({ field: `name.${entries.languages[0]?.lang ?? ''}`, code: 'no-name', values: {} });
  if (entries.label !== '' && !labels.includes(entries.label))
    problems.push({ field: 'label', code: 'no-label', values: {} });
  const wikidata = readWikidataId(entries.wikidata);
  if (wikidata === undefined) problems.push({ field: 'wikidata', code: 'bad-wikidata', values: {} });
  const taken = wikidata && others.find((other) => other.wikidata === wikidata && other.successorId === null);
  if (taken)
    problems.push({
      field: 'wikidata',
      code: 'wikidata-taken',
      values: { name: taken.names[languagesOf(taken)[0] ?? ''] ?? taken.id },
    });
  const note = entries.note.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (note.length > MAX_NOTE) problems.push(tooLong('note', MAX_NOTE));
  const content = {
    label: entries.label === '' ? null : entries.label,
    names,
    wikidata: wikidata ?? null,
    note: note === '' ? null : note,
    forms: withoutRepeats(forms, names),
  };
  return { content, problems };
}

/** The Q-number in what was typed, also where it is the address of an item; null for nothing, undefined where it is none. */
export function readWikidataId(typed: string): string | null | undefined {
  const given = typed.trim();
  if (given === '') return null;
  const [, number] =
    /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?q([1-9]\d{0,9})$/i.exec(given) ?? [];
  return number === undefined ? undefined : `Q${number}`;
}

function tooLong(field: string, max: number): EntityProblem {
  return { field, code: 'too-long', values: { max } };
}

function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map(clean))].filter((line) => line !== '');
}

function clean(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
