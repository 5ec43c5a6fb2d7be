import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bead } from '../../../src/alignment/bead.ts';
import type { Block } from '../../../src/article/article.ts';
import { keyBetween, keysBetween } from '../../../src/database/order-key.ts';
import { orderKeyFor, putIntoRow } from '../../../src/workflow/machine-translate/place-block.ts';

function block(id: string, orderKey: string): Block {
  return {
    id,
    orderKey,
    textId: 'text',
    kind: 'paragraph',
    lang: 'und',
    boilerplate: null,
    text: id,
    draft: null,
    markup: [],
    reasons: [],
    version: 1,
  };
}

function row(source: readonly string[], target: readonly string[], code: string): Bead {
  return {
    id: source.join('+'),
    source,
    target,
    status: 'auto',
    score: null,
    reasons: [{ code }],
    emptyReason: null,
    seenHash: null,
    isBookmarked: false,
    orderKey: 'i',
    version: 1,
  };
}

describe('the place of a translated block in its text', () => {
  test('follows the source, in whatever order the answers come', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(
        count.chain((size) =>
          fc.shuffledSubarray(
            Array.from({ length: size }, (_, i) => i),
            { minLength: size },
          ),
        ),
        (order) => {
          const keys = keysBetween(null, null, order.length);
          const source = keys.map((key, i) => block(`s${i}`, key));
          const answered: Record<string, { text: string; block: string }> = {};
          let target: Block[] = [];
          for (const i of order) {
            const holder = source[i] as Block;
            const key = orderKeyFor(holder, source, target, answered);
            expect(key).toBe(holder.orderKey);
            target = [...target, block(`t${i}`, key)].toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
            answered[`s${i}`] = { text: '', block: `t${i}` };
          }
          expect(target.map(({ id }) => id)).toEqual(order.map((_, i) => `t${i}`));
        },
      ),
    );
  });

  test('comes after all parts of a translation that was split meanwhile', () => {
    const source = [block('s1', 'b'), block('s2', 'c'), block('s3', 'd')];
    const target = [block('t1', 'b'), block('t1-second', keyBetween('b', null)), block('t3', 'z')];
    const answered = { s1: { text: '', block: 't1' }, s3: { text: '', block: 't3' } };
    const key = orderKeyFor(source[1] as Block, source, target, answered);
    expect(key > (target[1] as Block).orderKey && key < 'z').toBe(true);
  });

  test('is at the end where nothing that follows is translated', () => {
    const source = [block('s1', 'b'), block('s2', 'c')];
    const target = [block('t1', 'b'), block('note', 'x')];
    const key = orderKeyFor(source[1] as Block, source, target, { s1: { text: '', block: 't1' } });
    expect(key > 'x').toBe(true);
  });
});

describe('the row of a translated block', () => {
  const targetBlocks = [block('t1', 'b'), block('t3', 'd')];
  const context = { targetBlocks, engine: 'apertium' };

  test('is the one of its source and says that the machine filled it', () => {
    const rows = [row(['s1'], ['t1'], 'by-hand'), row(['s2'], [], 'waiting-for-machine')];
    const after = putIntoRow(rows, 's2', block('t2', 'c'), context);
    expect(after[0]).toBe(rows[0]);
    expect(after[1]).toMatchObject({
      source: ['s2'],
      target: ['t2'],
      reasons: [{ code: 'machine-translated', values: { engine: 'apertium' } }],
    });
  });

  test('keeps the order of the text and its reasons where people made it of several', () => {
    const rows = [row(['s1', 's2', 's3'], ['t1', 't3'], 'by-hand')];
    const after = putIntoRow(rows, 's2', block('t2', 'c'), context);
    expect(after).toMatchObject([{ target: ['t1', 't2', 't3'], reasons: [{ code: 'by-hand' }] }]);
  });
});
