/** The words by which one language's newspapers mark the parts of an article. Comparison is by folded words. */
export interface StructureWords {
  /** BCP 47. */
  readonly lang: string;
  /** What stands before the writer's name: "by", «Автор», "Yazan". */
  readonly byline: readonly string[];
  /** What stands between two writers' names. */
  readonly and: readonly string[];
  /** What stands before a picture's maker or agency; counts with a colon, slash or sign behind it only. */
  readonly credit: readonly string[];
  /** How a caption begins that says what a picture shows. */
  readonly caption: readonly string[];
  /** How a note of the editors begins, in the notation of `Phrase`. */
  readonly editorsNote: readonly string[];
  /** What stands before the date of publication. */
  readonly published: readonly string[];
  /** January … December: every form and abbreviation that dates are written with. */
  readonly months: readonly (readonly string[])[];
  /** Other words of a date or time: days of the week, "year", "at". */
  readonly dateWords: readonly string[];
}
