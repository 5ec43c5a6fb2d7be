/** One thing that a person does by keys, in a row that is in hand. */
export interface EditingAction {
  readonly name: string;
  /** What leads there, and what takes it back: not measured. */
  readonly before?: readonly string[];
  readonly keys: readonly string[];
  readonly after?: readonly string[];
  readonly waitsForServer: boolean;
}

const UNDO = ['Control+z'] as const;
const WORD = ['ArrowRight', 'ArrowRight', 'ArrowRight'] as const;

/** A key that does nothing: what it takes is the measuring. */
export const unboundKey: EditingAction = { name: 'nothing', keys: ['F8'], waitsForServer: false };

/** All begin and end in Align, with the article as it was. */
export const editingActions: readonly EditingAction[] = [
  move('to the next block', ['ArrowDown']),
  move('to the next row', ['PageDown']),
  move('to the last row', ['End']),
  move('to the other side', ['Tab']),
  move('to the next word', ['ArrowRight']),
  move('to the next sentence', ['q']),
  edit('withdraw a confirmation', ['Shift+S']),
  { ...edit('confirm a row', ['s'], ['Shift+S']), after: [] },
  {
    ...move('to the next unconfirmed row', ['u']),
    before: ['PageDown', 'Shift+S', 'PageUp', 'PageUp'],
    after: UNDO,
  },
  edit('bookmark a row', ['m']),
  { ...move('to the next bookmark', ['b']), before: ['PageDown', 'm', 'PageUp', 'PageUp'], after: UNDO },
  move('to the next row that is not 1–1', ['n']),
  edit('merge with the next row', ['Control+Backspace']),
  edit('split a row', ['Control+Shift+Backspace'], ['Control+Backspace'], [...UNDO, ...UNDO]),
  edit('move a block down', ['Control+ArrowDown']),
  edit('move a block up', ['Control+ArrowUp']),
  edit('swap a side with the next row', ['w']),
  edit('insert a row', ['Control+Enter']),
  edit('say that a gap is on purpose', ['o'], ['Control+ArrowDown'], [...UNDO, ...UNDO]),
  edit('move a whole side down', ['Enter']),
  edit('move a whole side up', ['Backspace']),
  edit('split a block at the word', ['Alt+Enter'], WORD),
  edit('merge with the next block', ['Alt+Backspace']),
  edit('begin a sentence with the word', ['d'], WORD),
  edit('confirm a pair of sentences', ['y'], ['q']),
  edit('join two pairs of sentences', ['h'], ['q']),
  edit('move a sentence to the pair below', ['Alt+ArrowDown'], ['q']),
  edit('edit the text', ['Control+Enter'], ['e', 'End', 'x', 'y', 'z']),
  move('type a letter of the text', ['x'], ['e', 'End'], ['Escape']),
  { ...edit('undo', ['Control+z'], ['m']), after: [] },
  { ...edit('redo', ['Control+y'], ['m', ...UNDO]), after: UNDO },
  edit(
    'confirm the rows down to here',
    ['c'],
    [
      ...Array.from({ length: 30 }, () => 'Shift+ArrowDown'),
      'Shift+S',
      ...Array.from({ length: 30 }, () => 'PageDown'),
    ],
    [...UNDO, ...UNDO],
  ),
  { ...edit('withdraw the confirmations of all rows', ['Shift+S'], ['Home', 'Shift+End']), after: UNDO },
  {
    ...edit('confirm all rows', ['s'], ['Home', 'Shift+End', 'Shift+S', 'Home', 'Shift+End']),
    after: [...UNDO, ...UNDO],
  },
  move('ask what pairing again would change', ['a'], [], ['Escape']),
  move('open find and replace', ['f'], [], ['Escape']),
  move('switch to Annotate and back', ['g'], [], ['g']),
  { ...edit('tag a name', ['1'], ['g', ...WORD]), after: [...UNDO, 'g'] },
  { ...edit('remove a tag', ['Delete'], ['g', ...WORD, '1']), after: [...UNDO, ...UNDO, 'g'] },
  move('to the next tag', ['.'], ['g'], ['g']),
];

/** Something that the page does alone. */
function move(
  name: string,
  keys: readonly string[],
  before: readonly string[] = [],
  after: readonly string[] = [],
): EditingAction {
  return { name, keys, before, after, waitsForServer: false };
}

/** Something that is saved, and taken back out of what is measured. */
function edit(
  name: string,
  keys: readonly string[],
  before: readonly string[] = [],
  after: readonly string[] = UNDO,
): EditingAction {
  return { name, keys, before, after, waitsForServer: true };
}
