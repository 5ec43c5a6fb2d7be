import { bilingualHtml } from './bilingual-html.ts';
import type { Format } from './format.ts';

export const formats: readonly Format[] = [bilingualHtml];
