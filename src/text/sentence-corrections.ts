import { type Change, mapOffset, mapSpan } from './change.ts';
import type { Offset, Span } from './span.ts';

/** What a person decided about one place of a block's text, whatever the rules of segmentation say of it. */
export interface SentenceCorrection {
  /** Where the second of two sentences begins, or would begin. */
  readonly at: Offset;
  readonly kind: 'split' | 'join';
}

/** Corrections after an edit. A place with no words left on one of its sides has nothing left to be about. */
export interface MappedCorrections<C extends SentenceCorrection> {
  readonly kept: readonly C[];
  readonly lost: readonly C[];
}

/**
 * The sentences of a text as people want them: those that segmentation finds, divided where a sentence was split
 * and put together where two were joined. Spans keep what `segmentSentences` promises: trimmed, in order, covering
 * everything but white space, none across a line break. A correction that changes nothing does no harm.
 */
export function correctSentences(
  text: string,
  computed: readonly Span[],
  corrections: readonly SentenceCorrection[],
): readonly Span[] {
  const splits = placesOf(text, corrections, 'split');
  const joins = new Set(placesOf(text, corrections, 'join'));
  const sentences: Span[] = [];
  for (const sentence of computed) {
    const inside = splits.filter((at) => at > sentence.start && at < sentence.end);
    const edges = [sentence.start, ...inside, sentence.end];
    for (const [index, start] of edges.slice(0, -1).entries()) {
      const end = endBefore(text, edges[index + 1] ?? sentence.end);
      const last = sentences.at(-1);
      const isJoined = joins.has(start) && last !== undefined && !lineBreak.test(text.slice(last.end, start));
      if (isJoined) sentences[sentences.length - 1] = { start: last.start, end };
      else sentences.push({ start, end });
    }
  }
  return sentences;
}

/** The corrections with one more, in order; what was decided about the same place before gives way. */
export function withCorrection<C extends SentenceCorrection>(
  corrections: readonly C[],
  added: C,
): readonly C[] {
  return [...corrections.filter(({ at }) => at !== added.at), added].sort((a, b) => a.at - b.at);
}

/** The place that an offset means: the word that begins there, or after the blanks that do. */
export function placeOf(text: string, at: Offset): Offset {
  let position = at;
  while (position < text.length && space.test(text.charAt(position))) position++;
  return position;
}

/**
 * The corrections carried through an edit of `text`, whose computed sentences are given. A place stays with the words
 * on either side of it: words put in where a sentence begins belong to that sentence. It is lost where one replacement
 * takes words on both sides, or all the words up to the next place were deleted. Where those before it were, a sentence
 * still begins there, but there is nothing left to join it with.
 */
export function mapCorrections<C extends SentenceCorrection>(
  change: Change,
  text: string,
  computed: readonly Span[],
  corrections: readonly C[],
): MappedCorrections<C> {
  const places = [
    0,
    ...computed.map(({ start }) => start),
    ...corrections.map(({ at }) => placeOf(text, at)),
  ];
  const isLost = ({ at, kind }: C) => {
    const [before, from] = [endBefore(text, at), placeOf(text, at)];
    const previous = Math.max(...places.filter((place) => place < before), 0);
    const next = Math.min(...places.filter((place) => place > from), text.length);
    const isLeftGone = mapSpan(change, { start: previous, end: before }) === null;
    return (
      change.replacements.some(({ start, end }) => start < before && end > at) ||
      mapSpan(change, { start: from, end: Math.max(from, endBefore(text, next)) }) === null ||
      (isLeftGone && (kind === 'join' || previous === 0))
    );
  };
  let kept: readonly C[] = [];
  for (const correction of corrections) {
    if (isLost(correction)) continue;
    const at = mapOffset(change, correction.at, 'before');
    kept = withCorrection(kept, at === correction.at ? correction : { ...correction, at });
  }
  return { kept, lost: corrections.filter(isLost) };
}

/** The places of one kind of correction, each at the word that begins there, in order. */
function placesOf(
  text: string,
  corrections: readonly SentenceCorrection[],
  kind: SentenceCorrection['kind'],
): readonly Offset[] {
  const places = corrections.filter((one) => one.kind === kind).map(({ at }) => placeOf(text, at));
  return [...new Set(places)].sort((a, b) => a - b);
}

function endBefore(text: string, at: Offset): Offset {
  let position = at;
  while (position > 0 && space.test(text.charAt(position - 1))) position--;
  return position;
}

const space = /\s|\u0085/;
const lineBreak = /[\n\r\u0085\u2028\u2029]/;
