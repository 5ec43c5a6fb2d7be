import type { Reason } from '../../text/reason.ts';
import type { Span } from '../../text/span.ts';
import type { EntityLabel } from '../tag.ts';

/** A name, date or event that was recognised in a text; offsets count UTF-16 units of the whole text. */
export interface FoundEntity extends Span {
  readonly label: EntityLabel;
  /** 0 … 1, higher is surer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}
