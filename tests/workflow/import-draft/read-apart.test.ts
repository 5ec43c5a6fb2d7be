import { describe, expect, test } from '@jest/globals';
import {
  MAX_READ_AT_ONCE,
  MAX_THREADS,
  readApart,
  readingLimits,
} from '../../../src/workflow/import-draft/read-apart.ts';
import { doTask, type ReadingOutcome } from '../../../src/workflow/import-draft/reading-task.ts';
import { zip } from '../../article/import/archive/zip.ts';

const paragraph = 'Переговоры начались в понедельник, и конца им пока не видно, сказал министр. ';
const article = (length: number) =>
  `${paragraph.repeat(3)}\n\n`.repeat(Math.ceil(length / paragraph.length / 3));

const task = (text: string, fileName = 'article.txt') => ({
  kind: 'read' as const,
  bytes: new TextEncoder().encode(text),
  input: { fileName, mediaType: null, title: null, encoding: null },
  candidates: ['ru', 'en', 'tr'],
});

const page = (html: string) => task(html, 'page.html');

function codeOf(outcome: ReadingOutcome): string {
  return outcome.kind === 'refused' ? outcome.reason.code : outcome.kind;
}

/** How many turns others have had while something is waited for: none where it holds everybody up. */
async function turnsDuring<T>(work: Promise<T>): Promise<{ answer: T; turns: number }> {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const answer = await work;
  clearInterval(timer);
  return { answer, turns };
}

describe('a large text', () => {
  const large = task(article(MAX_READ_AT_ONCE));

  test('gives in a thread of its own what it gives at once', async () => {
    expect(large.bytes.length).toBeGreaterThan(MAX_READ_AT_ONCE);
    const outcome = await readApart(large);
    expect(outcome).toEqual(doTask(large, () => {}));
    expect(outcome).toMatchObject({ kind: 'read', languages: { text: { lang: 'ru' } } });
  });

  test('waits for its turn where many come at the same time', async () => {
    const outcomes = await Promise.all(Array.from({ length: MAX_THREADS + 2 }, () => readApart(large)));
    expect(outcomes.map(codeOf)).toEqual(outcomes.map(() => 'read'));
  }, 60_000);

  test('is unpacked there as well, where it is an archive', async () => {
    const bytes = zip([{ name: 'a.txt', content: article(MAX_READ_AT_ONCE) }]);
    const { answer, turns } = await turnsDuring(readApart({ kind: 'files', bytes }));
    expect(answer).toMatchObject({ kind: 'files', files: [{ name: 'a.txt' }], passedOver: null });
    expect(turns).toBeGreaterThan(0);
  });

  test('is told the languages of its blocks anew', async () => {
    const blocks = Array.from({ length: 300 }, () => ({ text: paragraph.repeat(3), isFurniture: false }));
    const question = { chosen: 'uk', stated: null, candidates: ['ru', 'uk'], blocks };
    const outcome = await readApart({ kind: 'languages', question });
    expect(outcome.kind === 'languages' && outcome.languages.blocks.map(({ lang }) => lang)).toEqual(
      blocks.map(() => 'ru'),
    );
  });

  test.each([
    ['reading', 'reading-too-slow', { seconds: 0.001 }],
    ['telling-languages', 'reading-too-slow', { seconds: 0.001 }],
    ['starting', 'reading-too-slow', { seconds: 0.001 }],
  ] as const)('is refused where %s takes too long', async (stage, code, values) => {
    const limits = { ...readingLimits, ms: { ...readingLimits.ms, [stage]: 1 } };
    const outcome = await readApart(task(article(400_000)), limits);
    expect(outcome).toEqual({ kind: 'refused', reason: { code, values } });
  });

  test('is refused where it takes too much memory, and the next one is read', async () => {
    const limits = { ms: { ...readingLimits.ms, reading: 30_000 }, megabytes: 100 };
    const greedy = page(`<p>${'&'.repeat(2_500_000)}`);
    const outcome = await readApart(greedy, limits);
    expect(outcome).toEqual({
      kind: 'refused',
      reason: { code: 'reading-too-much-memory', values: { megabytes: 100 } },
    });
    expect(codeOf(await readApart(large))).toBe('read');
  }, 60_000);
});

describe('a file that was made to hurt', () => {
  const hostile = {
    'elements without an end': page('<div>'.repeat(1_000_000)),
    'nothing but elements': page('<div></div>'.repeat(140_000)),
    'many paragraphs deep down': page('<div>'.repeat(500) + '<p>a</p>'.repeat(149_000)),
    'a line of five megabytes': task('а'.repeat(2_500_000)),
    'a line of five megabytes in a page': page(`<p>${'слово '.repeat(450_000)}`),
    'lines at a margin': task(`${'слово '.repeat(12)}\n`.repeat(70_000)),
    'half a million bullets': task('• a\n'.repeat(500_000)),
    'nothing but line ends': task(`${'\n'.repeat(9_000_000)}a`),
    'stray ampersands': page(`<p>${'&'.repeat(5_000_000)}`),
    entities: page(`<p>${'&eacute;'.repeat(1_200_000)}`),
    'an element of a million attributes': page(`<p ${'a=1 '.repeat(1_200_000)}>x`),
    'accents in elements of their own': page(`<p>${'e<b>\u0301</b>'.repeat(90_000)}`),
    'links without a space': page(`<p>${'<a href="http://a.b/c">x</a>'.repeat(45_000)}`),
    'nested descriptions': page(
      `<script type="application/ld+json">${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}</script><p>x</p>`,
    ),
    'tables in tables': page(`${'<table><tr><td>'.repeat(120)}x`.repeat(400)),
  };

  test.each(Object.entries(hostile))(
    'is read or refused in time: %s',
    async (_, given) => {
      const { answer, turns } = await turnsDuring(readApart(given));
      expect(codeOf(answer)).toMatch(
        /^(?:read|no-text|html-too-|too-many-blocks|block-too-long|reading-too-)/,
      );
      expect(turns).toBeGreaterThan(0);
    },
    30_000,
  );
});
