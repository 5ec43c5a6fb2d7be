import type { FoundEntity } from '../found-entity.ts';
import { eventPatterns } from './event-patterns.ts';

/** The wars, games, summits and the like that a text names, in order: a small set of patterns, and no more. */
export function findEvents(text: string, language: string): readonly FoundEntity[] {
  const pattern = eventPatterns[language];
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: 'EVENT',
    score: 0.6,
    reasons: [{ code: 'event-pattern' }],
  }));
}
