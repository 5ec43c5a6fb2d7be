import { bilingualHtml } from './bilingual-html.ts';
import { diptychJsonl } from './diptych-jsonl.ts';
import type { Format } from './format.ts';

export const formats: readonly Format[] = [bilingualHtml, diptychJsonl];
