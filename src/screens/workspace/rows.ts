import { createHash } from 'node:crypto';
import { type Bead, beadShape, type Side } from '../../alignment/bead.ts';
import { seenVersion } from '../../alignment/stale.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Block } from '../../article/article.ts';
import { mapInTurns } from '../../database/turns.ts';
import { directionOf } from '../../text/scripts.ts';
import type { Words } from '../../web/i18n.ts';
import type { Render } from '../../web/views.ts';
import { type ArticleState, indexOfBlocks, textLookup } from '../../workflow/article-state.ts';
import { keepNewest } from '../../workflow/newest.ts';
import { type Reach, reachOfRows } from '../../workflow/reaching-rows.ts';
import { renderingProblems } from '../../workflow/rendering-problems.ts';
import { type ProblemKind, problemOf } from '../../workflow/row-problems.ts';
import { blockSaidTagged, taggedState } from '../../workflow/tagged-blocks.ts';
import { blockHtml } from './block-html.ts';
import { tagsByBlock } from './by-tags.ts';
import { quotesComplainedOf } from './quote-problems.ts';
import { repairsOf } from './repairs.ts';
import { sentenceMarks } from './sentence-marks.ts';
import type { Pairing } from './workspace.ts';

/** One rendered row. `key` is a hash of its HTML: a page that has this key has this row. */
export interface RenderedRow {
  readonly id: string;
  readonly key: string;
  readonly html: Buffer;
  readonly isConfirmed: boolean;
  readonly problem: ProblemKind | null;
}

/** Renders the rows of a pairing; what a row is made of has to change before it is rendered again. */
export type RenderRows = (pairing: Pairing, lang: string, words: Words) => Promise<readonly RenderedRow[]>;

/** The rows of a page as they were rendered last. */
interface Rendering {
  readonly pairing: Pairing;
  readonly rows: readonly RenderedRow[];
}

/** Of how many pages, by translation and language of the interface, the rows are kept. */
const MAX_KEPT_PAGES = 64;

const NO_TAGS: readonly Tag[] = [];

/** A row renderer that keeps the rows, encoded, of the pages that were looked at last. */
export function createRowRenderer(render: Render): RenderRows {
  const kept = keepNewest<Rendering>(MAX_KEPT_PAGES);

  return async (pairing, lang, words) => {
    const page = `${pairing.alignment.id} ${lang} ${pairing.setId ?? ''}`;
    const last = kept.get(page);
    if (last?.pairing.state === pairing.state) return last.rows;
    const row = rowRenderer(render, words, pairing);
    // Thousands of rows take their time, and are rendered whole only once.
    const rows = last ? rowsAfter(last, pairing, row) : await mapInTurns(pairing.alignment.beads, row);
    kept.set(page, { pairing, rows });
    return rows;
  };
}

/** The rows after work that left nearly all of them as they were; `row` renders the others. */
function rowsAfter(
  last: Rendering,
  pairing: Pairing,
  row: (bead: Bead) => RenderedRow,
): readonly RenderedRow[] {
  const { source, target, alignment } = pairing;
  const { beads } = last.pairing.alignment;
  if (last.pairing.source !== source || last.pairing.target !== target) return alignment.beads.map(row);
  if (last.pairing.state.leftRepairs !== pairing.state.leftRepairs) return alignment.beads.map(row);
  const touched = blocksTouched(last.pairing, pairing);
  const isTouched = (id: string) => touched.has(id);
  const [reached, reaches] = [last.pairing, pairing].map((each) => reachOfRows(each.state, each.alignment));
  const reachesOtherwise = ({ id }: Bead) => `${reached?.get(id)}` !== `${reaches?.get(id)}`;
  let byBead: ReadonlyMap<Bead, RenderedRow | undefined> | null = null;
  return alignment.beads.map((bead, i) => {
    if (reachesOtherwise(bead)) return row(bead);
    if (touched.size > 0 && (bead.source.some(isTouched) || bead.target.some(isTouched))) return row(bead);
    if (beads[i] === bead) return last.rows[i] ?? row(bead);
    byBead ??= new Map(beads.map((each, n) => [each, last.rows[n]]));
    return byBead.get(bead) ?? row(bead);
  });
}

/** The blocks of these tags, as far as they are there. */
function blocksOfTags({ state }: Pairing, ids: ReadonlySet<string>): readonly string[] {
  if (ids.size === 0) return [];
  return state.tags
    .filter(({ id }) => ids.has(id))
    .flatMap(({ anchors }) => anchors.flatMap(({ fragments }) => fragments.map(({ blockId }) => blockId)));
}

/** The blocks whose words, tags or corrected sentences are not the very same objects as before. */
function blocksTouched(last: Pairing, pairing: Pairing): ReadonlySet<string> {
  const [before, now] = [last.state, pairing.state];
  const blocks = replaced(before.blocks, now.blocks).map(({ id }) => id);
  const fragments = replaced(before.tags, now.tags).flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => anchor.fragments),
  );
  const corrections = replaced(before.sentenceCorrections, now.sentenceCorrections);
  const said = replaced(before.dismissals, now.dismissals).flatMap((each) => blockSaidTagged(each) ?? []);
  const complained = quotesComplainedOf(last).symmetricDifference(quotesComplainedOf(pairing));
  const renderings = renderingProblems(before).symmetricDifference(renderingProblems(now));
  return new Set([
    ...blocks,
    ...said,
    ...blocksOfTags(pairing, renderings),
    ...blocksOfTags(pairing, complained),
    ...[...fragments, ...corrections].map(({ blockId }) => blockId),
  ]);
}

/** What is in one list only; where things came in or moved, perhaps some of both: what stays in place is passed by fast. */
function replaced<T>(before: readonly T[], now: readonly T[]): T[] {
  if (before === now) return [];
  if (before.length === now.length)
    return now.flatMap((item, i) => (item === before[i] ? [] : [item, before[i] as T]));
  const [had, has] = [new Set(before), new Set(now)];
  return [...had.symmetricDifference(has)];
}

/** Renders one row of a pairing. */
function rowRenderer(render: Render, words: Words, whole: Pairing): (bead: Bead) => RenderedRow {
  const { state, ...pairing } = whole;
  const complained = quotesComplainedOf(whole);
  const { byId } = indexOfBlocks(state.blocks);
  const notAllowed = renderingProblems(state);
  const tagsOf = tagsByBlock(state.tags);
  const textOf = textLookup(state.blocks);
  const reaches = reachOfRows(state, pairing.alignment);
  return (bead) => {
    const units = [...bead.source, ...bead.target].flatMap((id) => byId.get(id) ?? []);
    const tags = units.map(({ id }) => tagsOf.get(id) ?? NO_TAGS);
    const { sentenceCorrections, leftRepairs, dismissals } = state;
    return renderRow(render, words, bead, problemOf(bead, textOf), units, tags, {
      ...pairing,
      sentenceCorrections,
      leftRepairs,
      dismissals,
      notAllowed,
      quoteProblems: complained.size === 0 ? 0 : countComplained(tags, complained),
      reaches: reaches.get(bead.id) ?? [],
    });
  };
}

/** How many of a row's quotes are complained of. */
function countComplained(tags: readonly (readonly Tag[])[], complained: ReadonlySet<string>): number {
  return new Set(tags.flat().flatMap(({ id }) => (complained.has(id) ? [id] : []))).size;
}

function renderRow(
  render: Render,
  t: Words,
  bead: Bead,
  problem: ProblemKind | null,
  units: readonly Block[],
  tags: readonly (readonly Tag[])[],
  pairing: Pick<Pairing, 'source' | 'target'> &
    BlockSettings & { readonly quoteProblems: number; readonly reaches: readonly Reach[] },
): RenderedRow {
  const side = (name: Side) => {
    const text = name === 'source' ? pairing.source : pairing.target;
    const blocks = units.flatMap((block, i) =>
      block.textId === text.id ? [blockView(block, tags[i] ?? NO_TAGS, pairing)] : [],
    );
    return { name, lang: text.lang, dir: directionOf(text.lang), blocks };
  };
  const html = render('workspace/row', {
    t,
    id: bead.id,
    to: pairing.target.id,
    version: seenVersion(bead, (id) => units.find((block) => block.id === id)?.version ?? 0),
    shape: beadShape(bead).replace('-', '–'),
    isEven: bead.source.length === 1 && bead.target.length === 1,
    status: problem === 'stale' ? 'stale' : bead.status,
    problem,
    emptyReason: bead.emptyReason,
    isBookmarked: bead.isBookmarked,
    quoteProblems: pairing.quoteProblems,
    reaches: pairing.reaches,
    isWaiting: bead.reasons.some(({ code }) => code === 'waiting-for-machine'),
    score: bead.score === null ? '' : bead.score.toFixed(2).replace('0.', '.'),
    sides: [side('source'), side('target')],
    html: (block: { readonly words: string }) => block.words,
  });
  const key = createHash('sha1').update(html).digest('base64url').slice(0, 10);
  return {
    id: bead.id,
    key,
    html: Buffer.from(html.replace('data-key=""', `data-key="${key}"`)),
    isConfirmed: bead.status === 'confirmed',
    problem,
  };
}

/** What of an article, beside a block and its tags, decides how the block is shown. */
interface BlockSettings extends Pick<ArticleState, 'sentenceCorrections' | 'leftRepairs' | 'dismissals'> {
  /** Tags whose words the ledger does not allow. */
  readonly notAllowed: ReadonlySet<string>;
}

function blockView(
  block: Block,
  tags: readonly Tag[],
  { sentenceCorrections, leftRepairs, dismissals, notAllowed }: BlockSettings,
) {
  return {
    id: block.id,
    version: block.version,
    kind: block.kind,
    lang: block.lang,
    dir: directionOf(block.lang),
    isDraft: block.draft !== null && block.draft === block.text,
    tagged: taggedState(block, dismissals),
    words: blockHtml(
      block,
      tags,
      repairsOf(block, leftRepairs),
      sentenceMarks(block, sentenceCorrections),
      notAllowed,
    ),
  };
}
