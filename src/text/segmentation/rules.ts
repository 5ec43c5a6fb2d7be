/**
 * What sentence segmentation knows of one language. Abbreviations are in lower case without their last full
 * stop and without spaces: `т.е` is both «т. е.» and «т.е.».
 */
export interface SegmentationRules {
  /** No sentence ends after these: something always follows them («им.», Mr.). */
  readonly never: ReadonlySet<string>;
  /** Units, which may end a sentence after a number («5 м. Он»), even where they otherwise never do («м. Сокол»). */
  readonly units: ReadonlySet<string>;
  /** Words for years and centuries: after a number they end a sentence unless the date opens a clause. */
  readonly dates: ReadonlySet<string>;
  /** Words for eras: they end a sentence unless it has had nothing but the date so far («В 49 г. до н. э. Антоний»). */
  readonly eras: ReadonlySet<string>;
  /** No sentence ends after these where a number follows («ст. 5», No. 5); otherwise they are words like others. */
  readonly beforeNumber: ReadonlySet<string>;
  /** These end a sentence only before a starter (U.S., Inc.). */
  readonly unlessStarter: ReadonlySet<string>;
  /** Words that often begin a sentence and hardly ever stand in capitals inside one. */
  readonly starters: ReadonlySet<string>;
  /** Verbs of saying that follow a quotation and its speaker without a comma or dash ("No!" John said). */
  readonly saying: ReadonlySet<string>;
  /** Capitals that are a word or a Roman numeral, not the initial of a name (I, Николай II). */
  readonly notInitials: ReadonlySet<string>;
  /**
   * Up to how many digits a number with a full stop is an ordinal, which ends a sentence only before a starter
   * (3. Oktober; Serbian years too); then so are Roman numerals (II. Mehmed). 0 where ordinals have no full stop.
   */
  readonly ordinalDigits: number;
}

/** The rules as they are written down in the language files: word lists as one string each. */
export interface WrittenRules {
  readonly never?: string;
  readonly units?: string;
  readonly dates?: string;
  readonly eras?: string;
  readonly beforeNumber?: string;
  readonly unlessStarter?: string;
  readonly starters?: string;
  readonly saying?: string;
  readonly notInitials?: string;
  readonly ordinalDigits?: number;
}

/** The rules of a language, from its lists. */
export function rules(written: WrittenRules): SegmentationRules {
  return {
    never: listed(written.never),
    units: listed(written.units),
    dates: listed(written.dates),
    eras: listed(written.eras),
    beforeNumber: listed(written.beforeNumber),
    unlessStarter: listed(written.unlessStarter),
    starters: listed(written.starters),
    saying: listed(written.saying),
    notInitials: listed(written.notInitials),
    ordinalDigits: written.ordinalDigits ?? 0,
  };
}

function listed(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** For a language that nobody has written rules for. */
export const noRules = rules({});
