import { type Sounds, soundsOf } from './sounds.ts';

/**
 * How alike two names sound that are written in different alphabets, 0 … 1: a weighted edit distance over
 * sounds, after Kondrak's ALINE (2000), in which vowels weigh little, related consonants are near each other,
 * and the ending of an inflected word is nearly free. Forms are folded tokens.
 */
export function soundLikeness(a: string, langA: string, b: string, langB: string): number {
  if (a === b) return 1;
  const first = weighed(a, langA);
  const second = weighed(b, langB);
  if (first.codes.length === 0 || second.codes.length === 0) return 0;
  if (first.stemWeight - second.weight > mostWeightApart) return 0;
  if (second.stemWeight - first.weight > mostWeightApart) return 0;
  return Math.max(0, 1 - (2 * distance(first, second)) / (first.weight + second.weight));
}

/** A pair whose weights differ by more than so many consonants is not one name. */
const mostWeightApart = 4;

/** The sounds of a word as numbers, ready to be compared. */
interface Weighed {
  /** Character codes of its sounds. */
  readonly codes: Uint8Array;
  /** What it costs when the other word lacks each. */
  readonly losses: Float64Array;
  readonly weight: number;
  readonly stemWeight: number;
}

const kept = new Map<string, Map<string, Weighed>>();
/** Forms of a language remembered before all are forgotten. */
const mostKept = 20_000;

function weighed(form: string, lang: string): Weighed {
  let words = kept.get(lang);
  if (!words || words.size > mostKept) {
    words = new Map();
    kept.set(lang, words);
  }
  let word = words.get(form);
  if (!word) {
    word = weigh(soundsOf(form, lang));
    words.set(form, word);
  }
  return word;
}

const vowels = 'aeiou';
const vowelWeight = 0.35;
const vowelForVowel = 0.12;
const lostVowel = 0.2;
const lostBreath = 0.35;
const lostConsonant = 0.9;
/** What every sound of an inflected ending costs that has no match. */
const lostEnding = 0.04;

function weigh({ whole, stem }: Sounds): Weighed {
  const weightOf = (sounds: string) =>
    [...sounds].reduce((weight, sound) => weight + (vowels.includes(sound) ? vowelWeight : 1), 0);
  return {
    codes: Uint8Array.from(whole, (sound) => sound.charCodeAt(0)),
    losses: Float64Array.from(whole, (sound, at) => (at >= stem ? lostEnding : lossOf(sound))),
    weight: weightOf(whole),
    stemWeight: weightOf(whole.slice(0, stem)),
  };
}

function lossOf(sound: string): number {
  if (vowels.includes(sound)) return lostVowel;
  return sound === 'h' || sound === 'y' ? lostBreath : lostConsonant;
}

/** Codes of sounds are below this. */
const codeCount = 128;
const unrelated = 1.2;
/** What it costs to take one sound for another, by `code * codeCount + code`. */
const replacements = new Float64Array(codeCount * codeCount).fill(unrelated);
for (const one of vowels) for (const other of vowels) setReplacement(one, other, vowelForVowel);
for (let code = 0; code < codeCount; code++) replacements[code * codeCount + code] = 0;
for (const entry of (
  'gh.1 hk.35 gk.4 sz.2 sS.3 cs.25 cz.25 Cc.3 CS.3 Jj.1 jz.25 Sj.4 Jg.15 Jh.45 Jz.35 bv.3 fv.3 dt.3 bp.5 fp.5 mn.5 ck.5 Ck.35 Cs.5 Jd.4 ' +
  'uv.15 ct.4 fh.5 ft.4 Jk.6 lr.8 Ji.25 Si.9 CJ.35'
).split(' ')) {
  setReplacement(entry.charAt(0), entry.charAt(1), Number(`0${entry.slice(2)}`));
}

function setReplacement(a: string, b: string, cost: number): void {
  replacements[a.charCodeAt(0) * codeCount + b.charCodeAt(0)] = cost;
  replacements[b.charCodeAt(0) * codeCount + a.charCodeAt(0)] = cost;
}

/** One row of the table of distances, made longer where a longer word comes. */
let costs = new Float64Array(64);

function distance(a: Weighed, b: Weighed): number {
  const columns = b.codes.length;
  if (costs.length <= columns) costs = new Float64Array(2 * columns);
  costs[0] = 0;
  for (let j = 1; j <= columns; j++) costs[j] = (costs[j - 1] ?? 0) + (b.losses[j - 1] ?? 0);
  for (let i = 0; i < a.codes.length; i++) {
    const code = (a.codes[i] ?? 0) * codeCount;
    const lost = a.losses[i] ?? 0;
    let diagonal: number = costs[0] ?? 0;
    let left: number = diagonal + lost;
    costs[0] = left;
    for (let j = 1; j <= columns; j++) {
      const above = costs[j] ?? 0;
      const replaced = diagonal + (replacements[code + (b.codes[j - 1] ?? 0)] ?? unrelated);
      left = Math.min(above + lost, left + (b.losses[j - 1] ?? 0), replaced);
      costs[j] = left;
      diagonal = above;
    }
  }
  return costs[columns] ?? 0;
}
