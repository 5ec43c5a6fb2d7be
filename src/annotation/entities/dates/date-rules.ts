/**
 * How a language writes dates. `pattern` is global and has the named groups day, month, year, shift (a word for a day
 * near today) and weekday, of which some match.
 */
export interface DateRules {
  readonly pattern: RegExp;
  /** The beginnings of the names of the twelve months, in lower case. */
  readonly months: readonly string[];
  /** The beginnings of the names of the days of the week from Monday, in lower case. */
  readonly weekdays: readonly string[];
  /** Words for days near today, in lower case, with how many days they lie ahead. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** A pattern out of alternatives, between what is no letter and no digit. */
export function datePattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
