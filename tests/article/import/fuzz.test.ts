import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { MAX_BLOCK_LENGTH } from '../../../src/article/article.ts';
import { acceptText, decodeText } from '../../../src/article/import/decode.ts';
import { leftOutElements } from '../../../src/article/import/left-out-elements.ts';
import { readDocument } from '../../../src/article/import/read-document.ts';
import { readHtml } from '../../../src/article/import/read-html.ts';
import { readPlainText } from '../../../src/article/import/read-plain-text.ts';
import { encodeSingleByte } from './encode.ts';

/** Pieces that texts break over: line ends, bullets, dashes, quotes, halves of letters, signs of direction. */
const oddities = [
  ...['\n', '\n\n', '\r\n', '\t', ' ', '\u00A0', '\u00AD', '\u200B', '\u202E', '\uFEFF', '\u2028', '\u0000'],
  ...[
    '\uD800',
    '\uDC00',
    'e\u0301',
    '\u0301',
    'İ',
    'ı',
    'ё',
    '👩‍👩‍👦',
    '«',
    '»',
    '"',
    '’',
    '…',
    '–',
    '—',
    '-',
  ],
  ...['• ', '* ', '1. ', '2) ', 'а) ', '[1] ', '© ', 'Автор: ', 'By ', 'МОСКВА, 5 января — ', '?', ':', '.'],
  ...['слово', 'Word', 'Читайте также', 'cookie', '2022', '日本語', 'שלום', 'สวัสดี', '1', '5 млн'],
];
const tags = [
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'li',
    'ul',
    'ol',
    'table',
    'tr',
    'td',
    'caption',
    'blockquote',
    'pre',
    'br',
    'hr',
  ],
  ...[
    'figure',
    'figcaption',
    'a',
    'b',
    'em',
    'sup',
    'q',
    'span',
    'time',
    'article',
    'aside',
    'nav',
    'section',
  ],
  ...['custom-part', 'center', 'font', 'dl', 'dt', 'dd', 'details', 'summary', 'marquee', 'ruby', 'rt'],
];
const attributes = [
  ...[
    '',
    ' class="related share"',
    ' class="author"',
    ' class="lead"',
    ' href="/x"',
    ' href="javascript:x()"',
  ],
  ...[
    ' hidden',
    ' style="display:none"',
    ' role="navigation"',
    ' id="comments"',
    ' onclick="x()"',
    ' lang=ru',
  ],
  ...[' class=""', ' "', ' =', " x='", ' aria-hidden="true"', ' itemprop="author"', ' datetime="2022-13-45"'],
];
const words = fc.array(fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'binary' })), {
  maxLength: 40,
});
const text = words.map((parts) => parts.join(''));
const markup = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, rest]) => `<${tag}${rest}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    ...['<!--', '-->', '<![CDATA[', ']]>', '<', '>', '</', '<!', '<?xml', '&', '&amp;', '&#0;'],
  ),
  fc.constantFrom(
    ...['&#xD800;', '&#1080;', '&nbsp;', '&eacute', '<script>', '</script>', '<svg>', '</title>'],
  ),
  text,
);
const html = fc.array(markup, { maxLength: 60 }).map((parts) => parts.join(''));

/** Letters and digits only, in order: what readers may neither lose nor make up, whatever accents they join. */
const visible = (source: string) => source.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever bytes come', () => {
  test('they are read or refused, and the answer fits the limits', () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.docx', undefined);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), names, (bytes, filename) => {
        const outcome = readDocument({ bytes, filename });
        if (outcome.kind === 'refused') return expect(outcome.reason.code).not.toBe('');
        expect(outcome.blocks.length).toBeGreaterThan(0);
        for (const block of outcome.blocks) {
          expect(block.text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
          expect(block.text).toBe(block.text.normalize('NFC'));
          expect(block.text.isWellFormed()).toBe(true);
          for (const { start, end } of block.markup) {
            expect([start >= 0, start < end, end <= block.text.length]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('texts come back from every encoding of Unicode, letter by letter', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (source, encoding) => {
        const whole = `Текст: ${source.toWellFormed().replaceAll('\0', '')}`;
        const decoded = decodeText(encodeMarked(whole, encoding));
        const accepted = acceptText(whole);
        if (decoded.kind !== 'decoded' || accepted.kind !== 'decoded') {
          return expect(decoded.kind).toBe(accepted.kind);
        }
        expect(decoded.text).toBe(accepted.text);
        expect(visible(decoded.text)).toBe(visible(whole));
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever lines are put together', () => {
  test('those in UTF-8 come back letter by letter, whatever stands between them', () => {
    const line = 'Переговоры начались в понедельник, и конца им пока не видно, сказал министр.';
    const old = encodeSingleByte(line, 'windows-1251');
    const others = fc.array(fc.oneof(fc.constant(old), fc.uint8Array({ min: 0x80, maxLength: 40 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(others, (between) => {
        const own = new TextEncoder().encode(`${line}\n`);
        const bytes = Uint8Array.from(
          [own, ...between.map((each) => [...each, 0x0a]), own].flatMap((part) => [...part]),
        );
        const decoded = decodeText(bytes);
        if (decoded.kind !== 'decoded' || decoded.encoding !== 'utf-8') return;
        const lines = decoded.text.split('\n');
        expect([lines[0], lines.at(-2)]).toEqual([line, line]);
      }),
    );
  });
});

describe('whatever plain text comes', () => {
  test('every letter and digit is in a block, in order, or in the bullet that was taken off', () => {
    fc.assert(
      fc.property(text, (source) => {
        const accepted = acceptText(source);
        if (accepted.kind !== 'decoded') return;
        const { blocks } = readPlainText(accepted.text);
        const kept = blocks.map(({ bullet, text: own }) => `${bullet ?? ''}${own}`).join('');
        expect(visible(kept)).toBe(visible(accepted.text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever table comes', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '"', '""', '"a\tb"', '"две\nстроки"', '1', '№', '—'),
    fc.constantFrom('Река вышла из берегов в понедельник.', 'The river has burst its banks on Monday.'),
    text,
  );
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 });

  test('every letter and digit of it is in one of two columns, or listed as left out', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const outcome = readDocument({ bytes: cells.map((row) => row.join('\t')).join('\n') });
        if (outcome.kind === 'refused' || outcome.columns === null) return;
        const { left, right, heads, leftOut } = outcome.columns;
        const parts = [...left, ...right].map((block) => block.text).concat(heads ?? [], leftOut);
        const count = (source: string) => visible(source).length;
        expect(count(parts.join(''))).toBe(count(outcome.blocks.map((block) => block.text).join('')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever HTML comes', () => {
  test('every letter and digit that a browser would show is in a block, in order, or its element is listed', () => {
    fc.assert(
      fc.property(html, (source) => {
        const accepted = acceptText(source);
        if (accepted.kind !== 'decoded') return;
        const read = readHtml(accepted.text);
        if (read.kind === 'refused') return expect(read.reason.code).toMatch(/^html-too-/);
        const { shown, leftOut } = textOf(accepted.text);
        expect(visible(read.blocks.map((block) => block.text).join(''))).toBe(visible(shown));
        const sorts: ReadonlySet<string> = new Set(leftOutElements.values());
        const listed = read.removed.filter(({ kind }) => sorts.has(kind)).map(({ kind }) => kind);
        expect(new Set(listed)).toEqual(leftOut);
      }),
      { numRuns: 1_000 },
    );
  });

  test('nothing that could run is left in a link', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('javascript', 'data', 'vbscript'),
        (rest, scheme) => {
          const read = readHtml(
            `<p>${'word '.repeat(5)}<a href="${scheme}:${rest.replaceAll('"', '')}">x</a></p>`,
          );
          if (read.kind === 'refused') return;
          expect(read.blocks.flatMap((block) => block.markup)).toEqual([]);
        },
      ),
    );
  });
});

function encodeMarked(source: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(`\uFEFF${source}`);
  const bytes = Buffer.from(`\uFEFF${source}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** The text of a page outside of what is left out, told by a second reading that knows nothing of blocks. */
function textOf(source: string): { shown: string; leftOut: Set<string> } {
  const leftOut = new Set<string>();
  let shown = '';
  const hidden: string[] = [];
  const parser = new Parser({
    onopentag(name) {
      const sort = leftOutElements.get(name);
      if (sort !== undefined) leftOut.add(sort);
      if (hidden.length > 0 || sort !== undefined || NO_TEXT.has(name)) hidden.push(name);
    },
    ontext(data) {
      if (hidden.length === 0) shown += data;
    },
    onclosetag() {
      hidden.pop();
    },
  });
  parser.end(source);
  return { shown: acceptShown(shown), leftOut };
}

const NO_TEXT: ReadonlySet<string> = new Set(['title', 'option', 'optgroup', 'rp']);

/** Entities stand under the rules of all other letters. */
function acceptShown(shown: string): string {
  const accepted = acceptText(shown);
  return accepted.kind === 'decoded' ? accepted.text : '';
}
