/**
 * What two spellings of one name have in common across Cyrillic, Latin and Turkish: consonant classes in
 * order, with `A` for an initial vowel. «Зеленского», "Zelensky" and "Zelenskiy" all begin `slns`.
 * `form` is a folded token.
 */
export function skeleton(form: string, lang: string): string {
  const sounds = cyrillic.test(form) ? soundsOfCyrillic(form) : soundsOfLatin(form, lang);
  return sounds.replace(repeated, '$1');
}

const cyrillic = /[\u0400-\u04ff]/;
const repeated = /(.)\1+/g;

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

function soundsOfCyrillic(form: string): string {
  const stem = form.length >= shortestInflected ? form.replace(ending, '') : form;
  const spelled = stem
    .replace(/^у(?=[аеиоэыя])/, 'в')
    .replaceAll('дж', 'ж')
    .replaceAll('тс', 'с');
  let sounds = initialVowel.test(spelled) ? 'A' : '';
  for (const letter of spelled) sounds += classOfCyrillic[letter] ?? '';
  return sounds;
}

/** Latin spellings of one sound, most specific first; vowels go last. */
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/zh|dj/g, 'j'],
  [/tch|ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/wh/g, 'v'],
  [/kh|gh|ck|qu?|c(?![eiyh])/g, 'k'],
  [/ts|tz|c/g, 's'],
  [/C/g, 'c'],
  [/x/g, 'ks'],
  [/^[aeiouy]/g, 'A'],
];

function soundsOfLatin(form: string, lang: string): string {
  const isTurkish = lang.startsWith('tr');
  let sounds = isTurkish ? form.replace(/c(?!h)/g, 'j') : form.replace(/(?<![ckgpstwz])h(?![aeiouy])/g, '');
  for (const [spelling, sound] of latinSounds) sounds = sounds.replace(spelling, sound);
  return sounds
    .replace(/[aeiouy]/g, '')
    .replace(/[gh]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's');
}
