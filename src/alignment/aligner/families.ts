/** Kinds of evidence; a feature belongs to one of them. */
export const families = [
  /** A word of the target against a word of the machine translation. */
  'translated',
  /** A word that may be a name (capital inside a sentence) by its sounds. */
  'name',
  /** Any other word by its sounds: international words, and most words of a related language. */
  'sound',
  'number',
  'knownName',
  'knownWord',
  /** Question and exclamation marks, quotation marks, brackets, colons. */
  'mark',
  /** A block kind other than paragraph. */
  'kind',
  /** A pair of words that a first alignment of the same texts found together. */
  'learned',
] as const;
export type Family = (typeof families)[number];

/** Families by name, as the numbers that typed arrays hold. */
export const familyNumber = Object.fromEntries(families.map((family, at) => [family, at])) as Readonly<
  Record<Family, number>
>;
