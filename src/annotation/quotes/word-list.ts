/** The words of a list that is written with blanks and line breaks between them. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Phrases with a bar between them, each as its words. */
export function phrasesOf(list: string): readonly (readonly string[])[] {
  return list.split('|').map(wordsOf);
}
