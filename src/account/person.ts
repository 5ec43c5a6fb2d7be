/** A named local profile: no password, so that every operation and tag has an author. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The longest name of a person, in characters. */
export const MAX_PERSON_NAME = 60;

/** A name as it will be kept; null where nothing readable is left of it. */
export function cleanPersonName(name: string): string | null {
  const clean = name.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();
  const isReadable = /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean) && !/\p{Cc}/u.test(clean);
  return isReadable && clean.length <= MAX_PERSON_NAME ? clean : null;
}
