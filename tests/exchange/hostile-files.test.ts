import { expect, test } from '@jest/globals';
import { readFiles, recogniseFormat } from '../../src/exchange/exchange.ts';

const xliff = (body: string) =>
  `<xliff version="1.2"><file source-language="ru" target-language="en"><body>${body}</body></file></xliff>`;
const unit = (id: string, more = '') =>
  `<trans-unit id="${id}"><source${more}>а</source><target>a</target></trans-unit>\n`;
const memory = (body: string) => `<tmx version="1.4"><header srclang="ru"/><body>\n${body}</body></tmx>`;
const tu = (lang: string) =>
  `<tu><tuv xml:lang="ru"><seg>а</seg></tuv><tuv xml:lang="${lang}"><seg>a</seg></tuv></tu>\n`;

test.each([
  ['ids that are there twice', xliff(unit('1') + unit('1')), 'duplicate-id', 2],
  ['an id that is missing', xliff(unit('1') + unit('2').replace('id="2"', '')), 'missing-id', 2],
  ['a language of its own', xliff(unit('1') + unit('2', ' xml:lang="de"')), 'mixed-languages', 2],
  ['no language at all', memory(tu('not a language')), 'no-language', 2],
  [
    'one language twice',
    memory(tu('en').replace('</tu>', '<tuv xml:lang="en"><seg>b</seg></tuv></tu>')),
    'duplicate-language',
    2,
  ],
  ['entities of its own', `<!DOCTYPE tmx [<!ENTITY a "&a;&a;">]>${memory(tu('en'))}`, 'xml-declares', 1],
  ['elements without end', `<tmx version="1.4">${'<a>'.repeat(300)}`, 'xml-too-deep', 1],
  ['an end that is cut off', memory(tu('en')).slice(0, -20), 'xml-broken', 2],
  ['another version', xliff(unit('1')).replace('1.2', '1.9'), 'unknown-version', 1],
  [
    'more rows than texts can have',
    `ru\ten\tstatus\n${'а\ta\tauto\n'.repeat(10_001)}`,
    'too-many-blocks',
    10_002,
  ],
  ['a row of one column', 'ru\ten\tstatus\nа\ta\tauto\nodd\n', 'too-few-columns', 3],
])('a file with %s is refused with the line', (_, text, code, line) => {
  const files = [{ name: 'file', bytes: new TextEncoder().encode(text) }];
  const format = recogniseFormat(files);
  expect(format && readFiles(format, files)).toMatchObject({ kind: 'refused', line, reason: { code } });
});

test('a document type that declares nothing, as OmegaT writes it, does no harm', () => {
  const text = `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${memory(tu('EN-US'))}`;
  const files = [{ name: 'file', bytes: new TextEncoder().encode(text) }];
  const format = recogniseFormat(files);
  expect(format && readFiles(format, files).kind).toBe('read');
});
