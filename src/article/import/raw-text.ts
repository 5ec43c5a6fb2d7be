import type { Reason } from '../../text/reason.ts';

/** Letters as they came out of the bytes, not cleaned yet, and how their encoding was found. */
export interface RawText {
  readonly text: string;
  /** The encoding's name as in the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly evidence: readonly Reason[];
  readonly warnings: readonly Reason[];
}

/** The number of the line that holds this place of a text, counted from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
