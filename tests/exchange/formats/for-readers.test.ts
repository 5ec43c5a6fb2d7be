import { describe, expect, test } from '@jest/globals';
import { unpack } from '../../../src/article/import/archive/unpack.ts';
import { openZip } from '../../../src/article/import/archive/zip-directory.ts';
import { readXml } from '../../../src/article/import/office/xml-tree.ts';
import { readDocument } from '../../../src/article/import/read-document.ts';
import { csvTags } from '../../../src/exchange/formats/csv-tags.ts';
import { docx } from '../../../src/exchange/formats/docx.ts';
import { epub } from '../../../src/exchange/formats/epub.ts';
import { markdown } from '../../../src/exchange/formats/markdown.ts';
import { hostileDocument } from '../hostile-document.ts';
import { block, documentOf, row, sampleDocument, tag } from '../sample-document.ts';
import { wordsIn } from '../words.ts';

const options = { words: await wordsIn('en'), uiLang: 'en' };

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = openZip(bytes);
  if (archive.kind === 'refused') throw new Error(archive.reason.code);
  return new Map(
    [...archive.entries.values()].map((entry) => {
      const content = unpack(archive, entry);
      if (content.kind === 'refused') throw new Error(content.reason.code);
      return [entry.name, content.bytes];
    }),
  );
}

describe.each([docx, epub])('$id', (format) => {
  test.each([
    ['a story', sampleDocument()],
    ['a hostile story', hostileDocument()],
  ])('is well-formed in every part, for %s', (_, document) => {
    for (const [name, bytes] of partsOf(format.write(document, options))) {
      if (!/\.(?:xml|rels|opf|xhtml)$/.test(name)) continue;
      expect([name, readXml(bytes, new Set(), { mayHaveDoctype: true }).kind]).toEqual([name, 'read']);
    }
  });

  test('is the same file for the same article', () => {
    expect(format.write(sampleDocument(), options)).toEqual(format.write(sampleDocument(), options));
  });
});

describe('the Word table', () => {
  test('has all paragraphs of both texts, as our own reader sees them', () => {
    const read = readDocument({ bytes: docx.write(sampleDocument(), options) });
    if (read.kind !== 'read') throw new Error(read.kind);
    const text = read.blocks.map((each) => each.text).join('\n');
    for (const each of sampleDocument().rows.flatMap((one) => [...one.source, ...one.target]))
      for (const part of each.text.split(/[\t\n]/)) expect(text).toContain(part);
  });

  test('bookmarks each pair by its id, so that an edited copy is known again', () => {
    const main = new TextDecoder().decode(
      partsOf(docx.write(sampleDocument(), options)).get('word/document.xml'),
    );
    const names = [...main.matchAll(/w:name="(pair_[^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(sampleDocument().rows.length);
  });
});

test('the book begins with its type, uncompressed, as readers ask for', () => {
  const bytes = epub.write(sampleDocument(), options);
  expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

describe('the table of tags', () => {
  const cells = (line: string) =>
    line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, ''));

  test('has a line for each tag with its words and where they stand', () => {
    const lines = csvTags.write(sampleDocument()).trim().split('\r\n');
    expect(lines).toHaveLength(sampleDocument().tags.length + 1);
    expect(lines[0]).toMatch(/^\uFEFF?id,layer,label,side,lang,row,words,/);
  });

  test('has nothing that a spreadsheet would calculate', () => {
    const formula = block('s1', '=HYPERLINK("http://x","y") said', { lang: 'ru' });
    const document = documentOf([row([formula], [])], {
      tags: [tag('g1', formula, 'entity', 'PER', { span: '=HYPERLINK("http://x","y")' })],
    });
    const line = csvTags.write(document).trim().split('\r\n')[1] ?? '';
    expect(cells(line)?.[6]).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
  });
});

describe('Markdown', () => {
  test('takes no word of a text for markup', () => {
    const words = block('s1', '# not *a* [heading](x) <b> 1. & |', { lang: 'ru' });
    const text = markdown.write(documentOf([row([words], [])]), options);
    expect(text).toContain('\\# not \\*a\\* \\[heading\\](x) \\<b\\> 1. & \\|');
  });

  test('leads nowhere that could harm', () => {
    expect(markdown.write(hostileDocument(), options)).not.toMatch(/\]\(<(?!https?:|mailto:)/i);
  });
});
