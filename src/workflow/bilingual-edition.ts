import type { Alignment, Bead } from '../alignment/bead.ts';
import type { Block, Text } from '../article/article.ts';
import type {
  BilingualDocument,
  DocumentBlock,
  DocumentProvenance,
  DocumentRow,
  DocumentText,
} from '../exchange/bilingual-document.ts';
import { directionOf } from '../text/scripts.ts';
import { type ArticleState, sourceText } from './article-state.ts';

/** An article beside one of its translations, as the formats write it; null where there is no such translation. */
export function bilingualEdition(state: ArticleState, targetTextId: string): BilingualDocument | null {
  const alignment = state.alignments.find((each) => each.targetTextId === targetTextId);
  const target = state.texts.find(({ id }) => id === targetTextId);
  if (!alignment || !target) return null;
  const source = sourceText(state);
  const { title, publisher, author, address, date, rights, translator } = state.article.metadata;
  const byTranslator = target.provenance.kind === 'human' ? target.provenance.translator : null;
  return {
    articleId: state.article.id,
    metadata: { title, publisher, author, address, date, rights, translator: byTranslator ?? translator },
    source: documentText(source),
    target: documentText(target),
    rows: rowsOf(state, alignment, target),
    tags: state.tags.filter(({ textId }) => textId === source.id || textId === target.id),
    entities: state.entities.flatMap(({ id, label, names }) =>
      label === null ? [] : [{ id, label, names }],
    ),
  };
}

function documentText(text: Text): DocumentText {
  return {
    id: text.id,
    lang: text.lang,
    dir: directionOf(text.lang),
    kind: text.provenance.kind,
    provenance: text.role === 'source' ? null : text.provenance,
  };
}

function rowsOf(state: ArticleState, { beads }: Alignment, target: Text): DocumentRow[] {
  const blocks = new Map(state.blocks.map((block) => [block.id, block]));
  const side = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const block = blocks.get(id);
      return block ? [documentBlock(block, target)] : [];
    });
  const filled = beads.filter(({ source, target: units }) => source.length + units.length > 0);
  const moved = movedTo(filled, blocks);
  return filled.map((bead) => ({
    beadId: bead.id,
    source: side(bead.source),
    target: side(bead.target),
    status: bead.status,
    emptyReason: bead.emptyReason,
    moved: moved.get(bead.id) ?? null,
  }));
}

function documentBlock(block: Block, target: Text): DocumentBlock {
  const { id, kind, text, lang, markup } = block;
  return { id, kind, text, lang, markup, ...provenanceOf(block, target) };
}

/** Only where it differs from the whole text's: a person wrote it, or worked over what the machine wrote. */
function provenanceOf(block: Block, target: Text): { provenance?: DocumentProvenance } {
  const { provenance } = target;
  if (block.textId !== target.id || provenance.kind !== 'machine' || block.draft === block.text) return {};
  if (block.draft === null) return { provenance: { kind: 'human', translator: null } };
  return { provenance: { ...provenance, kind: 'post-edited' } };
}

/**
 * For each row whose translation stands elsewhere in the translated text: the row beside which it stands. The rows
 * that keep the translation's order are a longest ascending run of it; the others were moved.
 */
function movedTo(beads: readonly Bead[], blocks: ReadonlyMap<string, Block>): Map<string, string> {
  const placed = beads.flatMap((bead) => {
    const first = blocks.get(bead.target[0] ?? '');
    return first ? [{ id: bead.id, key: first.orderKey }] : [];
  });
  const inOrder = new Set(longestAscending(placed.map(({ key }) => key)));
  const byKey = placed.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const moved = new Map<string, string>();
  for (const [i, { id }] of placed.entries()) {
    if (inOrder.has(i)) continue;
    const at = byKey.findIndex((each) => each.id === id);
    const neighbour = byKey[at - 1] ?? byKey[at + 1];
    if (neighbour) moved.set(id, neighbour.id);
  }
  return moved;
}

/** The indices of a longest strictly ascending subsequence (patience sorting). */
function longestAscending(keys: readonly string[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [i, key] of keys.entries()) {
    const pile = ends.findIndex((end) => (keys[end] as string) >= key);
    const at = pile === -1 ? ends.length : pile;
    previous[i] = ends[at - 1];
    ends[at] = i;
  }
  const run: number[] = [];
  for (let i = ends.at(-1); i !== undefined; i = previous[i]) run.unshift(i);
  return run;
}
