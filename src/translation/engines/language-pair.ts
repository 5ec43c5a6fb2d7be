import type { LanguagePair } from './engine.ts';

/** A pair that a server offers, with the codes it wants to be asked by. */
export interface OfferedPair extends LanguagePair {
  readonly fromCode: string;
  readonly toCode: string;
}

/**
 * The offered pair that serves a request best, null where none does: the very tags first, then the same language in
 * the same script (`en-GB` by `en`, `zh-TW` by `zh-Hant`, but never `sr-Latn` by `sr`).
 */
export function findPair(pairs: readonly OfferedPair[], from: string, to: string): OfferedPair | null {
  let best: OfferedPair | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    const distance = tagDistance(from, pair.from) + tagDistance(to, pair.to);
    if (distance < bestDistance) [best, bestDistance] = [pair, distance];
  }
  return best;
}

/**
 * The BCP 47 tag of a server's code (`rus` is `ru`, `por_BR` is `pt-BR`), null for a code that is no language.
 * Three-letter codes get their two-letter form by the canonicalisation of UTS 35.
 */
export function tagOfCode(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** 0 for the same tag, 1 for the same language and script, infinite otherwise. */
function tagDistance(wanted: string, offered: string): number {
  const tag = tagOfCode(wanted);
  if (tag === null) return Number.POSITIVE_INFINITY;
  if (tag === offered) return 0;
  const [a, b] = [new Intl.Locale(tag).maximize(), new Intl.Locale(offered).maximize()];
  return a.language === b.language && a.script === b.script ? 1 : Number.POSITIVE_INFINITY;
}
