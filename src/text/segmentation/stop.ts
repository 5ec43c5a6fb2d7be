import type { Offset } from '../span.ts';

/** A run of marks that may end the sentence it stands in. */
export interface Stop {
  readonly text: string;
  readonly sentenceStart: Offset;
  readonly marksStart: Offset;
  readonly marks: string;
}
