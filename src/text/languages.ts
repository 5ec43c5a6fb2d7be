import { frequentWords } from './frequent-words.ts';
import type { Script } from './scripts.ts';
import { apostropheSuffixes, wordEndings } from './word-endings.ts';

/** One language in one of its scripts, as language detection knows it. */
export interface LanguageProfile {
  /** BCP 47, without a script subtag: Serbian is `sr` in both of its scripts. */
  readonly lang: string;
  /** ISO 639-3, the code that franc uses. */
  readonly iso3: string;
  readonly script: Script;
  /** The alphabet in lower case, commonest letter first; empty where the script alone names the language. */
  readonly letters: string;
  /** Frequent words in lower case, none where none are needed. */
  readonly words: ReadonlySet<string>;
  /** Frequent word endings of at most four letters, likewise. */
  readonly endings: ReadonlySet<string>;
  /** What the language puts after a name and an apostrophe. */
  readonly suffixes: ReadonlySet<string>;
}

/** The languages that a newsroom of ours meets every day. */
export const mainLanguages: readonly LanguageProfile[] = [
  profile('ru', 'rus', 'Cyrillic', 'оеаинтсрвлкмдпуыягзьбчйхжшюцщфэёъ'),
  profile('uk', 'ukr', 'Cyrillic', 'оаниітврескдлумпзяьбгчхйцїжшюєщфґ'),
  profile('be', 'bel', 'Cyrillic', 'анірыскелтдуямвопцзўгбьэчхшйжюёф'),
  profile('bg', 'bul', 'Cyrillic', 'аиеотнсрвдлкпмзяъгбучщцжхйшфюьѝ'),
  profile('sr', 'srp', 'Cyrillic', 'аиоенрстукјвдмлпзгбцчшњхжљћфђџ'),
  profile('en', 'eng', 'Latin', 'etaoinsrhldcumfpgwybvkxjqz'),
  profile('tr', 'tur', 'Latin', 'aeinrlıkdmyutsboüşzgçhğvcöpfjâîûİ'),
  profile('de', 'deu', 'Latin', 'enisratdhulcgmobwfkzüpväößjyxq'),
  profile('fr', 'fra', 'Latin', 'esaitnrulodcpmévqfbghjàxèyêzçôâîùûœïëkwü'),
  profile('sr', 'srp', 'Latin', 'aioenrstukjvdmlpzgbcčšhžćfđ'),
];

/** Languages that are known but less expected: of two that fit alike, one of the main languages is meant. */
export const furtherLanguages: readonly LanguageProfile[] = [
  profile('mk', 'mkd', 'Cyrillic', 'аоиетнрсвдклпмугзјбчшцжфњќхѓџљѕѝѐ'),
  profile('kk', 'kaz', 'Cyrillic', 'аыентрілдсқмокбжзиңуғйпшгұөүәявхфцэьчюъщһё'),
  profile('ky', 'kir', 'Cyrillic', 'анрыкилтудебосмгжөүшйчпэңзяхювцфьщъё'),
  profile('tg', 'tgk', 'Cyrillic', 'аиондрмтшвсбекхлузгпқфҷёӣҳчйъӯжэяцғю'),
  profile('tt', 'tat', 'Cyrillic', 'аәенрылтикдсумгбйөопшзүячңхһвҗюэфьцъщжё'),
  profile('es', 'spa', 'Latin', 'eaosrnidlctumpbgvyqóíhfzájéñxúüwk'),
  profile('it', 'ita', 'Latin', 'eaionlrtscdupmgvhfbzqàèùòìéxyjkw'),
  profile('pt', 'por', 'Latin', 'aeosridmntcuplvgqbfãhçzájéxíêóõúâôàkwy'),
  profile('nl', 'nld', 'Latin', 'enatirodslghvkmubpwjzcfxyëéqïóöü'),
  profile('pl', 'pol', 'Latin', 'aieoznrwscytkdpmułjlbgęhąóżśćfńźvxq'),
  profile('cs', 'ces', 'Latin', 'eoanitsvlkrdpmuáízjyěcbéhřýžčšůfgúxťóďňwq'),
  profile('ro', 'ron', 'Latin', 'eiarntulocsdpmăfvîgbșțzhâjşţxkyw'),
  profile('hu', 'hun', 'Latin', 'eatlnskomzrigáéydbvhjőfupöócűüíúxwq'),
  profile('sv', 'swe', 'Latin', 'eantrsildomkgväfhupåöbcyjxwzéq'),
  profile('fi', 'fin', 'Latin', 'aintesloukämvrjhypdögbfcwåqzx'),
  profile('hr', 'hrv', 'Latin', 'aioenrsjtukvdmlpgzbčcšžćhfđ'),
  profile('az', 'azj', 'Latin', 'aəinrldımeytsubkozşügçcvxhöqpğfjİ'),
  profile('uz', 'uzn', 'Latin', 'aionlrshtdbgmqyuekzvjxpfc'),
  profile('ar', 'arb', 'Arabic', 'المينوترعبدفسكقةهحجأشصطخضىذإزثئغءظآؤ'),
  profile('fa', 'pes', 'Arabic', 'اینردمهوتشبسکگزلخقفعحپجآچصطغضئذثظءژؤأۀ'),
  profile('el', 'ell', 'Greek', ''),
  profile('he', 'heb', 'Hebrew', ''),
  profile('hy', 'hye', 'Armenian', ''),
  profile('ka', 'kat', 'Georgian', ''),
  profile('hi', 'hin', 'Devanagari', ''),
  profile('th', 'tha', 'Thai', ''),
  profile('zh', 'cmn', 'Han', ''),
  profile('ja', 'jpn', 'Kana', ''),
  profile('ko', 'kor', 'Hangul', ''),
];

/** Every language that can be detected; of equally likely ones the earlier wins. */
export const languageProfiles: readonly LanguageProfile[] = [...mainLanguages, ...furtherLanguages];

/** What is known of a language, one profile for each script it is written in, the usual script first. */
export function profilesOf(lang: string): readonly LanguageProfile[] {
  const base = baseLanguage(lang);
  return languageProfiles.filter((known) => known.lang === base);
}

/** The primary language subtag in lower case: `ru` of `ru-RU`. */
export function baseLanguage(lang: string): string {
  return (lang.split('-', 1)[0] ?? '').toLowerCase();
}

function profile(lang: string, iso3: string, script: Script, letters: string): LanguageProfile {
  const key = `${lang}-${script}`;
  return {
    lang,
    iso3,
    script,
    letters,
    words: listed(frequentWords[key]),
    endings: listed(wordEndings[key]),
    suffixes: listed(apostropheSuffixes[key]),
  };
}

function listed(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** The language of a BCP 47 tag itself, without region or script. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
