import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MAX_BLOCK_LENGTH } from '../../../src/article/article.ts';
import { MAX_BLOCKS } from '../../../src/article/import/limits.ts';
import { type ImportedDocument, readDocument } from '../../../src/article/import/read-document.ts';
import { encodeSingleByte, encodeUtf16, utf8 } from './encode.ts';
import * as pages from './pages.ts';

function read(document: ImportedDocument) {
  const result = readDocument(document);
  if (result.kind !== 'read') throw new Error(`refused: ${result.reason.code}`);
  return result;
}

/** Ample for a busy machine, in milliseconds: what hangs takes hours. */
const PATIENCE = 30_000;

const fixtures = new URL('../../../fixtures/', import.meta.url);

interface StoryText {
  readonly file: string;
  readonly blocks: string;
}

interface GoldBlock {
  readonly kind: string;
  readonly boilerplate: string | null;
  readonly text: string;
}

describe('the stories', () => {
  // Folders without it are pages, which stand under tests of their own.
  const folders = readdirSync(fixtures).filter((name) => existsSync(new URL(`${name}/story.json`, fixtures)));
  const stories = folders.flatMap((story) => {
    const folder = new URL(`${story}/`, fixtures);
    const { texts } = JSON.parse(readFileSync(new URL('story.json', folder), 'utf8')) as {
      texts: StoryText[];
    };
    return texts.map(({ file, blocks }) => ({ name: `${story}/${file}`, folder, file, blocks }));
  });

  test.each(stories)('$name is read as its gold blocks', ({ folder, file, blocks }) => {
    const gold = JSON.parse(readFileSync(new URL(blocks, folder), 'utf8')) as GoldBlock[];
    const found = read({ bytes: readFileSync(new URL(file, folder)), filename: file });
    expect(found.blocks.map(({ kind, boilerplate, text }) => ({ kind, boilerplate, text }))).toEqual(
      gold.map(({ kind, boilerplate, text }) => ({ kind, boilerplate, text })),
    );
    expect(found).toMatchObject({ format: 'plain-text', encoding: 'utf-8', warnings: [], removed: [] });
  });
});

describe('one entrance reads', () => {
  test('a page in windows-1251 like the same page in UTF-8', () => {
    const page = pages.russianBrief.replace('charset="utf-8"', 'charset="windows-1251"');
    const legacy = read({ bytes: encodeSingleByte(page, 'windows-1251'), filename: 'most.htm' });
    const modern = read({ bytes: utf8(pages.russianBrief) });
    expect(legacy.blocks).toEqual(modern.blocks);
    expect(legacy).toMatchObject({ encoding: 'windows-1251', format: 'html', warnings: [] });
  });

  test('a UTF-16 file like the same text as a string', () => {
    const file = read({ bytes: encodeUtf16(pages.englishReport, 'le'), filename: 'report.txt' });
    expect(file.blocks).toEqual(read({ bytes: pages.englishReport }).blocks);
    expect(file).toMatchObject({ encoding: 'utf-16le', format: 'plain-text' });
  });

  test('HTML and plain text by what they are, whatever they are called', () => {
    const format = (bytes: string, rest: Partial<ImportedDocument> = {}) => read({ bytes, ...rest }).format;
    expect(format('<!-- a --><!DOCTYPE html><p>x', { mediaType: 'text/plain' })).toBe('html');
    expect(format('<p>One.</p><p>Two.</p>')).toBe('html');
    expect(format('text <b>bold</b>', { mediaType: 'text/html; charset=utf-8' })).toBe('html');
    expect(format('text <b>bold</b>', { filename: 'a.HTML' })).toBe('html');
    expect(format('no tags here', { filename: 'a.html' })).toBe('plain-text');
    expect(format('a < b and b > c')).toBe('plain-text');
    expect(format('<3 this article')).toBe('plain-text');
  });

  test('metadata from the page’s head', () => {
    expect(read({ bytes: pages.russianBrief }).metadata).toEqual({
      title: 'В Туле открыли мост через Упу',
      publisher: 'Вестник области',
      author: null,
      address: 'https://vestnik.example/news/most',
      date: '2024-03-05T09:30:00+03:00',
      lang: 'ru',
      rights: null,
    });
  });

  test('metadata from the text itself, and none that it does not say', () => {
    expect(read({ bytes: pages.englishReport }).metadata).toEqual({
      title: 'Harbour reopens after winter storm',
      publisher: null,
      author: 'Jane Doe; John Roe',
      address: null,
      date: '2024-01-05',
      lang: null,
      rights: null,
    });
    expect(read({ bytes: 'By Jane Doe, 05/06/2024\n\nText.' }).metadata.date).toBeNull();
  });
});

describe('bad input is refused with a reason, or read with a warning, and never hangs', () => {
  const refusal = (bytes: Uint8Array | string) => {
    const result = readDocument({ bytes });
    return result.kind === 'refused' ? result.reason.code : result.kind;
  };

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', ' \n\n ', 'empty'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
    ['11 MB', new Uint8Array(11_000_000).fill(0x61), 'too-large'],
    ['one line of 5 MB', utf8(`${'слово '.repeat(450_000)}.`), 'block-too-long'],
    ['one page of 5 MB in a single paragraph', `<p>${'word '.repeat(1_000_000)}</p>`, 'block-too-long'],
    ['100,000 nested tags', '<div>'.repeat(100_000), 'html-too-deep'],
    ['more lines than an article has', 'a\n\n'.repeat(MAX_BLOCKS + 1), 'too-many-blocks'],
    ['a page of pictures', '<html><body><img src=a><script>x</script></body></html>', 'no-text'],
  ])(
    '%s',
    (_, bytes, code) => {
      expect(refusal(bytes)).toBe(code);
    },
    PATIENCE,
  );

  test('a block of the greatest length is read', () => {
    expect(read({ bytes: 'x'.repeat(MAX_BLOCK_LENGTH) }).blocks).toHaveLength(1);
  });

  test('direction marks are kept with a warning', () => {
    const { blocks, warnings } = read({ bytes: 'a \u202Eb\u202C c' });
    expect(blocks[0]?.text).toBe('a \u202Eb\u202C c');
    expect(warnings).toEqual([{ code: 'bidi-controls-kept', values: { count: 2 } }]);
  });

  test('and a warning about a page is about its text, not its scripts', () => {
    expect(read({ bytes: '<html><script>"\u200B\u202E"</script><p>Text</p></html>' }).warnings).toEqual([]);
    expect(read({ bytes: '<html><p>a\u200Bb &#x200B;</p></html>' }).warnings).toEqual([
      { code: 'invisible-characters-kept', values: { count: 2 } },
    ]);
  });

  test.each([
    ['footnotes', (n: number) => `* note ${n}`],
    ['related posts', () => 'Related posts'],
    ['dates', (n: number) => `Jan ${n % 28}, 2024`],
    ['names', () => 'Jane Doe'],
    ['numbered lines', (n: number) => `${n % 90}. item`],
    ['spaces', () => `a${' '.repeat(400)}b,`],
  ])(
    'as many %s as an article may have lines are read',
    (_, line) => {
      const bytes = Array.from({ length: MAX_BLOCKS }, (__, n) => line(n)).join('\n\n');
      expect(read({ bytes }).blocks).toHaveLength(MAX_BLOCKS);
    },
    PATIENCE,
  );
});
