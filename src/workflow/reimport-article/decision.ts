/** What a person wants at a place: as it is, as the corrected document has it, or other words; blocks are lines of them. */
export type Decision =
  | { readonly kind: 'ours' }
  | { readonly kind: 'theirs' }
  | { readonly kind: 'words'; readonly words: string };

/** What a person decided, by the ids of the places; where nothing is said, no conflict may be. */
export type Decisions = ReadonlyMap<string, Decision>;
