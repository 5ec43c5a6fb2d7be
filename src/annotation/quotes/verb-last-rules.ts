/**
 * What is known of one language whose verb ends the sentence and whose subject opens it. Words are in the form of
 * look-ups (`foldWord`).
 */
export interface VerbLastRules {
  readonly order: 'verb-last';
  readonly lang: string;
  /** Who speaks in an interview, in lower case. */
  readonly turnLabels: ReadonlySet<string>;
  /** Finite verbs of speech. */
  isVerb(word: string): boolean;
  isPassive(word: string): boolean;
  /** Verbs that speak together with the noun before them: "ifade etti", "çağrısında bulundu". */
  isLightVerb(word: string): boolean;
  isLightPassive(word: string): boolean;
  readonly lightNouns: ReadonlySet<string>;
  /** Words between a quotation and its verb: "diye", "şeklinde". */
  readonly bridges: ReadonlySet<string>;
  /** Verbs in front of who speaks: "…” diyen Kaya". */
  isParticiple(word: string): boolean;
  /** Whether a word ends what a verb of speech reports: "… olduğunu". */
  isReportedEnd(word: string): boolean;
  isReportedEndOfPassive(word: string): boolean;
  /** Whether a word ends what somebody is called upon to do: "… çekilme çağrısı". */
  isRequestedEnd(word: string): boolean;
  readonly callNouns: ReadonlySet<string>;
  /** Documents and statements in the form in which something stands in them. */
  readonly statementNouns: ReadonlySet<string>;
  /** "göre": according to. */
  readonly byWords: ReadonlySet<string>;
  /** "haberine göre": what a source did, between it and "according to". */
  readonly reportNouns: ReadonlySet<string>;
  /** "dayandırarak": whom an outlet leans on stands before. */
  readonly leaningWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Words of times, which stand between a subject and what it says. */
  readonly times: ReadonlySet<string>;
  /** Functions, which stand before the name they belong to. */
  readonly titles: ReadonlySet<string>;
  /** Nouns of speech before a colon. */
  readonly speechNouns: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Nouns in lower case that can be who speaks. */
  readonly speakers: ReadonlySet<string>;
  isNaming(word: string): boolean;
  readonly outlets: ReadonlySet<string>;
}
