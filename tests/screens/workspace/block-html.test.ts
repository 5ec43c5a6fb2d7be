import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Block } from '../../../src/article/article.ts';
import type { Markup } from '../../../src/article/block.ts';
import { blockHtml } from '../../../src/screens/workspace/block-html.ts';
import { findRepairs } from '../../../src/text/find-repairs.ts';
import { fragmentsIn, inState, nameTag, quoteTag } from '../../annotation/tags.ts';
import { marked } from '../../setup/marked.ts';

function block(text: string, markup: readonly Markup[] = []): Block {
  return {
    id: 'a',
    textId: 'source',
    orderKey: 'i',
    kind: 'paragraph',
    lang: 'ru',
    boilerplate: null,
    text,
    draft: null,
    markup,
    reasons: [],
    version: 1,
  };
}

describe('a block on the screen', () => {
  test('is its words, escaped', () => {
    expect(blockHtml(block('Да & <b>"нет"</b>'), [])).toBe('Да &amp; &lt;b&gt;&quot;нет&quot;&lt;/b&gt;');
  });

  test('has a mark for every run of a tag, which says its label, and where it begins and ends', () => {
    const tag = nameTag('1', fragmentsIn('a', 'Вчера [[Байден]] сказал'), { twinId: 't' });
    expect(blockHtml(block('Вчера Байден сказал'), [tag])).toBe(
      'Вчера <mark class="PER entity b e" data-tag="1" data-twin="t">Байден</mark> сказал',
    );
  });

  test('says what departs from the rule: no twin, suggested, to be reviewed', () => {
    const tag = nameTag('1', fragmentsIn('a', '[[Байден]]'), { decision: 'suggested' });
    expect(blockHtml(block('Байден'), [inState(tag, 'review')])).toBe(
      '<mark class="PER entity suggested review single b e" data-tag="1">Байден</mark>',
    );
  });

  test('nests tags, and cuts those that overlap', () => {
    const nested = [
      nameTag('1', fragmentsIn('a', '[[Белый дом]]'), { label: 'ORG', twinId: 't' }),
      nameTag('2', fragmentsIn('a', 'Белый [[дом]]'), { label: 'LOC', twinId: 'u' }),
    ];
    expect(blockHtml(block('Белый дом'), nested)).toBe(
      '<mark class="ORG entity b" data-tag="1" data-twin="t">Белый </mark>' +
        '<mark class="ORG entity e" data-tag="1" data-twin="t"><mark class="LOC entity b e" data-tag="2" data-twin="u">дом</mark></mark>',
    );
  });

  test('shows the parts of a quote apart from its words', () => {
    const quote = quoteTag('1', fragmentsIn('a', '«[[Да]]», — сказал он'));
    const cue = {
      role: 'cue' as const,
      state: 'anchored' as const,
      fragments: fragmentsIn('a', '«Да», — [[сказал]] он'),
    };
    const html = blockHtml(block('«Да», — сказал он'), [{ ...quote, anchors: [...quote.anchors, cue] }]);
    expect(html).toContain('<mark class="content kind-direct quote single b e" data-tag="1">Да</mark>');
    expect(html).toContain('<mark class="cue kind-direct quote single b e" data-tag="1">сказал</mark>');
  });

  test('shows emphasis, and a link as words that lead nowhere', () => {
    const [strong, link] = marked('[[Да]], [[тут]]').spans;
    const markup: Markup[] = [
      { kind: 'strong', start: strong?.start ?? 0, end: strong?.end ?? 0 },
      { kind: 'link', href: 'https://example.org/?a="§"&b', start: link?.start ?? 0, end: link?.end ?? 0 },
      { kind: 'break', start: 2, end: 2 },
    ];
    expect(blockHtml(block('Да, тут', markup), [])).toBe(
      '<strong>Да</strong>, <span class="link" title="https://example.org/?a=&quot;§&quot;&amp;b">тут</span>',
    );
  });

  test('points out a letter of the wrong script', () => {
    const repairs = findRepairs('Oжидается', 'ru');
    expect(blockHtml(block('Oжидается'), [], repairs)).toBe(
      '<span class="to-repair wrong-script">O</span>жидается',
    );
  });

  test('shows nothing of a tag whose words are gone', () => {
    const gone = nameTag('1', [{ blockId: 'a', start: 2, end: 2, quote: 'Обама' }]);
    expect(blockHtml(block('Да'), [inState(gone, 'detached')])).toBe('Да');
  });

  test('has exactly the characters of its text, whatever lies over them', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const range = fc.record({ a: fc.nat(), b: fc.nat(), kind: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(text, fc.array(range, { maxLength: 5 }), (words, ranges) => {
        const spans = ranges.map(({ a, b, kind }) => {
          const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
          return { kind, start: start as number, end: end as number };
        });
        const markup = spans.flatMap(({ kind, start, end }): Markup[] =>
          kind === 0
            ? [{ kind: 'emphasis', start, end }]
            : kind === 1
              ? [{ kind: 'link', href: '"<', start, end }]
              : [],
        );
        const tags = spans
          .filter(({ kind }) => kind > 1)
          .map(({ start, end }, i) => nameTag(String(i), [{ blockId: 'a', start, end, quote: '' }]));
        const html = blockHtml(block(words, markup), tags, findRepairs(words, 'ru'));
        expect(DomUtils.textContent(parseDocument(html, { decodeEntities: true }))).toBe(words);
      }),
    );
  });
});
