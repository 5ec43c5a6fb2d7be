import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOfSeen } from '../../../src/annotation/dismissals/dismissal.ts';
import { saveTags } from '../../../src/annotation/store.ts';
import { wordingOf } from '../../../src/annotation/tagging.ts';
import { sentencesOf } from '../../../src/article/sentences.ts';
import { actionSchema } from '../../../src/screens/workspace/action-schema.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import type { ArticleState } from '../../../src/workflow/article-state.ts';
import { nameTag } from '../../annotation/tags.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import {
  glance,
  personAtWork,
  STORY,
  saveSmallArticle,
  storyNow,
  tagsAtAGlance,
  writeRows,
} from '../../setup/small-article.ts';
import { type Fields, sendForm, sendJson } from '../../setup/visit.ts';
import { annotateCases, type Case, prepareAnnotateCases } from './annotate-cases.ts';
import { ledgerCases, prepareLedgerCases } from './ledger-cases.ts';

let app: TestApp;
const actions = () => `${app.address}/articles/${STORY}/actions`;
const START = 's1|t1 s2|t2 s3+s4|t3 s5| |t4 | s6|t5!';

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services, {
    source: ['Раз два три', 'Oжидается пять', 'Шесть', 'Семь', 'Восемь в Москве', 'Девять', 'Поделиться'],
    target: ['One two three', 'Five is expected', 'Six, seven', 'Added. Later.', 'Nine\u00a0\u00a0th'],
    rows: ['1-1', '1-1', '2-1', '1-0', '0-1', '0-0', '1-1', '1-0'],
  });
  const boris = personAtWork(app.services, 'boris');
  await boris.revise('s7', { kind: 'mark-boilerplate' });
  await boris.mark('s1', 'Раз', 'PER', 'name');
  await boris.mark('s2', 'пять', 'DATE', 'linked');
  await boris.mark('t2', 'Five', 'DATE', 'linked-twin', 'linked');
  await boris.mark('t1', 'One', 'PER', 'twin');
  await boris.mark('s1', 'два', 'direct', 'quote');
  await boris.mark('s6', 'Девять', 'ORG', 'unsure');
  await boris.mark('s4', 'Семь', 'sic', 'error');
  await boris.revise('s6', { kind: 'edit-text', text: 'Девятый' });
  await boris.pair({ kind: 'confirm', bead: 'r7' });
  await boris.sentence('t4', 'Added', { kind: 'merge-sentence-pairs' });
  await boris.sentence('s6', 'Дев', { kind: 'confirm-sentence-pair' });
  await suggest('s3', 'Шесть', 'guess');
  await prepareAnnotateCases(app.services);
  await prepareLedgerCases(app.services);
});
afterAll(() => app.stop());

/** Puts a name among the tags that a machine suggested. */
async function suggest(blockId: string, words: string, id: string): Promise<void> {
  const place = { projectId: app.services.projectId, articleId: STORY };
  const { tags } = await storyNow(app.services);
  const fragment = { blockId, start: 0, end: words.length, quote: words };
  const suggested = nameTag(id, [fragment], { decision: 'suggested', attributes: { score: 0.9 } });
  await writeRows(app.services, (rows) => saveTags(rows, place, tags, [...tags, suggested]));
}

const block = (id: string) => (state: ArticleState) => state.blocks.find((each) => each.id === id);
const sentences = (id: string) => (state: ArticleState) => {
  const of = block(id)(state);
  return of && sentencesOf(of, state.sentenceCorrections).map((span) => sliceSpan(of.text, span));
};
/** What is decided about sentences: the blocks in which they stand, and a ✓ where it is confirmed. */
const pairs = ({ sentenceDecisions }: ArticleState) =>
  sentenceDecisions
    .map(({ source, target, status }) => {
      const side = (places: typeof source) => places.map(({ blockId }) => blockId).join('+');
      return `${side(source)}|${side(target)}${status === 'confirmed' ? '✓' : ''}`;
    })
    .sort();
const pairing = (action: string, fields: Fields, expected: readonly string[]): Case => ({
  action,
  fields: { offset: 0, ...fields },
  look: pairs,
  expected,
});
const tag = (id: string) => (state: ArticleState) => state.tags.find((each) => each.id === id);
const onSpan = (blockId: string, start: number, end: number) => ({ block: blockId, start, end });
const rows = (action: string, fields: Fields, expected: string): Case => ({
  action,
  fields,
  look: glance,
  expected,
});

const cases: readonly Case[] = [
  ...annotateCases,
  ...ledgerCases,
  {
    action: 'translate-row',
    fields: { bead: 'r4', text: 'Seven', state: 'translated' },
    look: ({ alignments, blocks, paragraphs }) => {
      const row = alignments[0]?.beads.find(({ id }) => id === 'r4');
      const written = blocks.find(({ id }) => id === row?.target[0]);
      return [written?.text, row?.status, paragraphs.find(({ id }) => id === written?.id)?.state];
    },
    expected: ['Seven', 'confirmed', 'translated'],
  },
  {
    action: 'fix-finding',
    fields: {
      check: 'spaces',
      place: 'r7:several-spaces:1',
      seen: hashOfSeen(['Девятый', 'Nine\u00a0\u00a0th']),
    },
    look: (state) => block('t5')(state)?.text,
    expected: 'Nine th',
  },
  rows('merge-rows', { bead: 'r1' }, 's1+s2|t1+t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  rows('split-row', { bead: 'r3' }, 's1|t1 s2|t2 s3|t3 s4| s5| |t4 | s6|t5!'),
  rows('move-block', { block: 't1', toBead: 'r2' }, 's1| s2|t1+t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  rows('move-block', { block: 't1', toRow: 4 }, 's1| s2|t2 s3+s4|t3 s5|t1 |t4 | s6|t5!'),
  rows('shift-block', { block: 't1', direction: 'down' }, 's1| s2|t1+t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  rows('shift-side', { bead: 'r4', side: 'target', direction: 'up' }, 's1|t1 s2|t2 s3+s4|t3 s5|t4 | |t5 s6|'),
  rows('pair-moved', { bead: 'r4', other: 'r5' }, 's1|t1 s2|t2 s3+s4|t3 s5|t4 | s6|t5!'),
  {
    action: 'replace-text',
    fields: { find: 'три', insert: 'ТРИ', isCased: 'true', count: 1 },
    look: (state) => block('s1')(state)?.text,
    expected: 'Раз два ТРИ',
  },
  rows('swap-side', { bead: 'r1', side: 'target' }, 's1|t2 s2|t1 s3+s4|t3 s5| |t4 | s6|t5!'),
  {
    action: 'bookmark',
    fields: { bead: 'r2', last: 'r1', on: 'true' },
    look: (state) => state.alignments[0]?.beads.flatMap(({ id, isBookmarked }) => (isBookmarked ? [id] : [])),
    expected: ['r1', 'r2'],
  },
  rows('confirm', { bead: 'r1', last: 'r3' }, 's1|t1! s2|t2! s3+s4|t3! s5| |t4 | s6|t5!'),
  rows('merge-rows', { bead: 'r3', last: 'r1' }, 's1+s2+s3+s4|t1+t2+t3 s5| |t4 | s6|t5!'),
  rows('insert-row', { bead: 'r2' }, 's1|t1 | s2|t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  rows('remove-row', { bead: 'r6' }, 's1|t1 s2|t2 s3+s4|t3 s5| |t4 s6|t5!'),
  rows('mark-empty', { bead: 'r4', onPurpose: 'true' }, 's1|t1 s2|t2 s3+s4|t3 s5|? |t4 | s6|t5!'),
  rows('confirm', { bead: 'r1' }, 's1|t1! s2|t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  rows('unconfirm', { bead: 'r7' }, 's1|t1 s2|t2 s3+s4|t3 s5| |t4 | s6|t5'),
  rows('confirm-above', { bead: 'r2' }, 's1|t1! s2|t2! s3+s4|t3 s5| |t4 | s6|t5!'),
  {
    action: 'realign',
    fields: {},
    look: (state) =>
      glance(state)
        .split(' ')
        .filter((row) => row === '|' || row.endsWith('!')),
    expected: ['s6|t5!'],
  },
  rows('mark-boilerplate', { block: 's5' }, 's1|t1 s2|t2 s3+s4|t3 |t4 | s6|t5!'),
  rows('restore-block', { block: 's7' }, `${START} s7|`),
  rows('merge-block', { block: 's1' }, 's1|t1 |t2 s3+s4|t3 s5| |t4 | s6|t5!'),
  {
    action: 'edit-text',
    fields: { block: 't1', text: 'One,\r\n two, three ' },
    look: (state) => block('t1')(state)?.text,
    expected: 'One, two, three',
  },
  {
    action: 'repair-text',
    fields: { block: 's2', kind: 'wrong-script', start: 0 },
    look: (state) => block('s2')(state)?.text,
    expected: 'Ожидается пять',
  },
  {
    action: 'split-block',
    fields: { block: 's1', offset: 4 },
    look: (state) => [block('s1')(state)?.text, state.blocks.some(({ text }) => text === 'два три')],
    expected: ['Раз', true],
  },
  {
    action: 'split-block',
    fields: { block: 's1', wording: 'три' },
    look: (state) => block('s1')(state)?.text,
    expected: 'Раз два',
  },
  {
    action: 'split-sentence',
    fields: { block: 's1', offset: 4 },
    look: sentences('s1'),
    expected: ['Раз', 'два три'],
  },
  {
    action: 'split-sentence',
    fields: { block: 's1', wording: 'три' },
    look: sentences('s1'),
    expected: ['Раз два', 'три'],
  },
  {
    action: 'join-sentence',
    fields: { block: 't4', offset: 7 },
    look: sentences('t4'),
    expected: ['Added. Later.'],
  },
  pairing('merge-sentence-pairs', { block: 's1' }, ['s1+s2|t1+t2', 's6|t5✓', '|t4']),
  pairing('split-sentence-pair', { block: 't4' }, ['s6|t5✓', '|t4', '|t4']),
  pairing('shift-sentence', { block: 't1', direction: 'down' }, ['s1|', 's2|t1+t2', 's6|t5✓', '|t4']),
  pairing('confirm-sentence-pair', { block: 's1' }, ['s1|t1✓', 's6|t5✓', '|t4']),
  pairing('confirm-sentence-pairs', { block: 't1' }, ['s1|t1✓', 's6|t5✓', '|t4']),
  pairing('unconfirm-sentence-pair', { block: 't5' }, ['s6|t5', '|t4']),
  pairing('release-sentence-pairs', { block: 't4' }, ['s6|t5✓']),
  {
    action: 'set-kind',
    fields: { block: 's1', kind: 'heading' },
    look: (s) => block('s1')(s)?.kind,
    expected: 'heading',
  },
  {
    action: 'set-lang',
    fields: { block: 's1', lang: 'UK-ua' },
    look: (s) => block('s1')(s)?.lang,
    expected: 'uk-UA',
  },
  {
    action: 'add-tag',
    fields: { ...onSpan('s5', 0, 6), label: 'DATE', tag: 'fresh' },
    look: (state) => tagsAtAGlance(state).includes('DATE:Восемь'),
    expected: true,
  },
  {
    action: 'add-tag',
    fields: { block: 't1', wording: 'two', label: 'indirect', tag: 'fresher', twin: 'quote' },
    look: (state) => [
      tag('fresher')(state)?.twinId === tag('quote')(state)?.twinId,
      tag('fresher')(state)?.layer,
    ],
    expected: [true, 'quote'],
  },
  {
    action: 'respan-tag',
    fields: { ...onSpan('s1', 8, 11), tag: 'name' },
    look: (state) => tagsAtAGlance(state).includes('PER:три'),
    expected: true,
  },
  {
    action: 'extend-quote',
    fields: { ...onSpan('s1', 8, 11), tag: 'quote' },
    look: (state) => tagsAtAGlance(state).includes('direct:два…три'),
    expected: true,
  },
  {
    action: 'mark-quote-part',
    fields: { ...onSpan('s1', 0, 3), tag: 'quote', part: 'speaker' },
    look: (state) => tag('quote')(state)?.anchors.map(({ role }) => role),
    expected: ['content', 'speaker'],
  },
  {
    action: 'relabel-tag',
    fields: { tag: 'name', label: 'ORG' },
    look: (s) => tag('name')(s)?.label,
    expected: 'ORG',
  },
  {
    action: 'set-intended',
    fields: { tag: 'error', intended: '  Семь\n раз ' },
    look: (s) => tag('error')(s)?.attributes,
    expected: { intended: 'Семь раз' },
  },
  { action: 'remove-tag', fields: { tag: 'name' }, look: tag('name'), expected: undefined },
  {
    action: 'suggest-tags',
    fields: {},
    look: (state) => state.tags.filter(({ decision }) => decision === 'suggested').map(wordingOf),
    // The second one is a name of the ledger.
    expected: ['Москве', 'Later'],
  },
  {
    action: 'accept-suggestions',
    fields: { tag: 'guess' },
    look: (state) => tag('guess')(state)?.decision,
    expected: 'accepted',
  },
  {
    action: 'accept-suggestions',
    fields: { atLeast: 0.9 },
    look: (state) => tag('guess')(state)?.decision,
    expected: 'accepted',
  },
  {
    action: 'reject-suggestions',
    fields: { tag: 'guess', alike: 'true' },
    look: (state) => tag('guess')(state)?.decision,
    expected: 'rejected',
  },
  {
    action: 'accept-anchors',
    fields: { tag: 'unsure' },
    look: (state) => tag('unsure')(state)?.anchors[0]?.state,
    expected: 'anchored',
  },
  {
    action: 'link-twins',
    fields: { tag: 'name', twin: 'twin' },
    look: (state) => tag('name')(state)?.twinId === tag('twin')(state)?.twinId,
    expected: true,
  },
  {
    action: 'unlink-twin',
    fields: { tag: 'linked' },
    look: (s) => tag('linked-twin')(s)?.twinId,
    expected: null,
  },
];

/** The form of a case with the versions that the page has now. */
async function formOf({ action, fields }: Case): Promise<Fields> {
  const state = await storyNow(app.services);
  const alignment = state.alignments[0];
  return {
    to: 'target',
    mode: 'align',
    action,
    blockVersion: state.blocks.find(({ id }) => id === fields.block)?.version,
    version: alignment?.beads.find(({ id }) => id === fields.bead)?.version,
    ...fields,
  };
}

const content = (state: ArticleState) =>
  JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));

async function undo(): Promise<void> {
  const { content: answer } = await sendJson(actions(), { to: 'target', action: 'undo' });
  expect(answer.outcome.kind).toBe('done');
}

describe('what people do in the workspace', () => {
  test('is tried here with every action there is', () => {
    const known = actionSchema.options.map(({ shape }) => shape.action.value);
    expect(new Set([...cases.map(({ action }) => action), 'undo', 'redo'])).toEqual(new Set(known));
  });

  test.each(cases.map((each) => [each.action, each] as const))(
    '%s, by form and by script',
    async (_, each) => {
      const before = content(await storyNow(app.services));
      expect(glance(await storyNow(app.services))).toBe(START);

      const form = await sendForm(actions(), await formOf(each));
      expect([form.status, form.headers.location]).toEqual([
        303,
        expect.stringMatching(/^\/articles\/story\?to=target&mode=align/),
      ]);
      expect(each.look(await storyNow(app.services))).toEqual(each.expected);
      await undo();
      expect(content(await storyNow(app.services))).toEqual(before);

      const script = await sendJson(actions(), await formOf(each));
      expect(script.status).toBe(200);
      expect(script.content).toEqual({
        outcome: expect.objectContaining({
          kind: 'done',
          ...(each.action !== 'realign' && { focus: expect.any(Object) }),
        }),
        // How many were found is told; of all else one sees what it did.
        message: each.action === 'tag-mentions' ? expect.stringContaining('1') : '',
        update: {
          seq: expect.any(Number),
          order: expect.any(Array),
          html: expect.any(Object),
          counts: { align: expect.any(String), translate: expect.any(String), annotate: expect.any(String) },
          undo: { undo: expect.any(String), redo: null },
          panel: expect.any(String),
          furniture: expect.any(String),
          job: expect.any(String),
        },
      });
      expect(each.look(await storyNow(app.services))).toEqual(each.expected);
      await undo();
    },
  );

  test('is brought back by redo, which says what it was', async () => {
    await sendJson(actions(), { to: 'target', action: 'merge-rows', bead: 'r1' });
    await undo();
    const { content: answer } = await sendJson(actions(), { to: 'target', action: 'redo' });
    expect(answer).toMatchObject({
      outcome: { kind: 'done', reverted: { kind: 'merge-rows' } },
      message: expect.stringContaining('Rows merged'),
    });
    await undo();
    const form = await sendForm(actions(), { to: 'target', action: 'redo' });
    expect(form.status).toBe(303);
    await undo();
  });

  test('leads to the row, block or tag that it was about', async () => {
    const merged = await sendForm(actions(), {
      to: 'target',
      mode: 'align',
      action: 'merge-rows',
      bead: 'r1',
    });
    expect(merged.headers.location).toBe('/articles/story?to=target&mode=align&row=r1#row-r1');
    await undo();
    const version = block('s2')(await storyNow(app.services))?.version;
    const form = { to: 'target', mode: 'annotate', action: 'add-tag', block: 's2', blockVersion: version };
    const tagged = await sendForm(actions(), {
      ...form,
      wording: 'пять',
      label: 'EVENT',
      tag: 'five',
      row: 'r2',
    });
    expect(tagged.headers.location).toBe('/articles/story?to=target&mode=annotate&row=r2&tag=five#row-r2');
    await undo();
  });
});
