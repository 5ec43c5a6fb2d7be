import type { Bead } from '../../alignment/bead.ts';
import { beadShape, isNullBead } from '../../alignment/bead.ts';
import type { Moved } from '../../alignment/moved.ts';
import { seenVersion } from '../../alignment/stale.ts';
import { isOpen, suggestionOf } from '../../annotation/suggestions.ts';
import type { Tag } from '../../annotation/tag.ts';
import { entityLabels, noteKinds, quoteKinds } from '../../annotation/tag.ts';
import { anchorOf, intendedOf, wordingOf } from '../../annotation/tagging.ts';
import { twinsOf } from '../../annotation/twins.ts';
import type { Block } from '../../article/article.ts';
import { claimedName } from '../../exchange/claimed-author.ts';
import { type ArticleState, indexOfBlocks, textLookup } from '../../workflow/article-state.ts';
import { findingsOfRow } from '../../workflow/check-rows.ts';
import { chosenBy } from '../../workflow/decide-suggestions.ts';
import { onceFor } from '../../workflow/once-for.ts';
import { problemOf } from '../../workflow/row-problems.ts';
import { taggedState } from '../../workflow/tagged-blocks.ts';
import { movedTo } from '../../workflow/unit-likeness.ts';
import { tagsByBlock } from './by-tags.ts';
import { countQuotes, namesOf, quotesIn, quotesOf } from './names.ts';
import { noteView } from './note-lists.ts';
import { type PanelFilters, panelLists } from './panel-lists.ts';
import { quoteProblemsOf } from './quote-problems.ts';
import { dateView, referentView } from './referent-view.ts';
import { repairsIn, repairsOf } from './repairs.ts';
import { sentencesIn } from './sentence-marks.ts';
import { sentencePairsView } from './sentence-pairs-view.ts';
import { textCounts } from './text-counts.ts';
import { twinCandidates } from './twin-candidates.ts';
import { twinProposal } from './twin-proposal.ts';
import type { Mode, Pairing } from './workspace.ts';

/** Of so many blocks with something to repair the panel names the rows. */
const MAX_LISTED_BLOCKS = 20;

/** What the panel is about: the row in hand and, in Annotate, the tag in hand. Ids that are gone are passed over. */
export interface InHand {
  readonly row: string | null;
  readonly tag: string | null;
  /** Whether the list of all quotes is open: it grows with the article, and not every look at the panel needs it. */
  readonly allQuotes: boolean;
  /** What the lists of the panel are narrowed to, by the name of the list. */
  readonly filters: PanelFilters;
  /** What was typed to find a referent; null for nothing. */
  readonly referent: string | null;
}

/** Everything beside the rows: the row in hand with its blocks and why it was paired, the tag in hand, lists. */
export function panelView(pairing: Pairing, mode: Mode, inHand: InHand, people: ReadonlyMap<string, string>) {
  const tag =
    (inHand.tag &&
      pairing.state.tags.find(({ id, decision }) => id === inHand.tag && decision !== 'rejected')) ||
    null;
  const bead = rowInHand(pairing, inHand, tag);
  const blocks = bead ? blocksIn(pairing, bead) : [];
  return {
    mode,
    row: bead && { ...rowView(pairing, bead), moved: mode === 'align' ? movedRow(pairing, bead) : null },
    sentences: bead && mode === 'align' ? sentencePairsView(pairing, bead) : null,
    lengths: bead && mode === 'align' ? textCounts(pairing, bead) : null,
    blocks: blocks.map((block) => blockView(pairing, block)),
    lists: mode === 'annotate' ? panelLists(pairing, inHand.filters, people) : null,
    tag: tag && tagView(pairing, tag, people, bead, inHand.referent),
    rowQuotes:
      mode === 'annotate'
        ? quotesIn(
            pairing,
            blocks.map(({ id }) => id),
          )
        : [],
    quotes: mode === 'annotate' && inHand.allQuotes ? quotesOf(pairing) : null,
    quoteCount: mode === 'annotate' ? countQuotes(pairing) : 0,
    names: mode === 'annotate' ? namesOf(pairing) : [],
    suggestions: mode === 'annotate' && pairing.setId === null ? suggestionsView(pairing) : null,
    isBlind: pairing.setId !== null,
    repairs: repairsView(pairing),
    findings: bead && mode !== 'annotate' ? findingsOfRow(pairing.state, pairing.alignment, bead) : [],
    labels: { entity: entityLabels, quote: quoteKinds, note: noteKinds },
  };
}

function rowInHand({ alignment }: Pairing, inHand: InHand, tag: Tag | null): Bead | null {
  const { beads } = alignment;
  const byId = inHand.row && beads.find(({ id }) => id === inHand.row);
  if (byId) return byId;
  const unit = tag?.anchors[0]?.fragments[0]?.blockId;
  const byTag = unit && beads.find(({ source, target }) => source.includes(unit) || target.includes(unit));
  return byTag || beads[0] || null;
}

function blocksIn({ state }: Pairing, bead: Bead): Block[] {
  const { byId } = indexOfBlocks(state.blocks);
  return [...bead.source, ...bead.target].flatMap((id) => byId.get(id) ?? []);
}

function rowView({ state, alignment }: Pairing, bead: Bead) {
  const number = alignment.beads.indexOf(bead) + 1;
  const problem = problemOf(bead, textLookup(state.blocks));
  return {
    id: bead.id,
    version: seenVersion(bead, (id) => indexOfBlocks(state.blocks).byId.get(id)?.version ?? 0),
    number,
    rows: alignment.beads.length,
    shape: beadShape(bead).replace('-', '–'),
    status: problem === 'stale' ? 'stale' : bead.status,
    problem,
    score: bead.score,
    reasons: bead.reasons,
    emptyReason: bead.emptyReason,
    isNull: isNullBead(bead),
    isBookmarked: bead.isBookmarked,
    isEmpty: bead.source.length + bead.target.length === 0,
    canSplit: Math.max(bead.source.length, bead.target.length) > 1,
    isLast: number === alignment.beads.length,
  };
}

/** The row with what is missing in this one; null where none has it. */
function movedRow(pairing: Pairing, bead: Bead) {
  const known = movedOf(pairing.state);
  const moved = known.get(bead.id) ?? { of: movedTo(pairing.state, pairing.alignment, bead) };
  known.set(bead.id, moved);
  if (!moved.of) return null;
  const { omitted, added } = moved.of;
  const other = omitted === bead ? added : omitted;
  return { id: other.id, number: pairing.alignment.beads.indexOf(other) + 1 };
}

/** What was found of which rows: the panel is asked for again whenever the cursor comes to rest. */
const movedOf = onceFor((_state: ArticleState) => new Map<string, { readonly of: Moved | null }>());

function blockView({ source, state }: Pairing, block: Block) {
  return {
    tags: (tagsByBlock(state.tags).get(block.id) ?? []).map((tag) => ({
      id: tag.id,
      layer: tag.layer,
      label: tag.label,
      words: wordingOf(tag),
    })),
    id: block.id,
    version: block.version,
    side: block.textId === source.id ? 'source' : 'target',
    kind: block.kind,
    lang: block.lang,
    text: block.text,
    sentences: sentencesIn(block, state.sentenceCorrections),
    reasons: block.reasons,
    isDraft: block.draft !== null && block.draft === block.text,
    repairs: repairsOf(block, state.leftRepairs),
    tagged: taggedState(block, state.dismissals),
  };
}

/** Everything that can be put right, and the rows where the first of it is. */
function repairsView(pairing: Pairing) {
  const { blocks, count } = repairsIn(pairing);
  const { beads } = pairing.alignment;
  const first = blocks.slice(0, MAX_LISTED_BLOCKS).map(({ id }) => id);
  const rows = beads.flatMap((bead, i) =>
    [...bead.source, ...bead.target].some((unit) => first.includes(unit))
      ? [{ id: bead.id, number: i + 1 }]
      : [],
  );
  return { count, rows, isMore: blocks.length > first.length };
}

/** How sure suggestions have to be to be accepted together, from 0 to 1. */
const SURE = [0.95, 0.9, 0.8, 0] as const;

/** The open suggestions of both texts, and how many of them are how sure. */
function suggestionsView({ state, source, target }: Pairing) {
  const scores = state.tags
    .filter((tag) => isOpen(tag) && (tag.textId === source.id || tag.textId === target.id))
    .map((tag) => suggestionOf(tag)?.score ?? 0);
  return {
    count: scores.length,
    sure: SURE.map((atLeast) => ({ atLeast, count: scores.filter((score) => score >= atLeast).length })),
  };
}

function tagView(
  pairing: Pairing,
  tag: Tag,
  people: ReadonlyMap<string, string>,
  bead: Bead | null,
  typed: string | null,
) {
  const { state, source } = pairing;
  const parts = (['cue', 'speaker', 'addressee', 'source'] as const).flatMap((role) => {
    const anchor = anchorOf(tag, role);
    return anchor ? [{ role, words: anchor.fragments.map(({ quote }) => quote).join(' … ') }] : [];
  });
  const home = indexOfBlocks(state.blocks).byId.get(tag.anchors[0]?.fragments[0]?.blockId ?? '');
  return {
    id: tag.id,
    version: tag.version,
    /** Where the words of a further part are looked for. */
    block: home ? { id: home.id, version: home.version } : null,
    candidates: bead ? twinCandidates(pairing, tag, bead) : [],
    proposal: twinProposal(pairing, tag),
    layer: tag.layer,
    label: tag.label,
    side: tag.textId === source.id ? 'source' : 'target',
    lang: state.texts.find(({ id }) => id === tag.textId)?.lang ?? 'und',
    words: wordingOf(tag),
    parts,
    original: typeof tag.attributes.original === 'string' ? tag.attributes.original : null,
    intended: intendedOf(tag),
    note: noteView(pairing, tag, people),
    problems: quoteProblemsOf(pairing, tag, people),
    referent: referentView(pairing, tag, typed),
    date: dateView(pairing, tag),
    author: people.get(tag.authorId) ?? claimedName(tag.authorId),
    isAuthorClaimed: claimedName(tag.authorId) !== null,
    suggestion: isOpen(tag)
      ? {
          ...(suggestionOf(tag) ?? { score: 0, why: [] }),
          alike: state.tags.filter(chosenBy({ kind: 'same', tag: tag.id }, tag)).length,
        }
      : null,
    needsReview: tag.anchors.some((anchor) => anchor.state === 'review' || anchor.state === 'detached'),
    isDetached: tag.anchors.some((anchor) => anchor.state === 'detached'),
    twins: twinsOf(state.tags, tag).map((twin) => ({
      id: twin.id,
      label: twin.label,
      words: wordingOf(twin),
      lang: state.texts.find(({ id }) => id === twin.textId)?.lang ?? 'und',
    })),
  };
}
