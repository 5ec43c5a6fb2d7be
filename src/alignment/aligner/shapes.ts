/** Most units one side of a bead may have. */
export const maxUnitsOfSide = 5;

/** The shapes of beads that pair something, `[source units, target units]`. */
export const pairShapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [2, 1],
  [2, 2],
  [2, 3],
  [2, 4],
  [3, 1],
  [3, 2],
  [3, 3],
  [4, 1],
  [4, 2],
  [5, 1],
];

/** Most target units that go with a number of source units. */
export const mostTarget = Int8Array.from({ length: maxUnitsOfSide + 1 }, (_, a) =>
  Math.max(0, ...pairShapes.filter(([source]) => source === a).map(([, target]) => target)),
);
