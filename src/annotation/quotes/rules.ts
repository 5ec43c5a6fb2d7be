import type { KnownEntity } from './quote.ts';
import type { Token } from './reading.ts';

/** How a verb of speech frames what is said. */
export type SpeechSort =
  /** What is said follows or precedes: said, wrote, believes. */
  | 'say'
  /** It gives a thing a name: called … "…". */
  | 'call'
  /** It moves somebody to do something: urged … to …. */
  | 'urge'
  /** It is a way of speaking only beside quoted words: smiled, sighed, joked. */
  | 'emote'
  /** Its object is who spoke, its subject who passes it on: quotes him, передает слова. */
  | 'cite';

export interface SpeechVerb {
  readonly sort: SpeechSort;
  /** Passive and impersonal forms have a document or nobody for a speaker: «говорится в заявлении», "it is said". */
  readonly form: 'finite' | 'gerund' | 'passive';
  /** What the form tells of its subject: he, she, many; null where it tells nothing. */
  readonly subject: 'he' | 'she' | 'it' | 'many' | null;
}

/** Words that stand for who speaks without being a verb: «по словам X», "according to X". */
export interface SourcePhrase {
  /** The words that make it, in the form of look-ups; `*` is a possessive pronoun, which is then the speaker. */
  readonly words: readonly string[];
  /** Whether what follows is somebody's words or view, or only data: «по данным X». */
  readonly isOpinion: boolean;
}

/**
 * What is known of one language, where the subject precedes or follows its verb. Words are in the form of look-ups
 * (`foldWord`).
 */
export interface QuoteRules {
  readonly order: 'verb-second';
  readonly lang: string;
  /** Whether the frame after a quotation is set off by a dash: «…», — заявил он. */
  readonly dashBeforeFrame: boolean;
  /** Whether the subject may follow its verb anywhere, not only beside a quotation. */
  readonly mayInvert: boolean;
  /** How many tokens the verb may stand before a comma or dash that opens a quotation. */
  readonly commaReach: number;
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  readonly sourcePhrases: readonly SourcePhrase[];
  /** Pronouns that can be who speaks. */
  readonly pronouns: ReadonlySet<string>;
  /** Who speaks in an interview, in lower case: «корреспондент», "question". */
  readonly turnLabels: ReadonlySet<string>;
  /** Pronouns of whoever writes: what they say outside marks is the article itself. */
  readonly firstPersons: ReadonlySet<string>;
  /** Pronouns of a possessor: «по его словам», «приводит его слова». */
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions inside a subject: "the head of the ministry". */
  readonly linking: ReadonlySet<string>;
  /** Words that belong neither to a subject nor to its verb: adverbs, particles, conjunctions. */
  readonly fillers: ReadonlySet<string>;
  /** Words that end the noun phrase before them. */
  readonly boundaries: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words that introduce what is reported: что, that. */
  readonly conjunctions: ReadonlySet<string>;
  /** Whether a form that is in the list of verbs is a noun where it stands. */
  isNounAt(tokens: readonly Token[], at: number): boolean;
  /** Whether a name can stand before its noun: "Kremlin spokesman". */
  readonly namesPrecedeNouns: boolean;
  /** Nouns of people and offices in the form of a subject. */
  isRole(word: string): boolean;
  /** Whether a capitalised word can be (part of) a name that is the subject of such a verb. */
  mayBeSubjectName(token: Token, verb: SpeechVerb | null): boolean;
  /** Whether a capitalised word is a function or nationality before a name and no part of it. */
  isTitle(word: string): boolean;
  /** Whether a word looks like an adjective that agrees with a subject. */
  isSubjectAdjective(word: string): boolean;
  /** Whether a word has the shape of a finite verb, roughly: a whole sentence has one, a title seldom. */
  looksFinite(word: string): boolean;
  /** Whether a word inside a noun phrase shows that the phrase is over: a finite verb beyond doubt. */
  endsPhrase(word: string): boolean;
  /** Nouns after which marks hold a name: группа, газета, фильм. */
  isNaming(word: string): boolean;
  /** Nouns after which marks hold what is written and not said, however long: плакат, лозунг, slogan. */
  isSlogan(word: string): boolean;
  /** To whom things are said in passing: журналистам, reporters. */
  readonly listeners: ReadonlySet<string>;
  /** «Об этом», «такое заявление»: what stands before the verb of a sentence that points back. */
  readonly backPointers: readonly (readonly string[])[];
  /** Words before marks that say that a thing is only called so: «так называемый». */
  readonly soCalled: ReadonlySet<string>;
  /** Prepositions of what is spoken about. */
  readonly topicPrepositions: ReadonlySet<string>;
  /** «как сообщает», "as … reports". */
  readonly asWords: ReadonlySet<string>;
  /** «со ссылкой на», "citing": whom a report leans on follows. */
  readonly links: readonly (readonly string[])[];
  /** «кроме того», "in addition": they open a sentence and are no part of what is reported. */
  readonly connectors: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** Verbs that say something where they are denied: «не исключил». */
  readonly saidByDenial: RegExp;
  /** Whether a verb that names a thing tells what it is called and not what somebody once called it. */
  isHabitual(word: string): boolean;
  /** Nouns for people in general: what they call a thing is its name. */
  readonly crowds: ReadonlySet<string>;
  /** Conjunctions between two verbs of one subject. */
  readonly joins: ReadonlySet<string>;
  /** Verbs after which a clause stands without a conjunction: "said the talks had been frank". */
  readonly bareClauseVerbs: ReadonlySet<string>;
  /** Prepositions of whom something is said to. */
  readonly addressPrepositions: ReadonlySet<string>;
  /** Prepositions of when, where and to whom: what follows a verb that governs nothing. */
  readonly casualPrepositions: ReadonlySet<string>;
  /** Whether what is asked for begins at a token: an infinitive. */
  opensRequest(tokens: readonly Token[], at: number): boolean;
  /** Whether the verb at a token names nobody who acts: «Вашингтон призвали», "was urged". */
  isImpersonalAt(tokens: readonly Token[], at: number): boolean;
  /** Whether a word is the name of a news outlet or a noun for one. */
  isOutlet(word: string, form: string): boolean;
  /** Nouns of speech that can introduce a quotation: слова, ответ, statement. */
  readonly speechNouns: ReadonlySet<string>;
  /** Prepositions of where something is said: «в Кремле», "in the statement". */
  readonly placePrepositions: ReadonlySet<string>;
  /** What may stand after such a preposition and does not speak: times, the internet, conversations. */
  readonly notSpeakingPlaces: ReadonlySet<string>;
  /** Whether a capitalised word has the ending of a possessor. */
  mayBeOwner(word: string): boolean;
  /** Whether a single capitalised word after a function is a name: «президент Путин», not «президент Казахстана». */
  isSurname(word: string, form: string): boolean;
}

/** The tokens of one reading and what is known to read them by. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly rules: QuoteRules;
  readonly entities: readonly KnownEntity[];
}

/** The verb of speech at a token; null where it is none, or a noun of the same form: "the state", "a report". */
export function verbAt({ tokens, rules }: Setting, at: number): SpeechVerb | null {
  const token = tokens[at];
  const verb = token && rules.verbs.get(token.lower);
  return verb && !rules.isNounAt(tokens, at) ? verb : null;
}
