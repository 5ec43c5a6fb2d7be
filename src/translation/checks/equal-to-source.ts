import { type Check, inTarget, wholeOf } from './check.ts';

/** Shorter texts may well read alike: names, numbers, addresses. */
export const MIN_WORDS_TO_DIFFER = 3;

/** The translation reads as the source does: nobody has translated it. */
export const equalToSource: Check = {
  id: 'equal-to-source',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const words = target.text.match(/\p{Ll}{2,}/gu)?.length ?? 0;
    const isEqual = folded(source.text) === folded(target.text);
    return isEqual && words >= MIN_WORDS_TO_DIFFER
      ? [inTarget(wholeOf(target), { code: 'equal-to-source' })]
      : [];
  },
};

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
