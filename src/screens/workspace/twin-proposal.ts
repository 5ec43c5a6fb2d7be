import type { Tag } from '../../annotation/tag.ts';
import { suggestTwins } from '../../workflow/suggest-twins.ts';
import type { Pairing } from './workspace.ts';

/** How many characters of the proposed words the panel shows. */
const MAX_PROPOSAL_WORDS = 120;

/** What the panel offers as the twin of a tag that has none on the other side; null where nothing can be offered. */
export function twinProposal({ state, alignment }: Pairing, tag: Tag) {
  const [proposal] = suggestTwins(state, alignment, tag.id);
  if (!proposal) return null;
  const { block, span, words } = proposal;
  return {
    block: { id: block.id, version: block.version },
    start: span.start,
    end: span.end,
    label: proposal.label,
    existing: proposal.existing,
    words: words.length > MAX_PROPOSAL_WORDS ? `${words.slice(0, MAX_PROPOSAL_WORDS)}…` : words,
    lang: proposal.lang,
    reasons: proposal.reasons,
  };
}
