import type { Reason } from '../../text/reason.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { assignCandidates } from './assign.ts';
import type { Candidate, PairEvidence, SourceSpan } from './candidate.ts';
import { spanOfWindow } from './edges.ts';
import { pairsLearned, type WordPair } from './learned-pairs.ts';
import { indexLinks } from './link-index.ts';
import { linksBetween } from './links.ts';
import { isPassage, type PassageCandidate, pickPassages } from './passages.ts';
import { expectedPlaces } from './position.ts';
import { reasonsFor, reasonsForPassage } from './reasons.ts';
import { type Rendering, taughtNames } from './taught-names.ts';
import { candidatesFor } from './windows.ts';
import type { WordRange } from './word-range.ts';
import { readWords, type Word } from './words.ts';

/** What is to be projected: one tag of the source, by its offsets in the text. */
export interface SpanToProject extends Span {
  readonly id: string;
  readonly label: string;
}

export interface ProjectionRequest {
  readonly source: { readonly lang: string; readonly text: string; readonly spans: readonly SpanToProject[] };
  readonly target: { readonly lang: string; readonly text: string };
  /** Pairs of names that somebody has entered. */
  readonly lexicon?: readonly WordPair[];
  /** The ledger's forms and renderings. */
  readonly renderings?: readonly Rendering[];
  /** Pairs that accepted twins or other texts have taught. */
  readonly wordPairs?: readonly WordPair[];
  /** Counterparts that are known already, by the ids of their spans: they stay, and nothing else is put there. */
  readonly known?: ReadonlyMap<string, Span>;
  /** A machine translation of the whole source text into the target's language. */
  readonly machineTranslation?: string;
}

export interface ProjectedSpan {
  readonly id: string;
  /** Where the counterpart stands in the target; null where there is none. */
  readonly span: Span | null;
  /** 0 … 1, 0 where there is no counterpart. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * For each span of the source its counterpart in the target, in the order given: names by what is known of them,
 * by their sounds and by the words around them, all spans together, so that no two land on one place.
 * Throws `RangeError` for a span that does not lie within the text.
 */
export function projectSpans(request: ProjectionRequest): readonly ProjectedSpan[] {
  const { source, target } = request;
  for (const span of source.spans) {
    if (!(0 <= span.start && span.start <= span.end && span.end <= source.text.length)) {
      throw new RangeError(
        `span ${span.id} [${span.start}, ${span.end}) is not within ${source.text.length} characters`,
      );
    }
  }
  let evidence = evidenceOf(request, []);
  const ordered = source.spans
    .map((span, at) => ({
      span,
      at,
      ...wordsWithin(evidence.source, span),
      label: span.label,
      known: knownCandidate(evidence.target, request.known?.get(span.id)),
    }))
    .filter(({ from, to }) => from < to)
    .sort(
      (a, b) => a.from - b.from || b.to - a.to || compare(a.label, b.label) || compare(a.span.id, b.span.id),
    );
  const texts = { source: source.text, target: target.text };
  const names = ordered.filter((span) => !isPassage(span));
  let picks = pickNames(names, evidence);
  const learned = pairsLearned(names, picks, evidence, texts);
  if (learned.length > 0) {
    evidence = evidenceOf(request, learned);
    picks = pickNames(names, evidence);
  }
  const answers: ProjectedSpan[] = source.spans.map(({ id }) => ({ id, span: null, score: 0, reasons: [] }));
  const answer = (at: number, pick: Candidate, span: Span, reasons: readonly Reason[]) => {
    answers[at] = { id: source.spans[at]?.id ?? '', span, score: Math.min(1, pick.score), reasons };
  };
  names.forEach(({ span, at }, number) => {
    const pick = picks[number];
    if (!pick) return;
    const found =
      request.known?.get(span.id) ??
      spanOfWindow(pick, evidence.target, target.text, sliceSpan(source.text, span));
    answer(at, pick, found, reasonsFor(pick));
  });
  const passages = ordered.filter(isPassage);
  pickPassages(passages, evidence, texts).forEach((pick, number) => {
    const at = passages[number]?.at;
    if (pick && at !== undefined) answer(at, pick, pick.span, reasonsForPassage(pick));
  });
  return answers;
}

/** Better than any other. */
const scoreOfKnown = 3;

/** The one candidate of a span whose counterpart is known; null for the others. */
function knownCandidate(words: readonly Word[], span: Span | undefined): PassageCandidate | null {
  if (!span) return null;
  const noEvidence = { links: [], inferred: 0, isQuoted: false, likeness: 1 };
  return { ...wordsWithin(words, span), ...noEvidence, score: scoreOfKnown, span };
}

function pickNames(
  names: readonly (SourceSpan & { readonly known: Candidate | null })[],
  evidence: PairEvidence,
): readonly (Candidate | null)[] {
  return assignCandidates(
    names,
    names.map((span) => (span.known ? [span.known] : candidatesFor(span, evidence))),
  );
}

function evidenceOf(request: ProjectionRequest, learned: readonly WordPair[]): PairEvidence {
  const { source, target, lexicon = [], renderings = [], wordPairs = [] } = request;
  const given = [...lexicon, ...pairsInTranslation(request)];
  const taught = [
    ...renderings,
    ...given.map(([one, other]): Rendering => ({ source: [one], target: [other] })),
    ...[...wordPairs, ...learned].map(
      ([one, other]): Rendering => ({ source: [one], target: [other], kind: 'learned' }),
    ),
  ];
  const sourceWords = readWords(source.text, source.lang);
  const targetWords = readWords(target.text, target.lang);
  const links = linksBetween(
    { lang: source.lang, words: sourceWords },
    { lang: target.lang, words: targetWords },
    taughtNames(taught, source.lang, target.lang),
  );
  return {
    source: sourceWords,
    target: targetWords,
    langSource: source.lang,
    langTarget: target.lang,
    links,
    index: indexLinks(links, sourceWords.length, targetWords.length),
    expected: expectedPlaces(links, sourceWords.length, targetWords.length),
  };
}

/** What a machine translation, which stays near to the source, calls each span. */
function pairsInTranslation(request: ProjectionRequest): readonly WordPair[] {
  const { machineTranslation, ...rest } = request;
  if (!machineTranslation) return [];
  const { source, target } = request;
  const projected = projectSpans({ ...rest, target: { lang: target.lang, text: machineTranslation } });
  return projected.flatMap(({ span }, at) => {
    const original = source.spans[at];
    return span && original
      ? [[sliceSpan(source.text, original), sliceSpan(machineTranslation, span)] as const]
      : [];
  });
}

/** The words that a span touches. */
function wordsWithin(words: readonly Word[], { start, end }: Span): WordRange {
  const from = words.findIndex((word) => word.end > start);
  if (from < 0) return { from: 0, to: 0 };
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return { from, to };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
