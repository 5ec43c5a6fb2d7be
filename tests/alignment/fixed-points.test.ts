import { describe, expect, test } from '@jest/globals';
import { fixedPoints } from '../../src/alignment/fixed-points.ts';
import { glance, rows } from '../setup/bead-rows.ts';

const order = {
  source: Array.from({ length: 9 }, (_, i) => `s${i + 1}`),
  target: Array.from({ length: 9 }, (_, i) => `t${i + 1}`),
};

function divided(words: string): readonly (string | undefined)[] {
  const { inOrder, aside } = fixedPoints(rows(words), ({ status }) => status === 'confirmed', order);
  return [glance(inOrder), glance(aside)];
}

describe('rows that stay are fixed points', () => {
  test('where they rise on both sides', () => {
    expect(divided('s1|t1! s3+s4|t2! s5|t4+t5!')).toEqual(['s1|t1! s3+s4|t2! s5|t4+t5!', '']);
  });

  test('but not where they cross: those that hold the most units are', () => {
    expect(divided('s1|t1! s2|t5! s3|t3! s4|t4!')).toEqual(['s1|t1! s3|t3! s4|t4!', 's2|t5!']);
    expect(divided('s1|t4+t5! s2|t2! s3|t3!')).toEqual(['s2|t2! s3|t3!', 's1|t4+t5!']);
    expect(divided('s1|t5+t6+t7+t8! s2|t2! s3|t3!')).toEqual(['s1|t5+t6+t7+t8!', 's2|t2! s3|t3!']);
  });

  test('but not where somebody moved a row away from its place in both texts', () => {
    expect(divided('s1|t1! s5|t5! s3|t3! s4|t4!')).toEqual(['s1|t1! s3|t3! s4|t4!', 's5|t5!']);
  });

  test('but not where their units do not stand one behind the other', () => {
    expect(divided('s1+s3|t1! s4|t2!')).toEqual(['s4|t2!', 's1+s3|t1!']);
    expect(divided('s2+s1|t1! s4|t2!')).toEqual(['s4|t2!', 's2+s1|t1!']);
  });

  test('where one side is empty, between the same pairs in the rows and in the text', () => {
    expect(divided('s1|t1! s2|! |t2! s3|t3!')).toEqual(['s1|t1! s2|! |t2! s3|t3!', '']);
    expect(divided('s1|t1! s4|! s3|t3!')).toEqual(['s1|t1! s3|t3!', 's4|!']);
    expect(divided('s1|t1! s3|t3! |t2!')).toEqual(['s1|t1! s3|t3!', '|t2!']);
    expect(divided('s5|! s4|!')).toEqual(['s5|!', 's4|!']);
  });

  test('but not where they cross what is open, unless that holds less', () => {
    expect(divided('s1|t3! s2|t1 s3+s4|t2 |t4')).toEqual(['', 's1|t3!']);
    expect(divided('s1|t2! s2|t1 s3|t3')).toEqual(['s1|t2!', '']);
    expect(divided('s1|t1 s2|t9 s3|t3! s4|t4!')).toEqual(['s3|t3! s4|t4!', '']);
  });

  test('but not where they hold nothing', () => {
    expect(divided('s1|t1! |! s2|t2!')).toEqual(['s1|t1! s2|t2!', '|!']);
  });
});
