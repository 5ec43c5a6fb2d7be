import type { Candidate, PairEvidence, SourceSpan, SpanEvidence } from './candidate.ts';
import { isNameParticle } from './function-words.ts';
import { linksFrom } from './link-index.ts';
import { bySureness, type Link } from './links.ts';
import { soundLikeness } from './sound-likeness.ts';
import { factorOfForm, leastForeign, linksAround, nearness } from './window-shape.ts';
import { rangesOverlap, type WordRange } from './word-range.ts';
import type { Word } from './words.ts';

const mostCandidates = 10;
const mostWords = 16;
/** Words a counterpart may have beyond twice those of its span. */
const moreWords = 3;
/** How much less than a link a pair of left-over words counts. */
const creditOfLeftOver = 0.42;
/** Left-over words of a person's name have to sound alike. */
const creditOfLikeness = 0.8;
const leastLikenessLeftOver = 0.45;
/** What they are worth if they do not, but at least as many words of the name are linked. */
const creditWithinName = 0.35;
/** A word that means something outside of the span costs so much more than one that means nothing. */
const costOfForeignWord = 0.6;
/** Of two phrases that say the same, the longer one: "Gaza Strip", not "Gaza". */
const worthOfWord = 0.012;

/** The likeliest counterparts of a span, the likeliest first. */
export function candidatesFor(span: SourceSpan, evidence: PairEvidence): readonly Candidate[] {
  const inside = linksFrom(evidence.index, span)
    .filter(({ source }) => source.to <= span.to)
    .toSorted(bySureness);
  const around = linksAround(span, evidence);
  const foreign = foreignWeights(span, evidence);
  const length = contentCount(evidence.source, span);
  if (length === 0) return [];
  const longest = Math.min(mostWords, 2 * (span.to - span.from) + moreWords);
  const found: Candidate[] = [];
  for (const from of startsNear(inside, evidence.target, longest)) {
    for (let to = from + 1; to <= Math.min(from + longest, evidence.target.length); to++) {
      if (to > from + 1 && evidence.target[to - 1]?.breakBefore === 'sentence') break;
      if (evidence.target[to - 1]?.isFunction && !inside.some(({ target }) => target.to === to)) continue;
      const candidate = scored(span, { from, to }, { inside, around, foreign, length, evidence });
      if (candidate && candidate.score > 0) found.push(candidate);
    }
  }
  return found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to).slice(0, mostCandidates);
}

/** Where a window may begin: so near a linked word that it can hold it. */
function startsNear(links: readonly Link[], words: readonly Word[], longest: number): readonly number[] {
  const starts = new Set<number>();
  for (const { target } of links) {
    for (let from = Math.max(0, target.to - longest); from <= target.from; from++) {
      if (!words[from]?.isFunction) starts.add(from);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function foreignWeights(span: WordRange, { index }: PairEvidence): Float64Array {
  return Float64Array.from(
    index.onTarget,
    (links) => links.find(({ source }) => !rangesOverlap(source, span))?.weight ?? 0,
  );
}

/** What a word weighs in a name. */
function weightOf(word: Word | undefined): number {
  if (!word || word.isFunction) return 0;
  if (word.isInitial) return 0.3;
  if (word.isDateUnit) return 0.2;
  if (!word.isCapital && isNameParticle(word.form)) return 0.3;
  return word.isCapital || word.number !== null ? 1 : 0.8;
}

function contentCount(words: readonly Word[], { from, to }: WordRange): number {
  let count = 0;
  for (let at = from; at < to; at++) count += weightOf(words[at]);
  return count;
}

function scored(span: SourceSpan, window: WordRange, given: SpanEvidence): Candidate | null {
  const { evidence, foreign, inside } = given;
  const chosen = chosenLinks(inside, window);
  if (chosen.length === 0) return null;
  const { source, target } = evidence;
  const linkedSource = new Set<number>();
  const linkedTarget = new Set<number>();
  let sourceShare = 0;
  let targetShare = 0;
  for (const link of chosen) {
    const factor = link.weight * (link.mismatch === 'adjectiveInTarget' && chosen.length > 1 ? 0.95 : 1);
    for (let at = link.source.from; at < link.source.to; at++) {
      linkedSource.add(at);
      sourceShare += weightOf(source[at]) * factor;
    }
    for (let at = link.target.from; at < link.target.to; at++) {
      linkedTarget.add(at);
      targetShare += weightOf(target[at]) * factor;
    }
  }
  if (!isEdge(window.from, linkedTarget, target) || !isEdge(window.to - 1, linkedTarget, target)) return null;
  const leftSource = leftOver(source, span, linkedSource);
  const leftTarget = leftOver(target, window, linkedTarget).filter((at) => (foreign[at] ?? 0) < leastForeign);
  let cost = 0;
  for (let at = window.from; at < window.to; at++) {
    if (!linkedTarget.has(at) && (foreign[at] ?? 0) >= leastForeign)
      cost += costOfForeignWord * weightOf(target[at]);
  }
  const inferred = Math.min(leftSource.length, leftTarget.length);
  const credit = creditFor(leftSource, leftTarget, chosen.length, span, evidence);
  const recall = (sourceShare + credit) / given.length;
  const precision = (targetShare + credit) / (contentCount(target, window) + cost);
  if (recall + precision === 0) return null;
  const likeness = (2 * recall * precision) / (recall + precision);
  const score =
    likeness * factorOfForm(span, window, chosen, { ...given, left: leftSource.length }) +
    nearness(span, window, given) +
    worthOfWord * linkedTarget.size;
  return { ...window, score, links: chosen, inferred };
}

/** What words that nothing links are worth for each other: those of persons by their sounds, in order. */
function creditFor(
  inSource: readonly number[],
  inTarget: readonly number[],
  linked: number,
  { label }: SourceSpan,
  { source, target, langSource, langTarget }: PairEvidence,
): number {
  const count = Math.min(inSource.length, inTarget.length);
  if (label !== 'PER') return count * creditOfLeftOver;
  let credit = 0;
  for (let at = 0; at < count; at++) {
    const one = source[inSource[at] ?? 0];
    const other = target[inTarget[at] ?? 0];
    if (!one || !other) continue;
    const areParticles = isNameParticle(one.form) && isNameParticle(other.form);
    if (areParticles) credit += weightOf(other);
    if (areParticles || !one.isCapital || !other.isCapital) continue;
    const likeness = soundLikeness(one.form, langSource, other.form, langTarget);
    if (likeness >= leastLikenessLeftOver) credit += likeness * creditOfLikeness;
    else if (linked >= count) credit += creditWithinName;
  }
  return credit;
}

/** The surest links within the window that do not overlap. */
function chosenLinks(inside: readonly Link[], window: WordRange): readonly Link[] {
  const chosen: Link[] = [];
  for (const link of inside) {
    if (link.target.from < window.from || link.target.to > window.to) continue;
    if (
      chosen.some(
        (other) => rangesOverlap(other.source, link.source) || rangesOverlap(other.target, link.target),
      )
    )
      continue;
    chosen.push(link);
  }
  return chosen;
}

/** A counterpart begins and ends with a word that is linked or could be part of a name. */
function isEdge(at: number, linked: ReadonlySet<number>, words: readonly Word[]): boolean {
  return linked.has(at) || words[at]?.isCapital === true;
}

function leftOver(
  words: readonly Word[],
  { from, to }: WordRange,
  linked: ReadonlySet<number>,
): readonly number[] {
  const left: number[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && !linked.has(at) && !word.isFunction && word.number === null) left.push(at);
  }
  return left;
}
