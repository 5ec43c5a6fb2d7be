import { type Failure, failure } from './engine.ts';

/** The translations in an answer, in NFC and well formed, where there is exactly one string for each text asked. */
export function checkTexts(
  answered: unknown,
  expected: number,
): { readonly kind: 'texts'; readonly texts: readonly string[] } | Failure {
  if (!Array.isArray(answered) || !answered.every((text) => typeof text === 'string')) {
    return failure('garbled', 'wrong-shape');
  }
  if (answered.length !== expected)
    return failure('garbled', 'wrong-count', { expected, received: answered.length });
  // JSON can carry half a surrogate pair and NUL, which no store keeps.
  return {
    kind: 'texts',
    texts: answered.map((text: string) => text.replaceAll('\0', '').toWellFormed().normalize('NFC')),
  };
}
