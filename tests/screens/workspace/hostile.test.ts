import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionSchema } from '../../../src/screens/workspace/action-schema.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../../setup/small-article.ts';
import { ask, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;

const SCRIPT = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services, {
    source: ['Раз два три', SCRIPT, 'Шесть семь 😀 восемь', 'Oжидается'],
    target: ['One two three', SCRIPT, 'Six seven', 'Is expected'],
    rows: ['1-1', '1-1', '1-1', '1-0', '0-1'],
  });
  const boris = personAtWork(app.services, 'boris');
  await boris.mark('s1', 'Раз', 'PER', 'name');
  await boris.mark('t1', 'One', 'PER', 'twin', 'name');
  await boris.mark('s2', SCRIPT, 'direct', 'quote');
  await boris.tag({
    kind: 'mark-quote-part',
    tag: 'quote',
    part: 'speaker',
    block: 's1',
    blockVersion: (await storyNow(app.services)).blocks.find(({ id }) => id === 's1')?.version ?? 0,
    span: { start: 4, end: 7 },
  });
});
afterAll(() => app.stop());

const names = actionSchema.options.map(({ shape }) => shape.action.value);

/** Ids that are there, that might be, and that are none. */
const someId = fc.constantFrom(
  ...[
    's1',
    's2',
    's3',
    's4',
    't1',
    't3',
    'r1',
    'r2',
    'r4',
    'r5',
    'name',
    'twin',
    'quote',
    'target',
    'source',
  ],
  ...['no', 'sample', '__proto__', 'constructor', '', '../x', 'я', 'a'.repeat(50)],
);
const someNumber = fc.oneof(
  fc.nat({ max: 12 }),
  fc.constantFrom(-1, 0.5, 1e20, 2 ** 53, Number.MAX_VALUE, '7', '', ' 3 ', 'x', '0x10', true, null),
);
const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'два',
    'Six',
    'О',
    '\ud83d',
    '\u0000',
    '\u202e',
    ' ',
    SCRIPT,
    '{{x}}',
    '$t(app:desk)',
    'и\u0306',
  ),
);
/** What cannot even be made a text or a number of. */
const unspeakable = fc.constant({ toString: null, valueOf: null });
const anything = fc.oneof(someId, someNumber, someText, unspeakable, fc.jsonValue({ maxDepth: 2 }));

const fields = fc.record(
  {
    action: fc.constantFrom(...names),
    bead: fc.oneof({ weight: 4, arbitrary: someId }, anything),
    block: fc.oneof({ weight: 4, arbitrary: someId }, anything),
    tag: fc.oneof({ weight: 4, arbitrary: someId }, anything),
    twin: fc.oneof({ weight: 4, arbitrary: someId }, anything),
    toBead: someId,
    toRow: someNumber,
    to: someId,
    row: anything,
    mode: anything,
    version: someNumber,
    blockVersion: someNumber,
    start: someNumber,
    end: someNumber,
    offset: someNumber,
    since: fc.oneof(someNumber, anything),
    wording: someText,
    text: someText,
    letter: someText,
    label: fc.constantFrom('PER', 'direct', 'source', ''),
    part: fc.constantFrom('cue', 'speaker', 'content'),
    side: fc.constantFrom('source', 'target', 'both'),
    direction: fc.constantFrom('up', 'down', 'left'),
    onPurpose: fc.constantFrom('true', 'false', 'perhaps'),
    kind: fc.constantFrom('heading', 'paragraph', 'nonsense'),
    lang: fc.constantFrom('uk', 'x', 'en-u-ca-buddhist', 'i-klingon', 'en-aa-bb', 'root'),
    operation: anything,
  },
  { requiredKeys: ['action'] },
);

/** What a hostile client knows: the versions as they are. */
async function withVersions(hostile: object): Promise<object> {
  const { blocks } = await storyNow(app.services);
  const version = blocks.find(({ id }) => id === (hostile as { block?: unknown }).block)?.version;
  return { ...hostile, ...(version !== undefined && { blockVersion: version, version: null }) };
}

async function expectWhole(): Promise<void> {
  const { alignments, blocks, tags } = await storyNow(app.services);
  const wanted = blocks.filter(({ boilerplate }) => boilerplate === null).map(({ id }) => id);
  const units = alignments[0]?.beads.flatMap(({ source, target }) => [...source, ...target]);
  expect(units?.toSorted()).toEqual(wanted.toSorted());
  expect(blocks.every(({ text }) => text.isWellFormed() && text.trim() === text && text !== '')).toBe(true);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  for (const { blockId, end } of tags.flatMap(({ anchors }) =>
    anchors.flatMap(({ fragments }) => fragments),
  )) {
    expect(end).toBeLessThanOrEqual(texts.get(blockId)?.length ?? -1);
  }
}

describe('whatever is sent', () => {
  test('as an action, by script or by form, is done or refused, and the article stays whole', async () => {
    const address = `${app.address}/articles/${STORY}/actions`;
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (hostile, known) => {
        const content = known ? await withVersions(hostile) : hostile;
        const { status } = await sendJson(address, content);
        expect([200, 404, 409, 422]).toContain(status);
        const form = Object.fromEntries(
          Object.entries(content).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : JSON.stringify(value),
          ]),
        );
        expect([303, 404, 409, 422]).toContain((await sendForm(address, form)).status);
        await expectWhole();
      }),
      { numRuns: 150 },
    );
    // However it looks now, everything can be taken back.
    for (let undone = 200; undone === 200; ) {
      const { status, content } = await sendJson(address, { action: 'undo' });
      undone = status;
      if (status !== 200) expect(content.outcome.kind).toBe('nothing-to-revert');
    }
    expect((await storyNow(app.services)).blocks.map(({ text }) => text)).toContain(SCRIPT);
  }, 60_000);

  test('to any other door is answered without a failure of ours', async () => {
    const doors = [
      '/people',
      '/people/choose',
      '/language',
      `/articles/${STORY}/details`,
      `/articles/${STORY}/jobs/no/retry`,
      `/articles/${STORY}/jobs/no/constructor`,
      '/articles/no/remove',
      '/articles/__proto__/restore',
      '/articles/no/actions',
    ];
    const values = fc.dictionary(
      fc.constantFrom(
        'name',
        'person',
        'language',
        'back',
        'version',
        'title',
        'date',
        'address',
        '__proto__',
      ),
      anything,
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...doors), values, async (door, content) => {
        const body = JSON.stringify(content);
        const headers = { 'content-type': 'application/json' };
        const { status } = await ask(app.address + door, { method: 'POST', headers, body });
        expect([303, 404, 409, 422]).toContain(status);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['no JSON', '{', 'application/json', 400],
    ['JSON that is no object', '7', 'application/json', 400],
    ['a list', '[1, 2]', 'application/json', 422],
    ['too much', `{"text":"${'x'.repeat(1_100_000)}"}`, 'application/json', 413],
    ['a form without end', `text=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded', 413],
    ['another kind of content', 'action=undo', 'text/plain', 422],
    ['an unknown charset', '{}', 'application/json; charset=klingon', 415],
  ])('as a body that is %s is refused', async (_what, body, type, expected) => {
    const address = `${app.address}/articles/${STORY}/actions`;
    const asked = { method: 'POST', headers: { 'content-type': type, accept: 'application/json' }, body };
    const { status, body: answer } = await ask(address, asked);
    expect(status).toBe(expected);
    expect(JSON.parse(answer)).toHaveProperty('message');
  });

  test.each([
    '/articles/%E0%A4%A',
    '/articles/%00',
    '/articles/a%2Fb',
    '/people?back=//evil.example',
    '/?q[]=1&lang=%00',
  ])('as the address %s is answered', async (path) => {
    expect((await ask(app.address + path)).status).toBeLessThan(500);
  });
});

describe('hostile words', () => {
  test('stay words on every page that shows them', async () => {
    const evil = '<img src=x onerror=alert(3)>';
    await sendForm(`${app.address}/people`, { name: evil });
    await sendForm(`${app.address}/articles/${STORY}/details`, {
      version: (await storyNow(app.services)).article.version,
      title: evil,
      publisher: evil,
      author: evil,
      translator: evil,
    });
    const pages = [
      '/',
      `/?q=${encodeURIComponent(evil)}`,
      `/people?back=/${encodeURIComponent(evil)}`,
      '/help',
      `/articles/${STORY}?mode=align&row=r2`,
      `/articles/${STORY}?mode=annotate&tag=quote`,
      `/articles/${STORY}/panel?mode=annotate&tag=quote`,
      `/articles/${STORY}/read`,
      `/articles/${STORY}/details`,
      `/${encodeURIComponent(evil)}`,
    ];
    for (const path of pages) {
      const { body } = await ask(app.address + path, { headers: { 'accept-language': evil } });
      expect([path, body.match(/<(?:img|script)[^>]*(?:onerror|alert)|<script>[^<]*alert/)]).toEqual([
        path,
        null,
      ]);
    }
    const { body } = await ask(`${app.address}/articles/${STORY}/rows`, {
      headers: { accept: 'application/json' },
    });
    expect(Object.values(JSON.parse(body).html).join('')).not.toMatch(/<(?:img|script)/);
  });

  test('of an operation are shown as they are, not looked up', async () => {
    const address = `${app.address}/articles/${STORY}/actions`;
    const words = '{{lang}} $t(app:desk)';
    const version = async () => (await storyNow(app.services)).blocks.find(({ id }) => id === 's3')?.version;
    await sendJson(address, { action: 'edit-text', block: 's3', blockVersion: await version(), text: words });
    const tag = {
      action: 'add-tag',
      block: 's3',
      blockVersion: await version(),
      label: 'PER',
      wording: words,
    };
    expect((await sendJson(address, tag)).content.update.undo.undo).toContain(words);
  });
});
