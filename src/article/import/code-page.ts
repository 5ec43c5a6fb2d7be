import { languageProfiles } from '../../text/languages.ts';

/** What a byte stands for where letters are concerned. */
export const byteClass = { other: 0, ascii: 1, small: 2, capital: 3, nothing: 4 } as const;

/** How likely each byte beyond ASCII is in texts of one language in one encoding. */
export interface PageLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** Natural logarithm of each byte's share among the bytes beyond ASCII. */
  readonly logShares: Float64Array;
  /** 1 where the byte is a common letter of the language. */
  readonly isCommon: Uint8Array;
  readonly prior: number;
}

/** An encoding of one byte a letter, as far as it tells texts apart. */
export interface CodePage {
  /** WHATWG name. */
  readonly encoding: string;
  readonly script: 'Cyrillic' | 'Latin';
  /** The 256 letters. */
  readonly letters: readonly string[];
  /** A `byteClass` for each byte. */
  readonly classes: Uint8Array;
  readonly languages: readonly PageLanguage[];
  /** Natural logarithm of how often files are in it, against the commonest. */
  readonly prior: number;
}

/** The letters for which the bytes of an encoding stand, one UTF-16 unit each. */
export function lettersOf(encoding: string): readonly string[] {
  return [...new TextDecoder(encoding, { ignoreBOM: true }).decode(ALL_BYTES)];
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** Of alphabets without a profile, only the letters beyond ASCII, commonest first. */
const northernLetters: readonly (readonly [string, string])[] = [
  ['da', 'øåæéö'],
  ['is', 'íáðéóúýþöæ'],
];

const cyrillicLanguages = ['ru', 'uk', 'be', 'bg', 'sr', 'mk'];
const westernLanguages = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'fi'];

/** Of languages that fit alike, those that a newsroom of ours has more of. */
const languagePriors: Readonly<Record<string, number>> = { ru: 0, fr: 0, de: 0, tr: 0, uk: -0.5, is: -4 };
const OTHER_LANGUAGE_PRIOR = -1.5;

/** What marks and signs make of the bytes beyond ASCII; next to nothing in Cyrillic, more beside Latin letters. */
const TYPOGRAPHIC = new Set('«»„“”‘’‚‹›—–…№•§©®°\u00A0\u00AD€·£½¼¾±×²³¿¡');
const TYPOGRAPHIC_SHARE = 0.01;
const FOREIGN_LETTER_SHARE = 3e-5;
const OTHER_SIGN_SHARE = 1e-5;
const UNASSIGNED_SHARE = 1e-8;

/** Letters rarer than this part of the mean share are not called common. */
const COMMON_PART = 0.3;

let pages: readonly CodePage[] | null = null;

/** The encodings that are told apart by their letters; where two fit equally, the first is taken. */
export function codePages(): readonly CodePage[] {
  // Made when the first old file comes.
  pages ??= [
    codePage('windows-1252', 'Latin', [...westernLanguages, 'da', 'is'], 0),
    codePage('windows-1254', 'Latin', ['tr'], -0.1),
    codePage('windows-1251', 'Cyrillic', cyrillicLanguages, 0),
    codePage('koi8-r', 'Cyrillic', ['ru', 'bg'], -0.5),
    codePage('koi8-u', 'Cyrillic', ['uk', 'be', 'ru'], -0.6),
    codePage('iso-8859-5', 'Cyrillic', cyrillicLanguages, -2),
    codePage('x-mac-cyrillic', 'Cyrillic', cyrillicLanguages, -3),
    codePage('ibm866', 'Cyrillic', ['ru', 'uk', 'be', 'bg'], -1.5),
  ];
  return pages;
}

function codePage(
  encoding: string,
  script: CodePage['script'],
  langs: readonly string[],
  prior: number,
): CodePage {
  const letters = lettersOf(encoding);
  const classes = Uint8Array.from(letters, classOf);
  const languages = langs.map((lang) => pageLanguage(lang, script, letters, classes));
  return { encoding, script, letters, classes, languages, prior };
}

function classOf(letter: string): number {
  if (/^[A-Za-z]$/.test(letter)) return byteClass.ascii;
  // A C1 control stands where the encoding has nothing.
  if (/^[\u0080-\u009F]$/.test(letter)) return byteClass.nothing;
  if (letter < '\x80' || !/\p{L}/u.test(letter)) return byteClass.other;
  return letter === letter.toLowerCase() ? byteClass.small : byteClass.capital;
}

function pageLanguage(
  lang: string,
  script: CodePage['script'],
  letters: readonly string[],
  classes: Uint8Array,
): PageLanguage {
  const shares = letterShares(lang, script);
  const mean = 1 / shares.size;
  const isCommon = new Uint8Array(256);
  const logShares = Float64Array.from(letters, (letter, byte) => {
    // İ grows when it is made small; its profile has it beside i.
    const share = shares.get(letter) ?? shares.get(letter.toLowerCase());
    if (share !== undefined) {
      if (script === 'Latin' || share >= mean * COMMON_PART) isCommon[byte] = 1;
      return Math.log(share);
    }
    if (TYPOGRAPHIC.has(letter)) return Math.log(TYPOGRAPHIC_SHARE);
    if (classes[byte] === byteClass.nothing) return Math.log(UNASSIGNED_SHARE);
    return Math.log(classes[byte] === byteClass.other ? OTHER_SIGN_SHARE : FOREIGN_LETTER_SHARE);
  });
  return { lang, logShares, isCommon, prior: languagePriors[lang] ?? OTHER_LANGUAGE_PRIOR };
}

/** Each letter's share among the letters beyond ASCII, by Gusein-Zade's law of the order of frequency. */
function letterShares(lang: string, script: CodePage['script']): ReadonlyMap<string, number> {
  const profile = languageProfiles.find((known) => known.lang === lang && known.script === script);
  const own = northernLetters.find(([known]) => known === lang)?.[1];
  const order = [...(own ?? profile?.letters ?? '')];
  const raw = order.map((letter, i) => [letter, Math.log((order.length + 1) / (i + 1))] as const);
  const beyond = raw.filter(([letter]) => letter >= '\x80');
  const sum = beyond.reduce((total, [, share]) => total + share, 0);
  return new Map(beyond.map(([letter, share]) => [letter, share / sum]));
}
