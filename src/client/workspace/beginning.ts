/** How many characters of a block say which one it is. */
const MAX_WORDS = 90;

/** The beginning of a text, by which a person knows it. */
export function beginningOf(text: string): string {
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text;
}
