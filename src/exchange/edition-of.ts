import { directionOf } from '../text/scripts.ts';
import {
  type ArticleBead,
  type ArticleBlock,
  type ArticleDocument,
  type ArticlePairing,
  type ArticleText,
  sourceOf,
} from './article-document.ts';
import type {
  BilingualDocument,
  DocumentBlock,
  DocumentProvenance,
  DocumentRow,
  DocumentText,
} from './bilingual-document.ts';

/** An article beside one of its translations; null where there is no such translation, or it is not paired. */
export function editionOf(article: ArticleDocument, targetTextId: string): BilingualDocument | null {
  const pairing = article.pairings.find((each) => each.targetTextId === targetTextId);
  const target = article.texts.find(({ id }) => id === targetTextId);
  if (!pairing || !target) return null;
  const source = sourceOf(article);
  const byTranslator = target.provenance.kind === 'human' ? target.provenance.translator : null;
  return {
    articleId: article.articleId,
    metadata: { ...article.metadata, translator: byTranslator ?? article.metadata.translator },
    source: documentText(source),
    target: documentText(target),
    rows: rowsOf(source, pairing, target),
    targetOrder: target.blocks.flatMap(({ id, boilerplate }) => (boilerplate === null ? [id] : [])),
    tags: article.tags.filter(({ textId }) => textId === source.id || textId === target.id),
    authors: article.authors,
    entities: article.entities.flatMap(({ id, label, names, wikidata }) =>
      label === null ? [] : [{ id, label, names, wikidata }],
    ),
  };
}

function documentText(text: ArticleText): DocumentText {
  return {
    id: text.id,
    lang: text.lang,
    dir: directionOf(text.lang),
    kind: text.provenance.kind,
    provenance: text.role === 'source' ? null : madeBy(text.provenance),
  };
}

function rowsOf(source: ArticleText, { beads }: ArticlePairing, target: ArticleText): DocumentRow[] {
  const blocks = new Map([source, target].flatMap((text) => text.blocks.map((block) => [block.id, block])));
  const ofTarget = new Set(target.blocks);
  const side = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const block = blocks.get(id);
      return block ? [documentBlock(block, ofTarget.has(block) ? target : null)] : [];
    });
  const filled = beads.filter((bead) => bead.source.length + bead.target.length > 0);
  const moved = movedTo(filled, new Map(target.blocks.map(({ id }, at) => [id, at])));
  return filled.map((bead) => ({
    beadId: bead.id,
    source: side(bead.source),
    target: side(bead.target),
    status: bead.status,
    emptyReason: bead.emptyReason,
    moved: moved.get(bead.id) ?? null,
    score: bead.score,
    reasons: bead.reasons,
    isBookmarked: bead.isBookmarked,
  }));
}

function documentBlock(block: ArticleBlock, target: ArticleText | null): DocumentBlock {
  const { id, kind, text, lang, markup, sentences } = block;
  const corrected = sentences.length > 0 ? { sentences } : {};
  return { id, kind, text, lang, markup, ...corrected, ...provenanceOf(block, target) };
}

/** Only where it differs from the whole text's: a person wrote it, or worked over what the machine wrote. */
/** Who made a text: on which site it stood is nobody's business outside. */
function madeBy(provenance: ArticleText['provenance']): DocumentProvenance {
  return provenance.kind === 'human' ? { kind: 'human', translator: provenance.translator } : provenance;
}

function provenanceOf(block: ArticleBlock, target: ArticleText | null): { provenance?: DocumentProvenance } {
  const provenance = target?.provenance;
  if (provenance?.kind !== 'machine' || block.draft === block.text) return {};
  if (block.draft === null) return { provenance: { kind: 'human', translator: null } };
  return { provenance: { ...provenance, kind: 'post-edited' } };
}

/**
 * For each row whose translation stands elsewhere in the translated text: the row beside which it stands. The rows
 * that keep the translation's order are a longest ascending run of it; the others were moved.
 */
function movedTo(beads: readonly ArticleBead[], places: ReadonlyMap<string, number>): Map<string, string> {
  const placed = beads.flatMap((bead) => {
    const at = places.get(bead.target[0] ?? '');
    return at === undefined ? [] : [{ id: bead.id, at }];
  });
  const inOrder = new Set(longestAscending(placed.map(({ at }) => at)));
  const moved = new Map<string, string>();
  if (inOrder.size === placed.length) return moved;
  const byPlace = placed.toSorted((a, b) => a.at - b.at);
  for (const [i, { id }] of placed.entries()) {
    if (inOrder.has(i)) continue;
    const place = byPlace.findIndex((each) => each.id === id);
    const neighbour = byPlace[place - 1] ?? byPlace[place + 1];
    if (neighbour) moved.set(id, neighbour.id);
  }
  return moved;
}

/** The indices of a longest strictly ascending subsequence (patience sorting). */
function longestAscending(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [i, number] of numbers.entries()) {
    const pile = ends.findIndex((end) => (numbers[end] as number) >= number);
    const at = pile === -1 ? ends.length : pile;
    previous[i] = ends[at - 1];
    ends[at] = i;
  }
  const run: number[] = [];
  for (let i = ends.at(-1); i !== undefined; i = previous[i]) run.unshift(i);
  return run;
}
