/**
 * Whether a text is a person's name as bylines have it: two to four capitalised words («Ülviye FİLİYEVA ERKEÇ»),
 * initials, particles ("van der"). Words alone cannot tell names from other capitalised words; the place must.
 */
export function isFullName(text: string): boolean {
  const words = nameWords(text);
  if (words === null || words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  if (words.some((word) => NOT_IN_NAMES.has(word.toLowerCase()))) return false;
  return words.some((word) => word.length > 2) && words.every((word) => NAME_WORD.test(word));
}

/** Whether a text is one to five capitalised words, as names of people, desks and agencies are. */
export function isNameLike(text: string): boolean {
  const words = nameWords(text);
  return (
    words !== null &&
    words.length > 0 &&
    words.length <= MAX_NAME_WORDS + 1 &&
    words.every((w) => NAME_WORD.test(w))
  );
}

const MAX_NAME_WORDS = 4;
const MAX_NAME_LENGTH = 60;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set([
  ...'de del della di da dos du la le van von der den ter zu bin ibn al el ben'.split(' '),
  ...'оглы кызы заде фон ван де аль ибн бин'.split(' '),
]);

/** Words of titles, which some languages capitalise throughout. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set([
  ...'the a an of in on for to at with from and or is are as by news exclusive'.split(' '),
  ...'новости интервью репортаж видео фото'.split(' '),
  ...'haber haberleri için ile video'.split(' '),
]);

/** The words that have to be capitalised; null where the text cannot be a name. */
function nameWords(text: string): string[] | null {
  if (text.length > MAX_NAME_LENGTH || /[^\p{L}\p{M}'’.\s-]/u.test(text)) return null;
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  // A name ends in a stop only after an initial or "Jr."; a sentence always does.
  if (last.endsWith('.') && last.replace(/\P{L}/gu, '').length > 2) return null;
  return words.filter((word, i) => i === 0 || !PARTICLES.has(word.toLowerCase()));
}
