import type { Side } from '../alignment/bead.ts';
import { isAnswer, textOfNote } from '../annotation/notes.ts';
import type { Tag } from '../annotation/tag.ts';
import {
  type ArticleBlock,
  type ArticleDocument,
  type ArticleText,
  sourceOf,
  translationsOf,
} from './article-document.ts';

/** A block whose words the file has otherwise. */
export interface BlockChange {
  readonly blockId: string;
  readonly side: Side;
  readonly lang: string;
  readonly before: string;
  readonly after: string;
}

/** A translation that the article does not have yet, and beside which of its blocks it stands. */
export interface TextToAdd {
  readonly text: ArticleText;
  readonly rows: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[];
}

/** What a file would bring to an article. Nothing of it is done before a person has said so. */
export interface AttachPlan {
  /** Blocks of the file that were found in the article, by their id or their words. */
  readonly found: number;
  /** The words of blocks of the file that the article does not have, or has no place for. */
  readonly unknown: readonly string[];
  /** How many blocks of the same texts the file does not have. */
  readonly missing: number;
  readonly changes: readonly BlockChange[];
  readonly newTexts: readonly TextToAdd[];
  /** Tags that the article does not have, on its own blocks. */
  readonly tags: readonly Tag[];
  /** Tags whose words are not in the article as it is now. */
  readonly tagsLeft: number;
}

/**
 * Compares a file with the article that it is about. Blocks are the same by their id where the file has ids of ours,
 * else by their words; a translated block also by the row it stands in, whatever its words are now.
 */
export function planAttachment(
  current: ArticleDocument,
  incoming: ArticleDocument,
  hasOwnIds: boolean,
): AttachPlan {
  const here = new Map<string, ArticleBlock>();
  const known = new Map(current.texts.flatMap((text) => text.blocks.map((block) => [block.id, block])));
  const pairs: { readonly from: ArticleText; readonly to: ArticleText; readonly side: Side }[] = [];
  const source = { from: sourceOf(incoming), to: sourceOf(current), side: 'source' as const };
  pairs.push(source);
  matchBlocks(source.from, source.to, hasOwnIds, here);
  const newTexts: TextToAdd[] = [];
  for (const from of translationsOf(incoming)) {
    const to = counterpart(from, current, hasOwnIds);
    if (!to) {
      newTexts.push({ text: from, rows: rowsFor(incoming, from, here) });
      continue;
    }
    pairs.push({ from, to, side: 'target' });
    matchBlocks(from, to, hasOwnIds, here);
    matchByRows(incoming, from, current, to, here);
  }
  const compared = pairs.flatMap(({ from, side }) => from.blocks.map((block) => ({ block, side })));
  const matched = new Set([...here.values()].map(({ id }) => id));
  const changes = compared.flatMap(({ block, side }): BlockChange[] => {
    const own = here.get(block.id);
    if (!own || own.text === block.text) return [];
    return [{ blockId: own.id, side, lang: own.lang, before: own.text, after: block.text }];
  });
  const textOf = new Map(pairs.map(({ from, to }) => [from.id, to.id]));
  const tags = newTags(current, incoming, here, textOf, known);
  return {
    found: here.size,
    unknown: compared.flatMap(({ block }) =>
      here.has(block.id) || block.boilerplate !== null ? [] : [block.text],
    ),
    missing: pairs.reduce(
      (sum, { to }) =>
        sum + to.blocks.filter(({ id, boilerplate }) => boilerplate === null && !matched.has(id)).length,
      0,
    ),
    changes,
    newTexts,
    ...tags,
  };
}

/** The article's translation that a text of the file is: the same id, else the same language. */
function counterpart(from: ArticleText, current: ArticleDocument, hasOwnIds: boolean): ArticleText | null {
  const translations = translationsOf(current);
  const byId = hasOwnIds ? translations.find(({ id }) => id === from.id) : undefined;
  const isNear = (lang: string) => lang.split('-')[0] === from.lang.split('-')[0];
  return (
    byId ??
    translations.find(({ lang }) => lang === from.lang) ??
    translations.find(({ lang }) => isNear(lang)) ??
    null
  );
}

function matchBlocks(
  from: ArticleText,
  to: ArticleText,
  hasOwnIds: boolean,
  here: Map<string, ArticleBlock>,
): void {
  const byId = new Map(to.blocks.map((block) => [block.id, block]));
  const byWords = Map.groupBy(to.blocks, ({ text }) => text);
  const taken = new Set<string>();
  const take = (block: ArticleBlock, own: ArticleBlock | undefined) => {
    if (!own || taken.has(own.id)) return;
    taken.add(own.id);
    here.set(block.id, own);
  };
  if (hasOwnIds) for (const block of from.blocks) take(block, byId.get(block.id));
  for (const block of from.blocks) {
    if (here.has(block.id)) continue;
    take(
      block,
      byWords.get(block.text)?.find(({ id }) => !taken.has(id)),
    );
  }
}

/** Blocks in a row whose source is the same and that has as many blocks here are the same, one by one. */
function matchByRows(
  incoming: ArticleDocument,
  from: ArticleText,
  current: ArticleDocument,
  to: ArticleText,
  here: Map<string, ArticleBlock>,
): void {
  const rowsHere = current.pairings.find(({ targetTextId }) => targetTextId === to.id)?.beads ?? [];
  const bySource = new Map(rowsHere.map((bead) => [bead.source.join(' '), bead]));
  const blocks = new Map(to.blocks.map((block) => [block.id, block]));
  const taken = new Set([...here.values()].map(({ id }) => id));
  for (const bead of incoming.pairings.find(({ targetTextId }) => targetTextId === from.id)?.beads ?? []) {
    const source = bead.source.map((id) => here.get(id)?.id ?? '');
    const isKnown = source.length > 0 && source.every((id) => id !== '');
    const row = isKnown ? bySource.get(source.join(' ')) : undefined;
    if (row?.target.length !== bead.target.length) continue;
    for (const [at, id] of bead.target.entries()) {
      const own = blocks.get(row.target[at] ?? '');
      if (!own || here.has(id) || taken.has(own.id)) continue;
      here.set(id, own);
      taken.add(own.id);
    }
  }
}

function rowsFor(
  incoming: ArticleDocument,
  text: ArticleText,
  here: ReadonlyMap<string, ArticleBlock>,
): TextToAdd['rows'] {
  const beads = incoming.pairings.find(({ targetTextId }) => targetTextId === text.id)?.beads ?? [];
  return beads.map(({ source, target }) => ({
    source: source.flatMap((id) => here.get(id)?.id ?? []),
    target,
  }));
}

function newTags(
  current: ArticleDocument,
  incoming: ArticleDocument,
  here: ReadonlyMap<string, ArticleBlock>,
  textOf: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, ArticleBlock>,
): Pick<AttachPlan, 'tags' | 'tagsLeft'> {
  const ids = new Set(current.tags.map(({ id }) => id));
  const places = new Map(current.tags.map((tag) => [placeOf(tag), tag.id]));
  // What a tag of the file is called here: another name where the article has it already.
  const ownIds = new Map(current.tags.map(({ id }) => [id, id]));
  const tags: Tag[] = [];
  let tagsLeft = 0;
  // An answer stands where its note does, whichever of the two comes first in the file.
  const notesFirst = incoming.tags.toSorted((a, b) => Number(isAnswer(a)) - Number(isAnswer(b)));
  for (const tag of notesFirst) {
    if (ids.has(tag.id)) continue;
    const textId = textOf.get(tag.textId);
    const anchors = tag.anchors.map((anchor) => ({
      ...anchor,
      fragments: anchor.fragments.map((fragment) => ({
        ...fragment,
        blockId: here.get(fragment.blockId)?.id ?? '',
      })),
    }));
    const stands = anchors.every(({ fragments }) =>
      fragments.every(
        ({ blockId, start, end, quote }) => known.get(blockId)?.text.slice(start, end) === quote,
      ),
    );
    const answered = isAnswer(tag) ? ownIds.get(tag.parentId ?? '') : null;
    if (textId === undefined || !stands || answered === undefined) {
      tagsLeft++;
      continue;
    }
    const moved = { ...tag, textId, anchors, parentId: answered ?? tag.parentId };
    const place = placeOf(moved);
    const had = places.get(place);
    ownIds.set(tag.id, had ?? tag.id);
    if (had !== undefined) continue;
    places.set(place, tag.id);
    tags.push(moved);
  }
  const brought = new Set([...ids, ...tags.map(({ id }) => id)]);
  return {
    tags: tags.map((tag) => {
      const parentId = ownIds.get(tag.parentId ?? '') ?? tag.parentId;
      return { ...tag, parentId: parentId !== null && brought.has(parentId) ? parentId : null };
    }),
    tagsLeft,
  };
}

/** What a tag is and where: two of the same are one. */
function placeOf(tag: Tag): string {
  const { layer, label, anchors } = tag;
  const sorted = anchors.toSorted((a, b) => (a.role < b.role ? -1 : 1));
  const places = sorted.map(({ role, fragments }) => [
    role,
    fragments.map(({ blockId, start, end }) => [blockId, start, end]),
  ]);
  // People say different things about the same words.
  const said = layer === 'note' ? [textOfNote(tag), isAnswer(tag) ? tag.parentId : null] : [];
  return JSON.stringify([layer, label, places, ...said]);
}
