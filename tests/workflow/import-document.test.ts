import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../src/account/person.ts';
import { saveDismissal } from '../../src/annotation/dismissals/store.ts';
import type { ArticleDocument } from '../../src/exchange/article-document.ts';
import { readFiles, writeFormat } from '../../src/exchange/exchange.ts';
import { diptychJsonl } from '../../src/exchange/formats/diptych-jsonl.ts';
import { adjudicateCases, casesOf } from '../../src/workflow/adjudicate.ts';
import { articleDocument } from '../../src/workflow/article-document.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { dismissProblem } from '../../src/workflow/dismiss-problem.ts';
import { editNotes } from '../../src/workflow/edit-notes.ts';
import { importDocument } from '../../src/workflow/import-document.ts';
import type { Services } from '../../src/workflow/services.ts';
import { switchBlindPass } from '../../src/workflow/tag-sets.ts';
import { markTagged, taggedState } from '../../src/workflow/tagged-blocks.ts';
import { translateRow } from '../../src/workflow/translate-row.ts';
import { anyArticle, exportedOf } from '../exchange/arbitrary-article.ts';
import { wordsIn } from '../exchange/words.ts';
import { deskWithSample, temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow, writeRows } from '../setup/small-article.ts';

const words = await wordsIn('en');
let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
});
afterEach(() => dispose());

async function documentNow(
  on: Services,
  articleId: string,
  people: readonly Person[] = [],
): Promise<ArticleDocument> {
  const state = await readArticleState(on.database.read, on.projectId, articleId);
  if (!state) throw new Error(`no article ${articleId}`);
  return articleDocument(state, people);
}

const asked = (operationId: string) => ({ operationId, actorId: 'anna' });
const linesOf = (article: ArticleDocument) =>
  String(writeFormat(diptychJsonl, exportedOf(article), { words, uiLang: 'en' }));

function readBack(written: string) {
  const read = readFiles(diptychJsonl, [{ name: 'a', bytes: new TextEncoder().encode(written) }]);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read));
  return read;
}

/** Anna and Boris decide about sentences, discuss, mark as tagged, dismiss, translate, and tag each on their own. */
async function workOfEveryKind(on: Services): Promise<void> {
  await saveSmallArticle(on);
  const anna = personAtWork(on, 'anna');
  const mine = () => ({ operationId: on.makeId(), articleId: STORY, actorId: 'anna' });
  const done = async (work: Promise<{ readonly kind: string }>) => expect((await work).kind).toBe('done');
  await done(anna.sentence('s1', 'Раз', { kind: 'confirm-sentence-pair' }));
  const version = async (id: string) =>
    (await storyNow(on)).blocks.find((block) => block.id === id)?.version ?? 0;
  for (const [tag, block, about] of [
    ['n1', 's1', 'row'],
    ['n2', 't2', 'block'],
  ] as const) {
    const note = { tag, block, blockVersion: await version(block), span: null, about, text: 'Why?' };
    const edit = { kind: 'write-note', publish: false, lang: 'en', ...note } as const;
    await done(editNotes(on, { ...mine(), version: null }, edit));
  }
  const answer = { kind: 'answer-note', tag: 'n1', answer: 'n3', text: 'Because.' } as const;
  const asker = (await storyNow(on)).tags.find(({ id }) => id === 'n1')?.version ?? null;
  await done(editNotes(on, { ...mine(), version: asker }, answer));
  await done(markTagged(on, { ...mine(), blockId: 's1', version: await version('s1') }, true));
  const finding = { check: 'numbers', place: 'r1:numbers:1', seenHash: 'h' };
  await done(dismissProblem(on, mine(), finding, 'as it should be'));
  const typed = { alignmentId: 'alignment-target', bead: 'r1', block: 't1', version: await version('t1') };
  const origin = { kind: 'memory', score: 0.9, text: 'One two' } as const;
  await done(translateRow(on, mine(), { ...typed, text: 'One, two, three', state: 'reviewed', origin }));
  await done(switchBlindPass(on, mine(), true));
  await anna.mark('s1', 'Раз', 'PER', 'a1');
  await personAtWork(on, 'boris').mark('s1', 'Раз', 'ORG', 'b1');
  const people = { first: 'anna', second: 'boris' };
  const [open] = casesOf(await storyNow(on), people.first, people.second);
  const chosen = { key: open?.key ?? '', seen: open?.seenHash ?? '' };
  await done(adjudicateCases(on, mine(), people, chosen, 'neither'));
}

describe('a document from a file', () => {
  test('is, on another desk, the article that it was, id for id', async () => {
    const other = await deskWithSample();
    try {
      const written = linesOf(await documentNow(other.services, 'sample'));
      expect(await importDocument(services, asked('o1'), readBack(written))).toBe('sample');
      expect(linesOf(await documentNow(services, 'sample'))).toBe(written);
    } finally {
      await other.dispose();
    }
  });

  test('keeps everything that people did on the other desk, under the names that they have there', async () => {
    const other = await temporaryDesk();
    try {
      await workOfEveryKind(other.services);
      const people = ['anna', 'boris'].map((id) => ({
        id,
        name: `Name of ${id}`,
        createdAt: '',
        version: 0,
      }));
      const before = await documentNow(other.services, STORY, people);
      const written = linesOf(before);
      const id = await importDocument(services, asked('o1'), readBack(written));
      const after = await documentNow(services, id);
      expect(linesOf(after)).toBe(written);
      expect(id).toBe(STORY);
      expect(before.pairings[0]?.sentences).toHaveLength(1);
      expect(before.tags.map(({ label }) => label).sort()).toEqual(['answer', 'comment', 'comment']);
      expect(before.dismissals.map(({ check }) => check)).toEqual(['adjudication', 'numbers', 'untagged']);
      expect(new Set(after.setTags.map(({ setId }) => setId))).toEqual(
        new Set(['claimed:Name of anna', 'claimed:Name of boris']),
      );
      expect(after.blindPass).toBe(true);
      expect(after.texts[1]?.blocks[0]?.translation).toMatchObject({ state: 'reviewed' });
    } finally {
      await other.dispose();
    }
  });

  test('keeps what people decided where it gets ids of its own', async () => {
    await workOfEveryKind(services);
    const before = await documentNow(services, STORY);
    const id = await importDocument(services, asked('o1'), readBack(linesOf(before)));
    const state = await readArticleState(services.database.read, services.projectId, id);
    const [first] = state?.blocks ?? [];
    expect(id).not.toBe(STORY);
    expect(first && state && taggedState(first, state.dismissals)).toBe('tagged');
    expect(state?.sentenceDecisions[0]?.source[0]?.blockId).toBe(first?.id);
    const after = await documentNow(services, id);
    expect(after.dismissals).toHaveLength(before.dismissals.length);
    expect(await documentNow(services, STORY)).toEqual(before);
    const counts = ({ tags, setTags }: ArticleDocument) => [tags.length, setTags.length];
    expect(counts(after)).toEqual(counts(before));
  });

  test('tells no dismissal of what is gone', async () => {
    await workOfEveryKind(services);
    await writeRows(services, (rows) =>
      saveDismissal(
        rows,
        { projectId: services.projectId, articleId: STORY },
        { check: 'numbers', place: 'gone:numbers:1', seenHash: 'h', reason: '', personId: 'anna' },
      ),
    );
    const { dismissals } = await documentNow(services, STORY);
    expect(dismissals.map(({ place }) => place)).not.toContain('gone:numbers:1');
  });

  test('comes out of the database as it went in, line for line, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (document) => {
        const desk = await temporaryDesk();
        try {
          const id = await importDocument(desk.services, asked('o1'), { document, hasOwnIds: true });
          const sorted = (article: ArticleDocument) => linesOf(article).split('\n').sort();
          expect(sorted(await documentNow(desk.services, id))).toEqual(sorted(document));
        } finally {
          await desk.dispose();
        }
      }),
      { numRuns: 15 },
    );
  });

  test('gets ids of its own where one of them is taken, and the article that has it stays', async () => {
    const [document] = fc.sample(anyArticle, { numRuns: 1, seed: 3 });
    const given = { document: document as ArticleDocument, hasOwnIds: true };
    const first = await importDocument(services, asked('o1'), given);
    const before = await documentNow(services, first);
    const second = await importDocument(services, asked('o2'), given);
    expect([first, second === first]).toEqual(['article-1', false]);
    expect(await documentNow(services, first)).toEqual(before);
  });

  test('never makes a person of this desk the author of its tags', async () => {
    const [document] = fc.sample(
      anyArticle.filter(({ tags }) => tags.length > 0),
      { numRuns: 1, seed: 5 },
    );
    const id = await importDocument(services, asked('o1'), {
      document: document as ArticleDocument,
      hasOwnIds: true,
    });
    for (const { authorId } of (await documentNow(services, id)).tags) expect(authorId).toMatch(/^claimed:/);
  });
});
