import { bilingualHtml } from './bilingual-html.ts';
import { diptychJsonl } from './diptych-jsonl.ts';
import type { Format } from './format.ts';
import { xliff12 } from './xliff-1-2.ts';

export const formats: readonly Format[] = [bilingualHtml, diptychJsonl, xliff12];
