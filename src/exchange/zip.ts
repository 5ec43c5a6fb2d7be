import { strToU8, zipSync } from 'fflate';
import type { WrittenFile } from './formats/format.ts';

/** The earliest time that a zip archive can hold: the same files make the same archive, whenever they are packed. */
const NO_TIME = '1980-01-01T00:00:00';

/** A zip archive of files in their order; those in `stored` are not compressed, as some formats ask of their first. */
export function zipOf(files: readonly WrittenFile[], stored: readonly string[] = []): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [
        name,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { mtime: new Date(NO_TIME), level: stored.includes(name) ? 0 : 6 },
        ],
      ]),
    ),
  );
}
