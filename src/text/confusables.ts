import { countLetters, type Script } from './scripts.ts';
import type { Offset, Span } from './span.ts';

type MixedScript = Extract<Script, 'Latin' | 'Cyrillic'>;

/** A letter, or letters in a row, of the wrong script inside a word; the repair is as long as what it replaces. */
export interface Confusable extends Span {
  readonly found: string;
  readonly intended: string;
  readonly word: Span;
  readonly wordText: string;
  /** The word with all its wrong letters repaired. */
  readonly intendedWord: string;
  readonly fromScript: MixedScript;
  readonly toScript: MixedScript;
}

/**
 * Latin letters in Cyrillic words and the reverse, in order («Oжидается» with a Latin O). A word is a run of
 * letters: hyphens, digits and apostrophes end it, so «Wi-Fi-сеть» and «iPhone'ом» mix nothing. It is pointed
 * out where every letter of its rarer script has a look-alike in the other one. Left alone: words that join
 * two scripts on purpose («ITшник», «СберCOOP», a Latin name with a Russian ending) and words of one script.
 */
export function findConfusables(text: string): readonly Confusable[] {
  const prevailing = prevailingScript(countLetters(text).byScript);
  const found: Confusable[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const toScript = intendedScript(word, prevailing);
    if (toScript) found.push(...confusablesOf(word, index, toScript));
  }
  return found;
}

/**
 * Letters that look the same in either script, position by position: the single, equally long pairs of
 * Unicode's confusables.txt (UTS #39) that living alphabets use, with Ӕ Ә Ӑ Ӗ Ҫ and the like for the
 * smaller ones. The Cyrillic row is escaped so that it can be told from the Latin one.
 */
const lookAlikes: Readonly<Record<MixedScript, string>> = {
  Latin: 'ABCEHIJKMOPSTXY' + 'acehijopsxy' + 'ÄÆÇÈËÏÖĂĔƏŸ' + 'äæçèëïöăĕəÿ',
  Cyrillic:
    '\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423' +
    '\u0430\u0441\u0435\u04BB\u0456\u0458\u043E\u0440\u0455\u0445\u0443' +
    '\u04D2\u04D4\u04AA\u0400\u0401\u0407\u04E6\u04D0\u04D6\u04D8\u04F0' +
    '\u04D3\u04D5\u04AB\u0450\u0451\u0457\u04E7\u04D1\u04D7\u04D9\u04F1',
};

const otherScript = { Latin: 'Cyrillic', Cyrillic: 'Latin' } as const;

const toOther: Readonly<Record<MixedScript, ReadonlyMap<string, string>>> = {
  Latin: lookAlikesFrom('Latin'),
  Cyrillic: lookAlikesFrom('Cyrillic'),
};

const lettersOf: Readonly<Record<MixedScript, RegExp>> = {
  Latin: /\p{Script=Latin}+/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
};

const acronymWithEnding = /^[\p{Script=Latin}&&\p{Lu}]{2,}[\p{Script=Cyrillic}&&\p{Ll}]+$/v;
const nameWithEnding = /^\p{Script=Latin}{2,}[\p{Script=Cyrillic}&&\p{Ll}]{1,3}$/v;
const joinedAtCapital =
  /^(?:\p{Script=Latin}*[\p{Script=Latin}&&\p{Ll}][\p{Script=Cyrillic}&&\p{Lu}]\p{Script=Cyrillic}+|\p{Script=Cyrillic}*[\p{Script=Cyrillic}&&\p{Ll}][\p{Script=Latin}&&\p{Lu}]\p{Script=Latin}+)$/v;

/** The script the whole word should be in, or null where nothing in it is wrong or nobody can tell. */
function intendedScript(word: string, prevailing: MixedScript | null): MixedScript | null {
  const runs = { Latin: word.match(lettersOf.Latin) ?? [], Cyrillic: word.match(lettersOf.Cyrillic) ?? [] };
  const letters = { Latin: runs.Latin.join(''), Cyrillic: runs.Cyrillic.join('') };
  if (letters.Latin === '' || letters.Cyrillic === '') return null;
  if (acronymWithEnding.test(word) || joinedAtCapital.test(word)) return null;

  const repairable = (toScript: MixedScript): boolean => {
    const from = otherScript[toScript];
    return [...letters[from]].every((letter) => toOther[from].has(letter));
  };
  const lead = letters.Cyrillic.length - letters.Latin.length;
  if (lead === 0) {
    if (repairable('Cyrillic') && repairable('Latin')) return prevailing;
    return repairable('Cyrillic') ? 'Cyrillic' : repairable('Latin') ? 'Latin' : null;
  }
  const common = lead > 0 ? 'Cyrillic' : 'Latin';
  if (common === 'Latin' && prevailing === 'Cyrillic' && nameWithEnding.test(word)) return null;
  if (repairable(common)) return common;
  // «CШA»: Ш exists in one script only, and no one joins two words by turns.
  const byTurns = runs.Latin.length + runs.Cyrillic.length > 2;
  return byTurns && repairable(otherScript[common]) ? otherScript[common] : null;
}

function confusablesOf(wordText: string, start: Offset, toScript: MixedScript): readonly Confusable[] {
  const fromScript = otherScript[toScript];
  const word = { start, end: start + wordText.length };
  const intendedWord = repair(wordText, fromScript);
  return Array.from(wordText.matchAll(lettersOf[fromScript]), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    found,
    intended: repair(found, fromScript),
    word,
    wordText,
    intendedWord,
    fromScript,
    toScript,
  }));
}

function repair(letters: string, from: MixedScript): string {
  return Array.from(letters, (letter) => toOther[from].get(letter) ?? letter).join('');
}

function prevailingScript(letters: ReadonlyMap<Script, number>): MixedScript | null {
  const lead = (letters.get('Cyrillic') ?? 0) - (letters.get('Latin') ?? 0);
  return lead > 0 ? 'Cyrillic' : lead < 0 ? 'Latin' : null;
}

function lookAlikesFrom(from: MixedScript): ReadonlyMap<string, string> {
  const to = [...lookAlikes[otherScript[from]]];
  return new Map([...lookAlikes[from]].map((letter, index) => [letter, to[index] as string]));
}
