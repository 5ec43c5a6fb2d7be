import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from '../../../src/article/import/read-html.ts';

function read(html: string) {
  const result = readHtml(html);
  if (result.kind !== 'read') throw new Error(`refused: ${result.reason.code}`);
  return result;
}
const blocks = (html: string) => read(html).blocks;
const texts = (html: string) => blocks(html).map(({ text }) => text);
/** The words that each range covers. */
const marked = (html: string) =>
  blocks(html).flatMap(({ text, markup }) =>
    markup.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  );

describe('a page is cut into blocks', () => {
  test('by its elements, which say what each is', () => {
    const page = `<h1>Title</h1><h3>Part</h3><p>Para</p>bare<ul><li>one<li>two</ul>
      <blockquote><p>Quote</p></blockquote><figure><img><figcaption>Caption</figcaption></figure>`;
    expect(blocks(page).map(({ origin, text }) => [origin, text])).toEqual([
      ['heading-1', 'Title'],
      ['heading-2', 'Part'],
      ['paragraph', 'Para'],
      ['line', 'bare'],
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['quotation', 'Quote'],
      ['caption', 'Caption'],
    ]);
  });

  test('with white space as a browser shows it, and no-break spaces kept', () => {
    expect(texts('<p>\n  a \t<b> b </b>\n c&nbsp;&nbsp;d \n</p> <div> e<div>f</div>g</div>')).toEqual([
      'a b c\u00A0\u00A0d',
      'e',
      'f',
      'g',
    ]);
  });

  test('at doubled line breaks, while a single one is break markup', () => {
    expect(texts('<div>one<br>two<br><br>three<br> <br>four</div>')).toEqual(['one two', 'three', 'four']);
    expect(marked('<p>one<br/>two</p>')).toEqual([['break', ' ']]);
    expect(texts('<h1>One<br><br>title</h1>')).toEqual(['One title']);
  });

  test('a data table as one block per row with its cells apart by tabs', () => {
    const table =
      '<table><caption>Prices</caption><tr><th>Year<th>Price<tr><td><p>2023</p><td>1,5<br>2</table>';
    expect(blocks(table).map(({ origin, text }) => [origin, text])).toEqual([
      ['caption', 'Prices'],
      ['table-row', 'Year\tPrice'],
      ['table-row', '2023\t1,5 2'],
    ]);
  });

  test('a table that only arranges the page like any container', () => {
    const layout = '<table><tr><td>Menu</td><td><h1>Title</h1><p>One.</p><p>Two.</p></td></tr></table>';
    expect(texts(layout)).toEqual(['Menu', 'Title', 'One.', 'Two.']);
  });

  test('with nested lists and links around whole cards', () => {
    const html = '<ul><li>one<ul><li>two</ul></ul><a href="https://x.example/"><h3>Card</h3><p>Words</p></a>';
    expect(texts(html)).toEqual(['one', 'two', 'Card', 'Words']);
    expect(marked(html)).toEqual([
      ['link', 'Card'],
      ['link', 'Words'],
    ]);
  });
});

describe('links and emphasis are ranges over the plain text', () => {
  test('without the white space at their ends', () => {
    const html = '<p>A<em> b </em>c <a href="https://x.example/1"><strong>d e</strong></a>.</p>';
    expect(texts(html)).toEqual(['A b c d e.']);
    expect(marked(html)).toEqual([
      ['emphasis', 'b'],
      ['strong', 'd e'],
      ['link', 'd e'],
    ]);
  });

  test('once, where elements of one meaning are nested; and not at all, where they are empty', () => {
    expect(marked('<p><b><strong>x</strong></b><i class="icon"></i></p>')).toEqual([['strong', 'x']]);
    expect(marked('<p>H<sub>2</sub>O<sup>1</sup></p>')).toEqual([
      ['subscript', '2'],
      ['superscript', '1'],
    ]);
  });

  test('with addresses made absolute by the page, or dropped and counted', () => {
    const body = '<p><a href="/b?x=1">a</a> <a href="#n">b</a> <a href="mailto:x@y.example">c</a></p>';
    const links = (html: string) =>
      blocks(html).flatMap(({ markup }) => markup.map((mark) => ('href' in mark ? mark.href : '')));
    expect(links(`<link rel="canonical" href="https://n.example/a/1">${body}`)).toEqual([
      'https://n.example/b?x=1',
      'mailto:x@y.example',
    ]);
    expect(links(body)).toEqual(['mailto:x@y.example']);
    expect(read(body).removed).toEqual([{ kind: 'unresolved-link', name: '', count: 2 }]);
  });

  test('with letters put together across elements', () => {
    const html = '<p>e<b>\u0301tude</b> и</p>';
    expect(texts(html)).toEqual(['étude и']);
    expect(marked(html)).toEqual([['strong', 'tude']]);
  });

  test('with entities under the same rules as letters, and <q> written out', () => {
    const {
      blocks: [block],
      warnings,
    } = read('<p>a&#1;b &lt;script&gt; &#x202E;c &#xD800; <q>d</q></p>');
    expect(block?.text).toBe('ab <script> \u202Ec \uFFFD “d”');
    expect(warnings.map(({ code }) => code)).toEqual([
      'replacement-characters-found',
      'control-characters-removed',
      'bidi-controls-kept',
      'quote-marks-written-out',
    ]);
  });
});

describe('what stands around a block is evidence', () => {
  const prose = (word: string) => `<p>${`${word} `.repeat(30)}end of the sentence.</p>`;

  test('in its elements, classes and roles', () => {
    const page = `<body class="comments-open has-sidebar"><nav>Menu</nav><h1>Title</h1><div class="post">${prose('one')}${prose('two')}
      <div class="socialShare">Share</div></div><div id="related_posts">More</div><div role="dialog" class="gdpr">OK</div></body>`;
    expect(blocks(page).map(({ containers }) => containers.map(({ reason }) => reason))).toEqual([
      ['navigation'],
      [],
      [],
      [],
      ['share-bar'],
      ['related-posts'],
      ['cookie-notice'],
    ]);
  });

  test('but not where the element holds the article itself', () => {
    const page = `<form class="social-page"><div class="share-wrapper"><h1>Title</h1>${prose('one')}${prose('two')}</div></form>`;
    expect(blocks(page).flatMap(({ containers }) => containers)).toEqual([]);
  });

  test('and so is standing outside the element that holds most of the text', () => {
    const page = `<div><p>Before</p><div>${prose('one')}${prose('two')}<p>Inside</p></div><p>After</p></div>`;
    expect(blocks(page).map(({ outside }) => outside)).toEqual([true, false, false, false, true]);
  });
});

test('whatever tags stand around them, words come out in order, and ranges lie inside their blocks', () => {
  const tags = [
    'p',
    'div',
    'b',
    'a href="https://x.example/"',
    'em',
    'li',
    'ul',
    'h2',
    'td',
    'tr',
    'table',
    'blockquote',
    'span',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
    fc.constantFrom('<br>', ' ', '\n', 'word', 'слово', 'é', 'e\u0301', '\u0301', '&amp;'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { text, markup } of blocks(pieces.join(''))) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/^\s|\s$|\n/);
        for (const { start, end } of markup)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(markup).toEqual(markup.toSorted((a, b) => a.start - b.start));
      }
    }),
    { numRuns: 300 },
  );
});
