/**
 * Why a rule decided as it did, as data: the words are found at the edge, in the reader's language
 * (locale key `<domain>:reason.<code>`, with `values` as its placeholders).
 */
export interface Reason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
