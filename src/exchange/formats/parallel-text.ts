import { languageTag } from '../../article/import/metadata-value.ts';
import { documentFromRows, MAX_ROWS } from '../document-from-rows.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { linesOf, utf8Of } from '../text-lines.ts';
import type { Format } from './format.ts';
import { blocksOfLine, rowLine } from './row-line.ts';

/** Two plain texts with a line a row, as engines are trained on; a row without a counterpart is an empty line. */
export const parallelText = {
  id: 'parallel-text',
  purpose: 'corpus',
  mediaType: 'application/zip',
  extension: 'zip',
  carries: new Set(),
  write: ({ source, target, rows }) =>
    (['source', 'target'] as const).map((side, at) => ({
      name: `rows.${at + 1}.${(side === 'source' ? source : target).lang}.txt`,
      content: rows.map((row) => `${rowLine(row[side].map(({ text }) => text))}\n`).join(''),
    })),
  recognises: (files) => files.length === 2 && files.every(({ name }) => OWN_NAME.test(name)),
  read,
} satisfies Format;

const OWN_NAME = /^rows\.[12]\.([A-Za-z0-9-]+)\.txt$/;
const NAMED_LANGUAGE = /\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\.[A-Za-z]+)?$/;

function read(files: readonly GivenFile[]): FoundDocument {
  const [first, second] = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (!first || !second) refuse('missing-file', null, { file: 'rows.2.….txt' });
  const [sourceLang, targetLang] = [languageIn(first.name), languageIn(second.name)];
  const [source, target] = [linesOf(utf8Of(first)), linesOf(utf8Of(second))];
  if (source.length !== target.length) {
    const line = Math.min(source.length, target.length) + 1;
    refuse('lines-differ', line, { source: source.length, target: target.length });
  }
  // One more than is taken, so that the rest is refused and not read.
  const rows = source.slice(0, MAX_ROWS + 1).map(({ number: line, text }, at) => ({
    line,
    source: blocksOfLine(text),
    target: blocksOfLine(target[at]?.text ?? ''),
  }));
  return documentFromRows({ sourceLang, targetLang, rows });
}

/** The language in a file's name (`news.en.txt`). */
function languageIn(name: string): string {
  const lang = (OWN_NAME.exec(name) ?? NAMED_LANGUAGE.exec(name))?.[1] ?? name;
  return languageTag(lang) ?? refuse('no-language', 1, { lang: name });
}
