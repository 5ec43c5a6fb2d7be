import { foldText, foldWords } from '../phrase.ts';
import { endsSentence } from '../prose.ts';
import { isNameLike } from './names.ts';
import { structureWords } from './words/index.ts';

/** A byline taken apart: the word before the names («Автор», "by") and the names, in the order given. */
export interface Byline {
  readonly word: string;
  readonly names: string;
}

/** Reads "By Jane Doe and John Roe", «Автор: Иван Петров, корреспондент», "Yazan: …"; null for anything else. */
export function readByline(text: string): Byline | null {
  if (text.length > MAX_BYLINE) return null;
  const words = text.split(/\s+/);
  for (let count = Math.min(MAX_PREFIX_WORDS, words.length - 1); count > 0; count--) {
    const prefix = words.slice(0, count).join(' ');
    if (!PREFIXES.has(foldText(prefix))) continue;
    const names = words.slice(count).join(' ');
    const labelled = /[:：]$/.test(prefix);
    return namesFollow(names, labelled) ? { word: prefix.replace(/[:：]$/, ''), names } : null;
  }
  return null;
}

/** Whether a line is a byline's word alone, its names being in a line of their own. */
export function isBylineWord(text: string): boolean {
  return text.length <= MAX_BYLINE && PREFIXES.has(foldText(text));
}

/** The names of a list ("Jane Doe, John Roe and Max Mill"), as long as all its parts can be names. */
export function splitNames(text: string): string[] | null {
  const parts = text.split(AND).filter((part) => part !== '');
  return parts.length > 0 && parts.every(isNameLike) ? parts : null;
}

const MAX_BYLINE = 140;
const MAX_PREFIX_WORDS = 4;
const PREFIXES: ReadonlySet<string> = new Set(structureWords.flatMap(({ byline }) => byline.map(foldText)));
const AND_WORDS = [...new Set(structureWords.flatMap(({ and }) => and))].join('|');
const AND = new RegExp(`\\s*[,;&|/]\\s*|\\s+(?:${AND_WORDS})\\s+`, 'u');

/** "By the time …" begins a sentence; after a label with a colon a role or place may follow the name. */
function namesFollow(names: string, labelled: boolean): boolean {
  const [first = '', ...further] = names.split(/\s*;\s+/);
  if (further.length > 0) {
    return (
      namesFollow(first, labelled) &&
      further.every((part) => readByline(part) !== null || splitNames(part) !== null)
    );
  }
  if (splitNames(names.replace(ARTICLE, '')) !== null) return true;
  const [person = ''] = names.split(/,\s|\s[|–—-]\s|\sin\s/);
  if (splitNames(person) === null) return false;
  const plain = foldWords(names).length <= MAX_NAME_LINE_WORDS && !endsSentence(names);
  return plain && (labelled || person !== names);
}

const MAX_NAME_LINE_WORDS = 14;
/** "By the Daily Desk", "Von der Redaktion": desks have articles where people have none. */
const ARTICLE = /^(?:[Tt]he\s|[Oo]ur\s|[Dd](?:er|ie)\s|[Ll][ae]\s|[Ll]['’])(?=\p{Lu})/u;
