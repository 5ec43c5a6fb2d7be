/** Sorts of elements of which nothing is kept, in the words that a reader of the page would use. */
export type LeftOutSort = 'code' | 'picture' | 'player' | 'frame' | 'form-field' | 'formula' | 'element';

const BY_SORT: Readonly<Record<LeftOutSort, string>> = {
  code: 'script noscript template style link base',
  picture: 'img svg canvas map',
  player: 'audio video',
  frame: 'iframe frame frameset object embed applet noembed noframes',
  'form-field': 'button input select textarea datalist meter progress',
  formula: 'math',
  element: 'xmp plaintext',
};

/** The elements that go with all that stands in them, each with its sort. Others stay, or leave their text. */
export const leftOutElements: ReadonlyMap<string, LeftOutSort> = new Map(
  Object.entries(BY_SORT).flatMap(([sort, names]) =>
    names.split(' ').map((name) => [name, sort as LeftOutSort] as const),
  ),
);
