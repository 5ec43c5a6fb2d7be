import { createHash } from 'node:crypto';
import { alignTexts } from '../alignment/aligner/align.ts';
import type { AlignedBead, AlignRequest } from '../alignment/aligner/evidence.ts';
import type { Alignment, Bead } from '../alignment/bead.ts';
import { contentOf, pairAgain, questionAgain } from '../alignment/pair-again.ts';
import { rowsBetween } from '../alignment/pairing.ts';
import { saveBeads } from '../alignment/store.ts';
import type { Block, Text } from '../article/article.ts';
import { alignApart } from './align-apart.ts';
import { alignedBeads, alignRequest } from './align-blocks.ts';
import { type ArticleState, indexOfBlocks, textLookup } from './article-state.ts';
import { onceFor } from './once-for.ts';
import type { Outcome } from './outcome.ts';
import { pairingEvidence } from './pairing-evidence.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Which rows are paired again; rows outside of it stay as they are, and so do confirmed ones inside (law 3). */
export type RealignScope =
  | { readonly kind: 'everything' }
  /** From one row to another, or to the end. */
  | { readonly kind: 'rows'; readonly first: string; readonly last: string | null };

/** What pairing again would come to. */
export interface RealignPlan {
  readonly alignment: Alignment;
  readonly after: readonly Bead[];
  /** Names exactly this change: what a person was shown is what is done, or nothing is. */
  readonly digest: string;
}

/** Where the aligner works: in a thread, or, inside of a write, at once. */
type Aligner = (request: AlignRequest) => Promise<readonly AlignedBead[]>;

const alignHere: Aligner = async (request) => alignTexts(request);

/** Plans are kept for as long as the reading of the article that they were made for. */
const plansOf = onceFor((_state: ArticleState) => new Map<string, Promise<RealignPlan>>());

/** Pairs rows again without doing it, so that it can be looked at. Null where there is no such pairing. */
export async function planRealign(
  services: Services,
  state: ArticleState,
  alignmentId: string,
  scope: RealignScope,
  align: Aligner = alignApart,
): Promise<RealignPlan | null> {
  const alignment = state.alignments.find(({ id }) => id === alignmentId);
  const target = state.texts.find(({ id }) => id === alignment?.targetTextId);
  if (!alignment || !target) return null;
  const plans = plansOf(state);
  const name = JSON.stringify([alignmentId, scope]);
  const known = plans.get(name);
  if (known) return known;
  const plan = repaired(services, state, alignment, target, scope, align).then((after) => ({
    alignment,
    after,
    digest: digestOf(after),
  }));
  plans.set(name, plan);
  return plan;
}

/**
 * Pairs rows again, as one operation. `expected` is the digest of the plan that the person was shown: where another
 * one would be carried out, because somebody worked meanwhile, nothing is done.
 */
export async function realign(
  services: Services,
  asked: Asked & { readonly alignmentId: string },
  scope: RealignScope = { kind: 'everything' },
  expected: string | null = null,
): Promise<Outcome> {
  // To pair takes time in which no other write could go on: it is done before, as far as nobody interferes.
  const reading = await services.articles.read(asked.articleId);
  if (reading) await planRealign(services, reading.state, asked.alignmentId, scope);
  return services.history.perform<Outcome>(articleOperation(services, asked, 'realign'), async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    // Where somebody did interfere, a thread that is waited for would hold up all other writes.
    const plan = state && (await planRealign(services, state, asked.alignmentId, scope, alignHere));
    if (!plan) return { kind: 'not-found' };
    if (expected !== null && plan.digest !== expected) return { kind: 'stale' };
    const { alignment, after } = plan;
    const place = { projectId: services.projectId, articleId: asked.articleId, alignmentId: alignment.id };
    await saveBeads(rows, place, alignment.beads, after);
    return { kind: 'done' };
  });
}

async function repaired(
  services: Services,
  state: ArticleState,
  { beads, sourceTextId }: Alignment,
  target: Text,
  scope: RealignScope,
  align: Aligner,
): Promise<readonly Bead[]> {
  const evidence = await pairingEvidence(services, state, target);
  const { byId } = indexOfBlocks(state.blocks);
  const blocksOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const inTextOrder = (side: 'source' | 'target') =>
    blocksOf(beads.flatMap((bead) => bead[side]))
      .sort(byOrderKey)
      .map(({ id }) => id);
  const isInScope = scopeOf(scope, beads);
  const isHeld = (bead: Bead) => bead.status === 'confirmed' || bead.emptyReason !== null || !isInScope(bead);
  const order = { source: inTextOrder('source'), target: inTextOrder('target') };
  const { units, inOrder, aside } = questionAgain(beads, isHeld, order);
  const [source, translation] = [blocksOf(units.source), blocksOf(units.target)];
  const langSource = state.texts.find(({ id }) => id === sourceTextId)?.lang ?? 'und';
  const examples = [...evidence.examples, ...taughtBy(aside, wordsLookup(state))];
  const answer = await align(
    alignRequest(langSource, source, target.lang, translation, { ...evidence, fixed: inOrder, examples }),
  );
  return pairAgain(beads, isHeld, order, () =>
    alignedBeads(services, answer, source, translation).map((bead) => ({ ...bead, orderKey: '' })),
  );
}

/** What rows that cross others are known to mean: confirmed ones teach their words all the same. */
function taughtBy(aside: readonly Bead[], wordsOf: (ids: readonly string[]) => string) {
  return aside
    .filter(({ status, source, target }) => status === 'confirmed' && source.length > 0 && target.length > 0)
    .map(({ source, target }) => ({ source: wordsOf(source), target: wordsOf(target) }));
}

function wordsLookup(state: ArticleState): (ids: readonly string[]) => string {
  const textOf = textLookup(state.blocks);
  return (ids) => ids.map(textOf).join(' ');
}

function scopeOf(scope: RealignScope, beads: readonly Bead[]): (bead: Bead) => boolean {
  if (scope.kind === 'everything') return () => true;
  const rows = new Set(rowsBetween(beads, scope.first, scope.last));
  return (bead) => rows.has(bead);
}

function digestOf(beads: readonly Bead[]): string {
  return createHash('sha256').update(beads.map(contentOf).join()).digest('base64url').slice(0, 16);
}

function byOrderKey(a: Block, b: Block): number {
  return a.orderKey < b.orderKey ? -1 : 1;
}
