/** Marks that a language's own typography never has, what is set in their place, and what has to be tied. */
export interface Typography {
  /** Opening and closing marks, outer then inner. */
  readonly quotes: readonly [string, string, string, string];
  readonly foreignQuotes: RegExp;
  /** Spaces here keep a number and its unit, an initial and a name together. */
  readonly ties: RegExp | null;
}

const TIES_RU = /(?<=\d)[ ](?=(?:тыс|млн|млрд|трлн|руб|км|кг|г|м|%|₽|№)(?![\p{L}]))|(?<=№)[ ](?=\d)/gu;

/** By BCP 47 code. */
export const typographies: Readonly<Record<string, Typography>> = {
  en: { quotes: ['“', '”', '‘', '’'], foreignQuotes: /[«»„‹›]/g, ties: null },
  ru: { quotes: ['«', '»', '„', '“'], foreignQuotes: /[”‹›]/g, ties: TIES_RU },
  uk: { quotes: ['«', '»', '„', '“'], foreignQuotes: /[‹›]/g, ties: TIES_RU },
  tr: { quotes: ['“', '”', '‘', '’'], foreignQuotes: /[«»„‹›]/g, ties: null },
  de: { quotes: ['„', '“', '‚', '‘'], foreignQuotes: /[”]/g, ties: null },
  fr: { quotes: ['«\u00A0', '\u00A0»', '“', '”'], foreignQuotes: /[„]/g, ties: null },
};
