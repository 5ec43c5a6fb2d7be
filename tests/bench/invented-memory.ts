/** A source of numbers from 0 to 1, always the same for one seed. */
export type Draw = () => number;

const WORDS = 60_000;
const SYLLABLES =
  'ба ве ги до жу за ки ле мо ну по ра се ти фа хо це ча ши ру лы ям ен ост тран комп регу прос дел ход вод мир пол сек фор'.split(
    ' ',
  );
const ENDINGS = ['', 'а', 'у', 'ом', 'ы', 'ов', 'ами', 'ого', 'ая', 'ие', 'ть', 'ет', 'ли'];

/** Draws numbers by a linear congruence. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words that nobody wrote, the frequent ones first and short. */
export function inventedWords(random: Draw): readonly string[] {
  const words = new Set<string>();
  while (words.size < WORDS) {
    const length = 1 + Math.floor(random() * 3) + (words.size > 300 ? 1 : 0);
    const stem = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    words.add(stem);
  }
  return [...words];
}

/** 6 to 28 words as texts have them: few of them very often, most of them seldom (Zipf). */
export function inventedSentence(words: readonly string[], random: Draw): string {
  const length = 6 + Math.floor(random() * 22);
  return `${Array.from({ length }, () => inventedForm(words, random)).join(' ')}.`;
}

/** A sentence with some words changed, left out or put in, as a later article has it. */
export function mutated(sentence: string, words: readonly string[], random: Draw): string {
  const parts = sentence.split(' ');
  const changes = 1 + Math.floor(random() * Math.max(1, parts.length / 6));
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(random() * parts.length);
    const kind = random();
    if (kind < 0.5) parts[at] = inventedForm(words, random);
    else if (kind < 0.75 && parts.length > 4) parts.splice(at, 1);
    else parts.splice(at, 0, inventedForm(words, random));
  }
  return parts.join(' ');
}

function inventedForm(words: readonly string[], random: Draw): string {
  const rank = Math.floor(words.length ** random()) - 1;
  return (words[Math.max(0, rank)] ?? '') + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '');
}
