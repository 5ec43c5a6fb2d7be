import { expect } from '@jest/globals';
import { saveDismissal } from '../../../src/annotation/dismissals/store.ts';
import { answersTo, textOfNote } from '../../../src/annotation/notes.ts';
import type { ArticleState } from '../../../src/workflow/article-state.ts';
import { editNotes } from '../../../src/workflow/edit-notes.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { markTagged, taggedState } from '../../../src/workflow/tagged-blocks.ts';
import { personAtWork, STORY, storyNow, writeRows } from '../../setup/small-article.ts';
import type { Fields } from '../../setup/visit.ts';

/** An action, what else is in its form, and how one sees in the article that it was done. */
export interface Case {
  readonly action: string;
  readonly fields: Fields;
  readonly look: (state: ArticleState) => unknown;
  readonly expected: unknown;
}

/** What the cases below find in the small article. */
export async function prepareAnnotateCases(services: Services): Promise<void> {
  const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'boris', version: null };
  await editNotes(services, asked, {
    kind: 'write-note',
    tag: 'note',
    block: 's1',
    blockVersion: 0,
    span: null,
    about: 'block',
    text: 'Who says so?',
    publish: false,
    lang: 'en',
  });
  const version = (await storyNow(services)).blocks.find(({ id }) => id === 's1')?.version ?? Number.NaN;
  const onBlock = { ...asked, operationId: services.makeId(), blockId: 's1', version };
  await markTagged(services, onBlock, true);
  const boris = personAtWork(services, 'boris');
  await boris.mark('s1', 'три', 'direct', 'approved');
  await boris.mark('t1', 'three', 'direct', 'wording', 'approved');
  await boris.mark('s1', 'три', 'indirect', 'again');
  await boris.mark('t5', 'Nine', 'indirect', 'said-again', 'again');
  const place = { projectId: services.projectId, articleId: STORY };
  const dismissed = { check: 'numbers', place: 's2', seenHash: 'h', reason: 'fine', personId: 'boris' };
  await writeRows(services, (rows) => saveDismissal(rows, place, dismissed));
}

const taggedBlocks = ({ blocks, dismissals }: ArticleState) =>
  blocks.filter((block) => taggedState(block, dismissals) === 'tagged').map(({ id }) => id);
const numbersAndNames = ({ dismissals }: ArticleState) =>
  dismissals.flatMap(({ check, reason }) => (check === 'untagged' ? [] : [`${check}: ${reason}`]));
const note = ({ tags }: ArticleState) => tags.find(({ id }) => id === 'note');

/** Every action of Annotate besides tagging. */
export const annotateCases: readonly Case[] = [
  {
    action: 'write-note',
    fields: { block: 's2', text: ' See\r\nthere. ', publish: 'true', lang: 'en', wording: 'пять' },
    look: ({ tags }) =>
      tags.flatMap(({ attributes, anchors }) =>
        attributes.publish === true ? [[attributes.text, anchors[0]?.fragments[0]?.quote]] : [],
      ),
    expected: [['See\nthere.', 'пять']],
  },
  {
    action: 'rewrite-note',
    fields: { tag: 'note', text: 'Who said so?', publish: 'true' },
    look: (state) => note(state)?.attributes,
    expected: expect.objectContaining({ text: 'Who said so?', publish: true, about: 'block' }),
  },
  {
    action: 'answer-note',
    fields: { tag: 'note', text: 'The ministry.' },
    look: ({ tags }) => answersTo(tags, 'note').map(textOfNote),
    expected: ['The ministry.'],
  },
  {
    action: 'settle-note',
    fields: { tag: 'note', settled: 'true' },
    look: (state) => note(state)?.attributes.settled,
    expected: true,
  },
  {
    action: 'use-wording',
    fields: { tag: 'said-again', wording: 'three' },
    look: ({ blocks }) => blocks.find(({ id }) => id === 't5')?.text,
    expected: 'three\u00a0\u00a0th',
  },
  {
    action: 'accept-twins',
    fields: { atLeast: '0.1' },
    look: ({ tags }) => tags.filter(({ twinId }) => twinId !== null).length > 6,
    expected: true,
  },
  {
    action: 'mark-tagged',
    fields: { block: 's2' },
    look: taggedBlocks,
    expected: ['s1', 's2'],
  },
  { action: 'unmark-tagged', fields: { block: 's1' }, look: taggedBlocks, expected: [] },
  {
    action: 'dismiss-problem',
    fields: { check: 'names', place: 's1', seen: 'hash', reason: 'a nickname' },
    look: numbersAndNames,
    expected: ['names: a nickname', 'numbers: fine'],
  },
  {
    action: 'restore-problem',
    fields: { check: 'numbers', place: 's2' },
    look: numbersAndNames,
    expected: [],
  },
];
