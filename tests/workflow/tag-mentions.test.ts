import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { insertEntity, LEDGER_STREAM, type NewEntity } from '../../src/annotation/ledger/store.ts';
import { wordingOf } from '../../src/annotation/tagging.ts';
import { addReferent, mergeReferents, removeReferent, revertLedger } from '../../src/workflow/edit-ledger.ts';
import { chooseReferent } from '../../src/workflow/link-referent.ts';
import { articleOperation, type Services } from '../../src/workflow/services.ts';
import { tagMentions } from '../../src/workflow/tag-mentions.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

const putin: NewEntity = {
  id: 'putin',
  label: 'PER',
  names: { ru: 'Владимир Путин', en: 'Vladimir Putin' },
  wikidata: null,
  note: null,
  forms: [{ lang: 'en', form: 'Putin', isAllowed: true }],
  successorId: null,
};

beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services, {
    source: ['Путин ждёт', 'Ждут Владимира Путина', 'Кто это'],
    target: ['Putin waits', 'They wait for Vladimir Putin', 'Who is Putin'],
    rows: ['1-1', '1-1', '1-1'],
  });
  const asked = { operationId: 'ledger', articleId: LEDGER_STREAM, actorId: 'anna' };
  await services.history.perform(articleOperation(services, asked, 'add-to-ledger'), async (rows) => {
    await insertEntity(rows, services.projectId, putin);
    return { kind: 'done' };
  });
  await personAtWork(services, 'anna').mark('s1', 'Путин', 'PER', 'first');
});
afterEach(() => dispose());

const asked = () => ({ operationId: services.makeId(), articleId: STORY, actorId: 'anna', version: null });
const suggested = async () =>
  (await storyNow(services)).tags
    .filter(({ decision }) => decision === 'suggested')
    .map((tag) => `${wordingOf(tag)} ${tag.entityId}`);
const texts = { kind: 'article', textIds: ['source', 'target'] } as const;

describe('the other mentions of a tag', () => {
  test('are those of its words while nobody has said whom it means', async () => {
    await personAtWork(services, 'anna').revise('s3', { kind: 'edit-text', text: 'Путину, Путину' });
    expect(await tagMentions(services, asked(), 'first', texts)).toMatchObject({
      kind: 'done',
      mentions: { count: 3, articles: 1 },
    });
    expect(await suggested()).toEqual(['Путина null', 'Путину null', 'Путину null']);
  });

  test('are found by all names of its referent in both texts, once, and taken back as one', async () => {
    await chooseReferent(services, { ...asked(), words: 'Путин' }, 'first', {
      kind: 'known',
      entity: 'putin',
    });
    await tagMentions(services, asked(), 'first', { kind: 'project' });
    expect((await suggested()).toSorted()).toEqual([
      'Putin putin',
      'Putin putin',
      'Vladimir Putin putin',
      'Владимира Путина putin',
    ]);
    expect(await tagMentions(services, asked(), 'first', texts)).toEqual({
      kind: 'impossible',
      why: 'no-other-mentions',
    });
    await personAtWork(services, 'anna').undo();
    expect(await suggested()).toEqual([]);
  });
});

describe('the ledger', () => {
  const onLedger = () => ({ operationId: services.makeId(), actorId: 'anna' });
  const referent = async () => (await storyNow(services)).tags.find(({ id }) => id === 'first')?.entityId;

  test('has a new referent as long as the tag that it was made for', async () => {
    await chooseReferent(services, { ...asked(), words: 'Путин' }, 'first', { kind: 'new', name: null });
    const { entities } = await storyNow(services);
    expect(entities.find(({ id }) => id !== 'putin')).toMatchObject({ label: 'PER', names: { ru: 'Путин' } });
    const anna = personAtWork(services, 'anna');
    await anna.undo();
    expect([await referent(), (await storyNow(services)).entities.length]).toEqual([null, 1]);
    await anna.redo();
    expect((await storyNow(services)).entities.map(({ id }) => id)).toContain(await referent());
  });

  test('merges referents without touching tags, refuses to remove what is mentioned, and undoes', async () => {
    const { names, label, wikidata, note, forms } = putin;
    const added = await addReferent(services, onLedger(), { names, label, wikidata, note, forms });
    const other = added.kind === 'done' ? added.entity : '';
    await chooseReferent(services, { ...asked(), words: '' }, 'first', { kind: 'known', entity: other });
    expect(await removeReferent(services, onLedger(), other)).toEqual({
      kind: 'impossible',
      why: 'has-mentions',
    });
    expect(await mergeReferents(services, onLedger(), other, 'putin')).toEqual({
      kind: 'done',
      entity: 'putin',
    });
    expect(await referent()).toBe(other);
    expect((await storyNow(services)).entities.find(({ id }) => id === other)?.successorId).toBe('putin');
    expect(await removeReferent(services, onLedger(), 'putin')).toMatchObject({ why: 'has-mentions' });
    expect(await revertLedger(services, onLedger(), 'undo')).toMatchObject({ kind: 'done' });
    expect((await storyNow(services)).entities.find(({ id }) => id === other)?.successorId).toBeNull();
  });
});
