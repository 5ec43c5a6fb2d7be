import { languageTag } from '../../article/import/metadata-value.ts';
import { documentFromRows, MAX_ROWS } from '../document-from-rows.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { linesOf, utf8Of } from '../text-lines.ts';
import { decodeStart } from '../xml-reading.ts';
import type { Format } from './format.ts';
import { blocksOfLine, rowLine } from './row-line.ts';

/** A line a row: the source, the translation, and whether somebody confirmed it; the first line names the languages. */
export const tsv = {
  id: 'tsv',
  purpose: 'table',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  carries: new Set(['status']),
  write: ({ source, target, rows }) =>
    [
      [source.lang, target.lang, STATUS],
      ...rows.map((row) => [
        rowLine(row.source.map(({ text }) => text)),
        rowLine(row.target.map(({ text }) => text)),
        row.status,
      ]),
    ]
      .map((cells) => `${cells.join('\t')}\n`)
      .join(''),
  recognises: ([file, ...more]) => more.length === 0 && file !== undefined && headOf(file) !== null,
  read,
} satisfies Format;

const STATUS = 'status';

function headOf({ bytes }: GivenFile): readonly [string, string] | null {
  const [first = ''] = decodeStart(bytes.subarray(0, 200))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const [source = '', target = '', status, ...more] = first.split('\t');
  if (status !== STATUS || more.length > 0) return null;
  return languageTag(source) === null || languageTag(target) === null ? null : [source, target];
}

function read([file]: readonly GivenFile[]): FoundDocument {
  const [head, ...lines] = linesOf(utf8Of(file));
  const [sourceLang, targetLang] =
    (file && headOf(file)) ?? refuse('missing-part', head?.number ?? 1, { part: STATUS });
  // One more than is taken, so that the rest is refused and not read.
  const rows = lines.slice(0, MAX_ROWS + 1).flatMap(({ number: line, text }) => {
    if (text.trim() === '') return [];
    const [source = '', target, status] = text.split('\t');
    if (target === undefined) refuse('too-few-columns', line, { count: 1 });
    const isConfirmed = status === 'confirmed';
    return [
      {
        line,
        source: blocksOfLine(source),
        target: blocksOfLine(target),
        status: isConfirmed ? ('confirmed' as const) : ('auto' as const),
      },
    ];
  });
  return documentFromRows({ sourceLang, targetLang, rows });
}
