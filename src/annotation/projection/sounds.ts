/**
 * How alike two names sound that are written in different alphabets, 0 … 1: a weighted edit distance over
 * sounds, after Kondrak's ALINE (2000), in which vowels weigh little, related consonants are near each other,
 * and the ending of an inflected word is nearly free. Forms are folded tokens.
 */
export function soundLikeness(a: string, langA: string, b: string, langB: string): number {
  if (a === b) return 1;
  const first = soundsOf(a, langA);
  const second = soundsOf(b, langB);
  if (!first.whole.length || !second.whole.length) return 0;
  const whole = weightOf(first.whole) + weightOf(second.whole);
  if (weightOf(stemOf(first)) - weightOf(second.whole) > mostWeightApart) return 0;
  if (weightOf(stemOf(second)) - weightOf(first.whole) > mostWeightApart) return 0;
  return Math.max(0, 1 - (2 * distance(first, second)) / whole);
}

/** A pair whose weights differ by more than so many consonants is not one name. */
const mostWeightApart = 4;

interface Sounds {
  readonly whole: string;
  /** How much of `whole` an inflection may not take away. */
  readonly stem: number;
}

const stemOf = ({ whole, stem }: Sounds) => whole.slice(0, stem);

const kept = new Map<string, Sounds>();
/** Forms remembered before all are forgotten. */
const mostKept = 20_000;

function soundsOf(form: string, lang: string): Sounds {
  const base = lang.slice(0, 2).toLowerCase();
  const key = `${base} ${form}`;
  let sounds = kept.get(key);
  if (!sounds) {
    if (kept.size > mostKept) kept.clear();
    sounds = /[\u0400-\u04ff]/.test(form) ? ofCyrillic(form, base) : ofLatin(form, base);
    kept.set(key, sounds);
  }
  return sounds;
}

const vowels = 'aeiou';
const isVowel = (sound: string) => vowels.includes(sound);
const vowelWeight = 0.35;

function weightOf(sounds: string): number {
  let weight = 0;
  for (const sound of sounds) weight += isVowel(sound) ? vowelWeight : 1;
  return weight;
}

/* One letter a sound: C as in church, S as in shop, j as in vision, J as in jam, h also for х, c for ц. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ы: 'i',
  э: 'e',
  ю: 'u',
  я: 'a',
  ў: 'v',
  ј: 'y',
  љ: 'l',
  њ: 'n',
  ђ: 'J',
  ћ: 'C',
  џ: 'J',
  қ: 'k',
  ғ: 'g',
  ң: 'n',
  һ: 'h',
  ұ: 'u',
  ү: 'u',
  ә: 'a',
  ө: 'o',
};

/** Case endings of Russian and Ukrainian names as folding leaves them (й, і and ї as и), and the suffix that makes an adjective of a name. */
const inflection =
  /(?:(?:(?:ов|ев|ин|ен|ан)?с?ь?к|ц?ь?к)?(?:ии|ыи|ая|ое|ие|ые|ого|его|ому|ему|ым|им|ом|ем|ои|еи|ую|юю|их|ых|ими|ыми|ою|ею|а|я|у|ю|е|и|ы|о|ам|ям|ами|ями|ах|ях|ов|ев|иев|ив|ию|ия))$/;
const shortestStem = 2;

function ofCyrillic(form: string, base: string): Sounds {
  const ending = inflection.exec(form)?.[0].length ?? 0;
  const stemLetters = Math.max(shortestStem, form.length - ending);
  let whole = '';
  let stem = 0;
  for (let at = 0; at < form.length; at++) {
    if (at === stemLetters) stem = whole.length;
    const letter = form.charAt(at);
    let sound = cyrillic[letter] ?? '';
    if (letter === 'д' && form.charAt(at + 1) === 'ж') {
      sound = 'J';
      at++;
    } else if (letter === 'т' && form.charAt(at + 1) === 'с') {
      sound = 'c';
      at++;
    } else if (letter === 'г' && base === 'uk') sound = 'h';
    whole = withSound(whole, sound);
  }
  return { whole, stem: stemLetters >= form.length ? whole.length : Math.max(1, stem) };
}

/** Spellings of several letters, the longest first. */
const latinSpellings: readonly (readonly [string, string])[] = [
  ['ght', 't'],
  ['shch', 'S'],
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'J'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['th', 't'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['cz', 'C'],
  ['sz', 'S'],
  ['dj', 'J'],
  ['ck', 'k'],
  ['qu', 'kv'],
  ['wh', 'v'],
  ['wr', 'r'],
  ['kn', 'n'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['eau', 'o'],
  ['au', 'o'],
  ['aw', 'o'],
  ['ey', 'e'],
  ['ay', 'e'],
  ['yu', 'u'],
  ['ya', 'a'],
  ['yo', 'o'],
  ['ye', 'e'],
  ['iu', 'u'],
  ['ia', 'ia'],
];
const initialOnly: ReadonlySet<string> = new Set(['kn', 'wr']);
const latin: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'b',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  h: 'h',
  i: 'i',
  j: 'J',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  u: 'u',
  v: 'v',
  w: 'v',
  x: 'ks',
  y: 'i',
  z: 'z',
};

function ofLatin(form: string, base: string): Sounds {
  const isTurkish = base === 'tr' || base === 'az';
  let whole = '';
  for (let at = 0; at < form.length; at++) {
    const letter = form.charAt(at);
    const spelling = latinSpellings.find(
      ([spelled]) => form.startsWith(spelled, at) && (at === 0 || !initialOnly.has(spelled)),
    );
    if (spelling) {
      whole = withSound(whole, spelling[1]);
      at += spelling[0].length - 1;
    } else if (letter === 'c') {
      whole = withSound(whole, isTurkish ? 'J' : /[eiy]/.test(form.charAt(at + 1)) ? 's' : 'k');
    } else {
      whole = withSound(whole, latin[letter] ?? '');
    }
  }
  return { whole, stem: whole.length };
}

function withSound(sounds: string, sound: string): string {
  return sounds.endsWith(sound) ? sounds : sounds + sound;
}

/** What it costs to take one sound for another; pairs that are not listed cost 1. */
const nearSounds: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'gh.1 hk.35 gk.4 sz.2 sS.3 cs.25 cz.25 Cc.3 CS.3 Jj.1 jz.25 Sj.4 Jg.15 Jh.45 Jz.35 bv.3 fv.3 dt.3 bp.5 fp.5 mn.5 ck.5 Ck.35 Cs.5 Jd.4 ' +
    'uv.15 ct.4 fh.5 ft.4 Jk.6 lr.8 Ji.25 Si.9 CJ.35'
  )
    .split(' ')
    .flatMap((entry) => {
      const cost = Number(`0${entry.slice(2)}`);
      return [
        [entry.slice(0, 2), cost],
        [`${entry.charAt(1)}${entry.charAt(0)}`, cost],
      ];
    }),
);
const vowelForVowel = 0.12;
const lostVowel = 0.2;
const lostBreath = 0.35;
const lostConsonant = 0.9;
/** What every sound of an inflected ending costs that has no match. */
const lostEnding = 0.04;

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return vowelForVowel;
  return nearSounds[a + b] ?? 1.2;
}

function losing(sound: string): number {
  if (isVowel(sound)) return lostVowel;
  return sound === 'h' || sound === 'y' ? lostBreath : lostConsonant;
}

function distance(a: Sounds, b: Sounds): number {
  const rows = a.whole.length;
  const columns = b.whole.length;
  let above = new Float64Array(columns + 1);
  for (let j = 1; j <= columns; j++) above[j] = (above[j - 1] ?? 0) + costOfLosing(b, j - 1);
  for (let i = 1; i <= rows; i++) {
    const row = new Float64Array(columns + 1);
    const lostA = costOfLosing(a, i - 1);
    row[0] = (above[0] ?? 0) + lostA;
    for (let j = 1; j <= columns; j++) {
      row[j] = Math.min(
        (above[j] ?? 0) + lostA,
        (row[j - 1] ?? 0) + costOfLosing(b, j - 1),
        (above[j - 1] ?? 0) + replacing(a.whole.charAt(i - 1), b.whole.charAt(j - 1)),
      );
    }
    above = row;
  }
  return above[columns] ?? 0;
}

function costOfLosing({ whole, stem }: Sounds, at: number): number {
  return at >= stem ? lostEnding : losing(whole.charAt(at));
}
