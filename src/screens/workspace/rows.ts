import { createHash } from 'node:crypto';
import { type Bead, beadShape, type Side } from '../../alignment/bead.ts';
import { seenVersion } from '../../alignment/stale.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Block } from '../../article/article.ts';
import { directionOf } from '../../text/scripts.ts';
import type { Words } from '../../web/i18n.ts';
import type { Render } from '../../web/views.ts';
import { indexOfBlocks, textLookup } from '../../workflow/article-state.ts';
import { type ProblemKind, problemOf } from '../../workflow/row-problems.ts';
import { blockHtml } from './block-html.ts';
import { type TagsByBlock, tagsByBlock } from './by-tags.ts';
import type { Pairing } from './workspace.ts';

/** One rendered row. `key` is a hash of its HTML: a page that has this key has this row. */
export interface RenderedRow {
  readonly id: string;
  readonly key: string;
  readonly html: Buffer;
  readonly isConfirmed: boolean;
  readonly problem: ProblemKind | null;
}

interface Kept {
  readonly blocks: readonly Block[];
  /** The tags of each block. */
  readonly tags: readonly (readonly Tag[])[];
  /** Where the tags were found last: while nobody looks elsewhere, they are the same. */
  tagsOf: TagsByBlock;
  readonly row: RenderedRow;
}

/** Renders the rows of a pairing; what a row is made of has to change before it is rendered again. */
export type RenderRows = (pairing: Pairing, lang: string, words: Words) => readonly RenderedRow[];

const NO_TAGS: readonly Tag[] = [];

/** A row renderer that keeps rows, encoded, for as long as their beads live and each language of the interface. */
export function createRowRenderer(render: Render): RenderRows {
  const kept = new WeakMap<Bead, Map<string, Kept>>();

  return (pairing, lang, words) => {
    const blocks = indexOfBlocks(pairing.state.blocks).byId;
    const tagsOf = tagsByBlock(pairing.state.tags);
    const textOf = textLookup(pairing.state.blocks);
    return pairing.alignment.beads.map((bead) => {
      const byLang = kept.get(bead) ?? new Map<string, Kept>();
      const last = byLang.get(lang);
      if (last && hasSameBlocks(last, bead, blocks) && hasSameTags(last, tagsOf)) return last.row;
      const units = [...bead.source, ...bead.target].flatMap((id) => blocks.get(id) ?? []);
      const tags = units.map(({ id }) => tagsOf.get(id) ?? NO_TAGS);
      const row = renderRow(render, words, bead, problemOf(bead, textOf), units, tags, pairing);
      byLang.set(lang, { blocks: units, tags, tagsOf, row });
      kept.set(bead, byLang);
      return row;
    });
  };
}

/** Looks the blocks up one by one: of a thousand rows nearly all are as they were, and no array is made for them. */
function hasSameBlocks(last: Kept, bead: Bead, blocks: ReadonlyMap<string, Block>): boolean {
  let found = 0;
  for (const side of [bead.source, bead.target]) {
    for (const id of side) {
      const block = blocks.get(id);
      if (block && last.blocks[found++] !== block) return false;
    }
  }
  return found === last.blocks.length;
}

function hasSameTags(last: Kept, tagsOf: TagsByBlock): boolean {
  if (last.tagsOf === tagsOf) return true;
  if (!last.blocks.every(({ id }, i) => sameItems(last.tags[i] ?? NO_TAGS, tagsOf.get(id) ?? NO_TAGS)))
    return false;
  last.tagsOf = tagsOf;
  return true;
}

function renderRow(
  render: Render,
  t: Words,
  bead: Bead,
  problem: ProblemKind | null,
  units: readonly Block[],
  tags: readonly (readonly Tag[])[],
  pairing: Pairing,
): RenderedRow {
  const side = (name: Side) => {
    const text = name === 'source' ? pairing.source : pairing.target;
    const blocks = units.flatMap((block, i) =>
      block.textId === text.id ? [blockView(block, tags[i] ?? NO_TAGS)] : [],
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

function blockView(block: Block, tags: readonly Tag[]) {
  return {
    id: block.id,
    version: block.version,
    kind: block.kind,
    lang: block.lang,
    dir: directionOf(block.lang),
    isDraft: block.draft !== null && block.draft === block.text,
    words: blockHtml(block, tags),
  };
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
