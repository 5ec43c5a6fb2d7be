import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Complaint, hashOfSeen, partComplaints } from '../../src/annotation/dismissals/dismissal.ts';
import { dismissProblem, restoreProblem } from '../../src/workflow/dismiss-problem.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, type PersonAtWork, STORY, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;
beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const asked = () => ({ operationId: services.makeId(), articleId: STORY, actorId: 'anna' });

/** What a check of the second paragraph complains of now. */
async function complaintNow(): Promise<Complaint> {
  const block = (await storyNow(services)).blocks.find(({ id }) => id === 's2');
  return { check: 'numbers', place: 's2', seenHash: hashOfSeen([block?.text ?? '']) };
}

async function glanceNow(): Promise<readonly string[]> {
  const { dismissals } = (await services.articles.read(STORY))?.state ?? { dismissals: [] };
  const { open, dismissed } = partComplaints([await complaintNow()], dismissals);
  return [...open.map(() => 'open'), ...dismissed.map(({ dismissal }) => `dismissed: ${dismissal.reason}`)];
}

describe('dismissing a problem', () => {
  test('hides it with the reason that was given, and undo and redo show and hide it again', async () => {
    expect(await glanceNow()).toEqual(['open']);
    const outcome = await dismissProblem(services, asked(), await complaintNow(), '  as the  author said ');
    expect(outcome.kind).toBe('done');
    expect(await glanceNow()).toEqual(['dismissed: as the author said']);
    await anna.undo();
    expect(await glanceNow()).toEqual(['open']);
    await anna.redo();
    expect(await glanceNow()).toEqual(['dismissed: as the author said']);
  });

  test('lasts until the words change that it was said of', async () => {
    await dismissProblem(services, asked(), await complaintNow(), 'fine');
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    expect(await glanceNow()).toEqual(['dismissed: fine']);
    await anna.revise('s2', { kind: 'edit-text', text: 'Четыре шесть' });
    expect(await glanceNow()).toEqual(['open']);
    await dismissProblem(services, asked(), await complaintNow(), 'still fine');
    expect(await glanceNow()).toEqual(['dismissed: still fine']);
    expect((await storyNow(services)).dismissals).toHaveLength(1);
  });

  test('of words that somebody changed meanwhile hides nothing', async () => {
    const before = await complaintNow();
    await anna.revise('s2', { kind: 'edit-text', text: 'Четыре шесть' });
    await dismissProblem(services, asked(), before, 'fine');
    expect(await glanceNow()).toEqual(['open']);
  });

  test('can be taken back by hand, once', async () => {
    const complaint = await complaintNow();
    await dismissProblem(services, asked(), complaint, '');
    expect(await restoreProblem(services, asked(), complaint)).toMatchObject({ kind: 'done' });
    expect(await glanceNow()).toEqual(['open']);
    expect(await restoreProblem(services, asked(), complaint)).toEqual({ kind: 'not-found' });
  });

  test('takes no reason that nobody would read', async () => {
    const outcome = await dismissProblem(services, asked(), await complaintNow(), 'because '.repeat(100));
    expect(outcome).toEqual({ kind: 'impossible', why: 'dismiss-problem' });
    expect(await dismissProblem(services, { ...asked(), articleId: 'no' }, await complaintNow(), '')).toEqual(
      {
        kind: 'not-found',
      },
    );
  });
});
