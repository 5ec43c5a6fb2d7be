import { partComplaints } from '../../annotation/dismissals/dismissal.ts';
import { checkQuotes, type QuoteProblem } from '../../annotation/quote-checks/check-quotes.ts';
import type { Tag } from '../../annotation/tag.ts';
import { wordingOf } from '../../annotation/tagging.ts';
import { type ArticleState, textLookup } from '../../workflow/article-state.ts';
import { onceFor } from '../../workflow/once-for.ts';
import { excerpt } from './excerpt.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Pairing } from './workspace.ts';

/** So many problems are listed at most; their number is said in full. */
const MAX_LISTED = 200;

/** How many characters of a quote a line of the list shows. */
const MAX_LINE = 120;

type Parted = ReturnType<typeof partComplaints<QuoteProblem>>;

/** What is wrong with the quotes of a pairing, and what of it somebody left as it is; worked out once a reading. */
function problemsIn(pairing: Pairing): Parted {
  const known = problemsOf(pairing.state);
  const found = known.get(pairing.alignment.id) ?? findProblems(pairing);
  known.set(pairing.alignment.id, found);
  return found;
}

const problemsOf = onceFor((_state: ArticleState) => new Map<string, Parted>());

function findProblems({ state, source, target, alignment }: Pairing): Parted {
  const alone = new Set(
    alignment.beads.flatMap((bead) => (bead.emptyReason === null ? [] : [...bead.source, ...bead.target])),
  );
  const problems = checkQuotes({
    tags: state.tags,
    source,
    target,
    textOf: textLookup(state.blocks),
    isAlone: (blockId) => alone.has(blockId),
  });
  return partComplaints(problems, state.dismissals);
}

/** The quotes that something is wrong with and nobody has said that it is right so. */
export function quotesComplainedOf(pairing: Pairing): ReadonlySet<string> {
  return new Set(problemsIn(pairing).open.map(({ tagId }) => tagId));
}

/** The problems of quotes in reading order: the open ones, or (`dismissed`) those that were left as they are. */
export function quoteProblemList(pairing: Pairing, filter: string, people: ReadonlyMap<string, string>) {
  const { open, dismissed } = problemsIn(pairing);
  const isDismissed = filter === 'dismissed';
  const byTag = Map.groupBy<string, QuoteProblem>(isDismissed ? dismissed : open, ({ tagId }) => tagId);
  const tags = inReadingOrder(
    pairing.state,
    pairing.state.tags.filter(({ id }) => byTag.has(id)),
  );
  const problems = tags.flatMap((tag) => (byTag.get(tag.id) ?? []).map((problem) => ({ tag, problem })));
  return {
    open: open.length,
    dismissed: dismissed.length,
    filter: isDismissed ? 'dismissed' : '',
    isMore: problems.length > MAX_LISTED,
    problems: problems.slice(0, MAX_LISTED).map(({ tag, problem }) => ({
      ...problem,
      words: excerpt(wordingOf(tag), MAX_LINE),
      lang: tag.textId === pairing.source.id ? pairing.source.lang : pairing.target.lang,
      ...saidOf(problem, people),
    })),
  };
}

/** What is wrong with the quote in hand, or with the one that it is a counterpart of. */
export function quoteProblemsOf(pairing: Pairing, tag: Tag, people: ReadonlyMap<string, string>) {
  if (tag.layer !== 'quote') return [];
  const { open, dismissed } = problemsIn(pairing);
  const isOfTag = ({ tagId, twinIds }: QuoteProblem) => tagId === tag.id || twinIds.includes(tag.id);
  return [...open, ...dismissed]
    .filter(isOfTag)
    .map((problem) => ({ ...problem, ...saidOf(problem, people) }));
}

/** Who left it as it is and why; null where nobody did. */
function saidOf(
  problem: QuoteProblem & { readonly dismissal?: unknown },
  people: ReadonlyMap<string, string>,
) {
  const dismissal = (problem as Partial<Parted['dismissed'][number]>).dismissal;
  return {
    dismissal: dismissal ? { reason: dismissal.reason, by: people.get(dismissal.personId) ?? null } : null,
  };
}
