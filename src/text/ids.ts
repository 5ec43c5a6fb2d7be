/** Makes ids; passed in, so that tests can count instead. */
export type MakeId = () => string;

/** Crockford's alphabet in lower case: no letter that is read as another. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 45 bits of milliseconds since 1970, which last for a thousand years. */
const TIME_LENGTH = 9;
/** 55 random bits, never to collide within one millisecond of one project. */
const RANDOM_LENGTH = 11;

/**
 * A new id of 20 characters, safe in addresses, file names and element ids; made by server and browser alike. It
 * begins with the time, as in ULID (github.com/ulid/spec), so that new rows of a table and of its indexes stand side
 * by side: random ids would have every write of a large log change pages all over the file.
 */
export function newId(now: number = Date.now()): string {
  let id = '';
  let time = now;
  for (let i = 0; i < TIME_LENGTH; i++) {
    id = ALPHABET.charAt(time % ALPHABET.length) + id;
    time = Math.floor(time / ALPHABET.length);
  }
  for (let i = 0; i < RANDOM_LENGTH; i++) id += ALPHABET.charAt(randomByte() & 31);
  return id;
}

/** Asked for in bulk: one call for every id would take longer than all the rest of making it. */
const randomBytes = new Uint8Array(1024);
let spent = randomBytes.length;

function randomByte(): number {
  if (spent === randomBytes.length) {
    crypto.getRandomValues(randomBytes);
    spent = 0;
  }
  return randomBytes[spent++] as number;
}

/** What every id that comes from outside must look like. */
export const ID_PATTERN = /^[0-9a-z][0-9a-z-]{0,39}$/;
