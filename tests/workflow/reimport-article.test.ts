import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isStale } from '../../src/alignment/stale.ts';
import type { Metadata } from '../../src/article/article.ts';
import { textLookup } from '../../src/workflow/article-state.ts';
import type { Decision } from '../../src/workflow/reimport-article/decision.ts';
import {
  type CorrectedText,
  planReimport,
  type ReimportDecisions,
  reimportText,
} from '../../src/workflow/reimport-article.ts';
import { openProblems } from '../../src/workflow/row-problems.ts';
import type { Services } from '../../src/workflow/services.ts';
import { correctedVersion } from '../setup/corrected-version.ts';
import { temporaryDesk } from '../setup/desk.ts';
import {
  glance,
  personAtWork,
  STORY,
  saveSmallArticle,
  storyNow,
  tagsAtAGlance,
} from '../setup/small-article.ts';

const source = [
  'Река Кама вышла из берегов ночью.',
  'Oжидается, что школа закроется до среды.',
  'Мост открыт для всех машин.',
  'Мэр поблагодарил спасателей за работу.',
];
const target = [
  'The river Kama burst its banks at night.',
  'The school is expected to close until Wednesday.',
  'The bridge is open to all cars.',
  'The mayor thanked the rescuers for their work.',
];

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;

beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services, { source, target, rows: ['1-1', '1-1', '1-1', '1-1'] });
  anna = personAtWork(services, 'anna');
  await anna.pair({ kind: 'confirm-above', bead: 'r4' });
});
afterEach(() => dispose());

let versions = 0;
/** A corrected version; each has ids of its own. */
const corrected = (texts: readonly string[], more: Partial<CorrectedText> = {}) =>
  correctedVersion(`v${++versions}`, texts, more);

const asked = (textId = 'source') => ({
  operationId: services.makeId(),
  articleId: STORY,
  actorId: 'anna',
  textId,
});
const decided = (places: Record<string, Decision> = {}): ReimportDecisions => ({
  places: new Map(Object.entries(places)),
  keptFields: new Set(),
});

async function wordsNow(textId = 'source') {
  const { blocks } = await storyNow(services);
  return blocks
    .filter((block) => block.textId === textId && block.boilerplate === null)
    .map(({ text }) => text);
}

async function staleRows() {
  const state = await storyNow(services);
  const rows = state.alignments[0]?.beads ?? [];
  return rows.filter((row) => isStale(row, textLookup(state.blocks))).map(({ id }) => id);
}

describe('a corrected source, imported again', () => {
  test('changes what its author changed, and makes only those rows stale', async () => {
    await anna.mark('s4', 'Мэр', 'PER', 'mayor');
    await anna.mark('s3', 'машин', 'LOC', 'cars');
    const version = corrected(source.with(2, 'Мост открыт для грузовых машин.'));
    const outcome = await reimportText(services, asked(), version, decided());
    expect(outcome).toMatchObject({ kind: 'done', touched: ['s3'] });
    expect(await wordsNow()).toEqual(source.with(2, 'Мост открыт для грузовых машин.'));
    expect(await staleRows()).toEqual(['r3']);
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['LOC:машин', 'PER:Мэр']);
  });

  test('keeps our own repairs, also in a paragraph that it changes elsewhere', async () => {
    await anna.revise('s2', { kind: 'edit-text', text: 'Ожидается, что школа закроется до среды.' });
    const version = corrected(source.with(1, 'Oжидается, что школа закроется до пятницы.'));
    await reimportText(services, asked(), version, decided());
    expect((await wordsNow())[1]).toBe('Ожидается, что школа закроется до пятницы.');
  });

  test('asks where both changed the same words, and does nothing until it is said', async () => {
    await anna.revise('s2', { kind: 'edit-text', text: source[1]?.replace('среды', 'вторника') ?? '' });
    const version = corrected(source.with(1, source[1]?.replace('среды', 'пятницы') ?? ''));
    const before = await storyNow(services);
    expect(await reimportText(services, asked(), version, decided())).toEqual({
      kind: 'undecided',
      places: ['s2'],
    });
    expect(await storyNow(services)).toEqual(before);
    const words: Decision = { kind: 'words', words: 'Школа\u0007 закроется\n\nдо выходных.' };
    await reimportText(services, asked(), version, decided({ s2: words }));
    expect((await wordsNow()).slice(1, 3)).toEqual(['Школа закроется', 'до выходных.']);
  });

  test('brings new paragraphs into rows of their own and folds away what it left out, also where that was confirmed', async () => {
    const version = corrected([...source.toSpliced(1, 1), 'Вода уходит, сказали спасатели.']);
    await reimportText(services, asked(), version, decided());
    const state = await storyNow(services);
    expect(glance(state)).toBe(`s1|t1! |t2! s3|t3! s4|t4! ${version.blocks.at(-1)?.id}|`);
    const folded = state.blocks.find(({ id }) => id === 's2');
    expect(folded).toMatchObject({ text: source[1], boilerplate: 'removed-in-correction' });
    const open = openProblems(state, state.alignments[0] as never, state.alignments[0]?.beads ?? []);
    expect(open.map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'no-counterpart'],
      [5, 'no-counterpart'],
    ]);
  });

  test('brings back a paragraph that an earlier one left out, with its tags', async () => {
    await anna.mark('s2', 'школа', 'ORG', 'school');
    await reimportText(services, asked(), corrected(source.toSpliced(1, 1)), decided());
    expect(await wordsNow()).toEqual(source.toSpliced(1, 1));
    await reimportText(
      services,
      asked(),
      corrected(source.with(1, `${source[1]} Так решил мэр.`)),
      decided(),
    );
    const state = await storyNow(services);
    expect(await wordsNow()).toEqual(source.with(1, `${source[1]} Так решил мэр.`));
    expect(glance(state)).toBe('s1|t1! s2| |t2! s3|t3! s4|t4!');
    expect(tagsAtAGlance(state)).toEqual(['ORG:школа']);
  });

  test('never overwrites our words in page furniture, where nobody is asked', async () => {
    await anna.revise('s4', { kind: 'edit-text', text: source[3]?.replace('работу', 'труд') ?? '' });
    await anna.revise('s4', { kind: 'mark-boilerplate' });
    await reimportText(
      services,
      asked(),
      corrected(source.with(3, 'Мэр поблагодарил всех спасателей за помощь.')),
      decided(),
    );
    const folded = (await storyNow(services)).blocks.find(({ id }) => id === 's4');
    expect(folded?.text).toBe('Мэр поблагодарил всех спасателей за труд.');
  });

  test('is taken back by one undo, to the state before', async () => {
    await anna.mark('s1', 'Кама', 'LOC', 'kama');
    await anna.revise('s2', { kind: 'edit-text', text: source[1]?.replace('среды', 'вторника') ?? '' });
    const before = await storyNow(services);
    const version = corrected([
      'Вода уходит, сказали спасатели.',
      source[0]?.replace('ночью', 'утром') ?? '',
      source[2] ?? '',
      source[1]?.replace('среды', 'пятницы') ?? '',
    ]);
    const outcome = await reimportText(services, asked(), version, decided({ s2: { kind: 'theirs' } }));
    expect(outcome.kind).toBe('done');
    const after = await storyNow(services);
    await anna.undo();
    expect(withoutVersions(await storyNow(services))).toEqual(withoutVersions(before));
    await anna.redo();
    expect(withoutVersions(await storyNow(services))).toEqual(withoutVersions(after));
  });

  test('becomes what the next one is compared with', async () => {
    const first = corrected(source.with(2, 'Мост открыт для грузовых машин.'));
    await reimportText(services, asked(), first, decided({ s3: { kind: 'ours' } }));
    expect((await wordsNow())[2]).toBe(source[2]);
    // Ours is an edit of our own now, and this version leaves those words alone.
    const second = corrected(
      first.blocks.map(({ text }) => text).with(0, 'Река Кама вышла из берегов утром.'),
    );
    await reimportText(services, asked(), second, decided());
    expect(await wordsNow()).toEqual(source.with(0, 'Река Кама вышла из берегов утром.'));
  });

  test('says so where nothing in it is new', async () => {
    const outcome = await reimportText(services, asked(), corrected(source), decided());
    expect(outcome).toEqual({ kind: 'impossible', why: 'nothing-corrected' });
  });

  test('is not taken over otherwise than it was shown', async () => {
    const version = corrected(source.with(2, 'Мост открыт для грузовых машин.'));
    const plan = await planReimport(services, await storyNow(services), 'source', version);
    await anna.revise('s3', { kind: 'edit-text', text: 'Мост открыт.' });
    const outcome = await reimportText(services, asked(), version, decided(), plan?.digest ?? '');
    expect(outcome).toEqual({ kind: 'stale' });
  });

  test('is compared once, not again inside the write', async () => {
    const version = corrected(source.with(2, 'Мост открыт для грузовых машин.'));
    const reading = await services.articles.read(STORY);
    const plan = reading && (await planReimport(services, reading.state, 'source', version));
    let again = null;
    const { perform } = services.history;
    const request = {
      id: 'look',
      projectId: services.projectId,
      stream: STORY,
      actorId: 'anna',
      kind: 'test',
    };
    await perform(request, async ({ db }) => {
      const state = await services.articles.readWithin(db, STORY);
      again = state && (await planReimport(services, state, 'source', version, db));
      return { kind: 'looked' };
    });
    expect(again).toBe(plan);
  });

  test('fills in and corrects metadata, but asks where we entered something else', async () => {
    const empty = (await storyNow(services)).article.metadata;
    const metadata: Metadata = { ...empty, author: 'Иван Петров' };
    await reimportText(
      services,
      asked(),
      corrected(source, { metadata, reading: reading(metadata) }),
      decided(),
    );
    expect((await storyNow(services)).article.metadata.author).toBe('Иван Петров');
    const second = { ...metadata, author: 'Пётр Иванов' };
    const version = corrected(source, { metadata: second, reading: reading(second) });
    const plan = await planReimport(services, await storyNow(services), 'source', version);
    expect(plan?.metadata).toEqual([
      { field: 'author', ours: 'Иван Петров', theirs: 'Пётр Иванов', isConflict: false },
    ]);
  });

  function reading(metadata: Metadata): CorrectedText['reading'] {
    return { blocks: corrected(source).blocks, metadata };
  }
});

describe('a corrected translation', () => {
  test('goes into its own side of the rows', async () => {
    const version = corrected(target.with(2, 'The bridge is open to all vehicles.'), { lang: 'en' });
    await reimportText(services, asked('target'), version, decided());
    expect(await wordsNow('target')).toEqual(target.with(2, 'The bridge is open to all vehicles.'));
    expect(await wordsNow()).toEqual(source);
    expect(await staleRows()).toEqual(['r3']);
  });
});

function withoutVersions(state: object): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));
}
