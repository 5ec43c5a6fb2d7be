/** The beginning of a text for a line of a list, at most so many UTF-16 units, with a sign that it goes on. */
export function excerpt(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
