import type { RowBlock } from '../document-from-rows.ts';

/**
 * The paragraphs of one side of a row as one line without tabs, for formats of plain rows: a pilcrow stands between
 * paragraphs, a backslash before what would be taken for something else, a formula in a spreadsheet too.
 */
export function rowLine(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/[\\¶]/g, '\\$&').replaceAll('\t', '\\t').replaceAll('\n', '\\n'))
    .join(' ¶ ')
    .replace(/^[=+\-@]/, '\\$&');
}

/** The paragraphs of such a line. */
export function blocksOfLine(line: string): RowBlock[] {
  if (line.trim() === '') return [];
  const parts = [''];
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character === '\\' && at + 1 < line.length) {
      at++;
      const next = line[at] as string;
      parts[parts.length - 1] += next === 't' ? '\t' : next === 'n' ? '\n' : next;
    } else if (character === '¶') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((text) => ({
    text: text.replace(/^ | $/g, ''),
    kind: text.includes('\t') ? 'table' : undefined,
  }));
}
