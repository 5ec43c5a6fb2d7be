import { type Span, sliceSpan } from '../text/span.ts';
import type { Tag } from './tag.ts';
import { findTag } from './twins.ts';

/** The labels of what people write to each other and to readers, both of layer `note`. */
export const COMMENT = 'comment';
export const ANSWER = 'answer';

/** What a note is about: some words, the block that they stand in, or the whole row of that block. */
export const noteAbouts = ['words', 'block', 'row'] as const;
export type NoteAbout = (typeof noteAbouts)[number];

/** The longest note or answer, in UTF-16 code units. */
export const MAX_NOTE = 2000;

/** A note as it is written; `span` is of the words, or of the whole block. */
export interface NewNote {
  readonly id: string;
  readonly textId: string;
  readonly blockId: string;
  readonly span: Span;
  readonly about: NoteAbout;
  readonly text: string;
  /** Whether readers of the edition see it. */
  readonly publish: boolean;
  /** The language that it is written in, as a BCP 47 tag. */
  readonly lang: string;
  readonly authorId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Puts a note on words, a block or a row; null where it says nothing, or too much. */
export function addNote(tags: readonly Tag[], note: NewNote, blockText: string): readonly Tag[] | null {
  const text = noteText(note.text);
  if (text === null) return null;
  const { id, textId, blockId, span, about, publish, lang, authorId, at } = note;
  const fragment = { blockId, ...span, quote: sliceSpan(blockText, span) };
  return [
    ...tags,
    {
      ...emptyNote,
      id,
      textId,
      label: COMMENT,
      attributes: { text, about, publish, lang, at },
      authorId,
      anchors: [{ role: 'span', state: 'anchored', fragments: [fragment] }],
    },
  ];
}

/** Changes what a note says and to whom; null where it is no note, says nothing, or too much. */
export function rewriteNote(
  tags: readonly Tag[],
  noteId: string,
  { text: given, publish }: Pick<NewNote, 'text' | 'publish'>,
): readonly Tag[] | null {
  const text = noteText(given);
  return text === null ? null : withAttributes(tags, noteId, { text, publish });
}

/** Answers a note; null where it is no note, or the answer says nothing, or too much. */
export function answerNote(
  tags: readonly Tag[],
  noteId: string,
  answer: Pick<NewNote, 'id' | 'text' | 'authorId' | 'at'>,
): readonly Tag[] | null {
  const note = findTag(tags, noteId);
  const text = noteText(answer.text);
  if (note.label !== COMMENT || text === null) return null;
  const { id, authorId, at } = answer;
  const said: Tag = {
    ...emptyNote,
    id,
    textId: note.textId,
    label: ANSWER,
    attributes: { text, at },
    authorId,
    parentId: noteId,
  };
  return [...tags, said];
}

/** Says that a note is dealt with, or is not after all; null where it is no note. */
export function settleNote(tags: readonly Tag[], noteId: string, settled: boolean): readonly Tag[] | null {
  return withAttributes(tags, noteId, { settled });
}

/** What a note or an answer says; empty where a tag is neither. */
export function textOfNote({ attributes: { text } }: Tag): string {
  return typeof text === 'string' ? text : '';
}

/** What a note is about. */
export function aboutOf({ attributes: { about } }: Tag): NoteAbout {
  return noteAbouts.find((each) => each === about) ?? 'words';
}

/** Whether a note is on a whole block: it stays on all of it, whatever is edited there. */
export function isOnWholeBlock(tag: Tag): boolean {
  return tag.label === COMMENT && aboutOf(tag) !== 'words';
}

/** Whether a tag answers a note: it has no place of its own. */
export function isAnswer({ layer, label, parentId }: Tag): boolean {
  return layer === 'note' && label === ANSWER && parentId !== null;
}

/** The answers to a note, in the order in which they were given. */
export function answersTo(tags: readonly Tag[], noteId: string): readonly Tag[] {
  const when = ({ attributes: { at } }: Tag) => String(at ?? '');
  return tags
    .filter(({ label, parentId }) => label === ANSWER && parentId === noteId)
    .toSorted((a, b) => (when(a) < when(b) ? -1 : 1));
}

const emptyNote = {
  layer: 'note',
  decision: 'accepted',
  entityId: null,
  parentId: null,
  anchors: [],
  twinId: null,
  version: 0,
} as const satisfies Partial<Tag>;

/** Lines stay, blanks around them go. */
function noteText(given: string): string | null {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' || text.length > MAX_NOTE ? null : text;
}

function withAttributes(
  tags: readonly Tag[],
  noteId: string,
  attributes: Tag['attributes'],
): readonly Tag[] | null {
  if (findTag(tags, noteId).label !== COMMENT) return null;
  return tags.map((tag) =>
    tag.id === noteId ? { ...tag, attributes: { ...tag.attributes, ...attributes } } : tag,
  );
}
