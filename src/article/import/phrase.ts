/**
 * The words of a text for comparison only: small letters, without the differences that spelling varies in
 * (Turkish dotted and dotless i, Russian ё). Never used for offsets, because İ grows when it becomes small.
 */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A text for comparison: its folded words, one space apart. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/**
 * A phrase as it stands in a word list: words, `word*` for any word that begins so, and `…` for up to four words
 * between.
 */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly PhrasePart[];
}

interface PhrasePart {
  readonly word: string;
  readonly open: boolean;
  /** Whether other words may stand before this part. */
  readonly gapBefore: boolean;
}

const MAX_GAP = 4;

/** Reads a phrase of a word list. Throws `RangeError` where it has no words. */
export function parsePhrase(source: string): Phrase {
  const parts: PhrasePart[] = [];
  let gapBefore = false;
  for (const piece of source.split(/\s+/)) {
    if (piece === '…') {
      gapBefore = true;
      continue;
    }
    const open = piece.endsWith('*');
    const words = foldWords(piece);
    words.forEach((word, i) => {
      parts.push({ word, open: open && i === words.length - 1, gapBefore: gapBefore && i === 0 });
    });
    gapBefore = false;
  }
  if (parts.length === 0) throw new RangeError(`a phrase without words: ${source}`);
  return { source, parts };
}

/** Where the words after the phrase begin, if the phrase begins at word `from`; null where it does not. */
export function matchPhrase({ parts }: Phrase, words: readonly string[], from: number): number | null {
  return matchParts(parts, 0, words, from);
}

function matchParts(
  parts: readonly PhrasePart[],
  index: number,
  words: readonly string[],
  at: number,
): number | null {
  const part = parts[index];
  if (part === undefined) return at;
  const reach = part.gapBefore ? MAX_GAP : 0;
  for (let i = at; i <= at + reach && i < words.length; i++) {
    const word = words[i] ?? '';
    if (part.open ? word.startsWith(part.word) : word === part.word) {
      const end = matchParts(parts, index + 1, words, i + 1);
      if (end !== null) return end;
    }
  }
  return null;
}

/** A text in the small letters that comparison uses; its offsets are not those of the text. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .replaceAll('ё', 'е')
    .replace(/[\u00AD\u200B]/g, '');
}
