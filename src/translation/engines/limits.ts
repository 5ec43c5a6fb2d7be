import { type EngineLimits, type Failure, failure } from './engine.ts';

/** The texts' length together, in UTF-16 units. */
export function totalLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Why these texts do not fit into one request; null where they do. */
export function overLimits(limits: EngineLimits, texts: readonly string[]): Failure | null {
  const chars = totalLength(texts);
  if (texts.length <= limits.maxUnitsPerRequest && chars <= limits.maxCharsPerRequest) return null;
  return failure('too-long', 'request-over-limit', {
    units: texts.length,
    chars,
    maxUnits: limits.maxUnitsPerRequest,
    maxChars: limits.maxCharsPerRequest,
  });
}
