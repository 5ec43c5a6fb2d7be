import { anyLanguage } from './any-language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import type { BoilerplateWords } from './words.ts';

/** Furniture is known in all of these on every page, because templates are often not in the article's language. */
export const boilerplateWords: readonly BoilerplateWords[] = [
  anyLanguage,
  english,
  russian,
  turkish,
  ukrainian,
  german,
  french,
];
