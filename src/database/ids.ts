import { randomBytes } from 'node:crypto';

/** Makes ids; passed in, so that tests can count instead. */
export type MakeId = () => string;

/** Crockford's alphabet in lower case: no letter that is read as another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 16 characters of 5 bits: 80 random bits, never to collide within one project. */
const LENGTH = 16;

/** A new random id of 16 characters, safe in addresses, file names and element ids. */
export function randomId(): string {
  let id = '';
  for (const byte of randomBytes(LENGTH)) id += ALPHABET[byte & 31];
  return id;
}

/** What every id that comes from outside must look like. */
export const ID_PATTERN = /^[0-9a-z][0-9a-z-]{0,39}$/;
