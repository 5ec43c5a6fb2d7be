import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentBlock } from '../../src/exchange/bilingual-document.ts';
import { editionOf } from '../../src/exchange/edition-of.ts';
import { lossesOf, readFiles, recogniseFormat, writeFormat } from '../../src/exchange/exchange.ts';
import { countFeatures, type Exported, features } from '../../src/exchange/features.ts';
import type { Format } from '../../src/exchange/formats/format.ts';
import { formats } from '../../src/exchange/formats/index.ts';
import type { GivenFile } from '../../src/exchange/read-files.ts';
import { anyArticle, exportedOf } from './arbitrary-article.ts';
import { shapeOf } from './shape-of.ts';
import { wordsIn } from './words.ts';

const words = await wordsIn('en');
const both = formats.filter(({ read, write, writeArticle }) => read && (write ?? writeArticle));

function written(format: Format, exported: Exported): GivenFile[] {
  const file = writeFormat(format, exported, { words, uiLang: 'en' });
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return [{ name: `article.${format.extension}`, bytes }];
}

/** What comes back of an export. Throws where it is refused. */
function again(format: Format, exported: Exported): Exported {
  const read = readFiles(format, written(format, exported));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read));
  return exportedOf(read.document);
}

describe.each(both.map((format): [string, Format] => [format.id, format]))('%s', (_, format) => {
  test('brings back what it carries', () => {
    fc.assert(
      fc.property(anyArticle.map(exportedOf), (exported) => {
        expect(shapeOf(again(format, exported), format.carries)).toEqual(shapeOf(exported, format.carries));
      }),
      { numRuns: 60 },
    );
  });

  test('writes the same file again from what it brought back', () => {
    fc.assert(
      fc.property(anyArticle.map(exportedOf), (exported) => {
        const once = again(format, exported);
        expect(shapeOf(again(format, once), format.carries)).toEqual(shapeOf(once, format.carries));
      }),
      { numRuns: 20 },
    );
  });

  test('loses what it says beforehand that it will lose, and nothing of it comes back', () => {
    fc.assert(
      fc.property(anyArticle.map(exportedOf), (exported) => {
        const said = lossesOf(format, exported).map(({ code }) => code);
        const came = countFeatures(withoutTables(again(format, exported)), format.carries);
        for (const feature of features) {
          if (format.carries.has(feature)) expect(said).not.toContain(feature);
          else expect(came[feature]).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is recognised by what is in it', () => {
    fc.assert(
      fc.property(anyArticle.map(exportedOf), (exported) => {
        const [file] = written(format, exported);
        expect(recogniseFormat([{ name: 'file', bytes: file?.bytes as Uint8Array }])?.id).toBe(format.id);
      }),
      { numRuns: 5 },
    );
  });

  test('refuses a damaged file or reads it whole: no crash, no half of an article', () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      put: fc.uint8Array({ maxLength: 12 }),
      copy: fc.nat(),
    });
    fc.assert(
      fc.property(
        anyArticle.map(exportedOf),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (exported, changes) => {
          const files = written(format, exported).map(({ name, bytes }) => ({
            name,
            bytes: changes.reduce(damage, bytes),
          }));
          const read = readFiles(format, files);
          if (read.kind === 'refused') expect(read.reason.code).toMatch(/^[a-z0-9-]+$/);
          else
            for (const { targetTextId } of read.document.pairings)
              expect(editionOf(read.document, targetTextId)).not.toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A table is known by the tabs in it, whether or not a format has a word for it. */
function withoutTables({ article, edition }: Exported): Exported {
  const plain = (block: DocumentBlock) =>
    block.kind === 'table' ? { ...block, kind: 'paragraph' as const } : block;
  const rows = edition.rows.map((row) => ({
    ...row,
    source: row.source.map(plain),
    target: row.target.map(plain),
  }));
  return { article, edition: { ...edition, rows } };
}

interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: Uint8Array;
  readonly copy: number;
}

/** Takes something out, and puts in bytes, or a piece of the file itself. */
function damage(bytes: Uint8Array, { at, length, put, copy }: Change): Uint8Array {
  const start = bytes.length === 0 ? 0 : at % bytes.length;
  const from = bytes.length === 0 ? 0 : copy % bytes.length;
  const piece = copy % 2 === 0 ? put : bytes.subarray(from, from + length * 4);
  return Buffer.concat([
    bytes.subarray(0, start),
    piece,
    bytes.subarray(start + (copy % 3 === 0 ? 0 : length)),
  ]);
}
