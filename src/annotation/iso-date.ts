import { type IsoDate, resolveDate } from './entities/dates/resolve-date.ts';
import type { Tag } from './tag.ts';
import { wordingOf } from './tagging.ts';
import { findTag } from './twins.ts';

/** What a date means, and who says so; `value` is null where it stays open. */
export interface DateMeaning {
  readonly value: IsoDate | null;
  /** A person said it, or left it open; otherwise it is read from the words and the day of the article. */
  readonly isByHand: boolean;
}

/** What a tagged date means; null for a tag that is no date. `articleDate` is the article's own, null where unknown. */
export function meaningOfDate(tag: Tag, lang: string, articleDate: IsoDate | null): DateMeaning | null {
  if (tag.label !== 'DATE') return null;
  const { iso } = tag.attributes;
  if (typeof iso === 'string') return { value: iso, isByHand: true };
  if (iso === null) return { value: null, isByHand: true };
  return { value: resolveDate(wordingOf(tag), lang, articleDate), isByHand: false };
}

/**
 * Says by hand what a date means: a day, month or year as ISO 8601 writes them, `open` that nobody can tell, empty that
 * it is to be read from the words again. Null where the tag is no date, or there is no such day.
 */
export function setDate(tags: readonly Tag[], tagId: string, typed: string): readonly Tag[] | null {
  const { label, attributes } = findTag(tags, tagId);
  const given = typed.trim();
  if (label !== 'DATE' || !(given === '' || given === OPEN || isIsoDate(given))) return null;
  const { iso: _, ...others } = attributes;
  const changed = given === '' ? others : { ...others, iso: given === OPEN ? null : given };
  return tags.map((each) => (each.id === tagId ? { ...each, attributes: changed } : each));
}

/** What is typed where a date is left open on purpose. */
export const OPEN = 'open';

/** Whether this is a day, month or year of the calendar: 2022-01-10, 2022-01, 2022. */
export function isIsoDate(text: string): boolean {
  const parts = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [, month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day === undefined) return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
