/** Who made a text and from what. */
export type Provenance =
  | { readonly kind: 'human'; readonly translator: string | null }
  | {
      readonly kind: 'machine';
      readonly engine: string;
      readonly engineVersion: string | null;
      /** ISO 8601 time in UTC of the first answer. */
      readonly at: string;
    };
