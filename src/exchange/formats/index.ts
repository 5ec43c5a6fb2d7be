import { bilingualHtml } from './bilingual-html.ts';
import { diptychJsonl } from './diptych-jsonl.ts';
import type { Format } from './format.ts';
import { tmx } from './tmx.ts';
import { xliff12 } from './xliff-1-2.ts';
import { xliff21 } from './xliff-2-1.ts';

export const formats: readonly Format[] = [bilingualHtml, diptychJsonl, tmx, xliff12, xliff21];
