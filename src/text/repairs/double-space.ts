import { placeRepair } from './place-repair.ts';
import type { RepairFinder } from './repair.ts';

/** More spaces in a row than this set something in columns, and then all spaces of the block may. */
export const MAX_SPACES_IN_A_ROW = 3;

const IN_A_ROW = /(?<=\S)[ \u00A0]{2,}(?=\S)/g;

/** Several spaces between two words; one stays, the one that keeps words on one line where there is one. */
export const doubleSpace: RepairFinder = {
  kind: 'double-space',
  find: (text) => {
    if (!/[ \u00A0]{2}/.test(text)) return [];
    const runs = [...text.matchAll(IN_A_ROW)];
    if (runs.some(({ 0: run }) => run.length > MAX_SPACES_IN_A_ROW)) return [];
    return runs.map(({ 0: run, index: start }) => {
      const insert = run.includes('\u00A0') ? '\u00A0' : ' ';
      return placeRepair(text, 'double-space', [{ start, end: start + run.length, insert }]);
    });
  },
};
