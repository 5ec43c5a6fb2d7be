import { likenessOf } from '../alignment/aligner/likeness.ts';
import type { Alignment, Bead, Side } from '../alignment/bead.ts';
import { fixedPoints } from '../alignment/fixed-points.ts';
import { findMoved, type Moved, mayBeMoved, type UnitLikeness } from '../alignment/moved.ts';
import type { Block } from '../article/article.ts';
import { asIndices } from './align-blocks.ts';
import { type ArticleState, indexOfBlocks } from './article-state.ts';
import { articleEvidence } from './pairing-evidence.ts';

/** From so many paired rows around the ones in question the aligner learns: more teach little and take time. */
const MAX_TEACHING_ROWS = 60;
/** So many rows with an empty side are compared with each other, the nearest to the row in hand. */
const MAX_OPEN_ROWS = 40;

/** How alike the units of some rows are, wherever they stand, by what the paired rows around them teach. */
export function unitLikeness(
  state: ArticleState,
  alignment: Alignment,
  inQuestion: readonly Bead[],
): UnitLikeness {
  const { byId } = indexOfBlocks(state.blocks);
  const wanted = new Set(inQuestion);
  const teaching = nearest(
    alignment.beads,
    inQuestion[0],
    (bead) => !wanted.has(bead) && bead.source.length > 0 && bead.target.length > 0,
    MAX_TEACHING_ROWS,
  );
  const rows = alignment.beads.filter((bead) => wanted.has(bead) || teaching.has(bead));
  const blocksOn = (side: Side, from: readonly Bead[]): Block[] =>
    from
      .flatMap((bead) => bead[side].flatMap((id) => byId.get(id) ?? []))
      .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
  const ids = (side: Side) => blocksOn(side, rows).map(({ id }) => id);
  const { inOrder, aside } = fixedPoints(rows, (bead) => teaching.has(bead), {
    source: ids('source'),
    target: ids('target'),
  });
  const isAside = new Set(aside);
  const kept = rows.filter((bead) => !isAside.has(bead));
  const [source, target] = [blocksOn('source', kept), blocksOn('target', kept)];
  const text = (id: string) => state.texts.find((each) => each.id === id);
  const translation = text(alignment.targetTextId);
  const { referents, machineWords } = translation
    ? articleEvidence(state, translation)
    : { referents: [], machineWords: null };
  const likeness = likenessOf({
    langSource: text(alignment.sourceTextId)?.lang ?? 'und',
    langTarget: translation?.lang ?? 'und',
    source,
    target,
    fixed: asIndices(inOrder, source, target),
    referents,
    ...(machineWords && { machineTranslation: source.map(({ id }) => machineWords(id)) }),
  });
  const placeOf = (blocks: readonly Block[]) => new Map(blocks.map(({ id }, at) => [id, at]));
  const [inSource, inTarget] = [placeOf(source), placeOf(target)];
  return (s, t) => {
    const [i, j] = [inSource.get(s), inTarget.get(t)];
    return i === undefined || j === undefined ? 0 : likeness(i, j);
  };
}

/** The row that a row with an empty side belongs together with; null where there is none, or its gap is explained. */
export function movedTo(state: ArticleState, alignment: Alignment, bead: Bead): Moved | null {
  if (!mayBeMoved(bead)) return null;
  const rows = [...nearest(alignment.beads, bead, mayBeMoved, MAX_OPEN_ROWS)];
  const isOmission = bead.target.length === 0;
  if (!rows.some(({ source }) => (source.length === 0) === isOmission)) return null;
  const moved = findMoved(rows, unitLikeness(state, alignment, [bead, ...rows]));
  return moved.find(({ omitted, added }) => omitted === bead || added === bead) ?? null;
}

/** The rows of a kind that stand nearest to one. */
function nearest(
  beads: readonly Bead[],
  bead: Bead | undefined,
  isWanted: (bead: Bead) => boolean,
  max: number,
): ReadonlySet<Bead> {
  const at = bead === undefined ? -1 : beads.indexOf(bead);
  const wanted = beads.flatMap((each, i) => (isWanted(each) ? [{ each, away: Math.abs(i - at) }] : []));
  return new Set(
    wanted
      .sort((a, b) => a.away - b.away)
      .slice(0, max)
      .map(({ each }) => each),
  );
}
