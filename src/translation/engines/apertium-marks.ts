/** Apertium's marks in an output: a word it does not know, one without translation, one it could not inflect. */
const marks = ['*', '@', '#'] as const;

/** Where the private characters begin that stand for the text's own marks while it is away. */
const FIRST_STAND_IN = 0xe000;
const LAST_STAND_IN = 0xf8ff;

/** A text made ready for Apertium, and what makes its translation readable again. */
export interface Shield {
  readonly text: string;
  readonly restore: (translation: string) => string;
}

/**
 * Hides a text's own `*`, `@` and `#` (footnotes, addresses, hashtags) behind private characters, so that every such
 * mark in the translation is Apertium's and can be removed, and none of the author's is lost.
 */
export function shieldMarks(text: string): Shield {
  const standIns = freeCharacters(text, marks.length);
  let shielded = text;
  marks.forEach((mark, index) => {
    shielded = shielded.replaceAll(mark, standIns[index] ?? mark);
  });

  function restore(translation: string): string {
    // A mark inside a word shows where the rules lost the space before it.
    let restored = translation
      .replace(/(?<=[\p{L}\p{N}])[#@](?=\p{L})/gu, ' ')
      .replace(/[*#@](?=[\p{L}\p{N}])/gu, '');
    marks.forEach((mark, index) => {
      restored = restored.replaceAll(standIns[index] ?? mark, mark);
    });
    return restored;
  }

  return { text: shielded, restore };
}

function freeCharacters(text: string, count: number): readonly string[] {
  const free: string[] = [];
  for (let code = FIRST_STAND_IN; code <= LAST_STAND_IN && free.length < count; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return free;
}
