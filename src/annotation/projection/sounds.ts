/** A word as it sounds: one letter a sound, C as in church, S as in shop, j as in vision, J as in jam, h also for х, c for ц. */
export interface Sounds {
  readonly whole: string;
  /** How many sounds an inflection may not take away. */
  readonly stem: number;
}

/** The sounds of a folded form, roughly: what two alphabets can agree on. */
export function soundsOf(form: string, lang: string): Sounds {
  const base = lang.slice(0, 2).toLowerCase();
  return /[\u0400-\u04ff]/.test(form) ? ofCyrillic(form, base) : ofLatin(form, base);
}

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
