import { setDate } from '../annotation/iso-date.ts';
import { isTagId, saveTags } from '../annotation/store.ts';
import { acceptSuggestions, isOpen } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import {
  acceptAnchors,
  addTag,
  extendQuote,
  markQuotePart,
  type QuotePart,
  relabelTag,
  removeTag,
  respanTag,
  setIntended,
  wordingOf,
} from '../annotation/tagging.ts';
import { linkTwins, unlinkTwin } from '../annotation/twins.ts';
import type { Block } from '../article/article.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type ArticleState, textLookup } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { asSeenBy, setOf } from './tag-sets.ts';

interface OnSpan {
  readonly block: string;
  /** The block's version that the offsets were counted in: on another text they mean other words. */
  readonly blockVersion: number;
  readonly span: Span;
}

/** One thing a person does to the tags. */
export type TagEdit =
  /** `twin`: the tag of the other side that it is marked as the counterpart of. */
  | ({
      readonly kind: 'add-tag';
      readonly label: string;
      readonly tag: string;
      readonly twin: string | null;
    } & OnSpan)
  | ({ readonly kind: 'respan-tag'; readonly tag: string } & OnSpan)
  | ({ readonly kind: 'extend-quote'; readonly tag: string } & OnSpan)
  | ({ readonly kind: 'mark-quote-part'; readonly tag: string; readonly part: QuotePart } & OnSpan)
  | { readonly kind: 'relabel-tag'; readonly tag: string; readonly label: string }
  /** What the author of an error meant. */
  | { readonly kind: 'set-intended'; readonly tag: string; readonly intended: string }
  /** What day, month or year a date means. */
  | { readonly kind: 'set-date'; readonly tag: string; readonly value: string }
  | { readonly kind: 'remove-tag'; readonly tag: string }
  | { readonly kind: 'accept-anchors'; readonly tag: string }
  | { readonly kind: 'link-twins'; readonly tag: string; readonly twin: string }
  | { readonly kind: 'unlink-twin'; readonly tag: string };

/** How many characters of a tag's words name it in the undo button. */
const SUMMARY_LENGTH = 30;

/** Edits the tags of an article, as one operation. `version` is of the tag the person was looking at; null for none. */
export function editTags(
  services: Services,
  asked: Asked & { readonly version: number | null; readonly words: string },
  edit: TagEdit,
): Promise<Outcome> {
  const request = articleOperation(services, asked, edit.kind, {
    words: [...asked.words].slice(0, SUMMARY_LENGTH).join(''),
  });
  return services.history.perform<Outcome>(request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && asSeenBy(read, asked.actorId);
    if (!state) return { kind: 'not-found' };
    const tag = state.tags.find(({ id }) => id === edit.tag);
    if (edit.kind === 'add-tag') {
      if (await isTagId(rows.db, services.projectId, edit.tag)) return { kind: 'impossible', why: edit.kind };
    } else if (!tag) return { kind: 'not-found' };
    if (edit.kind === 'link-twins' && !state.tags.some(({ id }) => id === edit.twin)) {
      return { kind: 'not-found' };
    }
    if (tag && asked.version !== null && tag.version !== asked.version) return { kind: 'stale' };
    const block = 'span' in edit ? state.blocks.find(({ id }) => id === edit.block) : undefined;
    if ('span' in edit) {
      const refusal = checkSpan(edit, block, tag);
      if (refusal) return refusal;
    }
    const edited = apply(services, asked.actorId, state, edit, block);
    const after = edited && withWorkedOn(edited, edit, asked.actorId);
    if (!after) return { kind: 'impossible', why: edit.kind };
    const { projectId } = services;
    const place = { projectId, articleId: asked.articleId, setId: setOf(state, asked.actorId) };
    await saveTags(rows, place, state.tags, after);
    return { kind: 'done', focus: { tag: after.some(({ id }) => id === edit.tag) ? edit.tag : '' } };
  });
}

function checkSpan(edit: OnSpan, block: Block | undefined, tag: Tag | undefined): Outcome | null {
  if (!block || (tag && block.textId !== tag.textId)) return { kind: 'not-found' };
  if (block.version !== edit.blockVersion) return { kind: 'stale' };
  const { start, end } = edit.span;
  // Half of a character that takes two code units is no words, and no database keeps it.
  const marksWords =
    start < end && end <= block.text.length && sliceSpan(block.text, edit.span).isWellFormed();
  return marksWords ? null : { kind: 'impossible', why: 'empty-selection' };
}

function apply(
  services: Services,
  actorId: string,
  { tags, blocks }: ArticleState,
  edit: TagEdit,
  block: Block | undefined,
): readonly Tag[] | null {
  const text = block?.text ?? '';
  switch (edit.kind) {
    case 'add-tag': {
      const { tag: id, block: blockId, span, label } = edit;
      const fresh = { id, textId: block?.textId ?? '', blockId, span, label, authorId: actorId };
      const added = addTag(tags, fresh, text);
      const hasTwin = tags.some((tag) => tag.id === edit.twin);
      // A twin that is gone meanwhile, or cannot be one, is no reason to lose the tag.
      return (hasTwin && added && linkTwins(added, edit.twin ?? '', id, services.makeId())) || added;
    }
    case 'respan-tag':
      return respanTag(tags, edit.tag, edit.block, edit.span, text);
    case 'extend-quote':
      return extendQuote(tags, edit.tag, edit.block, edit.span, {
        text,
        blockIds: blocks.map(({ id }) => id),
      });
    case 'mark-quote-part':
      return markQuotePart(tags, edit.tag, edit.part, edit.block, edit.span, text);
    case 'relabel-tag':
      return relabelTag(tags, edit.tag, edit.label);
    case 'set-intended':
      return setIntended(tags, edit.tag, edit.intended);
    case 'set-date':
      return setDate(tags, edit.tag, edit.value);
    case 'remove-tag':
      return removeTag(tags, edit.tag);
    case 'accept-anchors':
      return acceptAnchors(tags, edit.tag, textLookup(blocks));
    case 'link-twins':
      return linkTwins(tags, edit.tag, edit.twin, services.makeId());
    case 'unlink-twin':
      return unlinkTwin(tags, edit.tag);
    default:
      return edit satisfies never;
  }
}

/** A suggestion that a person works on is accepted thereby, and so is the one that it is linked with. */
function withWorkedOn(tags: readonly Tag[], edit: TagEdit, actorId: string): readonly Tag[] {
  const ids = new Set([edit.tag, ...('twin' in edit && edit.twin !== null ? [edit.twin] : [])]);
  return tags.some((tag) => ids.has(tag.id) && isOpen(tag)) ? acceptSuggestions(tags, ids, actorId) : tags;
}

/** The words of a tag by its id, for naming an operation on it; empty where there is none. */
export function wordsOfTag(tags: readonly Tag[], tagId: string): string {
  const tag = tags.find(({ id }) => id === tagId);
  return tag ? wordingOf(tag) : '';
}
