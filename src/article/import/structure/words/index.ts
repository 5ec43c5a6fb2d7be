import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import type { StructureWords } from './words.ts';

/** A page is read with the words of all of these, because bylines and dates are often in another language. */
export const structureWords: readonly StructureWords[] = [
  english,
  russian,
  turkish,
  ukrainian,
  german,
  french,
];
