/** What mentions refer to: one person, place, … under whatever names. */
export interface Entity {
  readonly id: string;
  /** The label of its mentions; null for what no label fits, such as a document that speaks. */
  readonly label: string | null;
  /** Its name in each language, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly wikidata: string | null;
}
