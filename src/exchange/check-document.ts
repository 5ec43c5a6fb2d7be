import { isAnswer } from '../annotation/notes.ts';
import { layers, roles, type Tag } from '../annotation/tag.ts';
import { MAX_BLOCK_LENGTH } from '../article/article.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { MAX_BLOCKS } from '../article/import/limits.ts';
import { languageTag } from '../article/import/metadata-value.ts';
import {
  type ArticleBlock,
  type ArticleDocument,
  type ArticlePairing,
  translationsOf,
} from './article-document.ts';
import { checkDismissals, checkSentences } from './check-decisions.ts';
import { type FoundDocument, isWithin, type ReadFiles, type RefuseAt, RefusedFile } from './read-files.ts';

/** The most tags that a file may bring. A long report that is tagged to the last name has a thousand. */
export const MAX_TAGS = 50_000;

/** The most texts that a file may bring: the source and its translations. */
export const MAX_TEXTS = 100;

/** The longest value of a tag's attribute, in UTF-16 units. */
export const MAX_ATTRIBUTE_LENGTH = 10_000;

/**
 * Holds a document that was read against what must be true of every article, whatever format it came in: ids are there
 * once, whatever is named exists, beads hold each unit once, spans lie within their block and say its words. Throws
 * `RefusedFile` for what is not so, with the line where the reader noted one.
 */
export function checkDocument(found: FoundDocument): ReadFiles {
  const { document, lines = new Map<string, number>() } = found;
  const refuse: RefuseAt = (code, id, values) => {
    throw new RefusedFile(values ? { code, values } : { code }, lines.get(id) ?? null);
  };
  checkTexts(document, refuse);
  const blocks = new Map(
    document.texts.flatMap((text) => text.blocks.map((block) => [block.id, { block, textId: text.id }])),
  );
  for (const pairing of document.pairings) {
    checkPairing(document, pairing, refuse);
    checkSentences(document, pairing, refuse);
  }
  checkTags(document, blocks, refuse);
  checkDismissals(document, refuse);
  const { hasOwnIds, notices } = found;
  return { kind: 'read', document, hasOwnIds, notices };
}

type Blocks = ReadonlyMap<string, { readonly block: ArticleBlock; readonly textId: string }>;

function checkTexts({ texts }: ArticleDocument, refuse: RefuseAt): void {
  const [source] = texts;
  if (source?.role !== 'source') refuse('no-source', '');
  if (texts.length > MAX_TEXTS) refuse('too-many-texts', texts[MAX_TEXTS]?.id ?? '', { limit: MAX_TEXTS });
  const ids = new Set<string>();
  const once = (id: string) => {
    if (ids.has(id)) refuse('duplicate-id', id, { id });
    ids.add(id);
  };
  for (const [at, text] of texts.entries()) {
    once(text.id);
    if (at > 0 && text.role === 'source') refuse('two-sources', text.id);
    if (languageTag(text.lang) === null) refuse('no-language', text.id, { lang: text.lang });
    if (text.blocks.length > MAX_BLOCKS)
      refuse('too-many-blocks', text.blocks[MAX_BLOCKS]?.id ?? text.id, { limit: MAX_BLOCKS });
    for (const block of text.blocks) {
      once(block.id);
      checkBlock(block, refuse);
    }
  }
  if (texts.every(({ blocks }) => blocks.length === 0)) refuse('no-text', '');
}

function checkBlock({ id, text, markup, sentences, lang }: ArticleBlock, refuse: RefuseAt): void {
  if (text.length > MAX_BLOCK_LENGTH) refuse('block-too-long', id, { limit: MAX_BLOCK_LENGTH });
  if (cleanText(text).text !== text) refuse('unclean-text', id);
  if (languageTag(lang) === null) refuse('no-language', id, { lang });
  if (
    markup.some((range) => !isWithin(text, range)) ||
    sentences.some(({ at }) => at < 0 || at > text.length)
  )
    refuse('span-outside', id, { length: text.length });
}

function checkPairing(
  document: ArticleDocument,
  { targetTextId, beads }: ArticlePairing,
  refuse: RefuseAt,
): void {
  const target = translationsOf(document).find(({ id }) => id === targetTextId);
  if (!target) refuse('unknown-id', targetTextId, { id: targetTextId });
  const sides = { source: document.texts[0]?.blocks ?? [], target: target.blocks };
  const ids = new Set<string>();
  for (const bead of beads) {
    if (ids.has(bead.id)) refuse('duplicate-id', bead.id, { id: bead.id });
    ids.add(bead.id);
  }
  for (const side of ['source', 'target'] as const) {
    const known = new Map(sides[side].map((block) => [block.id, block]));
    const units = new Set<string>();
    for (const bead of beads) {
      for (const unit of bead[side]) {
        const block = known.get(unit);
        if (!block) refuse('unknown-id', bead.id, { id: unit });
        if (block.boilerplate !== null) refuse('boilerplate-paired', bead.id, { id: unit });
        if (units.has(unit)) refuse('paired-twice', bead.id, { id: unit });
        units.add(unit);
      }
    }
    // Law 8: every unit that is no page furniture stands in exactly one bead.
    const alone = sides[side].find(({ id, boilerplate }) => boilerplate === null && !units.has(id));
    if (alone) refuse('not-paired', alone.id, { id: alone.id });
  }
}

function checkTags(
  { tags: shared, setTags, texts, entities }: ArticleDocument,
  blocks: Blocks,
  refuse: RefuseAt,
): void {
  const tags = [...shared, ...setTags];
  if (tags.length > MAX_TAGS) refuse('too-many-tags', tags[MAX_TAGS]?.id ?? '', { limit: MAX_TAGS });
  const byId = new Map<string, Tag>();
  for (const tag of tags) {
    if (byId.has(tag.id)) refuse('duplicate-id', tag.id, { id: tag.id });
    byId.set(tag.id, tag);
  }
  const textIds = new Set(texts.map(({ id }) => id));
  const referents = new Set<string>();
  for (const { id } of entities) {
    if (referents.has(id)) refuse('duplicate-id', id, { id });
    referents.add(id);
  }
  for (const tag of tags) {
    if (!textIds.has(tag.textId)) refuse('unknown-id', tag.id, { id: tag.textId });
    if (!layers.includes(tag.layer)) refuse('unknown-layer', tag.id, { layer: tag.layer });
    if (tag.parentId !== null && byId.get(tag.parentId)?.textId !== tag.textId)
      refuse('unknown-id', tag.id, { id: tag.parentId });
    if (tag.entityId !== null && !referents.has(tag.entityId))
      refuse('unknown-id', tag.id, { id: tag.entityId });
    if (
      Object.values(tag.attributes).some(
        (value) => typeof value === 'string' && value.length > MAX_ATTRIBUTE_LENGTH,
      )
    )
      refuse('attribute-too-long', tag.id, { limit: MAX_ATTRIBUTE_LENGTH });
    checkAnchors(tag, blocks, refuse);
  }
  checkNesting(byId, refuse);
}

function checkAnchors(tag: Tag, blocks: Blocks, refuse: RefuseAt): void {
  if (tag.anchors.length === 0 && !isAnswer(tag)) refuse('no-anchor', tag.id);
  const seen = new Set<string>();
  for (const { role, state, fragments } of tag.anchors) {
    if (!roles.includes(role) || seen.has(role) || fragments.length === 0) refuse('no-anchor', tag.id);
    seen.add(role);
    for (const fragment of fragments) {
      const at = blocks.get(fragment.blockId);
      if (at?.textId !== tag.textId) refuse('unknown-id', tag.id, { id: fragment.blockId });
      const { text } = at.block;
      if (!isWithin(text, fragment)) refuse('span-outside', tag.id, { length: text.length });
      const isFirm = state === 'anchored' || state === 'shifted';
      if (isFirm && text.slice(fragment.start, fragment.end) !== fragment.quote)
        refuse('other-words', tag.id, { quote: fragment.quote.slice(0, 80) });
    }
  }
}

/** A quote within a quote that lies within the first would never end. */
function checkNesting(tags: ReadonlyMap<string, Tag>, refuse: RefuseAt): void {
  const endsWell = new Set<string>();
  for (const tag of tags.values()) {
    const above = new Set<string>();
    let each: Tag | undefined = tag;
    while (each && !endsWell.has(each.id)) {
      if (above.has(each.id)) refuse('nested-in-itself', tag.id, { id: tag.id });
      above.add(each.id);
      each = each.parentId === null ? undefined : tags.get(each.parentId);
    }
    for (const id of above) endsWell.add(id);
  }
}
