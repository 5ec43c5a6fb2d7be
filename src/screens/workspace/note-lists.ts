import { aboutOf, answersTo, COMMENT, textOfNote } from '../../annotation/notes.ts';
import type { Tag } from '../../annotation/tag.ts';
import { wordingOf } from '../../annotation/tagging.ts';
import { excerpt } from './excerpt.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Pairing } from './workspace.ts';

/** What the list of notes can be narrowed to. */
const noteFilters = ['open', 'internal', 'publish', 'settled'] as const;
type NoteFilter = (typeof noteFilters)[number];

const isShown: Readonly<Record<NoteFilter, (note: Tag) => boolean>> = {
  open: ({ attributes }) => attributes.settled !== true,
  internal: ({ attributes }) => attributes.publish !== true,
  publish: ({ attributes }) => attributes.publish === true,
  settled: ({ attributes }) => attributes.settled === true,
};

/** How many characters of a note, and of the words that it is on, a line of the list shows. */
const MAX_LINE = 160;

/** The notes of both texts in reading order, as far as the filter lets them through. */
export function noteList(
  { state, source, target }: Pairing,
  filter: string,
  people: ReadonlyMap<string, string>,
) {
  const all = state.tags.filter(
    ({ label, textId }) => label === COMMENT && (textId === source.id || textId === target.id),
  );
  const shown = noteFilters.find((each) => each === filter) ?? '';
  const wanted = shown === '' ? all : all.filter(isShown[shown]);
  return {
    count: all.length,
    filter: shown,
    filters: noteFilters.map((name) => ({ name, count: all.filter(isShown[name]).length })),
    notes: inReadingOrder(state, wanted).map((note) => ({
      id: note.id,
      text: excerpt(textOfNote(note), MAX_LINE),
      lang: langOf(note),
      words: excerpt(wordingOf(note), MAX_LINE),
      wordsLang: note.textId === source.id ? source.lang : target.lang,
      about: aboutOf(note),
      author: people.get(note.authorId) ?? null,
      isPublished: note.attributes.publish === true,
      isSettled: note.attributes.settled === true,
      answers: answersTo(state.tags, note.id).length,
    })),
  };
}

/** A note with its answers, as the panel shows it; null for a tag that is none. */
export function noteView({ state }: Pairing, tag: Tag, people: ReadonlyMap<string, string>) {
  if (tag.label !== COMMENT) return null;
  const said = (each: Tag) => ({
    id: each.id,
    text: textOfNote(each),
    author: people.get(each.authorId) ?? null,
    at: String(each.attributes.at ?? ''),
  });
  return {
    ...said(tag),
    lang: langOf(tag),
    about: aboutOf(tag),
    isPublished: tag.attributes.publish === true,
    isSettled: tag.attributes.settled === true,
    answers: answersTo(state.tags, tag.id).map(said),
  };
}

function langOf({ attributes: { lang } }: Tag): string | null {
  return typeof lang === 'string' ? lang : null;
}
