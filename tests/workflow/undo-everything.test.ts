import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sentenceKey } from '../../src/alignment/sentence-bead.ts';
import { entityLabels } from '../../src/annotation/tag.ts';
import type { Block } from '../../src/article/article.ts';
import { sentencesOf } from '../../src/article/sentences.ts';
import { createArticleReader } from '../../src/workflow/article-reader.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { editPairs } from '../../src/workflow/edit-pairs.ts';
import { editSentences, type SentenceEdit } from '../../src/workflow/edit-sentences.ts';
import { editTags } from '../../src/workflow/edit-tags.ts';
import { type RealignScope, realign } from '../../src/workflow/realign.ts';
import { replaceText } from '../../src/workflow/replace-text.ts';
import { reviseBlock } from '../../src/workflow/revise-block.ts';
import { sentencePairs } from '../../src/workflow/sentence-pairs.ts';
import type { Asked, Services } from '../../src/workflow/services.ts';
import { revertLast } from '../../src/workflow/undo.ts';
import { takeOverRewritten } from '../setup/corrected-version.ts';
import { deskWithSample } from '../setup/desk.ts';

const articleId = 'sample';

/** A random number decides which row, block or tag a step is about, and what is done to it. */
interface Step {
  readonly kind: number;
  readonly pick: number;
  readonly other: number;
}
const steps = fc.array(fc.record({ kind: fc.nat(), pick: fc.nat(), other: fc.nat() }), {
  minLength: 1,
  maxLength: 10,
});

function choose<T>(items: readonly T[], pick: number): T {
  return items[pick % items.length] as T;
}

async function stateOf(services: Services): Promise<ArticleState> {
  return (await readArticleState(services.database.read, services.projectId, articleId)) as ArticleState;
}

/** Versions only ever rise, so they are left out of the comparison. */
function content(state: ArticleState): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));
}

const sentenceEdits: readonly SentenceEdit[] = [
  { kind: 'merge-sentence-pairs' },
  { kind: 'split-sentence-pair' },
  { kind: 'shift-sentence', direction: 'up' },
  { kind: 'shift-sentence', direction: 'down' },
  { kind: 'confirm-sentence-pair' },
  { kind: 'confirm-sentence-pairs' },
  { kind: 'unconfirm-sentence-pair' },
  { kind: 'release-sentence-pairs' },
];

const replacement = {
  insert: 'вместо',
  side: 'both',
  isCased: true,
  isWhole: false,
  isPattern: false,
} as const;

async function runStep(services: Services, step: Step): Promise<void> {
  const state = await stateOf(services);
  const asked = { operationId: services.makeId(), articleId, actorId: 'anna' };
  const alignment = choose(state.alignments, step.other);
  const bead = choose(alignment.beads, step.pick).id;
  const last = choose(alignment.beads, step.pick + (step.other % 4)).id;
  const block = choose(state.blocks, step.pick);
  const tag = choose(state.tags, step.pick);
  const pair = { ...asked, alignmentId: alignment.id, version: null };
  const onBlock = { ...asked, blockId: block.id, version: block.version };
  const onTag = { ...asked, version: null, words: '' };
  const offset = step.other % (block.text.length + 1);
  const span = { start: Math.min(offset, block.text.length - 1), end: block.text.length };
  const direction = step.other % 2 === 0 ? 'up' : 'down';
  const side = step.other % 3 === 0 ? 'source' : 'target';
  const unit = choose(
    state.blocks.filter(({ boilerplate }) => boilerplate === null),
    step.pick,
  ).id;
  const sentence = choose(sentencesOf(block, state.sentenceCorrections), step.other);
  const at = { block: block.id, blockVersion: block.version, span };
  const sentenceEdit = choose(sentenceEdits, step.other);
  const moves: (() => Promise<unknown>)[] = [
    () => editSentences(services, { ...pair, block: unit, offset: 0, seen: null }, sentenceEdit),
    () =>
      editSentences(
        services,
        { ...pair, block: block.id, offset: sentence.start, seen: null },
        choose(sentenceEdits, step.pick),
      ),
    () => editPairs(services, pair, { kind: 'merge-rows', bead }),
    () => editPairs(services, pair, { kind: 'split-row', bead }),
    () => editPairs(services, pair, { kind: 'move-block', block: unit, toBead: bead }),
    () => editPairs(services, pair, { kind: 'shift-block', block: unit, direction }),
    () => editPairs(services, pair, { kind: 'shift-side', bead, side, direction }),
    () => editPairs(services, pair, { kind: 'insert-row', bead }),
    () => editPairs(services, pair, { kind: 'remove-row', bead }),
    () => editPairs(services, pair, { kind: 'mark-empty', bead, onPurpose: direction === 'up' }),
    () => editPairs(services, pair, { kind: 'confirm', bead }),
    () => editPairs(services, pair, { kind: 'unconfirm', bead }),
    () => editPairs(services, pair, { kind: 'swap-side', bead, side }),
    () => editPairs(services, pair, { kind: 'pair-moved', bead, other: last }),
    () => editPairs(services, pair, { kind: 'bookmark', bead, last, on: direction === 'up' }),
    () => editPairs(services, pair, { kind: 'merge-rows', bead, last }),
    () => editPairs(services, pair, { kind: 'confirm', bead, last }),
    () => editPairs(services, pair, { kind: 'unconfirm', bead, last }),
    () => editPairs(services, pair, { kind: 'mark-empty', bead, last, onPurpose: direction === 'up' }),
    () =>
      replaceText(
        services,
        { ...pair, since: null },
        { ...replacement, words: block.text.slice(offset, offset + 3) },
        { kind: 'one', block: block.id, start: offset },
      ),
    () => realignKeepingWhatIsConfirmed(services, pair, { kind: 'everything' }),
    () =>
      realignKeepingWhatIsConfirmed(services, pair, {
        kind: 'rows',
        first: bead,
        last: step.other % 2 === 0 ? null : last,
      }),
    () =>
      reviseBlock(services, onBlock, {
        kind: 'edit-text',
        text: `${block.text.slice(0, offset)} новое ${block.text.slice(offset + 3)}`,
      }),
    () => reviseBlock(services, onBlock, { kind: 'split-block', offset, newBlock: services.makeId() }),
    () => reviseBlock(services, onBlock, { kind: 'merge-block' }),
    () => reviseBlock(services, onBlock, { kind: 'split-sentence', offset }),
    () => reviseBlock(services, onBlock, { kind: 'join-sentence', offset: sentence.start }),
    () => reviseBlock(services, onBlock, { kind: 'mark-boilerplate' }),
    () => reviseBlock(services, onBlock, { kind: 'restore-block' }),
    () => reviseBlock(services, onBlock, { kind: 'set-kind', blockKind: 'heading' }),
    () =>
      editTags(services, onTag, {
        kind: 'add-tag',
        label: choose(entityLabels, step.other),
        tag: services.makeId(),
        twin: null,
        ...at,
      }),
    () => editTags(services, onTag, { kind: 'remove-tag', tag: tag.id }),
    () =>
      editTags(services, onTag, {
        kind: 'relabel-tag',
        tag: tag.id,
        label: choose(entityLabels, step.other),
      }),
    () =>
      editTags(services, onTag, { kind: 'link-twins', tag: tag.id, twin: choose(state.tags, step.other).id }),
    () => editTags(services, onTag, { kind: 'unlink-twin', tag: tag.id }),
    ...Array(4).fill(() => takeOverRewritten(services, state, asked, step)),
    () => revertLast(services, asked, 'undo'),
    () => revertLast(services, asked, 'redo'),
  ];
  await choose(moves, step.kind)();
}

/** Law 3: pairing again leaves every confirmed row the very same. */
async function realignKeepingWhatIsConfirmed(
  services: Services,
  asked: Asked & { readonly alignmentId: string },
  scope: RealignScope,
): Promise<void> {
  const confirmed = async () =>
    (await stateOf(services)).alignments.flatMap(({ beads }) =>
      beads.filter(({ status }) => status === 'confirmed'),
    );
  const before = await confirmed();
  await realign(services, asked, scope);
  expect(await confirmed()).toEqual(before);
}

/** Law 8: every unit that is not boilerplate is in exactly one bead of each alignment of its text. */
function expectCovered({ alignments, blocks }: ArticleState): void {
  for (const { beads, sourceTextId, targetTextId } of alignments) {
    for (const [side, textId] of [
      ['source', sourceTextId],
      ['target', targetTextId],
    ] as const) {
      const units = beads.flatMap((bead) => bead[side]);
      const wanted = blocks.filter((block) => block.textId === textId && block.boilerplate === null);
      expect(units.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
  }
}

/** Law 2: no tag is lost by an edit, and none points outside its block. */
function expectTagsInside({ tags, blocks }: ArticleState): void {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  for (const fragment of tags.flatMap(({ anchors }) => anchors.flatMap(({ fragments }) => fragments))) {
    const text = texts.get(fragment.blockId);
    expect(text).toBeDefined();
    expect(fragment.start).toBeLessThanOrEqual(fragment.end);
    expect(fragment.end).toBeLessThanOrEqual(text?.length ?? -1);
  }
}

/** Sentences cover every word of their block, and no correction points outside of it. */
function expectSentencesWhole({ blocks, sentenceCorrections }: ArticleState): void {
  const blanks = /\s/gu;
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  for (const { blockId, at } of sentenceCorrections)
    expect(at).toBeLessThanOrEqual(texts.get(blockId)?.length ?? -1);
  for (const block of blocks) {
    const words = sentencesOf(block, sentenceCorrections).map(({ start, end }) =>
      block.text.slice(start, end),
    );
    expect(words.join('').replace(blanks, '')).toBe(block.text.replace(blanks, ''));
  }
}

/** Every sentence of the rows is in exactly one sentence bead, and no decision points outside of its blocks. */
function expectSentencesPaired(state: ArticleState): void {
  const texts = new Map(state.blocks.map((block) => [block.id, block]));
  for (const { source, target } of state.sentenceDecisions)
    for (const { blockId, end } of [...source, ...target])
      expect(end).toBeLessThanOrEqual(texts.get(blockId)?.text.length ?? -1);
  for (const alignment of state.alignments) {
    const paired = sentencePairs(state, alignment).flatMap(({ source, target }) =>
      [...source, ...target].map(sentenceKey),
    );
    const units = alignment.beads.flatMap(({ source, target }) => [...source, ...target]);
    const sentences = units.flatMap((blockId) =>
      sentencesOf(texts.get(blockId) as Block, state.sentenceCorrections).map((span) =>
        sentenceKey({ blockId, ...span }),
      ),
    );
    expect(paired.toSorted()).toEqual(sentences.toSorted());
  }
}

describe('the laws of an article', () => {
  test('any sequence of operations, undone to the start, restores the identical state', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const { services, dispose } = await deskWithSample();
        try {
          const reader = createArticleReader(services.database, services.projectId);
          const start = content(await stateOf(services));
          for (const step of sequence) {
            await runStep(services, step);
            const state = await stateOf(services);
            expectCovered(state);
            expectTagsInside(state);
            expectSentencesWhole(state);
            expectSentencesPaired(state);
            // The cache that patches itself from the log reads what a fresh reading reads.
            expect((await reader.read(articleId))?.state).toEqual(state);
          }
          const end = content(await stateOf(services));
          let undone = 0;
          const revert = (direction: 'undo' | 'redo') =>
            revertLast(services, { operationId: services.makeId(), articleId, actorId: 'anna' }, direction);
          while ((await revert('undo')).kind === 'done') undone++;
          expect(content(await stateOf(services))).toEqual(start);
          for (let i = 0; i < undone; i++) expect((await revert('redo')).kind).toBe('done');
          expect(undone === 0 ? start : content(await stateOf(services))).toEqual(undone === 0 ? start : end);
        } finally {
          await dispose();
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 120_000);
});
