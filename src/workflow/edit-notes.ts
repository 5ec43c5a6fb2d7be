import { addNote, answerNote, type NoteAbout, rewriteNote, settleNote } from '../annotation/notes.ts';
import { isTagId, saveTags } from '../annotation/store.ts';
import type { Tag } from '../annotation/tag.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type ArticleState, indexOfBlocks } from './article-state.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { asSeenBy, setOf } from './tag-sets.ts';

/** One thing a person does to the notes of an article. */
export type NoteEdit =
  | {
      readonly kind: 'write-note';
      readonly tag: string;
      readonly block: string;
      /** The block's version that the offsets were counted in. */
      readonly blockVersion: number;
      /** The words; null for all of the block. */
      readonly span: Span | null;
      readonly about: NoteAbout;
      readonly text: string;
      readonly publish: boolean;
      readonly lang: string;
    }
  | { readonly kind: 'rewrite-note'; readonly tag: string; readonly text: string; readonly publish: boolean }
  | { readonly kind: 'answer-note'; readonly tag: string; readonly answer: string; readonly text: string }
  | { readonly kind: 'settle-note'; readonly tag: string; readonly settled: boolean };

/** How many characters of a note name it in the undo button. */
const SUMMARY_LENGTH = 30;

/** Writes, answers, changes and settles notes, as one operation. `version` is of the note as it was seen; null for none. */
export function editNotes(
  services: Services,
  asked: Asked & { readonly version: number | null },
  edit: NoteEdit,
): Promise<Outcome> {
  const words = 'text' in edit ? [...edit.text.trim()].slice(0, SUMMARY_LENGTH).join('') : '';
  const request = articleOperation(services, asked, edit.kind, { words });
  return services.history.perform<Outcome>(request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && asSeenBy(read, asked.actorId);
    if (!state) return { kind: 'not-found' };
    const fresh = edit.kind === 'write-note' ? edit.tag : edit.kind === 'answer-note' ? edit.answer : null;
    if (fresh !== null && (await isTagId(rows.db, services.projectId, fresh)))
      return { kind: 'impossible', why: edit.kind };
    const after = apply(services, asked, state, edit);
    if ('kind' in after) return after;
    const { projectId } = services;
    const place = { projectId, articleId: asked.articleId, setId: setOf(state, asked.actorId) };
    await saveTags(rows, place, state.tags, after);
    return { kind: 'done', focus: { tag: edit.tag } };
  });
}

function apply(
  services: Services,
  { actorId, version }: Asked & { readonly version: number | null },
  state: ArticleState,
  edit: NoteEdit,
): readonly Tag[] | Refusal {
  const impossible = { kind: 'impossible', why: edit.kind } as const;
  if (edit.kind === 'write-note') return write(services, actorId, state, edit) ?? impossible;
  const note = state.tags.find(({ id }) => id === edit.tag);
  if (!note) return { kind: 'not-found' };
  // An answer is to what is there by now; a change is of what was seen.
  if (edit.kind !== 'answer-note' && version !== null && note.version !== version) return { kind: 'stale' };
  switch (edit.kind) {
    case 'rewrite-note':
      return rewriteNote(state.tags, edit.tag, edit) ?? impossible;
    case 'answer-note': {
      const { answer: id, text } = edit;
      const answer = { id, text, authorId: actorId, at: services.clock() };
      return answerNote(state.tags, edit.tag, answer) ?? impossible;
    }
    case 'settle-note':
      return settleNote(state.tags, edit.tag, edit.settled) ?? impossible;
    default:
      return edit satisfies never;
  }
}

function write(
  { clock }: Services,
  authorId: string,
  { blocks, tags }: ArticleState,
  edit: Extract<NoteEdit, { kind: 'write-note' }>,
): readonly Tag[] | Refusal | null {
  const block = indexOfBlocks(blocks).byId.get(edit.block);
  if (!block) return { kind: 'not-found' };
  if (edit.span && block.version !== edit.blockVersion) return { kind: 'stale' };
  const span = edit.span ?? { start: 0, end: block.text.length };
  const isWords = span.start < span.end && span.end <= block.text.length;
  if (!isWords || !sliceSpan(block.text, span).isWellFormed())
    return { kind: 'impossible', why: 'empty-selection' };
  const { tag: id, about, text, publish, lang } = edit;
  const note = { id, textId: block.textId, blockId: block.id, span, about, text, publish, lang, authorId };
  return addNote(tags, { ...note, at: clock() }, block.text);
}
