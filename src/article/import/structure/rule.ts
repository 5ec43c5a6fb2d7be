import type { Reason } from '../../../text/reason.ts';
import type { BlockKind, BoilerplateReason } from '../../block.ts';
import type { Page } from './page.ts';

/** One rule's opinion of one block. Strengths of a block's votes for the same thing add up. */
export type Vote =
  | { readonly kind: BlockKind; readonly strength: number; readonly reason: Reason }
  | {
      readonly boilerplate: BoilerplateReason;
      readonly strength: number;
      readonly reason: Reason;
      /** Said by the block's place or links only; near the article it gives way to a byline, date or standfirst. */
      readonly place?: 'near' | 'far';
    };

/** A family of signs by which a block is known; a new one is a file here and a line in `index.ts`. */
export interface StructureRule {
  readonly name: string;
  /** Whether the rule is asked also where a container has settled that a block is furniture: for what sort it is. */
  readonly judgesFurniture?: true;
  /** The votes for the block at `index`; none where the rule has nothing to say. */
  judge(page: Page, index: number): readonly Vote[];
}

/** A vote for a kind, with the reason's code and values. */
export function voteFor(kind: BlockKind, strength: number, code: string, values?: Reason['values']): Vote {
  return { kind, strength, reason: values === undefined ? { code } : { code, values } };
}

/** A vote for a block's being page furniture. */
export function voteAgainst(
  boilerplate: BoilerplateReason,
  strength: number,
  code: string,
  values?: Reason['values'],
): Extract<Vote, { boilerplate: BoilerplateReason }> {
  return { boilerplate, strength, reason: values === undefined ? { code } : { code, values } };
}
