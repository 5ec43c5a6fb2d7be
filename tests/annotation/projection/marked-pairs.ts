import type { ProjectionRequest, SpanToProject } from '../../../src/annotation/projection/project-spans.ts';
import type { Span } from '../../../src/text/span.ts';

/**
 * A text and its translation with marks: `{1:PER Иван Лоза}` in the source, `{1 Ivan Loza}` in the target. A mark may
 * hold another; one without its like in the target has no counterpart.
 */
export type MarkedPair = readonly [source: string, target: string];

/** Pairs of two languages; `tuning` may be looked at while the rules are made, `heldOut` only scores them. */
export interface PairSet {
  readonly source: string;
  readonly target: string;
  readonly tuning: readonly MarkedPair[];
  readonly heldOut: readonly MarkedPair[];
}

/** What a marked pair asks, and what is right: the span of each id in the target, null where there is none. */
export interface Expectation {
  readonly request: ProjectionRequest;
  readonly gold: ReadonlyMap<string, Span | null>;
}

/** Reads the marks of a pair; the other way round where `isReversed`. */
export function readPair(
  pair: MarkedPair,
  { source, target }: { readonly source: string; readonly target: string },
  isReversed = false,
): Expectation {
  const first = readMarks(pair[0]);
  const second = readMarks(pair[1]);
  const labels = new Map(first.marks.map(({ id, label }) => [id, label]));
  const [from, to] = isReversed ? [second, first] : [first, second];
  const spans: SpanToProject[] = from.marks.map((mark) => ({ ...mark, label: labels.get(mark.id) ?? '' }));
  return {
    request: {
      source: { lang: isReversed ? target : source, text: from.text, spans },
      target: { lang: isReversed ? source : target, text: to.text },
    },
    gold: new Map(
      spans.map(({ id }) => {
        const mark = to.marks.find((other) => other.id === id);
        return [id, mark ? { start: mark.start, end: mark.end } : null];
      }),
    ),
  };
}

interface Marked {
  readonly text: string;
  readonly marks: readonly SpanToProject[];
}

function readMarks(marked: string): Marked {
  let text = '';
  const open: { readonly id: string; readonly label: string; readonly start: number }[] = [];
  const marks: SpanToProject[] = [];
  for (const [piece, id, label] of marked.matchAll(/\{(\w+)(?::(\w+))? |\}|[^{}]+/g)) {
    if (id !== undefined) open.push({ id, label: label ?? '', start: text.length });
    else if (piece === '}') {
      const mark = open.pop();
      if (!mark) throw new RangeError(`no mark to close in "${marked}"`);
      marks.push({ ...mark, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new RangeError(`a mark is left open in "${marked}"`);
  return { text, marks };
}
