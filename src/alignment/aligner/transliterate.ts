/**
 * What two spellings of one name have in common across Cyrillic, Latin and Turkish: consonant classes in
 * order, with `A` for an initial vowel. «Зеленского», "Zelensky" and "Zelenskiy" all begin `slns`.
 * `form` is a folded token.
 */
export function skeleton(form: string, lang: string): string {
  return cyrillic.test(form) ? soundsOfCyrillic(form) : soundsOfLatin(form, lang.startsWith('tr'));
}

const cyrillic = /[\u0400-\u04ff]/;

/** Case endings of Cyrillic words: their consonants (-ому, -ами, -ских) have no match in other languages. */
const ending = /(?<=..)(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ах|ях|ам|ям|ом|ем|ым|им|ых|их)$/;
const shortestInflected = 5;

const classOfCyrillic: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'k',
  д: 'd',
  ж: 'j',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'k',
  ц: 's',
  ч: 'c',
  ш: 's',
  щ: 's',
  љ: 'l',
  њ: 'n',
  ў: 'v',
  ђ: 'j',
  ћ: 'c',
  џ: 'j',
  қ: 'k',
  ғ: 'k',
  ң: 'n',
  һ: 'k',
};
const initialVowel = /^[аеиоуыэюяәөұүј]/;
/** «У» before a vowel stands for W: Уайтхолл. */
const initialSemivowel = /^у[аеиоэыя]/;

function soundsOfCyrillic(form: string): string {
  const stem = form.length >= shortestInflected ? form.replace(ending, '') : form;
  let sounds = initialVowel.test(stem) && !initialSemivowel.test(stem) ? 'A' : '';
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at);
    const next = stem.charAt(at + 1);
    if ((letter === 'д' && next === 'ж') || (letter === 'т' && next === 'с')) continue;
    const sound = at === 0 && initialSemivowel.test(stem) ? 'v' : (classOfCyrillic[letter] ?? '');
    if (!sounds.endsWith(sound)) sounds += sound;
  }
  return sounds;
}

/** Latin spellings of one sound of several letters; of those that begin alike the longest first. */
const latinSpellings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  c: [
    ['ch', 'c'],
    ['ck', 'k'],
  ],
  d: [['dj', 'j']],
  g: [['gh', 'k']],
  k: [['kh', 'k']],
  p: [['ph', 'f']],
  q: [['qu', 'k']],
  s: [
    ['shch', 's'],
    ['sch', 's'],
    ['sh', 's'],
  ],
  t: [
    ['tch', 'c'],
    ['th', 't'],
    ['tzh', 'tj'],
    ['tz', 's'],
    ['ts', ''],
  ],
  w: [['wh', 'v']],
  z: [['zh', 'j']],
};
const classOfLatin: Readonly<Record<string, string>> = { g: 'k', h: 'k', q: 'k', w: 'v', x: 'ks', z: 's' };
const latinVowels = 'aeiouy';

function soundsOfLatin(form: string, isTurkish: boolean): string {
  let sounds = '';
  for (let at = 0; at < form.length; at++) {
    const letter = form.charAt(at);
    if (latinVowels.includes(letter)) {
      if (at === 0) sounds = 'A';
      continue;
    }
    const next = form.charAt(at + 1);
    let sound = classOfLatin[letter] ?? letter;
    const spelling = latinSpellings[letter]?.find(([spelled]) => form.startsWith(spelled, at));
    if (spelling) {
      sound = spelling[1];
      // The "s" of "ts" may begin a longer spelling itself.
      at += spelling[0] === 'ts' ? 0 : spelling[0].length - 1;
    } else if (letter === 'c') {
      sound = isTurkish ? 'j' : next && 'eiy'.includes(next) ? 's' : 'k';
    } else if (letter === 'h' && !isTurkish && !(next && latinVowels.includes(next))) {
      continue;
    }
    if (!sounds.endsWith(sound)) sounds += sound;
  }
  return sounds;
}
