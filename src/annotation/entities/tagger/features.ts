import { kinds } from '../kinds.ts';
import { type ReadText, shapes } from '../word-facts.ts';
import { type Atoms, atomsOf, contextKinds, nothing } from './atoms.ts';
import { type DocumentFacts, documentFacts } from './document-facts.ts';
import { explainedAcronyms } from './explained-acronyms.ts';
import { type FeatureRows, type FeatureSink, featureSink } from './feature-sink.ts';
import { quotedNames } from './quoted-names.ts';

/** A token with its neighbours; indices outside of its line give `nothing`. */
interface Place {
  readonly read: ReadText;
  readonly token: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  atomsAt(index: number): Atoms;
}

/**
 * The features of a text's tokens: the word and its neighbours, their letters, shapes and stems, what lists know of
 * them, the run of capitalised words they stand in, quotation marks around them, and how the whole text uses the word.
 * A model holds for these templates only: train it again when they change.
 */
export function extractFeatures(read: ReadText): FeatureRows {
  const atoms = atomsOf(read.facts);
  const sink = featureSink(atoms.length);
  const facts = documentFacts(read, atoms);
  const quoted = quotedNames(read);
  const acronyms = explainedAcronyms(read);
  for (const [line, lineStart] of read.lines.entries()) {
    const lineEnd = read.lines[line + 1] ?? lineStart;
    const atomsAt = (index: number) =>
      index < lineStart || index >= lineEnd ? nothing : (atoms[index] ?? nothing);
    for (let token = lineStart; token < lineEnd; token++) {
      const place: Place = { read, token, lineStart, lineEnd, atomsAt };
      const own = atomsAt(token);
      sink.beginToken();
      putWord(sink, place);
      putNeighbours(sink, place);
      putKinds(sink, place);
      putNearHeads(sink, place);
      sink.put(42, quoted.places[token] ?? 0, own.shape);
      const head = quoted.heads[token] ?? -1;
      if (head >= 0) {
        const beforeQuote = atomsAt(head);
        sink.put(45, beforeQuote.stem);
        sink.putBits(46, beforeQuote.kinds);
        sink.put(47, quoted.lengths[token] ?? 0, beforeQuote.kinds & contextKinds);
        sink.put(48, quoted.lengths[token] ?? 0, atomsAt(quoted.firsts[token] ?? -1).shape);
      }
      if (acronyms[token] !== 0) sink.put(49, acronyms[token] ?? 0, own.shape);
      if (own.isCapital) {
        putCapitalRun(sink, place);
        const inText = facts.get(read.stems[token] ?? '');
        if (inText !== undefined) putDocument(sink, place, inText);
      }
    }
  }
  return sink.rows();
}

/** The word itself: its letters and how it is written. */
function putWord(sink: FeatureSink, { read, token, atomsAt }: Place): void {
  const own = atomsAt(token);
  sink.put(0, 0);
  sink.put(1, own.word);
  sink.put(2, own.stem);
  sink.put(3, own.fineShape);
  sink.put(4, own.shape, read.sentenceStarts[token]);
  for (const [index, ending] of own.endings.entries())
    if (ending !== 0) sink.put(20 + index, ending, own.shape);
  for (const [index, start] of own.beginnings.entries())
    if (start !== 0) sink.put(24 + index, start, own.shape);
}

/** The words beside it, and the shapes around it. */
function putNeighbours(sink: FeatureSink, { token, atomsAt }: Place): void {
  const own = atomsAt(token);
  const [before, before2] = [atomsAt(token - 1), atomsAt(token - 2)];
  const [after, after2] = [atomsAt(token + 1), atomsAt(token + 2)];
  sink.put(5, before.word);
  sink.put(6, after.word);
  sink.put(7, before.stem);
  sink.put(8, after.stem);
  sink.put(9, before2.stem);
  sink.put(10, after2.stem);
  sink.put(11, before.stem, own.stem);
  sink.put(12, own.stem, after.stem);
  sink.put(13, before2.stem, before.stem);
  sink.put(14, before.shape * 16 + own.shape, after.shape);
  sink.put(15, before2.shape * 16 + before.shape, own.shape);
  sink.put(16, own.shape * 16 + after.shape, after2.shape);
  sink.put(27, before.endings[1] ?? 0, own.shape);
  sink.put(28, after.endings[1] ?? 0, own.shape);
  sink.put(29, own.shape, before.stem);
  sink.put(30, own.shape, after.stem);
  sink.put(73, atomsAt(token - 3).stem, own.shape);
  sink.put(74, atomsAt(token + 3).stem, own.shape);
}

/** What lists know of the word, its neighbours and the phrase it stands in. */
function putKinds(sink: FeatureSink, { read, token, lineStart, atomsAt }: Place): void {
  const own = atomsAt(token);
  const [before, after] = [atomsAt(token - 1), atomsAt(token + 1)];
  sink.putBits(31, own.kinds, own.shape);
  sink.putBits(32, before.kinds, own.shape);
  sink.putBits(33, after.kinds, own.shape);
  sink.putBits(34, atomsAt(token - 2).kinds, own.shape);
  sink.putBits(35, atomsAt(token + 2).kinds, own.shape);
  sink.put(36, own.kinds, own.shape);
  sink.put(37, before.kinds & ~contextKinds, own.kinds & ~contextKinds);
  sink.put(38, own.kinds & ~contextKinds, after.kinds & ~contextKinds);
  sink.put(43, own.kinds & contextKinds, after.kinds & contextKinds);
  sink.put(44, before.kinds & contextKinds, own.shape);
  const phrase = read.phraseKinds[token] ?? 0;
  if (phrase !== 0) {
    sink.putBits(39, phrase, read.phraseStarts[token]);
    sink.put(40, read.phraseStarts[token] ?? 0);
  }
  if (token > lineStart) sink.putBits(41, read.phraseKinds[token - 1] ?? 0, own.shape);
}

const MAX_BACK = 7;
const MAX_AHEAD = 4;
const heads = kinds.organisationHead | kinds.placeHead;

/** The nearest word that says what is named here, with nothing but words between: министерство … дел. */
function putNearHeads(sink: FeatureSink, { token, atomsAt }: Place): void {
  const own = atomsAt(token);
  for (let distance = 1; distance <= MAX_BACK; distance++) {
    const head = atomsAt(token - distance);
    if (isBreak(head)) break;
    if ((head.kinds & heads) === 0) continue;
    const isNamed = head.isCapital || atomsAt(token - distance - 1).isCapital;
    const which = (head.kinds & heads) + (isNamed ? 1 : 0);
    sink.put(80, distance, which);
    sink.put(81, own.endings[0] ?? 0, which);
    sink.put(82, head.stem, own.shape);
    sink.put(83, distance * 16 + own.shape, which);
    break;
  }
  for (let distance = 1; distance <= MAX_AHEAD; distance++) {
    const head = atomsAt(token + distance);
    if (isBreak(head)) break;
    if ((head.kinds & heads) === 0) continue;
    const which = (head.kinds & heads) + (own.isCapital ? 1 : 0);
    sink.put(84, distance, which);
    sink.put(85, own.endings[0] ?? 0, which);
    sink.put(86, head.stem, own.shape);
    break;
  }
  for (let distance = 1; distance <= 6; distance++) {
    const context = atomsAt(token - distance);
    if ((context.kinds & contextKinds) === 0) continue;
    sink.put(71, context.kinds & contextKinds, own.shape);
    sink.put(72, context.stem, own.isCapital ? 1 : 0);
    break;
  }
}

function isBreak({ shape }: Atoms): boolean {
  return shape === shapes.mark || shape === shapes.number || shape === nothing.shape;
}

/** The whole run of capitalised words, initials with their points included, and what stands around it. */
function putCapitalRun(sink: FeatureSink, { read, token, lineStart, lineEnd, atomsAt }: Place): void {
  const joins = (index: number) => read.words[index] === '.' || read.words[index] === '-';
  const earliest = Math.max(lineStart, token - MAX_RUN);
  const latest = Math.min(lineEnd, token + MAX_RUN);
  let start = token;
  while (
    start > earliest &&
    (atomsAt(start - 1).isCapital || (joins(start - 1) && atomsAt(start - 2).isCapital))
  )
    start--;
  let end = token + 1;
  while (end < latest && (atomsAt(end).isCapital || (joins(end) && atomsAt(end + 1).isCapital))) end++;
  const [before, after] = [atomsAt(start - 1), atomsAt(end)];
  const place = Math.min(token - start, 3);
  sink.put(50, before.stem);
  sink.put(51, after.stem);
  sink.putBits(52, before.kinds);
  sink.putBits(53, after.kinds);
  sink.put(54, place, Math.min(end - token, 4));
  sink.put(55, before.stem, after.stem);
  sink.put(57, before.endings[1] ?? 0);
  sink.put(58, after.endings[1] ?? 0);
  let all = 0;
  for (let index = start; index < end; index++) all |= atomsAt(index).kinds;
  sink.putBits(56, all & ~contextKinds, place);
}

/** A line of capitals may be one long run: so many words either way say enough. */
const MAX_RUN = 12;

/** How the rest of the text uses the word. */
function putDocument(sink: FeatureSink, { read, token }: Place, facts: DocumentFacts): void {
  const isEverLower = facts.lower > 0 ? 1 : 0;
  const isEverInner = facts.inner > 0 ? 1 : 0;
  if (facts.lower > 0) sink.put(60, Math.min(facts.lower, 3));
  if (facts.inner > 0) sink.put(61, Math.min(facts.inner, 4));
  sink.put(62, isEverLower, isEverInner);
  sink.putBits(63, facts.before & ~contextKinds);
  sink.putBits(64, facts.after & ~contextKinds);
  sink.putBits(65, facts.before & contextKinds);
  sink.putBits(66, facts.after & contextKinds);
  sink.put(67, Math.min(facts.capital, 5));
  sink.putBits(68, facts.phrases);
  if (facts.quoted > 0) sink.put(69, 1);
  if (read.sentenceStarts[token] === 1) sink.put(70, isEverLower, isEverInner);
}
