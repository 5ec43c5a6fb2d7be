import type { AlignRequest } from './aligner/evidence.ts';
import { alignSentences } from './aligner/sentences.ts';
import { newBead } from './bead.ts';
import { type DecidedInForce, decidedInForce } from './decided-sentences.ts';
import { fixedPoints } from './fixed-points.ts';
import {
  type DecidedSentences,
  type RowSentences,
  type Sentence,
  type SentenceBead,
  sentenceKey,
} from './sentence-bead.ts';
import { hashOfWords } from './stale.ts';

type Evidence = Pick<AlignRequest, 'langSource' | 'langTarget' | 'referents' | 'examples'>;

/**
 * The sentence beads of some rows, in order: what people decided as it is, the others as the aligner pairs them
 * around it. Every sentence is in exactly one bead. A bead stays in its row, or reaches into the next one where the rows
 * say so or people did. Decisions about sentences that now stand further apart are passed over.
 */
export function pairSentences(
  rows: readonly RowSentences[],
  decisions: readonly DecidedSentences[],
  evidence: Evidence,
): readonly SentenceBead[] {
  const inForce = decidedInForce(rows, decisions);
  const runs = runsOf(rows, inForce);
  const answers = alignSentences({ ...evidence, rows: runs.map(({ question }) => question) });
  return runs.flatMap((run, at) => {
    const rowsOf = rowLookup(run.rows);
    const found = (answers[at] ?? []).flatMap(({ source, target, score }): Found[] => {
      const sides = {
        source: source.map((i) => run.seen.source[i] as Sentence),
        target: target.map((i) => run.seen.target[i] as Sentence),
      };
      const [first] = [...sides.source, ...sides.target];
      const decided = first && run.byKey.get(sentenceKey(first));
      if (!decided) return [{ ...sides, score, decided: null }];
      // A gap of several sentences comes out of the aligner one by one.
      return first === (decided.source[0] ?? decided.target[0]) ? [{ ...decided, score: null }] : [];
    });
    return withAside(found, run).map((bead): SentenceBead => toBead(bead, rowsOf(bead)));
  });
}

type Sides = Readonly<Record<'source' | 'target', readonly Sentence[]>>;
type Found = Sides & { readonly score: number | null; readonly decided: DecidedSentences | null };

/** Rows whose sentences are paired together. */
interface Run {
  readonly rows: readonly RowSentences[];
  readonly all: Sides;
  /** Without those that people crossed with others, which the aligner never does. */
  readonly seen: Sides;
  readonly byKey: ReadonlyMap<string, DecidedInForce>;
  readonly aside: readonly DecidedInForce[];
  readonly question: Parameters<typeof alignSentences>[0]['rows'][number];
}

function runsOf(rows: readonly RowSentences[], inForce: readonly DecidedInForce[]): readonly Run[] {
  const reaching = new Set(inForce.filter((each) => each.rows.length > 1).map((each) => each.rows[0]));
  const runs: RowSentences[][] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && (above.reachesNext || reaching.has(above.id))) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  const decidedIn = Map.groupBy(inForce, ({ rows: [first] }) => first);
  return runs.map((run) =>
    runOf(
      run,
      run.flatMap(({ id }) => decidedIn.get(id) ?? []),
    ),
  );
}

function runOf(rows: readonly RowSentences[], decided: readonly DecidedInForce[]): Run {
  const all = {
    source: rows.flatMap(({ source }) => source),
    target: rows.flatMap(({ target }) => target),
  };
  const held = new Map(decided.map((each) => [each.decided.id, each]));
  const keys = { source: all.source.map(sentenceKey), target: all.target.map(sentenceKey) };
  const asBeads = decided.map(({ source, target, decided: { id } }) =>
    newBead({
      id,
      source: source.map(sentenceKey),
      target: target.map(sentenceKey),
      reasons: [],
      orderKey: '',
    }),
  );
  const { inOrder, aside } = fixedPoints(asBeads, () => true, keys);
  const isAside = new Set(aside.flatMap(({ source, target }) => [...source, ...target]));
  const seen = {
    source: all.source.filter((each) => !isAside.has(sentenceKey(each))),
    target: all.target.filter((each) => !isAside.has(sentenceKey(each))),
  };
  const placeIn = (side: readonly Sentence[]) => new Map(side.map((each, at) => [sentenceKey(each), at]));
  const places = { source: placeIn(seen.source), target: placeIn(seen.target) };
  return {
    rows,
    all,
    seen,
    byKey: new Map(
      decided.flatMap((each) => [...each.source, ...each.target].map((s) => [sentenceKey(s), each] as const)),
    ),
    aside: aside.flatMap(({ id }) => held.get(id) ?? []),
    question: {
      source: seen.source.map(({ words }) => words),
      target: seen.target.map(({ words }) => words),
      fixed: inOrder.map(({ source, target }) => ({
        source: source.map((key) => places.source.get(key) as number),
        target: target.map((key) => places.target.get(key) as number),
      })),
    },
  };
}

/** The beads of a run with those that cross others, each where its first sentence stands. */
function withAside(found: readonly Found[], { aside, all }: Run): readonly Found[] {
  if (aside.length === 0) return found;
  const beads = [...found];
  for (const each of aside) {
    const side = each.source.length > 0 ? 'source' : 'target';
    const place = (bead: Sides) => all[side].indexOf(bead[side][0] as Sentence);
    const at = beads.findLastIndex((bead) => bead[side].length > 0 && place(bead) < place(each));
    beads.splice(at + 1, 0, { ...each, score: null });
  }
  return beads;
}

function rowLookup(rows: readonly RowSentences[]): (bead: Sides) => readonly string[] {
  if (rows.length === 1) return () => rows.map(({ id }) => id);
  const rowOf = new Map(
    rows.flatMap(({ id, source, target }) =>
      [...source, ...target].map((s) => [sentenceKey(s), id] as const),
    ),
  );
  return ({ source, target }) => {
    const own = new Set([...source, ...target].map((each) => rowOf.get(sentenceKey(each))));
    return rows.flatMap(({ id }) => (own.has(id) ? [id] : []));
  };
}

function toBead({ source, target, score, decided }: Found, rows: readonly string[]): SentenceBead {
  const isStale = decided?.status === 'confirmed' && decided.seenHash !== hashOfSentences({ source, target });
  return { source, target, rows, score, decided, isStale, status: decided?.status ?? 'auto' };
}

/** Names sentence beads by what a person sees of them: where another name comes out, something has changed. */
export function sentenceBeadName(beads: readonly SentenceBead[]): string {
  const side = (sentences: readonly Sentence[]) =>
    JSON.stringify(sentences.map((each) => [sentenceKey(each), each.words]));
  return hashOfWords(
    beads.map(({ source }) => side(source)),
    beads.map(({ target }) => side(target)),
  );
}

/** Hash of sentences as they read now: what `seenHash` is compared with. However they are divided, words are words. */
export function hashOfSentences({ source, target }: Sides): string {
  const words = (side: readonly Sentence[]) => side.map((each) => each.words).join(' ');
  return hashOfWords([words(source)], [words(target)]);
}
