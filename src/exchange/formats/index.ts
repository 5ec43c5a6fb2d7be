import { bilingualHtml } from './bilingual-html.ts';
import { brat } from './brat.ts';
import { conll } from './conll.ts';
import { csvTags } from './csv-tags.ts';
import { diptychJsonl } from './diptych-jsonl.ts';
import { doccano } from './doccano.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { parallelText } from './parallel-text.ts';
import { tmx } from './tmx.ts';
import { tsv } from './tsv.ts';
import { webAnnotation } from './web-annotation.ts';
import { xliff12 } from './xliff-1-2.ts';
import { xliff21 } from './xliff-2-1.ts';

export const formats: readonly Format[] = [
  bilingualHtml,
  docx,
  epub,
  markdown,
  diptychJsonl,
  tmx,
  xliff12,
  xliff21,
  parallelText,
  tsv,
  csvTags,
  webAnnotation,
  brat,
  conll,
  doccano,
];
