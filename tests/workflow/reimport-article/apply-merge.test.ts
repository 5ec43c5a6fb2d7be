import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Bead, newBead } from '../../../src/alignment/bead.ts';
import { hashOfBead, isStale } from '../../../src/alignment/stale.ts';
import type { Tag } from '../../../src/annotation/tag.ts';
import type { Block } from '../../../src/article/article.ts';
import { mergeVersions } from '../../../src/article/merge/merge-versions.ts';
import type { ReadBlock } from '../../../src/article/reading.ts';
import { keysBetween } from '../../../src/database/order-key.ts';
import {
  applyMerge,
  type CorrectedBlock,
  type TextAfter,
  type TextBefore,
} from '../../../src/workflow/reimport-article/apply-merge.ts';
import type { Decision } from '../../../src/workflow/reimport-article/decision.ts';
import { countingIds } from '../../setup/database.ts';

const read = (text: string, id: string): ReadBlock => ({
  id,
  kind: 'paragraph',
  text,
  markup: [],
  boilerplate: null,
});

/** A text that was imported as `base` (blocks `s1`, `s2`, …) and reads `ours` now, paired row by row with `t1`, `t2`, …. */
function textBefore(base: readonly string[], ours: readonly string[] = base): TextBefore {
  const keys = keysBetween(null, null, ours.length);
  const blocks = ours.map(
    (text, i): Block => ({
      id: `s${i + 1}`,
      textId: 'source',
      orderKey: keys[i] as string,
      kind: 'paragraph',
      lang: 'ru',
      boilerplate: null,
      text,
      draft: null,
      markup: [],
      reasons: [],
      version: 1,
    }),
  );
  const beads = blocks.map(
    ({ id, text }, i): Bead => ({
      ...newBead({
        id: `r${i + 1}`,
        source: [id],
        target: [`t${i + 1}`],
        reasons: [],
        orderKey: keys[i] as string,
      }),
      status: 'confirmed',
      seenHash: hashOfBead({ source: [id], target: [`t${i + 1}`] } as unknown as Bead, (unit) =>
        unit === id ? text : 'x',
      ),
    }),
  );
  const alignments = [{ id: 'alignment', sourceTextId: 'source', targetTextId: 'target', beads }];
  const tags = blocks.flatMap(wordTags);
  return { textId: 'source', blocks, tags, sentenceCorrections: [], sentenceDecisions: [], alignments };
}

/** Every word of a block with a tag of its own. */
function wordTags({ id, text }: Block): Tag[] {
  return Array.from(text.matchAll(/\p{L}+/gu), (match, i) => ({
    id: `${id}-${i}`,
    textId: 'source',
    layer: 'entity',
    label: 'PER',
    attributes: {},
    decision: 'accepted',
    authorId: 'anna',
    entityId: null,
    parentId: null,
    anchors: [
      {
        role: 'span',
        state: 'anchored',
        fragments: [{ blockId: id, start: match.index, end: match.index + match[0].length, quote: match[0] }],
      },
    ],
    twinId: null,
    version: 1,
  }));
}

function correct(
  base: readonly string[],
  before: TextBefore,
  theirs: readonly string[],
  choice: Decision['kind'] = 'theirs',
): TextAfter {
  const document = theirs.map((text, i) => read(text, `d${i + 1}`));
  const merged = mergeVersions({
    base: base.map((text, i) => read(text, `s${i + 1}`)),
    ours: before.blocks,
    successors: new Map(),
    theirs: document,
  });
  const corrected = new Map(
    document.map(({ id, text }): [string, CorrectedBlock] => [
      id,
      { id, text, kind: 'paragraph', lang: 'ru', markup: [], boilerplate: null, reasons: [] },
    ]),
  );
  const decisions = new Map(merged.places.map(({ id }) => [id, { kind: choice } as Decision]));
  const applied = applyMerge(before, merged, corrected, decisions, countingIds());
  if (applied.kind !== 'applied') throw new Error(`undecided: ${applied.places}`);
  return applied.after;
}

const wordsIn = ({ blocks }: TextAfter) =>
  blocks.filter(({ boilerplate }) => boilerplate === null).map(({ text }) => text);
const rowsOf = ({ alignments }: TextAfter) =>
  (alignments[0]?.beads ?? [])
    .map(({ source, target }) => `${source.join('+')}|${target.join('+')}`)
    .join(' ');
function staleRows({ alignments, blocks }: TextAfter): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const rows = alignments[0]?.beads ?? [];
  return rows.filter((row) => isStale(row, (id) => texts.get(id) ?? 'x')).map(({ id }) => id);
}

const story = ['Река вышла из берегов.', 'Школа закрыта до среды.', 'Мост открыт для всех машин города.'];

describe('a corrected text', () => {
  test('makes stale only the row that it touches', () => {
    const after = correct(story, textBefore(story), story.with(1, 'Школа закрыта до пятницы.'));
    expect(wordsIn(after)[1]).toBe('Школа закрыта до пятницы.');
    expect(staleRows(after)).toEqual(['r2']);
    expect(rowsOf(after)).toBe('s1|t1 s2|t2 s3|t3');
  });

  test('keeps what we changed ourselves', () => {
    const before = textBefore(story, story.with(0, 'Река Кама вышла из берегов.'));
    const after = correct(story, before, story.with(0, 'Река вышла из берегов утром.'));
    expect(wordsIn(after)[0]).toBe('Река Кама вышла из берегов утром.');
  });

  test('brings a new block in a row of its own, in its place', () => {
    const after = correct(story, textBefore(story), story.toSpliced(1, 0, 'Спасатели привезли три лодки.'));
    expect(wordsIn(after)).toEqual(story.toSpliced(1, 0, 'Спасатели привезли три лодки.'));
    expect(rowsOf(after)).toBe('s1|t1 d2| s2|t2 s3|t3');
    expect(staleRows(after)).toEqual([]);
  });

  test('folds away a block that was taken out, with all that hangs on it', () => {
    const after = correct(story, textBefore(story), story.toSpliced(1, 1));
    expect(wordsIn(after)).toEqual(story.toSpliced(1, 1));
    expect(after.blocks[1]).toMatchObject({ id: 's2', text: story[1], boilerplate: 'removed-in-correction' });
    expect(after.tags).toEqual(textBefore(story).tags);
    expect(rowsOf(after)).toBe('s1|t1 |t2 s3|t3');
  });

  test('cuts and joins blocks where its author did, and keeps their ids and their tags', () => {
    const long = ['Река вышла из берегов ночью. Школа закрыта до среды включительно.', story[2] ?? ''];
    const cut = ['Река вышла из берегов ночью.', 'Школа закрыта до среды включительно.', story[2] ?? ''];
    const after = correct(long, textBefore(long), cut);
    expect(wordsIn(after)).toEqual(cut);
    expect(rowsOf(after)).toBe('s1+id-1|t1 s2|t2');
    const joined = correct(cut, textBefore(cut), long);
    expect(wordsIn(joined)).toEqual(long);
    expect(joined.retired).toEqual(new Map([['s2', 's1']]));
    expect(rowsOf(joined)).toBe('s1|t1+t2 s3|t3');
    expectTagsOnWords(joined);
  });

  test('moves a row with its source', () => {
    const after = correct(story, textBefore(story), [story[2] ?? '', story[0] ?? '', story[1] ?? '']);
    expect(rowsOf(after)).toBe('s3|t3 s1|t1 s2|t2');
    expect(staleRows(after)).toEqual([]);
    expect(after.touched).toEqual(['s3']);
  });

  test('asks about words that both changed', () => {
    const before = textBefore(story, story.with(1, 'Школа закрыта до вторника.'));
    const theirs = story.with(1, 'Школа закрыта до пятницы.');
    expect(wordsIn(correct(story, before, theirs, 'ours'))[1]).toBe('Школа закрыта до вторника.');
    expect(wordsIn(correct(story, before, theirs, 'theirs'))[1]).toBe('Школа закрыта до пятницы.');
  });
});

function expectTagsOnWords({ tags, blocks }: TextAfter): void {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  for (const { anchors } of tags) {
    for (const { fragments, state } of anchors) {
      for (const { blockId, start, end, quote } of fragments) {
        if (state === 'anchored') expect(texts.get(blockId)?.slice(start, end)).toBe(quote);
      }
    }
  }
}

const sentence = fc.constantFrom(
  ...story,
  'Спасатели привезли лодки и еду.',
  'Вода уходит, сказал мэр города.',
  'Да.',
);
const version = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.map((sentences) => sentences.join(' ')));
/** Our own edits: a word put before, behind, or for the first word of some blocks. */
const ownEdits = fc.array(fc.constantFrom(null, 'before', 'behind', 'first'), { minLength: 6, maxLength: 6 });

function edited(base: readonly string[], edits: readonly (string | null)[]): string[] {
  return base.map((text, i) => {
    if (edits[i] === 'before') return `Правка${i} ${text}`;
    if (edits[i] === 'behind') return `${text} Правка${i}`;
    return edits[i] === 'first' ? text.replace(/^\p{L}+/u, `Правка${i}`) : text;
  });
}

describe('any correction', () => {
  test('that is the version we know changes nothing', () => {
    fc.assert(
      fc.property(version, ownEdits, (base, edits) => {
        const before = textBefore(base, edited(base, edits));
        const after = correct(base, before, base);
        expect(after.blocks.every((block, i) => block === before.blocks[i])).toBe(true);
        expect(after.alignments[0]).toBe(before.alignments[0]);
        expect(after.tags).toBe(before.tags);
        expect(after.touched).toEqual([]);
      }),
    );
  });

  test('of a text that we left alone gives the corrected text', () => {
    fc.assert(
      fc.property(version, version, (base, theirs) => {
        expect(wordsIn(correct(base, textBefore(base), theirs))).toEqual(theirs);
      }),
    );
  });

  test('leaves every unit in exactly one row, no confirmation taken back, and every tag on its words', () => {
    fc.assert(
      fc.property(
        version,
        version,
        ownEdits,
        fc.constantFrom<Decision['kind']>('ours', 'theirs'),
        (base, theirs, edits, choice) => {
          const before = textBefore(base, edited(base, edits));
          const after = correct(base, before, theirs, choice);
          const units = (after.alignments[0]?.beads ?? []).flatMap(({ source }) => source);
          const own = after.blocks.filter(({ boilerplate }) => boilerplate === null).map(({ id }) => id);
          expect(units.toSorted()).toEqual(own.toSorted());
          const targets = (after.alignments[0]?.beads ?? []).flatMap(({ target }) => target);
          expect(targets.toSorted()).toEqual(base.map((_, i) => `t${i + 1}`).toSorted());
          for (const row of after.alignments[0]?.beads ?? []) {
            if (row.target.length > 0) expect(row.status).toBe('confirmed');
          }
          expect(after.tags.length).toBe(before.tags.length);
          expectTagsOnWords(after);
          const keys = after.blocks.map(({ orderKey }) => orderKey);
          expect(keys).toEqual([...new Set(keys)].toSorted());
        },
      ),
    );
  });

  test('leaves our own words standing where it left those words alone', () => {
    fc.assert(
      fc.property(version, ownEdits, fc.nat(5), (base, edits, at) => {
        const unique = base.map((text, i) => `${text} Номер${i}абв.`);
        const ours = edited(unique, edits);
        const theirs = unique.with(at % unique.length, `${unique[at % unique.length]} Добавлено редакцией.`);
        const after = wordsIn(correct(unique, textBefore(unique, ours), theirs, 'ours')).join(' ');
        for (const [i, edit] of edits.entries()) {
          if (edit !== null && i < unique.length) expect(after).toContain(`Правка${i}`);
        }
      }),
    );
  });
});
