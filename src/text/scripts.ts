/** Writing systems that Diptych tells apart, under their Unicode names (`Kana` is Hiragana and Katakana). */
export const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Thai',
  'Han',
  'Kana',
  'Hangul',
] as const;
export type Script = (typeof scripts)[number];

export type Direction = 'ltr' | 'rtl';

/** How many letters of a text belong to each script; `other` is every letter of a script not listed. */
export interface LetterCounts {
  readonly total: number;
  readonly other: number;
  readonly byScript: ReadonlyMap<Script, number>;
}

/** Letters per script. Marks, digits and punctuation are no letters. Linear in the text's length. */
export function countLetters(text: string): LetterCounts {
  const total = countIn(text, letterRuns);
  const byScript = new Map<Script, number>();
  let found = 0;
  for (const script of scripts) {
    if (found === total) break;
    const count = countIn(text, scriptRuns[script]);
    if (count > 0) byScript.set(script, count);
    found += count;
  }
  return { total, other: total - found, byScript };
}

/** The script of most letters; the first of `scripts` where two have equally many; null without letters. */
export function dominantScript(text: string): Script | null {
  const { byScript, other } = countLetters(text);
  let best: Script | null = null;
  let most = other;
  for (const script of scripts) {
    const count = byScript.get(script) ?? 0;
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}

/** The runs of letters of one script, in order: its words, were it the only script. */
export function wordsIn(text: string, script: Script): readonly string[] {
  return text.match(scriptRuns[script]) ?? [];
}

/** Reading direction of a BCP 47 language: its script subtag decides, else its usual script. */
export function directionOf(lang: string): Direction {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr';
}

const rightToLeftLanguages = new Set(
  'ar arc arz ckb dv fa he iw ks nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'mand', 'nkoo', 'rohg', 'samr', 'syrc', 'thaa']);

const letterRuns = /\p{L}+/gu;

const scriptRuns: Readonly<Record<Script, RegExp>> = {
  Latin: /[\p{Script=Latin}&&\p{L}]+/gv,
  Cyrillic: /[\p{Script=Cyrillic}&&\p{L}]+/gv,
  Greek: /[\p{Script=Greek}&&\p{L}]+/gv,
  Arabic: /[\p{Script=Arabic}&&\p{L}]+/gv,
  Hebrew: /[\p{Script=Hebrew}&&\p{L}]+/gv,
  Armenian: /[\p{Script=Armenian}&&\p{L}]+/gv,
  Georgian: /[\p{Script=Georgian}&&\p{L}]+/gv,
  Devanagari: /[\p{Script=Devanagari}&&\p{L}]+/gv,
  Thai: /[\p{Script=Thai}&&\p{L}]+/gv,
  Han: /[\p{Script=Han}&&\p{L}]+/gv,
  Kana: /[[\p{Script=Hiragana}\p{Script=Katakana}]&&\p{L}]+/gv,
  Hangul: /[\p{Script=Hangul}&&\p{L}]+/gv,
};

function countIn(text: string, runs: RegExp): number {
  let count = 0;
  for (const [run] of text.matchAll(runs)) count += run.length;
  return count;
}
