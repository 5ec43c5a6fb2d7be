import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answersTo, MAX_NOTE, textOfNote } from '../../src/annotation/notes.ts';
import { notesOf } from '../../src/exchange/bilingual-document.ts';
import { bilingualEdition } from '../../src/workflow/bilingual-edition.ts';
import { editNotes, type NoteEdit } from '../../src/workflow/edit-notes.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services);
  anna = personAtWork(services, 'anna');
});
afterEach(() => dispose());

const edit = (change: NoteEdit, actorId = 'anna', version: number | null = null) =>
  editNotes(services, { operationId: services.makeId(), articleId: STORY, actorId, version }, change);

async function write(more: Partial<Extract<NoteEdit, { kind: 'write-note' }>> = {}) {
  const block = (await storyNow(services)).blocks.find(({ id }) => id === (more.block ?? 's1'));
  return edit({
    kind: 'write-note',
    tag: 'note',
    block: 's1',
    blockVersion: block?.version ?? 0,
    span: { start: 4, end: 7 },
    about: 'words',
    text: 'Which two?',
    publish: false,
    lang: 'en',
    ...more,
  });
}

const noteNow = async () => (await storyNow(services)).tags.find(({ id }) => id === 'note');
const wordsNow = async () => (await noteNow())?.anchors[0]?.fragments.map(({ quote }) => quote);

describe('notes', () => {
  test('are on words, and move along as these do', async () => {
    await write();
    await anna.revise('s1', { kind: 'edit-text', text: 'Ещё раз два три' });
    expect(await wordsNow()).toEqual(['два']);
  });

  test('are on all of a block, whatever is edited in it, and nobody has to look again', async () => {
    await write({ span: null, about: 'block' });
    await anna.revise('s1', { kind: 'edit-text', text: 'Начнём: раз, два, три и так далее' });
    expect(await wordsNow()).toEqual(['Начнём: раз, два, три и так далее']);
    expect((await noteNow())?.anchors[0]?.state).toBe('anchored');
    await anna.undo();
    expect(await wordsNow()).toEqual(['Раз два три']);
  });

  test('are answered by others, in the order of the answers', async () => {
    await write();
    await edit({ kind: 'answer-note', tag: 'note', answer: 'a1', text: 'The first two.' }, 'boris');
    await edit({ kind: 'answer-note', tag: 'note', answer: 'a2', text: 'Thanks.' });
    const answers = answersTo((await storyNow(services)).tags, 'note');
    expect(answers.map((each) => [each.authorId, textOfNote(each)])).toEqual([
      ['boris', 'The first two.'],
      ['anna', 'Thanks.'],
    ]);
  });

  test('go with their answers, and come back with them', async () => {
    await write();
    await edit({ kind: 'answer-note', tag: 'note', answer: 'a1', text: 'The first two.' });
    await anna.tag({ kind: 'remove-tag', tag: 'note' });
    expect((await storyNow(services)).tags).toEqual([]);
    await anna.undo();
    expect((await storyNow(services)).tags.map(({ id }) => id)).toEqual(['a1', 'note']);
  });

  test('reach readers only where they are for publication, on the words as they are then', async () => {
    const published = async () => {
      const edition = bilingualEdition(await storyNow(services), 'target');
      return edition ? notesOf(edition).map(({ number, text, lang }) => [number, text, lang]) : null;
    };
    await write();
    await edit({ kind: 'answer-note', tag: 'note', answer: 'a1', text: 'The first two.' });
    expect(await published()).toEqual([]);
    await edit({ kind: 'rewrite-note', tag: 'note', text: 'The first two.', publish: true });
    expect(await published()).toEqual([[1, 'The first two.', 'en']]);
  });

  test('are dealt with, and opened again by undo', async () => {
    await write();
    await edit({ kind: 'settle-note', tag: 'note', settled: true });
    expect((await noteNow())?.attributes.settled).toBe(true);
    await anna.undo();
    expect((await noteNow())?.attributes.settled).toBeUndefined();
  });

  test.each([
    ['of nothing', { text: ' \n ' }, 'impossible'],
    ['of too much', { text: 'x'.repeat(MAX_NOTE + 1) }, 'impossible'],
    ['on a block that is not there', { block: 'no' }, 'not-found'],
    ['on words that were edited meanwhile', { blockVersion: 0 }, 'stale'],
    ['on words that are none', { span: { start: 3, end: 3 } }, 'impossible'],
  ])('%s are refused', async (_, more, kind) => {
    expect((await write(more)).kind).toBe(kind);
    expect((await storyNow(services)).tags).toEqual([]);
  });

  test('are not changed over a change that was not seen, but can be answered', async () => {
    await write();
    const seen = (await noteNow())?.version ?? 0;
    await edit({ kind: 'rewrite-note', tag: 'note', text: 'Which?', publish: false }, 'boris');
    const mine = { kind: 'rewrite-note', tag: 'note', text: 'What?', publish: false } as const;
    expect((await edit(mine, 'anna', seen)).kind).toBe('stale');
    const answer = { kind: 'answer-note', tag: 'note', answer: 'a1', text: 'These.' } as const;
    expect((await edit(answer, 'anna', seen)).kind).toBe('done');
  });

  test('are notes: other tags are neither answered nor settled', async () => {
    await anna.mark('s1', 'Раз', 'PER', 'name');
    expect((await edit({ kind: 'answer-note', tag: 'name', answer: 'a', text: 'x' })).kind).toBe(
      'impossible',
    );
    expect((await edit({ kind: 'settle-note', tag: 'name', settled: true })).kind).toBe('impossible');
    expect((await edit({ kind: 'settle-note', tag: 'no', settled: true })).kind).toBe('not-found');
  });
});
