import type { EntityEntries, EntityProblem } from '../../annotation/ledger/check-entity.ts';
import { type Entity, languagesOf } from '../../annotation/ledger/entity.ts';
import { typed } from '../../web/typed.ts';
import type { Visitor } from '../frame.ts';

/** How many languages a referent has names in at most, in one form. */
const MAX_LANGUAGES = 40;
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** What a form says of a referent. */
export function entriesFrom(body: unknown): EntityEntries {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const field = (name: string) => typed(fields[name]);
  const given = Object.keys(fields).flatMap((name) => {
    const [, lang = ''] = /^(?:name|allowed|aliases)\.(.+)$/.exec(name) ?? [];
    return LANGUAGE_TAG.test(lang) ? [lang] : [];
  });
  const further = field('further-lang');
  const languages = [...new Set(given)].slice(0, MAX_LANGUAGES).map((lang) => ({
    lang,
    name: field(`name.${lang}`),
    allowed: field(`allowed.${lang}`),
    aliases: field(`aliases.${lang}`),
  }));
  const isNew = LANGUAGE_TAG.test(further) && field('further-name').trim() !== '' && !given.includes(further);
  return {
    label: field('label'),
    wikidata: field('wikidata'),
    note: field('note'),
    languages: [
      ...languages,
      ...(isNew ? [{ lang: further, name: field('further-name'), allowed: '', aliases: '' }] : []),
    ],
  };
}

/** What a form shows of a referent: its own languages, then the others of the project's texts. */
export function entriesOf(entity: Entity | null, projectLangs: readonly string[]): EntityEntries {
  const languages = [...new Set([...(entity ? languagesOf(entity) : []), ...projectLangs])];
  const lines = (lang: string, wanted: boolean) =>
    (entity?.forms ?? [])
      .filter((each) => each.lang === lang && each.isAllowed === wanted)
      .map(({ form }) => form)
      .join('\n');
  return {
    label: entity?.label ?? '',
    wikidata: entity?.wikidata ?? '',
    note: entity?.note ?? '',
    languages: languages.map((lang) => ({
      lang,
      name: entity?.names[lang] ?? '',
      allowed: lines(lang, true),
      aliases: lines(lang, false),
    })),
  };
}

/** What is said beside each field. */
export function problemNotes(
  { words }: Pick<Visitor, 'words'>,
  problems: readonly EntityProblem[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field, code, values }) => [field, words(`ledger:problem.${code}`, values)]),
  );
}
