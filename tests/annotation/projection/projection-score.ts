import { projectSpans } from '../../../src/annotation/projection/project-spans.ts';
import type { Span } from '../../../src/text/span.ts';
import type { Expectation } from './marked-pairs.ts';

/** Counts as the gold sets are scored: exact spans only, and how often nothing is left as nothing. */
export interface ProjectionScore {
  readonly hit: number;
  readonly made: number;
  readonly wanted: number;
  readonly without: number;
  readonly leftEmpty: number;
}

/** Scores what is projected for each expectation against all of its spans. */
export function scoreProjection(expectations: readonly Expectation[]): ProjectionScore {
  const score = { hit: 0, made: 0, wanted: 0, without: 0, leftEmpty: 0 };
  for (const { request, gold } of expectations) {
    for (const { id, span } of projectSpans(request)) {
      const right = gold.get(id);
      if (right === undefined) continue;
      if (span) score.made++;
      if (right) score.wanted++;
      else score.without++;
      if (right && isSame(span, right)) score.hit++;
      if (!right && !span) score.leftEmpty++;
    }
  }
  return score;
}

function isSame(span: Span | null, right: Span): boolean {
  return span?.start === right.start && span.end === right.end;
}

/** The harmonic mean of precision and recall; 0 where nothing is right. */
export function f1({ hit, made, wanted }: ProjectionScore): number {
  return hit === 0 ? 0 : (2 * hit) / (made + wanted);
}
