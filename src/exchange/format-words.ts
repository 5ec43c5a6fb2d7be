import type { Reason } from '../text/reason.ts';
import type { Format, Words } from './formats/format.ts';
import type { RefusedFiles } from './read-files.ts';

/** “12 relations and 3 notes — not in brat”, in a language; null where nothing is lost. */
export function lossesLine(
  words: Words,
  lang: string,
  { id }: Format,
  losses: readonly Reason[],
): string | null {
  if (losses.length === 0) return null;
  const list = new Intl.ListFormat(lang).format(lossWords(words, losses));
  return words('formats:does-not-fit', { list, format: words(`formats:name.${id}`) });
}

/** What stays behind, each with its number. */
export function lossWords(words: Words, losses: readonly Reason[]): string[] {
  return losses.map(({ code, values }) => words(`formats:loss.${code}`, values));
}

/** Why files cannot be read, with the file where there are several, and the line where it is known. */
export function refusalLine(words: Words, { file, line, reason }: RefusedFiles): string {
  const why = reason.code.startsWith('archive-')
    ? words(`import-reasons:reason.${reason.code}`, reason.values)
    : words(`formats:refusal.${reason.code}`, reason.values);
  const where = line === null ? why : words('formats:at-line', { line, reason: why });
  return file === null ? where : words('formats:in-file', { file, reason: where });
}
