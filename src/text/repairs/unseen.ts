import type { Replacement } from '../change.ts';
import { placeRepair } from './place-repair.ts';
import type { Repair, RepairFinder, RepairKind } from './repair.ts';

/**
 * Hyphens that show only where a line breaks: searching and comparing stumble over them. One before a space was
 * shown once, and the word was cut there.
 */
export const softHyphen: RepairFinder = {
  kind: 'soft-hyphen',
  find: (text) =>
    text.includes('\u00AD')
      ? together(text, 'soft-hyphen', /(?<=\p{L}\p{M}*)\u00AD (?=\p{Ll})|\u00AD/gu)
      : [],
};

/**
 * Characters without any width between letters that need none. Kept: joiners of emoji, and of scripts that are
 * spelled or broken into lines with them (Persian, Hindi, Thai, …).
 */
export const zeroWidth: RepairFinder = {
  kind: 'zero-width',
  find: (text, lang) => {
    if (!UNSEEN.test(text)) return [];
    // German typesetting parts ligatures with a non-joiner (Auf‌lage).
    const isMeant = lang.startsWith('de') ? /\u200C/ : null;
    return together(text, 'zero-width', /[\u200B-\u200D\u2060\uFEFF]/gu, (start, end) => {
      const [before, after] = [neighbour(text.slice(0, start), -1), neighbour(text.slice(end), 1)];
      return NEEDS_NONE.test(before) && NEEDS_NONE.test(after) && !isMeant?.test(text.slice(start, end));
    });
  },
};

/** Marks and controls of direction where everything is read from left to right: at best idle, at worst misleading. */
export const bidiControl: RepairFinder = {
  kind: 'bidi-control',
  find: (text) =>
    BIDI_CONTROL.test(text) && !RIGHT_TO_LEFT.test(text)
      ? together(text, 'bidi-control', new RegExp(BIDI_CONTROL, 'gu'))
      : [],
};

const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/u;
/** Embeddings, overrides, isolates and marks (Unicode Standard Annex 9). */
const BIDI_CONTROL = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
/** The blocks of Hebrew, Arabic and the other scripts from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** What stands beside an unseen character that nothing needs: the text's edge, or one of these. */
const NEEDS_NONE =
  /^(?:|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{Zs}\n\t]|[\u0300-\u036F])$/u;
const UNSEEN_EDGE =
  /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/gu;

/** The character next to a place that is seen; empty at the edge of the text. */
function neighbour(text: string, by: 1 | -1): string {
  const near = by === 1 ? text.slice(0, NEAR) : text.slice(-NEAR);
  const seen = [...near.replace(UNSEEN_EDGE, '')];
  return (by === 1 ? seen[0] : seen.at(-1)) ?? '';
}

/** How far the seen neighbour of an unseen character is looked for, in characters. */
const NEAR = 16;

/** All places of a pattern in the text as one repair: nobody wants to look at each of them. */
function together(
  text: string,
  kind: RepairKind,
  pattern: RegExp,
  isWrong: (start: number, end: number) => boolean = () => true,
): readonly Repair[] {
  const replacements: Replacement[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const place = { start: index, end: index + found.length };
    if (isWrong(place.start, place.end)) replacements.push({ ...place, insert: '' });
  }
  return replacements.length > 0 ? [placeRepair(text, kind, replacements)] : [];
}
