import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { authorErrors, withIntended } from '../../src/exchange/author-errors.ts';
import type { BilingualDocument } from '../../src/exchange/bilingual-document.ts';
import { bilingualHtml } from '../../src/exchange/formats/bilingual-html.ts';
import { bilingualEdition } from '../../src/workflow/bilingual-edition.ts';
import { deskWithSample } from '../setup/desk.ts';
import { wordsIn } from './words.ts';

let document: BilingualDocument;
let dispose: () => Promise<void>;
let words: Awaited<ReturnType<typeof wordsIn>>;

beforeAll(async () => {
  words = await wordsIn('en');
  const desk = await deskWithSample();
  ({ dispose } = desk);
  const state = (await desk.services.articles.read('sample'))?.state;
  const target = state?.texts.find(({ lang }) => lang === 'en')?.id ?? '';
  document = (state && bilingualEdition(state, target)) as BilingualDocument;
});
afterAll(() => dispose());

const title = (of: BilingualDocument) => of.rows[0]?.source[0]?.text;
const page = (choice?: 'marked' | 'intended' | 'as-written', of = document) =>
  String(bilingualHtml.write(of, { words, uiLang: 'en', authorErrors: choice }));

describe('an error of the author', () => {
  test('is in the sample, with what was meant', () => {
    const [error, ...others] = authorErrors(document);
    expect(others).toEqual([]);
    expect(error?.anchors[0]?.fragments[0]?.quote).toBe('встретиться');
    expect(error?.attributes).toEqual({ intended: 'встретится' });
  });

  test('is published as it was written, with [sic] behind it, where nobody chooses otherwise', () => {
    expect(page()).toMatch(
      /встретиться <span class="sic" title="[^"]*встретится[^"]*">\[<i lang="la">sic<\/i>\]<\/span> с /,
    );
    expect(page('marked')).toBe(page());
  });

  test('is published as it was written and nothing more, where the editor wants that', () => {
    expect(page('as-written')).toContain('встретиться с ');
    expect(page('as-written')).not.toContain('class="sic"');
  });

  test('is published as it was meant, with the tags behind it where they belong', () => {
    expect(page('intended')).not.toContain('встретиться');
    expect(page('intended')).not.toContain('class="sic"');
    const corrected = withIntended(document);
    expect(title(corrected)).toBe('Байден встретится с Путиным в январе');
    expect(title(document)).toBe('Байден встретиться с Путиным в январе');
    const titleId = corrected.rows[0]?.source[0]?.id;
    const shown = corrected.tags.flatMap(({ anchors }) =>
      anchors.flatMap(({ fragments, state }) =>
        fragments.flatMap(({ blockId, start, end, quote }) =>
          blockId === titleId ? [[title(corrected)?.slice(start, end), quote, state]] : [],
        ),
      ),
    );
    expect(shown).toHaveLength(4);
    for (const [words, quote, state] of shown) {
      expect(words).toBe(quote);
      expect(['anchored', 'shifted']).toContain(state);
    }
  });

  test('stays as it was written where nobody has said what was meant, or the tag no longer stands', () => {
    const changed = (patch: object): BilingualDocument => ({
      ...document,
      tags: document.tags.map((tag) => (tag.label === 'sic' ? { ...tag, ...patch } : tag)),
    });
    const unknown = changed({ attributes: {} });
    expect(withIntended(unknown)).toBe(unknown);
    expect(page('marked', unknown)).toContain('class="sic"');
    const rejected = changed({ decision: 'rejected' });
    expect(withIntended(rejected)).toBe(rejected);
    expect(page('marked', rejected)).not.toContain('class="sic"');
  });
});
