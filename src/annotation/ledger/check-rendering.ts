import { sliceSpan } from '../../text/span.ts';
import { allowedIn, type Entity } from './entity.ts';
import { type FindMentions, mentionFinder } from './find-mentions.ts';
import { likeness } from './likeness.ts';

/** What of a referent was looked up before, by language: the same few names come again and again. */
const known = new WeakMap<Entity, Map<string, Verdicts>>();

interface Verdicts {
  readonly allowed: readonly string[] | null;
  readonly find: FindMentions;
  readonly ofWords: Map<string, boolean>;
}

/** Whether a translation into a language may call a referent so, in whatever form; true where nobody has said how. */
export function isAllowedRendering(entity: Entity, words: string, lang: string): boolean {
  const { allowed, find, ofWords } = verdictsFor(entity, lang);
  if (allowed === null) return true;
  const verdict = ofWords.get(words) ?? (isOneOf(words, allowed) || isForm(words, find));
  ofWords.set(words, verdict);
  return verdict;
}

/** The allowed renderings of a referent, those most like the words that stand there first. */
export function renderingsToOffer(entity: Entity, words: string, lang: string): readonly string[] {
  const allowed = allowedIn(entity, lang) ?? [];
  const like = (rendering: string) => likeness(words, lang, rendering, lang);
  return allowed.toSorted((a, b) => like(b) - like(a));
}

/** Headings in capitals say what the words in small letters say. */
function isOneOf(words: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => words === each || (words.length > 1 && words === each.toUpperCase()));
}

/** Whether nothing but the name stands there, apart from a possessive. */
function isForm(words: string, find: FindMentions): boolean {
  const [found, ...more] = find(words);
  if (!found || more.length > 0) return false;
  const around = words.slice(0, found.start) + words.slice(found.end);
  return sliceSpan(words, found) !== '' && /^[^\p{L}\p{N}]*(?:['’]\p{L}*)?[^\p{L}\p{N}]*$/u.test(around);
}

function verdictsFor(entity: Entity, lang: string): Verdicts {
  const byLang = known.get(entity) ?? new Map<string, Verdicts>();
  known.set(entity, byLang);
  const found = byLang.get(lang);
  if (found) return found;
  const allowed = allowedIn(entity, lang);
  const names = (allowed ?? []).map((name) => ({ name, lang, entityId: entity.id, label: '' }));
  const verdicts = { allowed, find: mentionFinder(names, lang), ofWords: new Map<string, boolean>() };
  byLang.set(lang, verdicts);
  return verdicts;
}
