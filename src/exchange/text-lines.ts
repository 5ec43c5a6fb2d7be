import { type GivenFile, refuse } from './read-files.ts';

/** The text of a file in UTF-8, or in UTF-16 where its mark says so; anything else is refused. */
export function utf8Of(file: GivenFile | undefined): string {
  const bytes = file?.bytes ?? new Uint8Array();
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    refuse('not-utf8');
  }
}

/** The lines of a text, numbered from 1, without their ends; what follows the last end is a line where it is not empty. */
export function linesOf(text: string): { readonly number: number; readonly text: string }[] {
  const lines = text.split('\n').map((line, at) => ({ number: at + 1, text: line.replace(/\r$/, '') }));
  return lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines;
}
