import { cleanText } from './clean-text.ts';
import { MAX_METADATA_LENGTH } from './limits.ts';

/** A metadata value as one line of plain text; null where it is missing, blank or too long to be believed. */
export function plainValue(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_METADATA_LENGTH) return null;
  const line = cleanText(value).text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** An absolute http or https address in its normal form; null for anything else. */
export function webAddress(value: unknown): string | null {
  const line = plainValue(value);
  if (line === null || !/^https?:\/\//i.test(line)) return null;
  const address = URL.parse(line);
  // A password in an address would be shown and published with the article.
  return address === null || address.username !== '' || address.password !== '' ? null : address.href;
}

/**
 * An ISO 8601 date with or without time, as given but with "T" between them; null for anything else and for
 * days that do not exist.
 */
export function isoDate(value: string): string | null {
  const match = ISO_DATE.exec(value.trim());
  if (match === null) return null;
  const [, day = '', time, zone] = match;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  if (time === undefined) return day;
  return `${day}T${time}${zone === undefined ? '' : normalZone(zone)}`;
}

/** A BCP 47 tag in its usual spelling ("en-GB" for "en_gb"); null for anything else. */
export function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const ISO_DATE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const normalZone = (zone: string) =>
  /^z$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
